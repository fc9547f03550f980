"""Ready before asked: while the author rests, the model reads what it would be told if Continue were pressed now."""

import time
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QTimer, Slot

from inkwell.app.generation import Engine
from inkwell.app.partner import Partner
from inkwell.app.power import Power
from inkwell.app.preferences import Preferences
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.protocol import Generate, Warm

REST_MS = 400
"""So long without a key and the cores are free for a while."""

Place = Callable[[], tuple[str, str, str | None] | None]
"""What `Partner.passage` takes: the text up to the cursor, the note to the model and the scene, None for the one that
the author is in; or None where nothing can be continued."""


class Warmer(QObject):
    """Has the engine prepare at every rest; off on battery, by the setting, and where no model is ready.

    It costs the window one order at each rest, and nothing at a key but to take the last order back.
    """

    def __init__(
        self,
        engine: Engine,
        partner: Partner,
        preferences: Preferences,
        place: Place,
        on_battery: Callable[[], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._partner = partner
        self._preferences = preferences
        self._place = place
        self._power = Power(on_battery)
        self._moved = 0.0
        """When the author last did something (monotonic seconds)."""
        self._ordered = False
        """Whether a warm-up may be on its way."""
        self._known: tuple[int | None, Generate | None] = (None, None)
        """The process that was last told to prepare, and for what."""
        self._ready = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._look)
        engine.status_changed.connect(self._take_status)
        engine.ended.connect(self._take_ended)
        partner.began.connect(self._give_way)

    @Slot()
    def look_again(self) -> None:
        """What would be told may be something else now, or no longer ready: see to it at the next rest."""
        if not self._due.isActive():
            self._due.start(REST_MS)

    @Slot()
    def moved(self) -> None:
        """The author did something: the cores are theirs, and what is wanted may be something else now."""
        self._moved = time.monotonic()
        if self._ordered:
            self._give_way()
        self.look_again()

    @Slot(str, object)
    def _take_ended(self, _request: str, _ended: Ended) -> None:
        """A summary, a tool, grey words: what they told the model may stand where this had been made ready."""
        self._known = (None, None)
        self.look_again()

    @Slot()
    def _give_way(self) -> None:
        if self._ordered:
            self._ordered = False
            self._engine.cancel_warm()
            # It may not have come to its end: the next rest asks again.
            self._known = (None, None)

    @Slot(object)
    def _take_status(self, status: EngineStatus | None) -> None:
        ready = status is not None and status.state is EngineState.READY
        if ready and not self._ready:
            self.moved()
        self._ready = ready

    @Slot()
    def _look(self) -> None:
        """Here and not at each key, which would set the timer anew as often as the author hits one."""
        rested = int((time.monotonic() - self._moved) * 1000)
        if rested < REST_MS:
            self._due.start(REST_MS - rested)
        elif self._may():
            self.warm()

    def _may(self) -> bool:
        settings = self._preferences.settings
        return settings.ai and settings.warm and self._ready and not self._engine.busy and not self._power.to_be_saved()

    def warm(self) -> None:
        """Order it now, unless it is ready already."""
        place = self._place()
        passage = self._partner.passage(*place) if place is not None else None
        if passage is None:
            return
        request = self._partner.request(passage)
        # The draw is another each time; what is prepared for it is not.
        sampling = msgspec.structs.replace(request.asked.sampling, seed=None)
        wanted = Generate("", request.segments, msgspec.structs.replace(request.asked, sampling=sampling))
        if not wanted.segments or (self._engine.pid, wanted) == self._known:
            return
        self._known = self._engine.pid, wanted
        self._ordered = True
        self._engine.warm(Warm(request.id, request.segments, request.asked))
