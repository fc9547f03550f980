"""The scribe: carries the words from the page to the disk, and keeps them until they are there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.errors import InkwellError
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.project import Project

IDLE_SAVE_MS = 2000
"""Two seconds without a key and the scene is written."""
RETRY_SAVE_MS = 10_000
"""A failed save is tried again after this long, and whenever the author asks or leaves the scene."""


class SaveState(StrEnum):
    """What the status bar says about the scene on the page."""

    SAVED = "saved"
    EDITING = "editing"
    SAVING = "saving"
    FAILED = "failed"
    READ_ONLY = "read_only"


class Editor(Protocol):
    """What the session asks of the page."""

    def text(self) -> str:
        """The whole Markdown text."""
        ...

    def authorship(self) -> Sequence[Span]:
        """Which spans of the text came from which run, in code points."""
        ...

    def cursor_offset(self) -> int:
        """The cursor, in code points."""
        ...


@dataclass(frozen=True)
class Unwritten:
    """A node's words between the page and the disk: kept until the write has succeeded."""

    serial: int
    text: str
    spans: tuple[Span, ...]
    failed: bool = False


class Scribe(QObject):
    """Saves what the editor holds: after two idle seconds, when asked, and again when it failed.

    Signals: `state_changed(str)` a `SaveState`; `trouble(InkwellError)` once for each time that saving begins to fail.
    """

    state_changed = Signal(str)
    trouble = Signal(object)

    def __init__(self, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._editor: Editor | None = None
        self._project: Project | None = None
        self._node: str | None = None
        self._edits = 0
        self._handed_over = 0
        self._serial = 0
        self._read_only = False
        self._told = False
        self._unwritten: dict[str, Unwritten] = {}
        self._state = SaveState.SAVED
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.save)
        lane.done.connect(self._lane_done)

    @property
    def state(self) -> SaveState:
        """The state of the words on the page."""
        return self._state

    @property
    def dirty(self) -> bool:
        """Whether there are words that are not on the disk."""
        return self._page_ahead or bool(self._unwritten)

    @property
    def _page_ahead(self) -> bool:
        return self._edits != self._handed_over

    def use_editor(self, editor: Editor) -> None:
        """Name the page whose text is saved."""
        self._editor = editor

    @property
    def cursor_offset(self) -> int:
        """The editor's cursor, in code points; 0 when there is no editor."""
        return self._editor.cursor_offset() if self._editor else 0

    def begin(self, project: Project, node_id: str, read_only: bool) -> None:
        """From now on the editor holds this node, unchanged."""
        self._project, self._node, self._read_only = project, node_id, read_only
        self._edits = self._handed_over = 0
        self._set_state(self._state_now())

    def end(self) -> None:
        """The editor holds nothing that is to be saved."""
        self._idle.stop()
        self._node = None
        self._edits = self._handed_over = 0

    def waiting(self, node_id: str) -> Unwritten | None:
        """The words of a node that are still on their way to the disk."""
        return self._unwritten.get(node_id)

    def edited(self) -> None:
        """The page changed: it will be saved after two idle seconds."""
        self._edits += 1
        self._idle.start(IDLE_SAVE_MS)
        self._set_state(self._state_now())

    def forget_unsaved(self) -> None:
        """Give up the words that could not be written, because the author said so."""
        self._idle.stop()
        self._handed_over = self._edits
        self._unwritten.clear()
        self._set_state(SaveState.SAVED)

    @Slot()
    def save(self) -> None:
        """Hand what is not on the disk to the save lane. Returns at once."""
        self._idle.stop()
        for node_id, words in list(self._unwritten.items()):
            if words.failed:
                self._submit(node_id, words.text, words.spans)
        if self._page_ahead and self._editor is not None and self._node is not None:
            self._handed_over = self._edits
            self._submit(self._node, self._editor.text(), tuple(self._editor.authorship()))
        self._set_state(self._state_now())

    def _submit(self, node_id: str, text: str, spans: tuple[Span, ...]) -> None:
        if self._project is None:
            return
        self._serial += 1
        self._unwritten[node_id] = Unwritten(self._serial, text, spans)
        self._lane.submit(Job(node_id, self._serial, _writing(self._project, node_id, text, spans)))

    def flush(self, seconds: float = 30.0) -> None:
        """Save and wait until all of it is on the disk.

        Raises:
            InkwellError: DISK when something could not be written; the words stay in memory.
        """
        self.save()
        self._lane.drain(seconds)
        for node_id, words in list(self._unwritten.items()):
            try:
                if self._project is not None:
                    _writing(self._project, node_id, words.text, words.spans)()
            except InkwellError:
                self._keep(node_id, words)
                raise
            self._unwritten.pop(node_id)
        self._set_state(self._state_now())

    @Slot(object)
    def _lane_done(self, done: Done) -> None:
        words = self._unwritten.get(done.key)
        if words is None or words.serial != done.revision:
            return
        if done.error is None:
            self._unwritten.pop(done.key)
            self._told = False
        else:
            self._save_failed(done.key, words, done.error)
        self._set_state(self._state_now())

    def _save_failed(self, node_id: str, words: Unwritten, error: InkwellError) -> None:
        told = self._told
        self._told = True
        self._keep(node_id, words)
        if not told:
            self.trouble.emit(error)

    def _keep(self, node_id: str, words: Unwritten) -> None:
        """These words could not be written: hold them, and try again later."""
        self._unwritten[node_id] = replace(words, failed=True)
        self._idle.start(RETRY_SAVE_MS)
        self._set_state(self._state_now())

    def _state_now(self) -> SaveState:
        if any(words.failed for words in self._unwritten.values()):
            return SaveState.FAILED
        if self._page_ahead:
            return SaveState.EDITING
        if self._unwritten:
            return SaveState.SAVING
        return SaveState.READ_ONLY if self._read_only else SaveState.SAVED

    def _set_state(self, state: SaveState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state.value)


def _writing(project: Project, node_id: str, text: str, spans: tuple[Span, ...]) -> Callable[[], None]:
    """The work of one save: the text first, because a record without its text is worth nothing."""
    authorship = AuthorshipFile(project.folder, node_id)

    def write() -> None:
        project.write_text(node_id, text)
        authorship.write(text, spans)

    return write
