"""A rewrite in the page: the differences stand where the passage stands, and are taken or not one by one.

The text is what it was until a change is taken; each taking is one undo step, and undo opens the change again while
others are still open. Only while a rewrite stands are the page's changes and events looked at.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.story.rewriting import Rewrite, Verdict
from inkwell.story.tool_results import Part
from inkwell.translation import tr
from inkwell.ui.editor import blocks
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.rewrite_anchor import RewriteAnchor
from inkwell.ui.editor.rewrite_hands import RewriteHands
from inkwell.ui.editor.rewrite_view import RewriteView
from inkwell.ui.theme import Theme

LONG = 4_000
"""Code points of a passage from which its differences are shown when they are all there: to compare it again and again
would take the time that the keys need."""
SAME = tr("The rewrite is the same, word for word.")


class RewriteLayer(QObject):
    """Shows one rewrite on its page.

    `taken(key)` some of it went into the text, or came back out of it; `another_requested(key)` and
    `stop_requested(key)` the author wants one more wording, or no more words of this one; `ended(key)` none stands
    any more; `told(sentence)` there is nothing to decide.
    """

    taken = Signal(str)
    another_requested = Signal(str)
    stop_requested = Signal(str)
    ended = Signal(str)
    told = Signal(str)

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._anchor: RewriteAnchor | None = None
        self._rewrite: Rewrite | None = None
        self._key = ""
        self._parts: tuple[Part, ...] = ()
        self.writing = False
        self._current = -1
        self._kept: list[tuple[int, int]] = []
        """Changes whose old words were kept: their numbers, and how many undo steps there were then."""
        self._putting = self._lost = False
        self.view = RewriteView(page, theme)
        self.hands = RewriteHands(page, self.view, self)
        page.turned.connect(self.drop)
        pill = self.view.pill
        for signal, does in (
            (pill.take, self.take),
            (pill.keep, self.keep),
            (pill.following, lambda: self.step(1)),
            (pill.take_all, self.take_all),
            (pill.another, self.ask_another),
            (pill.stop, self.stop),
            (pill.discard, self.drop),
        ):
            signal.connect(does)

    # what others may know

    @property
    def stands(self) -> bool:
        """Whether a rewrite stands, even before its first word."""
        return self._anchor is not None

    @property
    def key(self) -> str:
        """The name of its run, "" for none."""
        return self._key

    @property
    def passage(self) -> str:
        """What it is a rewrite of, as it stands in the text now; "" for nothing."""
        return self._anchor.text if self._anchor else ""

    @property
    def rewrite(self) -> Rewrite | None:
        """It, with what was decided; None before its first word and where none stands."""
        return self._rewrite

    @property
    def current(self) -> int:
        """The number of the change that is the current one, from 0; -1 for none."""
        return self._current

    # coming and going

    def begin(self, key: str, start: int, end: int) -> bool:
        """Let a rewrite of what stands between two document positions come; False where there can be none.

        There is none of nothing, over the border between two texts, and on a read-only page.
        """
        self.drop()
        page = self._page
        across = page.sections.at(start) != page.sections.at(end) or page.sections.on_heading(start)
        if page.isReadOnly() or across or not blocks.text_between(page.document(), start, end).strip():
            return False
        self._anchor, self._key, self.writing = RewriteAnchor(page, start, end), key, True
        cursor = page.textCursor()
        cursor.setPosition(end)
        page.setTextCursor(cursor)
        page.document().contentsChange.connect(self._note_change)
        page.document().contentsChanged.connect(self._follow_text)
        self.view.open(self._anchor)
        self.hands.watch()
        return True

    def show_text(
        self,
        key: str,
        answer: str,
        writing: bool,
        cut: bool = False,
        stage: str = "",
        parts: Sequence[Part] = (),
    ) -> None:
        """Show what the model says: so far, or all of it. With another `key` it is another wording of the passage.

        `cut`: it was stopped; what it had not come to stays. `stage` says in words how far a model at work is. `parts`
        are those of the passage whose words come from other runs than `key`.
        """
        if self._anchor is None:
            return
        self._key, self._parts, self.writing, self._kept = key, tuple(parts), writing, []
        passage = self._anchor.text
        if writing and len(passage) > LONG:
            self._rewrite, self._current = None, -1
            self.view.wait(min(99, 100 * len(answer) // len(passage)), stage)
            return
        self._rewrite = Rewrite.so_far(passage, answer) if writing or cut else Rewrite.of(passage, answer)
        if not writing and not self._rewrite.changes:
            self.view.say(SAME)
            self.told.emit(SAME)
            self.drop()
            return
        self._show(-1 if writing else 0)
        if writing:
            self.view.pill.show_writing(stage=stage)
        self.view.bring_passage()
        # Of a long passage there is room for a part: for that with the change that is asked about.
        self.view.bring_current()

    @Slot()
    def drop(self) -> None:
        """Take it away; what was taken of it stays in the text, all else is as it was."""
        if self._anchor is None:
            return
        key, page = self._key, self._page
        self._anchor = self._rewrite = None
        self._key, self._current, self._kept, self._lost, self.writing = "", -1, [], False, False
        page.document().contentsChange.disconnect(self._note_change)
        page.document().contentsChanged.disconnect(self._follow_text)
        self.hands.rest()
        self.view.close()
        self.ended.emit(key)

    @Slot()
    def stop(self) -> None:
        """No more words are wanted."""
        self.stop_requested.emit(self._key)

    @Slot()
    def ask_another(self) -> None:
        """Ask for another wording."""
        if not self.writing:
            self.another_requested.emit(self._key)

    # deciding

    @Slot()
    def take(self) -> None:
        """Take the new words of the current change into the text."""
        self._take_these(frozenset((self._current,)))

    @Slot()
    def take_all(self) -> None:
        """Take all changes that are still open."""
        if self._rewrite is not None:
            self._take_these(frozenset(self._rewrite.open))

    def _take_these(self, numbers: frozenset[int]) -> None:
        anchor, rewrite = self._anchor, self._rewrite
        if anchor is None or rewrite is None or self.writing or not numbers <= set(rewrite.open):
            return
        if self._page.only_forward:
            self._page.forward_refused.emit()
            return
        for number in numbers:
            rewrite = rewrite.decide(number, Verdict.TAKEN)
        self._putting = True
        self.view.bare()
        anchor.put(rewrite, numbers, partial(_run_at, self._parts, self._key))
        self._putting = False
        self._settle(rewrite)

    def _settle(self, rewrite: Rewrite) -> None:
        """The text is another: go on to the next open change; without one it is over."""
        key = self._key
        self._go_on(rewrite)
        self.taken.emit(key)

    def _go_on(self, rewrite: Rewrite) -> None:
        self._rewrite = rewrite
        if rewrite.open:
            self._show(next((each for each in rewrite.open if each >= self._current), rewrite.open[0]))
        else:
            self.drop()

    @Slot()
    def keep(self) -> None:
        """Keep the old words of the current change."""
        rewrite = self._rewrite
        if rewrite is not None and not self.writing and self._current in rewrite.open:
            self._kept.append((self._current, self._page.document().availableUndoSteps()))
            self._go_on(rewrite.decide(self._current, Verdict.KEPT))

    @property
    def can_reopen(self) -> bool:
        """Whether a step back opens the change again whose old words were kept: nothing was done to the text since."""
        return bool(self._kept) and self._kept[-1][1] == self._page.document().availableUndoSteps()

    def reopen(self) -> None:
        """Open that change again."""
        if self._rewrite is not None and self.can_reopen:
            self._current = self._kept.pop()[0]
            self._go_on(self._rewrite.decide(self._current, Verdict.OPEN))

    # from change to change

    def step(self, by: int) -> None:
        """Go so many open changes on, or back; behind the last comes the first."""
        if self._rewrite is not None and self._current in self._rewrite.open:
            numbers = self._rewrite.open
            self.choose(numbers[(numbers.index(self._current) + by) % len(numbers)])

    def choose(self, number: int) -> None:
        """Make an open change the current one."""
        if self._rewrite is not None and number in self._rewrite.open and not self.writing:
            self._current = number
            self.view.choose(number)
            self.view.bring(self._rewrite.changes[number])

    def _show(self, current: int) -> None:
        self._current = current
        if self._rewrite is not None:
            self.view.show(self._rewrite, current)
            if current >= 0:
                self.view.bring(self._rewrite.changes[current])

    # keeping step with the text

    def covers_caret(self) -> bool:
        """Whether the caret, or a part of what is selected, is in a paragraph that it covers."""
        if self._anchor is None:
            return False
        first, last = self._anchor.blocks
        cursor, document = self._page.textCursor(), self._page.document()
        low = document.findBlock(cursor.selectionStart()).blockNumber()
        return low <= last and document.findBlock(cursor.selectionEnd()).blockNumber() >= first

    @Slot(int, int, int)
    def _note_change(self, position: int, removed: int, added: int) -> None:
        if self._anchor is not None and not self._putting:
            self._lost = self._anchor.note(position, removed, added) or self._lost

    @Slot()
    def _follow_text(self) -> None:
        """Undo may have brought the passage back as it was before a taking; in other words it is not the passage."""
        if self._anchor is None or self._putting:
            return
        if not self._lost:
            self.view.refresh()
            return
        self._lost = False
        taken = self._anchor.find()
        if taken is None:
            self.drop()
        elif self._rewrite is not None and not self.writing:
            before, now = self._rewrite, self._rewrite.as_taken(taken)
            if now == before:
                self.view.refresh()
            else:
                self._current = next((each for each in now.open if each not in before.open), self._current)
                self._settle(now)


def _run_at(parts: Sequence[Part], key: str, place: int) -> str:
    """The run that new words at a place of the passage (code points) come from: that of its part, or else `key`."""
    return next((each.key for each in parts if each.start <= place <= each.end), key)
