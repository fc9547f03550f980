"""The writing partner on its desk: joins proposals and engine with the page, the sidebar and the status bar."""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Slot

from inkwell.app.asking import Wish, asked_by, presets_of, style_shown, within
from inkwell.app.forking import ends_of
from inkwell.app.generation import Engine, Shown
from inkwell.app.models import ModelChoice
from inkwell.app.partner import Partner, Proposal
from inkwell.app.preferences import Preferences
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.engine.client import Ended, EngineState, EngineStatus
from inkwell.engine.lists import cliches
from inkwell.engine.types import Capabilities
from inkwell.manuscript.counts import count_words
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.sidebar.choices import Asking, Style
from inkwell.ui.sidebar.writing import Card

if TYPE_CHECKING:
    from inkwell.ui.dialogs.partner import PartnerFacts

STATE_WORDS = {
    EngineState.OFF: tr("Model is off"),
    EngineState.STARTING: tr("Loading {model}"),
    EngineState.READY: "{model}",
    EngineState.BUSY: tr("{model} · writing"),
    EngineState.RESTARTING: tr("Restarting {model}"),
    EngineState.SET_ASIDE: tr("{model} set aside"),
}

CARD_CHARACTERS = 160
CARDS_MS = 200
"""The page shows text as it comes; its card follows five times a second, to leave the keys their time."""
TROUBLE = (EngineState.OFF, EngineState.RESTARTING, EngineState.SET_ASIDE)
"""States whose sentence is told at the page too: the sidebar may be closed."""


def _card(proposal: Proposal) -> Card:
    """While it is written, a card shows the end of the text: the whole stands in the page, and is laid out once."""
    text, words = proposal.text, count_words(proposal.text)
    if proposal.writing and len(text) > CARD_CHARACTERS:
        text = "…" + text[-CARD_CHARACTERS:].partition(" ")[2]
    first, pieces = (0, ()) if proposal.writing else open_pieces(proposal)
    return Card(text, words, proposal.writing, proposal.trouble, pieces, first, proposal.kept)


def open_pieces(proposal: Proposal) -> tuple[int, tuple[Shown, ...]]:
    """The tokens of what can still be accepted, and the place of the first of them.

    What is in the book already cannot be told another way, and what was trimmed at the end was never shown.
    """
    opening = len(proposal.opening)
    ends = [opening + end for end in ends_of(proposal.whole[opening:], proposal.tokens)]
    first = bisect_right(ends, proposal.taken)
    last = bisect_left(ends, len(proposal.whole)) + 1
    return first, proposal.tokens[first:last]


class PartnerDesk(QObject):
    """Shows what the partner proposes and passes on what the author decides.

    It writes on the page that is active when it is asked; there its proposals stand until they go.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        scribe: Scribe,
        partner: Partner,
        engine: Engine,
        models: ModelChoice,
        preferences: Preferences,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._scribe = scribe
        self._partner = partner
        self._engine = engine
        self._models = models
        self._preferences = preferences
        self._attempt = attempt
        self._page = window.page
        """Where the proposals stand."""
        self._told = ""
        """Why there is no model, as it was said last."""
        self._speed = 0.0
        self._presets = presets_of(None)
        self._can: Capabilities | None = None
        """Of the model that was ready last."""
        self._doubt = ""
        """What was said last of settings that could not be followed."""
        self._cards_shape: tuple[int, tuple[tuple[bool, bool], ...]] | None = None
        self._cards_due = QTimer(self)
        self._cards_due.setSingleShot(True)
        self._cards_due.timeout.connect(self._show_cards)
        self._join_app()
        self.attach(window.page)
        window.page_made.connect(self.attach)
        window.beside_shown.connect(self._beside_shown)
        self._join_sidebar()
        self.take_settings(preferences.settings)

    def _join_app(self) -> None:
        self._session.opened.connect(lambda: self._models.apply(self._preferences.settings))
        self._session.shown.connect(self._node_shown)
        self._session.closed.connect(self._partner.discard)
        self._partner.began.connect(self._began)
        self._partner.changed.connect(self._show_proposals)
        self._partner.told.connect(self._window.sidebar.show_ledger)
        self._partner.trouble.connect(self._window.notifications.error)
        self._engine.status_changed.connect(self._show_status)
        self._engine.ended.connect(self._take_speed)
        self._models.trouble.connect(self._window.notifications.error)
        self._models.settled.connect(self._window.notifications.settle)
        self._preferences.changed.connect(self.take_settings)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Let the partner be asked from this page too."""
        page.continue_requested.connect(self.continue_)
        page.another_requested.connect(self.another)
        page.stop_requested.connect(self._partner.stop)
        page.discard_requested.connect(self._partner.discard)
        page.accepted.connect(self._accepted)

    def _join_sidebar(self) -> None:
        sidebar = self._window.sidebar
        sidebar.continue_requested.connect(self.continue_)
        sidebar.stop_requested.connect(self._partner.stop)
        sidebar.accept_requested.connect(lambda: self._page.accept_all())
        sidebar.accept_sentence_requested.connect(lambda: self._page.accept_sentence())
        sidebar.discard_requested.connect(self._partner.discard)
        sidebar.card_chosen.connect(self._partner.choose)
        sidebar.card_accepted.connect(self._accept_card)
        sidebar.card_retry.connect(self._retry)
        sidebar.card_closed.connect(self._partner.close)
        sidebar.card_forked.connect(self._fork)
        sidebar.words_changed.connect(self._words_changed)
        sidebar.variants_changed.connect(self._variants_changed)
        sidebar.style_changed.connect(self._style_changed)

    # asking

    @Slot()
    def continue_(self) -> None:
        """Continue from the cursor; while a proposal stands, bring another for the same place."""
        page = self._window.active_page
        if not self._preferences.settings.ai or not self._session.is_open or page.isReadOnly():
            return
        if page is self._page and (self._partner.writing or any(each.text for each in self._partner.proposals)):
            self.another()
            return
        self.turn_to(page)
        before, note, node = page.text_before_caret(), self._window.sidebar.note, page.current_section or None
        self._attempt(lambda: self._partner.continue_from(before, note, node))

    def turn_to(self, page: Page) -> None:
        """What is asked for next is for this page; what stands for another place goes."""
        # What ended without a word stands nowhere: its place is not the author's any more.
        self._partner.discard()
        self._page = page
        page.setFocus()

    @Slot()
    def another(self) -> None:
        """Another proposal for the same place."""
        self._retry(self._partner.current)

    @Slot(int)
    def _retry(self, index: int) -> None:
        if 0 <= index < len(self._partner.proposals):
            before, note = self._page.text_before_proposal(), self._window.sidebar.note
            self._attempt(lambda: self._partner.retry(index, before, note))

    @Slot(int, int, int)
    def _fork(self, index: int, position: int, token: int) -> None:
        self._attempt(lambda: self._partner.fork(index, position, token))

    @Slot(int)
    def _words_changed(self, words: int) -> None:
        self._preferences.change(max_words=words)

    @Slot(int)
    def _variants_changed(self, variants: int) -> None:
        self._preferences.change(variants=variants)

    @Slot(str)
    def _style_changed(self, style: str) -> None:
        self._preferences.change(preset=style)

    def partner_facts(self) -> "PartnerFacts":
        """What the dialogs show of the model and of what comes along."""
        from inkwell.ui.dialogs.partner import PartnerFacts

        can = self._capabilities()
        unsupported, trained = (can.unsupported, can.trained_context_tokens) if can else ((), 0)
        return PartnerFacts(self._presets, cliches(), unsupported, trained)

    def _capabilities(self) -> Capabilities | None:
        return self._engine.status.capabilities if self._engine.status else None

    def _follow_asking(self, settings: Settings) -> None:
        """Ask as the settings say, with this model's styles; what they cannot mean is told once."""
        wish = asked_by(settings, self._presets)
        fitting = within(wish.asked, self._can)
        wish = Wish(fitting.asked, wish.sentence or fitting.sentence)
        # A voice does not repeat at length what it learnt from.
        self._partner.asked = msgspec.structs.replace(wish.asked, guard=self._models.guard)
        styles = [Style(preset.name, preset.words) for preset in self._presets]
        known = {each.name for each in styles}
        style = style_shown(settings, self._presets)
        styles += [Style(name) for name in settings.presets if name not in known]
        asking = Asking(settings.max_words, settings.variants, style, (*styles, Style("")))
        self._window.sidebar.show_asking(asking)
        if settings.ai and wish.sentence and wish.sentence != self._doubt:
            self._window.notifications.tell(wish.sentence, "amber")
        self._doubt = wish.sentence

    # showing

    @Slot(str)
    def _began(self, key: str) -> None:
        if not self._page.has_proposal():
            self._page.begin_proposal(key)

    @Slot()
    def _show_proposals(self) -> None:
        page, shown = self._page, self._partner.shown
        if shown is None:
            page.clear_proposal()
        elif page.has_proposal():
            page.set_proposal(shown.text, shown.key)
            if not shown.writing:
                page.end_streaming()
        shape = (self._partner.current, tuple((each.writing, each.kept) for each in self._partner.proposals))
        if shape != self._cards_shape:
            self._cards_shape = shape
            self._show_cards()
        elif not self._cards_due.isActive():
            self._cards_due.start(CARDS_MS)

    @Slot()
    def _show_cards(self) -> None:
        self._cards_due.stop()
        self._window.sidebar.set_cards(
            [_card(each) for each in self._partner.proposals],
            self._partner.current,
        )

    @Slot(object)
    def _show_status(self, status: EngineStatus | None) -> None:
        self._window.sidebar.set_status(status)
        presets = presets_of(status.capabilities) if status and status.capabilities else self._presets
        can = status.capabilities if status and status.capabilities else self._can
        if (presets, can) != (self._presets, self._can):
            self._presets, self._can = presets, can
            self._follow_asking(self._preferences.settings)
        state = status.state if status else EngineState.OFF
        words = STATE_WORDS[state].format(model=status.model if status else "")
        if state is EngineState.READY:
            served = status and status.capabilities and status.capabilities.place
            fast = tr("{speed:.0f} tokens/s", speed=self._speed) if self._speed else ""
            words = " · ".join(filter(None, (words, fast, tr("a server") if served else tr("offline"))))
        self._window.status.set_model(words, state.value)
        if status and status.sentence and state in TROUBLE:
            self._told = status.sentence if state is not EngineState.RESTARTING else ""
            self._window.notifications.tell(status.sentence, "amber")
        elif state is EngineState.READY and self._told:
            # Why there was no model is no news when there is one; why it was started anew still is.
            self._window.notifications.settle(self._told)
            self._told = ""

    @Slot(str, object)
    def _take_speed(self, _key: str, ended: Ended) -> None:
        if ended.stats.generated_tokens > 1:
            self._speed = ended.stats.tokens_per_second
            self._show_status(self._engine.status)

    # deciding

    @Slot(str, str)
    def _accepted(self, key: str, _text: str) -> None:
        self._scribe.journal_now()
        self._partner.remaining(key, self._page.proposal())
        self._scribe.save()

    @Slot(int)
    def _accept_card(self, index: int) -> None:
        self._partner.choose(index)
        self._page.accept_all()

    # coming and going

    @Slot(object)
    def _node_shown(self, _shown: object) -> None:
        if self._page is self._window.page:
            self._partner.discard()

    @Slot()
    def _beside_shown(self, *_: object) -> None:
        if self._page is not self._window.page:
            self._partner.discard()

    @Slot(object)
    def take_settings(self, settings: Settings) -> None:
        """Follow the settings: the one switch, the model, and how the partner writes."""
        self._follow_asking(settings)
        self._window.set_ai(settings.ai)
        if not settings.ai:
            self._partner.discard()
        if self._session.is_open or not settings.ai:
            self._models.apply(settings)
