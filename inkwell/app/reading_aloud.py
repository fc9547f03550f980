"""Reading aloud: sentence after sentence to a voice of the system's, each in a process that can be ended at once."""

import time
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from inkwell.app.voices import NOWHERE, Voice
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

FASTEST: Final = 80.0
"""Characters in a second that no voice speaks: who says that it is done sooner, and complains, was not heard."""
END_MS: Final = 1000


class Sentences(Protocol):
    """Where the words come from; whoever reads along shows which sentence it is."""

    def next(self) -> str:
        """Go on to the next sentence and return it; "" at the end."""
        ...

    def again(self) -> str:
        """Return the sentence once more, as it is now; "" when it is gone."""
        ...


class Reader(QObject):
    """Reads one text. `changed` when it begins, pauses, goes on or ends; `trouble(InkwellError)` when it cannot.

    A pause silences at once; the sentence is then read from its beginning. `voice` is None where the system has none.
    """

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, voice: Voice | None, language: Callable[[], str], parent: QObject | None = None) -> None:
        """`language` is the tag of the book's."""
        super().__init__(parent)
        self.voice = voice
        self._language = language
        self._plain = False
        """Whether the voice does not know the book's language."""
        self._source: Sentences | None = None
        self._paused = False
        self._speaking: QProcess | None = None
        self._waiting: QProcess | None = None
        """Started ahead for the next sentence: some voices take a second to come."""
        self._text = ""
        self._since = 0.0

    @property
    def reading(self) -> bool:
        """Whether a text is being read; also while it pauses."""
        return self._source is not None

    @property
    def paused(self) -> bool:
        """Whether it pauses."""
        return self._paused

    def begin(self, source: Sentences) -> None:
        """Read this; what was read before ends.

        Raises:
            InkwellError: NOT_FOUND where the system has no voice.
        """
        if self.voice is None:
            raise InkwellError(ErrorKind.NOT_FOUND, NOWHERE)
        self._silence()
        self._source, self._paused, self._plain = source, False, False
        self._speak(source.next())
        self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Be silent until `resume`."""
        if self.reading and not self._paused:
            self._silence()
            self._paused = True
            self.changed.emit()

    @Slot()
    def resume(self) -> None:
        """Go on with the sentence that was interrupted."""
        if self._source is not None and self._paused:
            self._paused = False
            self._speak(self._source.again() or self._source.next())
            self.changed.emit()

    @Slot()
    def skip(self) -> None:
        """Go on with the next sentence."""
        if self._source is not None:
            self._silence()
            was_paused, self._paused = self._paused, False
            self._speak(self._source.next())
            if was_paused:
                self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Read no more."""
        self._silence()
        if self._source is not None:
            self._source, self._paused = None, False
            self.changed.emit()

    def _speak(self, text: str) -> None:
        voice = self.voice
        if not text or voice is None:
            self.stop()
            return
        self._text = text
        if voice.by_input:
            self._speaking, self._waiting = self._waiting or self._start(voice), None
            self._since = time.monotonic()
            self._speaking.write(text.encode("utf-8", "replace"))
            self._speaking.closeWriteChannel()
            self._waiting = self._start(voice)
        else:
            self._since = time.monotonic()
            self._speaking = self._start(voice, text)

    def _start(self, voice: Voice, *words: str) -> QProcess:
        process = QProcess(self)
        process.setProgram(voice.program)
        process.setArguments([*voice.command("" if self._plain else self._language()), *words])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        process.start()
        return process

    @Slot(int, QProcess.ExitStatus)
    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self.sender()
        if process is not self._speaking or self._speaking is None:
            return
        said = bytes(self._speaking.readAllStandardError().data()).decode("utf-8", "replace").strip()
        self._speaking.deleteLater()
        self._speaking = None
        failed = code != 0 or status is not QProcess.ExitStatus.NormalExit
        unheard = bool(said) and time.monotonic() - self._since < len(self._text) / FASTEST
        if failed and not self._plain and self._language():
            # It may only not know the language.
            self._silence()
            self._plain = True
            self._speak(self._text)
        elif failed or unheard:
            self._give_up(said)
        elif self._source is not None:
            self._speak(self._source.next())

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self.sender() is self._speaking:
            self._give_up("it did not start")

    def _give_up(self, why: str) -> None:
        name = self.voice.name if self.voice else ""
        self.stop()
        sentence = tr("Reading aloud stopped: {name} could not be heard on this system.", name=name)
        self.trouble.emit(InkwellError(ErrorKind.UNSUPPORTED, sentence, why[:2000]))

    def _silence(self) -> None:
        spoke = self._speaking is not None
        for process in (self._speaking, self._waiting):
            if process is not None:
                process.finished.disconnect(self._ended)
                process.errorOccurred.disconnect(self._failed)
                process.kill()
                process.waitForFinished(END_MS)
                process.deleteLater()
        self._speaking = self._waiting = None
        if spoke and self.voice is not None and self.voice.hush:
            QProcess.startDetached(self.voice.program, list(self.voice.hush))
