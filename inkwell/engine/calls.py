"""Requests on their way: which one the host works on, which wait, and how each comes to its one ending."""

import queue
from collections import OrderedDict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from inkwell.engine.protocol import Adapter, Attended, Compared, Counted, Embedded, Scored
from inkwell.engine.records import Record
from inkwell.engine.status import Ended
from inkwell.engine.types import Chunk, Ledger, Outcome, Stats
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

Answer = Ledger | Chunk | Record | Compared | Counted | Scored | Embedded | Attended | Ended
"""What a call's queue carries; the last is always an `Ended`, and there is one."""

_REMEMBERED = 256


@dataclass(eq=False)
class Call:
    """One request. `line` is its message; `works` when it needs the host's worker (a count does not).

    `background`: a warm-up, that nobody waits for. The host does it when it has nothing else to do.
    `adapter`: what it asks for, when that is to be asked again of the next host.
    """

    id: str
    line: bytes
    works: bool
    background: bool = False
    adapter: Adapter | None = None
    answers: queue.SimpleQueue[Answer] = field(default_factory=queue.SimpleQueue[Answer])
    since: float = 0.0
    """When it began to wait (monotonic seconds)."""
    sent: bool = False
    cancelled_at: float | None = None
    over: bool = False

    def end(self, outcome: Outcome, stats: Stats | None = None, error: InkwellError | None = None) -> None:
        """Give it its ending; a second one is ignored."""
        if not self.over:
            self.over = True
            self.answers.put(Ended(self.id, outcome, stats or Stats(), error))


class Calls:
    """All calls that are not over, in order. Used by the supervisor's thread only."""

    def __init__(self) -> None:
        self._calls: OrderedDict[str, Call] = OrderedDict()
        self._early: deque[str] = deque(maxlen=_REMEMBERED)
        self._over: deque[str] = deque(maxlen=_REMEMBERED)

    def __iter__(self) -> Iterator[Call]:
        return iter(tuple(self._calls.values()))

    def add(self, call: Call) -> bool:
        """Take in a call; false when its id is taken or was cancelled before it came (it is left to the caller)."""
        if call.id in self._calls or call.id in self._early:
            return False
        self._calls[call.id] = call
        return True

    def get(self, call_id: str) -> Call | None:
        """The call with this id, None when there is none or it is over."""
        return self._calls.get(call_id)

    def cancelled_early(self, call_id: str) -> bool:
        """Whether this id was cancelled before its call came."""
        return call_id in self._early

    def note_early_cancel(self, call_id: str) -> None:
        """Remember a cancel for a call that has yet to come (not for one that is over)."""
        if call_id not in self._over:
            self._early.append(call_id)

    @property
    def current(self) -> Call | None:
        """The call that the host's worker has."""
        return next((call for call in self._calls.values() if call.works and call.sent), None)

    def sendable(self) -> tuple[Call, ...]:
        """What a ready host is to be given now: counts and warm-ups, and one call for its worker if that is free."""
        counts = [call for call in self._calls.values() if not call.works and not call.sent]
        waiting = [call for call in self._calls.values() if call.works and not call.sent]
        return (*counts, *(waiting[:1] if self.current is None else ()))

    def end(self, call: Call, outcome: Outcome, stats: Stats | None = None, error: InkwellError | None = None) -> None:
        """End one call and forget it."""
        self._calls.pop(call.id, None)
        self._over.append(call.id)
        call.end(outcome, stats, error)

    def end_all(self, outcome: Outcome, error: InkwellError | None = None) -> None:
        """End every call."""
        for call in self:
            self.end(call, outcome, None, error)

    @property
    def warming(self) -> tuple[Call, ...]:
        """The warm-ups that are not over: one, and those before it that the host has yet to give up."""
        return tuple(call for call in self._calls.values() if call.background)

    def give_way(self, now: float) -> None:
        """The host was given work: by itself it gives up the warm-ups that it has."""
        for call in self.warming:
            if call.sent and call.cancelled_at is None:
                call.cancelled_at = now

    def take_back_from_stuck_warm_up(self, before: float) -> bool:
        """Whether a warm-up has not given way since `before`; what waits for it then counts as never sent."""
        stuck = any(call.cancelled_at is not None and call.cancelled_at < before for call in self.warming)
        current = self.current
        if stuck and current is not None:
            current.sent = False
        return stuck

    def settle(self, error: InkwellError, *, retry: bool) -> None:
        """A host died: end or, with `retry`, ask again what it had; what it was not given yet simply waits on."""
        for call in self:
            if call.cancelled_at is not None or (call.background and call.sent):
                self.end(call, Outcome.CANCELLED)
            elif call.sent and retry and not call.works:
                call.sent = False
            elif call.sent:
                self.end(call, Outcome.FAILED, None, error)

    def expire(self, loading_since: float, before: float) -> None:
        """End what has waited for a model (loading since then) from a time before `before`."""
        for call in self:
            if max(call.since, loading_since) < before:
                error = InkwellError(ErrorKind.ENGINE, tr("The model is taking too long to load."))
                self.end(call, Outcome.FAILED, None, error)
