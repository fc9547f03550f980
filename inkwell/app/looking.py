"""What is known of paragraphs, by their text, and what is still to be looked at: of spelling, or of grammar."""

from collections import OrderedDict
from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.proofreader import Proofreader
from inkwell.language.protocol import Answer, Command, Look, Looked, Use
from inkwell.language.remarks import Remark

_KEPT = 6_000
"""Paragraphs whose remarks are kept; the ones seen longest ago go first."""
_WAITING = 400
"""Paragraphs that wait; more were in sight once, and are asked for again when they are again."""


class Looking(QObject):
    """Looks at paragraphs in portions, the newest wish first. `found` after each portion; `given_up(detail)` once.

    Remarks belong to a text, not to a place: if a paragraph has changed meanwhile, they are simply not asked for.
    """

    found = Signal()
    given_up = Signal(str)

    def __init__(self, reader: Proofreader, portion: int, parent: QObject | None = None) -> None:
        """`portion`: so many paragraphs are asked for at once."""
        super().__init__(parent)
        self._reader = reader
        self._portion = portion
        self._known: OrderedDict[str, tuple[Remark, ...]] = OrderedDict()
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._deadly: set[str] = set()
        """Texts that were on the table when the host died: each is asked for alone, and never a second time."""
        self._asked: Look | None = None
        self._capitals = False
        self._numbers = count(1)
        reader.answered.connect(self._answered)
        reader.lost.connect(self._lost)
        reader.given_up.connect(self._gave_up)

    @property
    def works(self) -> bool:
        """Whether it looks at anything."""
        return self._reader.works

    def use(self, use: Use | None, capitals: bool = False) -> None:
        """Go on with another dictionary or dialect; None for nothing any more. What was known is forgotten."""
        self._known.clear()
        self._waiting.clear()
        self._deadly.clear()
        self._asked = None
        self._capitals = capitals
        self._reader.use(use)

    def known(self, text: str) -> tuple[Remark, ...] | None:
        """What there is to say of a paragraph; None when it was not looked at yet."""
        if text in self._known:
            self._known.move_to_end(text)
            return self._known[text]
        return None

    def want(self, texts: Sequence[str]) -> None:
        """Look at these, before all that waits already."""
        if not self.works:
            return
        for text in reversed(texts):
            if text not in self._known and (self._asked is None or text not in self._asked.texts):
                self._waiting[text] = None
                self._waiting.move_to_end(text)
        while len(self._waiting) > _WAITING:
            self._waiting.popitem(last=False)
        self._go_on()

    def number(self) -> int:
        """The next command's number."""
        return next(self._numbers)

    def _go_on(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        texts: list[str] = []
        while self._waiting and len(texts) < self._portion:
            text = next(reversed(self._waiting))
            if text in self._deadly and texts:
                break
            self._waiting.pop(text)
            texts.append(text)
            if text in self._deadly:
                break
        self._asked = Look(self.number(), tuple(texts), self._capitals)
        self._reader.ask(self._asked)

    @Slot(object, object)
    def _answered(self, command: Command, answer: Answer) -> None:
        asked = self._asked
        if asked is None or command is not asked or not isinstance(answer, Looked):
            return
        self._asked = None
        self._keep(asked.texts, answer.remarks)

    def _keep(self, texts: Sequence[str], remarks: Sequence[tuple[Remark, ...]]) -> None:
        self._known.update(zip(texts, remarks, strict=True))
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self._go_on()
        self.found.emit()

    @Slot(object)
    def _lost(self, command: Command) -> None:
        asked = self._asked
        if asked is None or command is not asked:
            return
        self._asked = None
        if len(asked.texts) == 1 and asked.texts[0] in self._deadly:
            self._keep(asked.texts, ((),))
            return
        self._deadly.update(asked.texts)
        self.want(asked.texts)

    @Slot(str)
    def _gave_up(self, detail: str) -> None:
        self._waiting.clear()
        self._asked = None
        self.given_up.emit(detail)
