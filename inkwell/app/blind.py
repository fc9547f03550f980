"""Blind comparisons of the open book: begun, gone on with another day, chosen in, and kept in the book's folder."""

import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, cast

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.blind_asking import Asker, LeftOut, Written, context_for
from inkwell.app.context_sources import ContextSources
from inkwell.app.drafts import Drafts
from inkwell.app.generation import ClientMaker, Said
from inkwell.app.run_history import asked_of
from inkwell.app.run_records import OpenRun, Passage, RunKeeper
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.engine.lists import cliches
from inkwell.engine.types import Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage.comparisons import ComparisonFiles
from inkwell.storage.runs import Run, RunLog
from inkwell.storage.settings import Settings
from inkwell.story.compared_measures import Measures, measured
from inkwell.story.comparing import TAIL, Comparison, Contender, Place, still_to_write
from inkwell.story.comparison_places import SceneText, Spot, spots
from inkwell.story.context import Told
from inkwell.story.segments import Origin, Segment
from inkwell.story.tally import Pick
from inkwell.story.tool_text import nearest_words
from inkwell.translation import tr
from inkwell.voice.using import Use

TOOL = "blind-comparison"
"""What the log of runs calls it."""
TOO_LITTLE = tr("There is too little text in this book yet; a scene needs a paragraph or two to go on from.")


class BlindComparisons(QObject):
    """Holds one comparison at a time; words and choices go to the disk as they come.

    Signals: `changed` what `comparison` says is another; `working(str)` what is being done, "" for nothing; `written`
    nothing is missing any more; `listed(tuple of Comparison)` after `look`; `measured(Measures, Measures)` after
    `measure`; `trouble(InkwellError)`.
    """

    changed = Signal()
    working = Signal(str)
    written = Signal()
    listed = Signal(object)
    measured = Signal(object, object)
    trouble = Signal(object)
    _written = Signal(object)

    def __init__(
        self,
        session: Session,
        drafts: Drafts,
        sources: ContextSources,
        lane: SaveLane,
        asking: SaveLane,
        make_client: ClientMaker,
        models: Callable[[], Mapping[str, Use]],
        settings: Callable[[], Settings],
        parent: QObject | None = None,
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        """`lane` writes; `asking` is for this alone, for it waits on models. `models`: here, with voices.

        While `busy`, which is asked from any thread, nothing new is asked here.
        """
        super().__init__(parent)
        self._session, self._drafts, self._sources = session, drafts, sources
        self._lane, self._asking, self._make_client = lane, asking, make_client
        self._models, self._settings, self._busy = models, settings, busy
        self._keeper = RunKeeper(lane)
        self._asker: Asker | None = None
        self._spots: list[Spot] = []
        self._serial = 0
        self._pace = (0.0, 0)
        """When the first answer since the models were asked came, and how many came after it."""
        self._left_out: list[InkwellError] = []
        """Why each place is left out that was, since the models were asked."""
        self.comparison: Comparison | None = None
        self._written.connect(self._take_written)
        session.closed.connect(self.close)

    def look(self) -> None:
        """List the book's comparisons, the oldest first."""
        folder = self._session.project.folder

        def told(done: Done) -> None:
            if done.error is not None:
                self.trouble.emit(done.error)
                return
            found, wrong = cast("tuple[tuple[Comparison, ...], tuple[InkwellError, ...]]", done.value)
            for error in wrong:
                self.trouble.emit(error)
            self.listed.emit(found)

        self._lane.submit(Job("comparisons", 0, ComparisonFiles(folder).read, then=told))

    def begin(self, first: Contender, second: Contender, count: int) -> None:
        """Draw places from the book, and ask both.

        Raises:
            InkwellError: READ_ONLY, NOT_FOUND for a model that is not here, BAD_INPUT for two that are the same.
        """
        self._start(first, second, "")
        scenes, seed = self._scene_reader(), secrets.randbelow(2**32 - 1)
        self.working.emit(tr("Choosing places in your book…"))
        job = Job("places", self._serial, lambda: spots(scenes(), count, seed), then=self._take_spots)
        self._asking.submit(job)

    def run_again(self, run: Run, title: str, first: Contender, second: Contender, count: int) -> None:
        """Ask both what a run of before was asked, `count` times, each time with another seed.

        `title` is what the scene is called that it is of.

        Raises:
            InkwellError: as `begin`.
        """
        self._start(first, second, run.id)
        folder = self._session.project.folder
        self.working.emit(tr("Looking up what the model was told…"))

        def read() -> tuple[Place, ...]:
            told = RunLog(folder).told(run.id)
            return tuple(_place_again(run, title, told) for _ in range(count))

        self._asking.submit(Job("told", self._serial, read, then=self._take_places))

    def _start(self, first: Contender, second: Contender, of: str) -> None:
        self._refuse(first, second)
        self.close()
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self.comparison = Comparison(secrets.token_hex(8), now, first, second, (), of=of)
        self._serial += 1

    def go_on(self, comparison: Comparison) -> None:
        """Take up a comparison that was begun before, and ask for what is missing.

        Raises:
            InkwellError: as `begin`.
        """
        if not comparison.open:
            self._refuse(comparison.first, comparison.second)
        self.close()
        self.comparison = comparison
        self.changed.emit()
        self._ask()

    def choose(self, place_id: str, pick: Pick, why: str = "") -> None:
        """Keep what the author chose."""
        if self.comparison is not None:
            time = datetime.now(UTC).isoformat(timespec="seconds")
            self._keep(self.comparison.chosen(place_id, pick, why, time))

    def reveal(self) -> None:
        """Say which is which before the end: nothing more is asked, and choices from then on do not count."""
        if self.comparison is not None:
            self.stop()
            self._keep(msgspec.structs.replace(self.comparison, revealed=True))

    def measure(self) -> None:
        """Measure what both wrote."""
        comparison = self.comparison
        if comparison is None:
            return

        def work() -> tuple[Measures | None, Measures | None]:
            worn = cliches()
            return measured(comparison, Pick.FIRST, worn), measured(comparison, Pick.SECOND, worn)

        def told(done: Done) -> None:
            if done.error is not None:
                self.trouble.emit(done.error)
            elif self.comparison is not None and self.comparison.id == comparison.id:
                self.measured.emit(*cast("tuple[object, object]", done.value))

        self._asking.submit(Job("measures", 0, work, then=told))

    @property
    def asking(self) -> bool:
        """Whether something is being done now."""
        return self._asker is not None or (self.comparison is not None and not self.comparison.places)

    @property
    def missing(self) -> int:
        """How many answers are still to be written."""
        found = self.comparison
        return sum(len(found.missing(side)) for side in (Pick.FIRST, Pick.SECOND)) if found and not found.open else 0

    @Slot()
    def stop(self) -> None:
        """Ask nothing more now; returns at once. What is missing can be asked for another day."""
        self._serial += 1
        self._spots.clear()
        if self._asker is not None:
            self._asker.stop()
            self._asker = None
            self._tell_work()
        elif self.comparison is not None and not self.comparison.places:
            # No places were found for it yet: there is nothing to go on with.
            self.comparison = None
            self.working.emit("")

    @Slot()
    def close(self) -> None:
        """Let the comparison go; all of it is on the disk."""
        self.stop()
        if self.comparison is not None:
            self.comparison = None
            self.changed.emit()

    # asking

    def _refuse(self, first: Contender, second: Contender) -> None:
        if self._session.project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, tr("This book is read-only here, so no choices can be kept in it."))
        if (first.model, first.style) == (second.model, second.style):
            raise InkwellError(ErrorKind.BAD_INPUT, tr("Choose two different models or styles to compare."))
        there = self._models()
        away = next((each.model for each in (first, second) if each.model not in there), None)
        if away is not None:
            sentence = tr("The model {away} is not on this computer, so it cannot be asked.", away=away)
            raise InkwellError(ErrorKind.NOT_FOUND, sentence)

    def _scene_reader(self) -> Callable[[], list[SceneText]]:
        project = self._session.project
        nodes = [node for _, node in self._session.manuscript.walk() if node.kind is not NodeKind.NOTE]
        unsaved = {draft.node: draft.snapshot() for draft in self._drafts}

        def read() -> list[SceneText]:
            texts = {
                node.id: unsaved[node.id].text() if node.id in unsaved else project.read_text(node.id).text
                for node in nodes
            }
            return [SceneText(node.id, node.title, texts[node.id]) for node in nodes]

        return read

    def _take_spots(self, done: Done) -> None:
        if done.revision != self._serial or self.comparison is None:
            return
        self._spots = list(cast("tuple[Spot, ...]", done.value or ()))
        if done.error is not None or not self._spots:
            self._give_up(done.error or InkwellError(ErrorKind.BAD_INPUT, TOO_LITTLE))
            return
        self._gather(self._serial)

    def _take_places(self, done: Done) -> None:
        if done.revision != self._serial or self.comparison is None:
            return
        if done.error is not None:
            self._give_up(done.error)
            return
        places = cast("tuple[Place, ...]", done.value)
        self._keep(msgspec.structs.replace(self.comparison, places=places))
        self._ask()

    def _give_up(self, error: InkwellError) -> None:
        """There is nothing to compare."""
        self.comparison = None
        self.working.emit("")
        self.trouble.emit(error)

    def _gather(self, serial: int) -> None:
        """What is told at one place after the other, each in a turn of its own."""
        if serial != self._serial or self.comparison is None:
            return
        if not self._spots and not self.comparison.places:
            self._give_up(InkwellError(ErrorKind.BAD_INPUT, TOO_LITTLE))
            return
        if not self._spots:
            self._keep(self.comparison)
            self._ask()
            return
        spot = self._spots.pop(0)
        passage = self._sources.passage(spot.before, "", spot.node)
        if passage is not None:
            place = _place(spot.node, spot.title, spot.before, passage.segments())
            self.comparison = msgspec.structs.replace(self.comparison, places=(*self.comparison.places, place))
        QTimer.singleShot(0, self, lambda: self._gather(serial))

    def _ask(self) -> None:
        comparison = self.comparison
        if comparison is None or not self.missing:
            return
        settings, models = self._settings(), dict(self._models())
        asker = self._asker = Asker(self._make_client, settings, self._written.emit, self._busy, self._written.emit)
        self._pace = (0.0, 0)
        self._left_out.clear()

        def ended(done: Done) -> None:
            if self._asker is asker:
                self._asker = None
                self._tell_work()
                if self._left_out:
                    self.trouble.emit(_left_out(self._left_out))
                if done.error is not None:
                    self.trouble.emit(done.error)
                elif not self.missing and not self._left_out:
                    self.written.emit()

        self._tell_work()
        context = context_for(comparison, settings)
        self._asking.submit(Job("blind", 0, lambda: asker.ask(comparison, models, context), then=ended))

    @Slot(object)
    def _take_written(self, written: Written | LeftOut) -> None:
        if self.comparison is None or self.comparison.id != written.comparison:
            return
        if isinstance(written, LeftOut):
            self._left_out.append(written.error)
            self._keep(self.comparison.left_out(written.place.id, written.error.sentence))
            self._tell_work()
            return
        self._log(written)
        comparison = self.comparison.answered(written.place.id, written.side, written.answer)
        contender = comparison.contender(written.side)
        if not contender.sampling:
            values = msgspec.json.decode(msgspec.json.encode(written.request.asked.sampling), type=dict[str, Any])
            plain = {name: value for name, value in values.items() if name not in ("seed", "token_bias", "phrase_bias")}
            name = "first" if written.side is Pick.FIRST else "second"
            told = msgspec.structs.replace(contender, sampling=plain)
            comparison = msgspec.structs.replace(comparison, **{name: told})
        self._keep(comparison)
        begun, since = self._pace
        self._pace = (begun, since + 1) if begun else (time.monotonic(), 0)
        self._tell_work()

    def tell(self) -> None:
        """Say what is being done, to who asks only now."""
        if self.comparison is not None:
            self._tell_work()

    def _tell_work(self) -> None:
        missing = self.missing
        if self.comparison is None or not missing:
            self.working.emit("")
            return
        begun, since = self._pace
        left = (time.monotonic() - begun) / since * missing if since and self._asker is not None else 0.0
        state = tr("Writing in the background") if self._asker is not None else "Paused"
        self.working.emit(f"{state}: {still_to_write(missing, 2 * len(self.comparison.standing), left)}")

    def _log(self, written: Written) -> None:
        """The run is one of the scene's like any other."""
        request, name = written.request, written.request.id
        passage = Passage(self._session.project, written.place.node, Told())
        can = written.capabilities
        model = self.comparison.contender(written.side).model if self.comparison else can.model
        self._keeper.begin(OpenRun(request, passage, model, can.backend, tool=TOOL, place=can.place))
        self._keeper.hear(name, [Said(number, text) for number, text in enumerate(written.answer.texts)])
        if written.ledger is not None:
            self._keeper.told(name, written.ledger)
        if written.record is not None:
            self._keeper.recorded(name, written.record)
        self._keeper.end(name, Outcome.FINISHED)
        self._keeper.keep_only(set())

    def _keep(self, comparison: Comparison) -> None:
        self.comparison = comparison
        files = ComparisonFiles(self._session.project.folder)

        def ended(done: Done) -> None:
            if done.error is not None:
                self.trouble.emit(done.error)

        self._lane.submit(Job("comparison", 0, lambda: files.write(comparison), quiet=True, then=ended))
        self.changed.emit()


def _left_out(errors: Sequence[InkwellError]) -> InkwellError:
    """What to say of the places that are left out: how many, and why the last of them is."""
    last = errors[-1]
    sentence = tr(
        "{n} places are left out of this comparison, as one of the two cannot be asked there. {reason}",
        "",
        len(errors),
        reason=last.sentence,
    )
    return InkwellError(last.kind, sentence, last.detail)


def _place(
    node: str, title: str, before: str, segments: tuple[Segment, ...], asked: dict[str, Any] | None = None
) -> Place:
    """A place of which it is drawn here who stands left."""
    seed, first_left = secrets.randbelow(2**32 - 1), bool(secrets.randbelow(2))
    name = secrets.token_hex(4)
    return Place(name, node, title, before[-TAIL:], segments, seed, first_left, asked=asked or {})


def _place_again(run: Run, title: str, told: tuple[Segment, ...]) -> Place:
    """The place of a run of before, where both are asked what its model was.

    Raises:
        InkwellError: DAMAGED when its line does not say what can be asked.
    """
    asked = asked_of(run)
    begun = str(run.settings.get("begun") or "")
    if asked.begin and begun:
        # The tokens that it began with are one model's; to two the words are told.
        told = (*told, Segment(begun, Origin.AUTHOR, tr("How it begins")))
    plain = msgspec.to_builtins(msgspec.structs.replace(asked, begin=()))
    return _place(run.node, title, nearest_words(told), told, plain)
