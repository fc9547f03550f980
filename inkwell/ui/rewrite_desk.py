"""Rewrites on the desk: what a tool makes of a passage stands in the page as differences, until the author decides."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.scribe import Scribe
from inkwell.app.tool_runs import ToolRunner
from inkwell.storage.settings import Settings
from inkwell.story.tool_results import ToolOrder, ToolPlace, ToolResult, Variant
from inkwell.story.tools import OutputKind
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.rewrite_layer import RewriteLayer
from inkwell.ui.main_window import MainWindow

SHOWN_MS = 120
"""The differences follow what is written eight times a second, to leave the keys their time."""
NOWHERE = tr("Nothing is rewritten: the passage does not stand on a page as one scene's words.")
LOOK_OVER = tr("Look the rewrite over.")
NOTHING = tr("The model gave nothing that could stand in the passage's place.")


class RewriteDesk(QObject):
    """Joins the runner of tools with the pages: every run whose output is a rewrite comes to the page of its passage.

    One rewrite stands at a time, and no proposal beside it. `changed`: there are other words of it, another of its
    wordings stands, or none any more.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        runner: ToolRunner,
        partner: Partner,
        scribe: Scribe,
        preferences: Preferences,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._partner = window, runner, partner
        self._scribe, self._attempt = scribe, attempt
        self._layers: dict[Page, RewriteLayer] = {}
        self._run = ""
        """The run whose words are shown or awaited."""
        self._order: ToolOrder | None = None
        self._variants: tuple[Variant, ...] = ()
        """Its answers, when it is over; `_shown` is the number of the one that stands."""
        self._shown = 0
        self._tries = self._asked = ""
        """How many answers it took, where the first was not what it had to be; where none was, how many there were."""
        self._latest: ToolResult | None = None
        self._due = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._due.timeout.connect(self._show_latest)
        runner.began.connect(self._began)
        runner.changed.connect(self._changed)
        runner.ended.connect(self._ended)
        partner.began.connect(self.drop)
        preferences.changed.connect(self._follow_settings)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Let rewrites stand on a page."""
        layer = self._layers[page] = RewriteLayer(page, self._window.theme)
        page.destroyed.connect(lambda: self._layers.pop(page, None))
        layer.taken.connect(self._taken)
        layer.ended.connect(self._gone)
        layer.another_requested.connect(self._another)
        layer.stop_requested.connect(lambda _key: self._runner.stop(self._run))
        layer.told.connect(self._window.notifications.tell)

    @property
    def layer(self) -> RewriteLayer | None:
        """The layer of the page on which a rewrite stands, or is awaited."""
        return next((layer for layer in self._layers.values() if layer.stands), None)

    @property
    def wordings(self) -> tuple[Variant, ...]:
        """The wordings that there are of the passage, written or being written; none where some of one is taken."""
        layer, latest, order = self.layer, self._latest, self._order
        if layer is None or order is None or layer.passage != order.place.passage:
            return ()
        return latest.variants if latest is not None else self._variants

    @property
    def shown(self) -> int:
        """The number of the wording that stands in the page."""
        return self._shown

    @property
    def writing(self) -> bool:
        """Whether the wordings are still being written."""
        return self._run in self._runner.running

    @Slot(int)
    def choose(self, number: int) -> None:
        """Have another of the wordings in the page."""
        layer = self.layer
        if layer is None or number == self._shown or not 0 <= number < len(self.wordings):
            return
        self._shown = number
        if self.writing:
            self._show_latest()
        else:
            self._show(layer)
        self.changed.emit()

    def bring_back(self, key: str, original: str, text: str) -> bool:
        """Let an earlier rewrite of these words stand again, where they stand in the scene of the active page.

        False where they do not stand there any more.
        """
        page = self._window.active_page
        words, scene = original.strip(), page.text()
        at = scene.find(words) if words else -1
        if at < 0 or page not in self._layers:
            return False
        self._partner.discard()
        self.drop()
        layer = self._layers[page]
        if not layer.begin(key, page.position_of(at), page.position_of(at + len(words))):
            return False
        layer.show_text(key, text, writing=False)
        page.setFocus()
        return True

    # what the runner says

    @Slot(object)
    def _began(self, result: ToolResult) -> None:
        if result.order.tool.output is not OutputKind.REWRITE:
            return
        layer = self.layer
        if layer is not None and layer.passage == result.order.place.passage:
            # Another wording of what stands.
            layer.show_text(layer.key, "", writing=True)
        else:
            self.drop()
            if not self._begin(result):
                self._window.notifications.tell(NOWHERE, "amber")
                # The runner is still on its way to ask.
                QTimer.singleShot(0, self, lambda: self._runner.stop(result.run))
                return
        self._run, self._order, self._variants, self._shown = result.run, result.order, (), 0

    def _begin(self, result: ToolResult) -> bool:
        place = result.order.place
        found = next(self._places_of(place), None)
        if found is None:
            return False
        self._partner.discard()
        page, node = found
        start = page.position_of(place.offset, node)
        end = page.position_of(place.offset + len(place.passage), node)
        return self._layers[page].begin(result.run, start, end)

    def _places_of(self, place: ToolPlace) -> Iterator[tuple[Page, str]]:
        """Yield the pages on which the passage stands as when it was asked for, with its section; the active one first.

        A page with one text may have been given that without its node.
        """
        for page in dict.fromkeys((self._window.active_page, *self._window.pages)):
            node = place.node if page.sections.of(place.node) is not None else ""
            if page in self._layers and page.sections.of(node) is not None:
                words = page.text(node)[place.offset : place.offset + len(place.passage)]
                if words == place.passage:
                    yield page, node

    @Slot(object)
    def _changed(self, result: ToolResult) -> None:
        if result.run == self._run and result.variants:
            self._latest = result
            self.changed.emit()
            if not self._due.isActive():
                self._due.start()

    @Slot()
    def _show_latest(self) -> None:
        layer, result = self.layer, self._latest
        if layer is not None and result is not None and result.run == self._run:
            layer.show_text(layer.key, result.variants[self._shown].text, writing=True, stage=result.stage_in_words)

    @Slot(object)
    def _ended(self, result: ToolResult) -> None:
        layer = self.layer
        if result.run != self._run or not self._run:
            return
        self._due.stop()
        self._latest = None
        if layer is None:
            self._run = ""
            return
        chosen = result.variants[self._shown] if self._shown < len(result.variants) else None
        self._variants = tuple(each for each in result.variants if each.text.strip())
        self._shown = self._variants.index(chosen) if chosen in self._variants else 0
        self._tries = (
            tr("This is {tries_in_words}.", tries_in_words=result.tries_in_words) if result.tries_in_words else ""
        )
        self._asked = tr("It was asked for {answers} answers.", answers=result.answers) if self._tries else ""
        if not self._variants or result.trouble:
            if not result.trouble and not result.stopped:
                self._window.notifications.tell(NOTHING, "amber")
            self.drop()
            return
        self._show(layer, stopped=result.stopped)
        self.changed.emit()

    def _show(self, layer: RewriteLayer, *, stopped: bool = False) -> None:
        variant = self._variants[self._shown]
        if variant.unchanged and variant.text == layer.passage:
            self._window.notifications.tell(" ".join((NOTHING, *variant.faults[:1], self._asked)).strip(), "amber")
            layer.drop()
            return
        faults = () if stopped else tuple(filter(None, (*variant.faults, _left(variant))))
        if faults or self._tries:
            said = (LOOK_OVER, *faults) if faults else ()
            self._window.notifications.tell(" ".join((*said, self._tries)).strip(), "amber" if faults else "info")
        layer.show_text(variant.key or self._run, variant.text, writing=False, cut=stopped, parts=variant.parts)

    # what the author does

    @Slot(str)
    def _taken(self, _key: str) -> None:
        self._scribe.journal_now()
        self._scribe.save()
        self.changed.emit()

    @Slot(str)
    def _another(self, _key: str) -> None:
        """The next answer of the run, or another run for the passage as it stands now."""
        layer, order = self.layer, self._order
        if layer is None or order is None:
            return
        if self._shown + 1 < len(self._variants) and layer.passage == order.place.passage:
            self.choose(self._shown + 1)
            return
        place = _with_passage(order.place, layer.passage)
        self._attempt(lambda: self._runner.run(replace(order, place=place)))

    @Slot(str)
    def _gone(self, _key: str) -> None:
        run, self._run, self._order, self._latest = self._run, "", None, None
        self.changed.emit()
        if run in self._runner.running:
            self._runner.stop(run)

    @Slot()
    def drop(self, *_: object) -> None:
        """Let the rewrite that stands go; what was taken of it stays."""
        layer = self.layer
        if layer is not None:
            layer.drop()

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        if not settings.ai:
            self.drop()


def _left(variant: Variant) -> str:
    parts = len(variant.unchanged)
    if not parts:
        return ""
    return tr("The model left {n} parts of the passage as they were: what it gave could not stand there.", "", parts)


def _with_passage(place: ToolPlace, passage: str) -> ToolPlace:
    """The same place, the passage being in other words by now."""
    if place.selection.strip():
        return ToolPlace(place.node, place.before, passage, place.after, place.title)
    return ToolPlace(place.node, "", passage, "", place.title)
