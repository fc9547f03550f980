"""What is said once to an author who listens: a proposal that is there, another text, words that are safe again.

Never a key, never a word that comes while it is written: those a screen reader says by itself, or nobody wants to hear.
Notices, the number of matches and grey words announce themselves where they are shown.
"""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from inkwell.app.partner import Partner
from inkwell.app.scribe import SaveState, Scribe
from inkwell.app.session import Session
from inkwell.manuscript.counts import count_words
from inkwell.translation import tr
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.main_window import MainWindow

TROUBLE = (SaveState.FAILED, SaveState.CONFLICT)


class Announcing(QObject):
    """Says it politely: after what is being said, and never instead of it. `said` carries each sentence."""

    said = Signal(str)

    def __init__(
        self, window: MainWindow, session: Session, partner: Partner, scribe: Scribe, keys: KeyBindings
    ) -> None:
        super().__init__(window)
        self._window, self._keys = window, keys
        self._session = session
        self._partner = partner
        self._writing = False
        self._troubled = False
        partner.changed.connect(self._follow_proposal)
        session.entered.connect(self._enter)
        scribe.state_changed.connect(self._follow_saves)

    def say(self, sentence: str) -> None:
        """Say a sentence, if anybody listens."""
        self.said.emit(sentence)
        if QAccessible.isActive():
            page = self._window.active_page
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(page, sentence))

    @Slot()
    def _follow_proposal(self) -> None:
        """When the last of several is written, how many there are, and the one in the page with its keys."""
        before, self._writing = self._writing, self._partner.writing
        shown = self._partner.shown
        if self._writing or not before or shown is None or not shown.text.strip():
            return
        count = len(self._partner.proposals)
        words = tr("{n:,} words", "", count_words(shown.text))
        head = (
            tr("{count} proposals; in the page one of {words}", count=count, words=words)
            if count > 1
            else tr("A proposal of {words}", words=words)
        )
        self.say(f"{head}: {shown.text.strip()} {self._how()}")

    def _how(self) -> str:
        """The keys that take it, as they are now."""
        first = self._keys.first
        said = (
            (first("accept"), lambda keys: tr("{keys} accepts it.", keys=keys)),
            (first("accept-word"), lambda keys: tr("{keys} accepts a word.", keys=keys)),
            (first("leave-proposal"), lambda keys: tr("{keys} discards it.", keys=keys)),
        )
        return " ".join(say(keys) for keys, say in said if keys)

    @Slot(str)
    def _enter(self, node_id: str) -> None:
        """In continuous view the caret has come into another text."""
        node = self._session.manuscript.nodes.get(node_id)
        if node is not None:
            self.say(f"{node.title}, {node.kind.words}")

    @Slot(object)
    def _follow_saves(self, state: SaveState) -> None:
        """Trouble is told by a notice; that it is over, here."""
        if state in TROUBLE:
            self._troubled = True
        elif state is SaveState.SAVED and self._troubled:
            self._troubled = False
            self.say(tr("Saved again"))
