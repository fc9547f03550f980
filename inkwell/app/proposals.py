"""The proposals for one place in the text: which there are, and which of them is shown in the page."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from inkwell.app.generation import Shown
from inkwell.app.run_records import key_of
from inkwell.engine.types import Ledger


@dataclass(frozen=True)
class Proposal:
    """One continuation. `key` names it and its run: "REQUEST.VARIANT"."""

    request: str
    """The id of its request, which other variants may share."""
    variant: int = 0
    whole: str = ""
    """All that it says; `text` is what of it has not been accepted yet."""
    taken: int = 0
    """How many characters of it have been accepted."""
    writing: bool = True
    trouble: str = ""
    ledger: Ledger | None = None
    tokens: tuple[Shown, ...] = ()
    """Token by token, where alternatives were asked for."""
    opening: str = ""
    """What `whole` begins with that no token of the model's says: the break before a tool's words, a quotation mark."""
    kept: bool = False
    """Whether the author keeps it for later, in the scene's results."""

    @property
    def key(self) -> str:
        """Its name, and the name of its run."""
        return key_of(self.request, self.variant)

    @property
    def text(self) -> str:
        """What can still be accepted."""
        return self.whole[self.taken :]


class Proposals(QObject):
    """Proposals in the order in which they were asked for.

    Signals: `began(key)` a new proposal is current (of several variants the first); `changed()` any text or state
    changed; `told(Ledger | None)` for the current proposal.
    """

    began = Signal(str)
    changed = Signal()
    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._proposals: list[Proposal] = []
        self._current = -1

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """All proposals for this place, oldest first."""
        return tuple(self._proposals)

    @property
    def current(self) -> int:
        """Which proposal is shown in the page, -1 for none."""
        return self._current

    @property
    def shown(self) -> Proposal | None:
        """The proposal in the page."""
        return self._proposals[self._current] if 0 <= self._current < len(self._proposals) else None

    @property
    def writing(self) -> bool:
        """Whether any proposal is still being written."""
        return any(proposal.writing for proposal in self._proposals)

    def choose(self, index: int) -> None:
        """Show another of the proposals in the page."""
        if 0 <= index < len(self._proposals) and index != self._current:
            self._current = index
            self._show_ledger()
            self.changed.emit()

    def keep(self, index: int, *, kept: bool) -> None:
        """Say whether a proposal is kept for later."""
        if 0 <= index < len(self._proposals):
            self._proposals[index] = replace(self._proposals[index], kept=kept)
            self.changed.emit()

    def bring_back(self, key: str, text: str) -> None:
        """Let the result of an earlier run be one more proposal, as it was written then; it is the current one."""
        request, _, variant = key.rpartition(".")
        number = int(variant) if variant.isdecimal() else 0
        self._proposals = [each for each in self._proposals if each.key != key]
        self._current = len(self._proposals)
        self._proposals.append(Proposal(request, number, text, writing=False))
        self.began.emit(key)
        self.told.emit(None)
        self.changed.emit()

    def _show_ledger(self) -> None:
        self.told.emit(self.shown.ledger if self.shown else None)

    def _change(self, request: str, change: Callable[[Proposal], Proposal]) -> bool:
        """Change the proposals of a request; whether there was anything to change."""
        before = self._proposals
        self._proposals = [change(each) if each.request == request else each for each in before]
        return any(new is not old for new, old in zip(self._proposals, before, strict=True))
