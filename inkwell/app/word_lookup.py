"""What dictionaries that are installed here say of a word; and the address of one elsewhere, for the author to open.

Nothing here uses a network. A dictionary is a program of the system's (WordNet's `wn`, StarDict's `sdcv`) that is
started with the word as one of its arguments, never through a shell.
"""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

PATIENCE_MS = 8000
LONGEST = 200_000
"""Characters of an answer that are shown."""
PLACE = "{word}"
"""Stands for the word in an address."""


@dataclass(frozen=True)
class Source:
    """A dictionary that is a program; `arguments` come before the word."""

    name: str
    program: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    def arguments(self, word: str) -> list[str]:
        """All arguments."""
        # What begins with a hyphen would be taken for an option.
        return [*self.before, word.lstrip("-"), *self.after]


KNOWN = (
    Source("WordNet", "wn", after=("-over",)),
    Source("StarDict", "sdcv", before=("--non-interactive", "--utf8-output")),
)


def installed(find: Callable[[str], str | None] = shutil.which) -> tuple[Source, ...]:
    """The dictionaries that are here."""
    return tuple(source for source in KNOWN if find(source.program))


def address_for(template: str, word: str) -> str:
    """The web address of a word.

    Raises:
        InkwellError: BAD_INPUT when the template is no web address with a place for the word.
    """
    parts = urlsplit(template.strip())
    if parts.scheme not in ("http", "https") or not parts.netloc or PLACE not in template:
        sentence = tr("The address must begin with https:// and have {place} where the word belongs.", place=PLACE)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    return template.strip().replace(PLACE, quote(word, safe=""))


class LookUp(QObject):
    """Asks every dictionary at once. `answered(word, text)` when the last one is done; "" where none knows the word."""

    answered = Signal(str, str)

    def __init__(self, sources: Sequence[Source] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources = tuple(sources) if sources is not None else installed()
        self._word = ""
        self._running: list[QProcess] = []
        self._texts: dict[str, str] = {}
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self.stop)

    def ask(self, word: str) -> None:
        """Look a word up; a question that is not answered yet is dropped."""
        self._drop()
        self._word, self._texts = word, {}
        if not self.sources:
            self.answered.emit(word, "")
            return
        for source in self.sources:
            process = QProcess(self)
            process.setProgram(source.program)
            process.setArguments(source.arguments(word))
            process.setStandardInputFile(QProcess.nullDevice())
            process.setObjectName(source.name)
            process.finished.connect(self._ended)
            process.errorOccurred.connect(self._failed)
            self._running.append(process)
        self._limit.start(PATIENCE_MS)
        for process in tuple(self._running):
            process.start()

    @Slot()
    def stop(self) -> None:
        """Ask no longer; what has been said by then is the answer."""
        if self._running:
            self._drop()
            self._answer()

    def _drop(self) -> None:
        self._limit.stop()
        running, self._running = self._running, []
        for process in running:
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._failed)
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    @Slot(int, QProcess.ExitStatus)
    def _ended(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._take(self.sender())

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._take(self.sender())

    def _take(self, process: QObject | None) -> None:
        if not isinstance(process, QProcess) or process not in self._running:
            return
        self._running.remove(process)
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace").strip()
        if said:
            self._texts[process.objectName()] = said[:LONGEST]
        process.deleteLater()
        if not self._running:
            self._limit.stop()
            self._answer()

    def _answer(self) -> None:
        found = [(source.name, self._texts[source.name]) for source in self.sources if source.name in self._texts]
        self.answered.emit(self._word, "\n\n".join(f"{name}\n\n{text}" for name, text in found))
