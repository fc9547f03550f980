"""The scribe: follows the page, and sees to it that its words reach the journal and the disk in time."""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.draft import Draft
from inkwell.app.drafts import Drafts
from inkwell.manuscript.paragraphs import Splice
from inkwell.manuscript.spans import Span
from inkwell.storage.project import NodeText

JOURNAL_MS = 50
"""So often at most what changed is taken from the page."""
PAINT_MS = 25
"""After a rest it is taken so soon: behind the paint of the key, which has not to wait for that."""
IDLE_SAVE_MS = 2000
"""Two seconds without a key and the scene is written."""
LONGEST_SAVE_MS = 30_000
"""Who never rests for two seconds is saved all the same."""
RETRY_SAVE_MS = 10_000
"""A failed save is tried again after this long, and whenever the author asks or leaves the scene."""
SLOW_SAVE_MS = 300
"""A save that is over sooner is not worth a word."""


class SaveState(StrEnum):
    """What the status bar says about the scene on the page."""

    SAVED = "saved"
    EDITING = "editing"
    SAVING = "saving"
    FAILED = "failed"
    CONFLICT = "conflict"
    READ_ONLY = "read_only"


class Editor(Protocol):
    """What the scribe asks of the page."""

    def take_changes(self) -> Mapping[str, Splice]:
        """What changed since this was last asked, or since the page was loaded, by node."""
        ...

    def whole(self, node: str) -> Splice:
        """All paragraphs of a node, as if all of them had changed."""
        ...

    def cursor_offset(self) -> int:
        """The cursor, in code points."""
        ...


class Scribe(QObject):
    """Journals what the editor holds as it is written, and has it saved: after two idle seconds, and when asked.

    The editor holds one node, or several of which the author is in one; each has a draft of its own. Without an editor
    it follows nothing: a second page may never be made.
    `state_changed` carries a `SaveState`, SAVING only when that takes a while. What became of the words is the
    drafts' to say.
    """

    state_changed = Signal(object)

    def __init__(self, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._editor: Editor | None = None
        self._held: dict[str, Draft | None] = {}
        """The nodes that the editor holds, with their drafts; None where nothing may be written."""
        self._here = ""
        """The one of them that the author is in."""
        self._untaken = False
        """Whether the page changed since its changes were last taken."""
        self._state = SaveState.SAVED
        self._last_change = self._last_take = 0.0
        self._unsaved_since: float | None = None
        """When the first change was made that is not on its way to the disk; all of these in monotonic seconds."""
        self._journal_due = _timer(self, self.take_own)
        self._save_due = _timer(self, self.save)
        self._slow = _timer(self, self._say)

    @property
    def state(self) -> SaveState:
        """The state of the words on the page."""
        return self._state

    @property
    def dirty(self) -> bool:
        """Whether there are words that are not on the disk."""
        return self._untaken or self._drafts.dirty

    @property
    def page(self) -> Draft | None:
        """The draft of what the author is in, up to date."""
        self.take()
        return self._held.get(self._here)

    @property
    def held(self) -> Collection[str]:
        """The nodes that the editor holds."""
        return self._held.keys()

    @property
    def cursor_offset(self) -> int:
        """The editor's cursor, in code points; 0 when there is no editor."""
        return self._editor.cursor_offset() if self._editor else 0

    def use_editor(self, editor: Editor) -> None:
        """Name the page whose text is saved."""
        if self._editor is None:
            self._drafts.changed.connect(self._follow)
            self._drafts.follow(self.take_own)
        self._editor = editor
        self._set_state()

    def begin(self, node_id: str, text: NodeText, spans: Sequence[Span]) -> None:
        """From now on the editor holds this node alone: its draft, where there is one, or else this text."""
        self._untaken = False
        self._held = {node_id: self._drafts.begin(node_id, text, spans)}
        self.enter(node_id)

    def add(self, node_id: str, text: NodeText, spans: Sequence[Span]) -> None:
        """The editor holds this node too. What it held already is to be taken before."""
        self._held[node_id] = self._drafts.begin(node_id, text, spans)

    def enter(self, node_id: str) -> None:
        """Of those that the editor holds the author is now in this one."""
        self._here = node_id
        self._set_state()

    def let_go(self, node_id: str) -> None:
        """The editor holds this node no longer; it goes on with the others. What it holds is to be saved before."""
        draft = self._held.pop(node_id, None)
        if draft is not None:
            draft.shown = False
            self._drafts.drop(draft)

    def leave(self) -> None:
        """The editor is about to hold something else: what it holds is saved."""
        self.save()
        held = list(self._held.values())
        self.end()
        for draft in held:
            if draft is not None:
                self._drafts.drop(draft)

    def end(self) -> None:
        """The editor holds nothing that is to be saved."""
        for draft in self._held.values():
            if draft is not None:
                draft.shown = False
        for timer in (self._save_due, self._journal_due, self._slow):
            timer.stop()
        self._untaken = False
        self._unsaved_since = None
        self._held, self._here = {}, ""

    @Slot()
    def edited(self) -> None:
        """The page changed: journalled in a moment, saved after two idle seconds."""
        self._last_change = time.monotonic()
        if self._untaken:
            # The first of these keys has ordered all that there is to do.
            return
        self._untaken = True
        if self._unsaved_since is None:
            self._unsaved_since = self._last_change
        rested = self._last_change - self._last_take >= JOURNAL_MS / 1000
        self._journal_due.start(PAINT_MS if rested else JOURNAL_MS)
        if self._state is not SaveState.EDITING:
            self._set_state()

    @Slot()
    def journal_now(self) -> None:
        """Something larger than a key came in, a paste or an accept: it is flushed to the disk at once."""
        self._take(at_once=True)

    @Slot()
    def take(self) -> None:
        """Bring what changed on this page, and on all others, into their drafts and journals."""
        self._drafts.gather()

    @Slot()
    def take_own(self) -> None:
        """Bring what changed on this page into its draft and its journal."""
        self._take(at_once=False)

    def _take(self, at_once: bool) -> None:
        editor = self._editor
        if not self._untaken or not any(self._held.values()) or editor is None:
            return
        self._journal_due.stop()
        self._untaken = False
        self._order_save()
        for node_id, change in editor.take_changes().items():
            # An editor with one node need not know which it is.
            draft = self._held.get(node_id or self._here)
            if draft is None:
                continue
            try:
                edit = draft.take(change)
            except ValueError:
                # The page is what the author sees: where it cannot be followed, it is taken as it stands.
                edit = draft.replace(editor.whole(node_id))
            if edit is not None:
                self._drafts.edit(draft, edit, at_once)

    def _order_save(self) -> None:
        """Here and not at each key, which would set the timer anew as often as the author hits one."""
        now = self._last_take = time.monotonic()
        rested, waited = now - self._last_change, now - (self._unsaved_since or now)
        self._save_due.start(max(0, min(IDLE_SAVE_MS - int(rested * 1000), LONGEST_SAVE_MS - int(waited * 1000))))

    @Slot()
    def save(self) -> None:
        """Have all words saved that are not on the disk. Returns at once."""
        self.take()
        self._save_due.stop()
        self._unsaved_since = None
        self._drafts.write()
        self._set_state()

    def flush(self, seconds: float = 30.0) -> None:
        """Save and wait until all of it is on the disk, or in the journal where the author has to decide.

        Raises:
            InkwellError: DISK when something could not be written; the words stay in memory.
        """
        self.save()
        try:
            self._drafts.flush(seconds)
        finally:
            self._set_state()

    @Slot()
    def _follow(self) -> None:
        """Something arrived, failed or waits for the author."""
        self._set_state()
        if self._state is SaveState.FAILED and not self._save_due.isActive():
            self._save_due.start(RETRY_SAVE_MS)

    def _state_now(self) -> SaveState:
        # Plain loops: this comes with every save, while the next key may be on its way.
        page = self._held.get(self._here)
        state = SaveState.READ_ONLY if self._here and page is None else SaveState.SAVED
        for draft in self._drafts:
            if draft.error is not None:
                return SaveState.FAILED
            if draft.edits != draft.written and not draft.conflict:
                state = SaveState.SAVING
        if page is not None and page.conflict:
            return SaveState.CONFLICT
        if self._untaken:
            return SaveState.EDITING
        for draft in self._held.values():
            if draft is not None and draft.edits != draft.handed_over and not draft.conflict:
                return SaveState.EDITING
        return state

    def _set_state(self) -> None:
        state = self._state_now()
        if state is self._state:
            return
        self._state = state
        if state is SaveState.SAVING:
            self._slow.start(SLOW_SAVE_MS)
        elif state is SaveState.EDITING:
            # Behind the paint of the key.
            self._slow.start(0)
        else:
            self._slow.stop()
            self._say()

    @Slot()
    def _say(self) -> None:
        self.state_changed.emit(self._state)


def _timer(parent: QObject, does: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(does)
    return timer
