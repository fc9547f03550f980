"""Ghost text on one page: a few grey words behind the caret that are not in the text, and the keys that take them.

They are laid out like a proposal, without its tint and its pill, and go at the first sign that the author wants
something else. Only while they stand are the page's events looked at.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextBlock,
)

from inkwell.manuscript.fidelity import PAGE
from inkwell.manuscript.markup import Inside
from inkwell.story.offer import rest_of
from inkwell.story.proposal import next_word
from inkwell.translation import tr
from inkwell.ui.editor import blocks
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.page_keys import pressed
from inkwell.ui.editor.proposal_view import ProposalView
from inkwell.ui.editor.shape import centres
from inkwell.ui.theme import Theme

LONGEST = 20_000
"""UTF-16 units of a paragraph that is prose at most."""
_LOOKED_BACK = 40
"""Paragraphs in which an unfinished comment may have begun."""

_SILENT = frozenset((Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr))
_HANDS = frozenset(
    (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.ContextMenu,
        QEvent.Type.Hide,
        QEvent.Type.ReadOnlyChange,
    )
)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""The focus comes back from these: a menu may hold the command that takes the words."""


class GhostLayer(QObject):
    """Shows what `offer` is given at the caret of its page.

    `taken(key, text)` words went into the text, each time one undo step; `gone` none stand any more, `declined` before
    it when the author sent them away; `moved` the author did something at the page.
    """

    taken = Signal(str, str)
    gone = Signal()
    declined = Signal()
    moved = Signal()

    def __init__(self, page: Page, theme: Theme, takes_keys: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._takes_keys = takes_keys
        self._view = ProposalView(page.document())
        self._whole = ""
        """What was offered, as it joins on to the text."""
        self._origin = 0
        """Where it began (UTF-16)."""
        self._lead = ""
        """What stood before them in their paragraph."""
        self._spoiled = False
        """Whether something changed that the words were made for."""
        self._taking = False
        self._listens = False
        page.edited.connect(self.moved)
        page.cursorPositionChanged.connect(self.moved)
        theme.changed.connect(self._repaint)

    @property
    def text(self) -> str:
        """The words that stand, "" for none."""
        return self._view.text

    def place(self) -> tuple[int, int] | None:
        """The page's revision and the caret, where words may be offered now; else None."""
        page, cursor = self._page, self._page.textCursor()
        if page.isReadOnly() or cursor.hasSelection() or not cursor.atBlockEnd():
            return None
        if not page.hasFocus() or not page.isActiveWindow() or page.has_proposal():
            return None
        block = cursor.block()
        # An input method composes where the layout shows what the document does not hold.
        composing = bool(block.layout().preeditAreaText()) and not self._view.text
        if composing or block.length() > LONGEST or centres(block.text()) or self._in_comment(block):
            return None
        return page.revision, cursor.position()

    def _in_comment(self, block: QTextBlock) -> bool:
        """Whether a paragraph ends in a comment, or with one.

        A comment that is only being written has no end yet, and is prose on the page: here it counts from where it
        began.
        """
        if block.text().rstrip().endswith(("-->", "%%")) or self._page.inside_below(block) is not Inside.NOTHING:
            return True
        if block.text().count("%%") % 2:
            return True
        for _ in range(_LOOKED_BACK):
            begun, ended = block.text().rfind("<!--"), block.text().rfind("-->")
            if begun >= 0 or ended >= 0 or not block.isValid():
                return begun > ended
            block = block.previous()
        return False

    def before(self) -> str:
        """The text up to the caret."""
        return self._page.text_before_caret()

    # coming and going

    def offer(self, key: str, text: str) -> None:
        """Show words at the caret; nothing where there is no place for any."""
        self.drop()
        if self.place() is None:
            self.gone.emit()
            return
        self._show(key, text)
        if not self._view.text:
            self.gone.emit()
        elif QAccessible.isActive():
            # Politely: after what is being said, and never instead of it.
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self._page, tr("Suggestion: {text}", text=text.strip()))
            )

    def _show(self, key: str, text: str) -> None:
        cursor = self._page.textCursor()
        self._view.begin(key, cursor)
        self._view.text = text
        self._whole = self._view.text = self._view.fitted()
        self._origin, self._spoiled = cursor.position(), False
        self._lead = self._text_to(self._origin)
        if not self._whole:
            self._view.drop()
            return
        self._set_looks()
        self._listen(True)
        self._view.sync(cursor)

    @Slot()
    def drop(self) -> None:
        """Take the words away."""
        if not self._view.stands:
            return
        self._listen(False)
        self._view.drop()
        self.gone.emit()

    def _listen(self, on: bool) -> None:
        """Follow the page, or no more: while no words stand no key has to come by here."""
        if on == self._listens:
            return
        self._listens = on
        page, document = self._page, self._page.document()
        for signal, slot in (
            (page.selectionChanged, self._follow_caret),
            (page.cursorPositionChanged, self._follow_caret),
            (document.contentsChange, self._note_change),
            (document.contentsChanged, self._follow_text),
        ):
            (signal.connect if on else signal.disconnect)(slot)
        for watched in (page, page.viewport()):
            (watched.installEventFilter if on else watched.removeEventFilter)(self)

    def take_all(self) -> None:
        """Take all that stands into the text."""
        self._take(self._view.text)

    def take_word(self) -> None:
        """Take its next word."""
        self._take(next_word(self._view.text))

    def _take(self, piece: str) -> None:
        if not piece or self._page.isReadOnly():
            return
        key, rest = self._view.key, self._view.text[len(piece) :]
        cursor = self._page.textCursor()
        self._taking = True
        self._view.drop()
        self._page.insert(cursor, piece, key)
        self._page.setTextCursor(cursor)
        self._page.ensureCursorVisible()
        self._taking = False
        if rest:
            self._show(key, rest)
        self.taken.emit(key, piece)
        if not self._view.stands:
            self._listen(False)
            self.gone.emit()

    def _decline(self) -> None:
        self.declined.emit()
        self.drop()

    # keeping step with the text

    @Slot(int, int, int)
    def _note_change(self, position: int, removed: int, added: int) -> None:
        if not self._view.stands or self._taking:
            return
        # The document is not to be touched before the change is complete.
        # An input method's change covers its whole paragraph, whatever it changed of it.
        self._spoiled = self._spoiled or position < self._origin - blocks.utf16_length(self._lead)
        self._view.moved(position, removed, added, held=True)

    @Slot()
    def _follow_text(self) -> None:
        """What the author typed of the words needs not be offered any more; after anything else none of them fit."""
        if not self._view.stands or self._taking:
            return
        rest = self._rest()
        if not rest:
            self.drop()
        elif rest != self._view.text:
            self._view.text = rest
            self._view.sync(self._page.textCursor())

    def _rest(self) -> str:
        """What of the words is still to come when the author goes on typing them; "" when that is not what happens."""
        cursor = self._page.textCursor()
        here = cursor.position()
        if self._spoiled or here < self._origin or cursor.hasSelection() or not cursor.atBlockEnd():
            return ""
        if self._text_to(self._origin) != self._lead:
            return ""
        return rest_of(self._whole, PAGE.decode(blocks.raw_between(cursor.document(), self._origin, here)))

    def _text_to(self, place: int) -> str:
        """The text of a paragraph up to a place, as the page holds it."""
        document = self._page.document()
        return blocks.raw_between(document, document.findBlock(place).position(), place)

    @Slot()
    def _follow_caret(self) -> None:
        if self._view.stands and not self._taking:
            cursor = self._page.textCursor()
            if cursor.hasSelection() or cursor.position() != self._view.anchor:
                self.drop()

    # the author's hands, before the page sees them

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are meant for the words; let them go before anything but the next letter."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._command(event) is not None:
                event.accept()
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        elif kind == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            return self._compose(event)
        elif kind in _HANDS or (isinstance(event, QFocusEvent) and event.lostFocus() and not _comes_back(event)):
            self.drop()
        return False

    def _compose(self, event: QInputMethodEvent) -> bool:
        """What an input method composes has the place to itself; what it only hands over is typed."""
        if event.preeditString() or event.replacementLength() or not event.commitString():
            self.drop()
            return False
        # Qt empties the place in the layout where the words stand.
        with self._view.aside(self._page.textCursor()):
            self._page.inputMethodEvent(event)
        self._view.sync(self._page.textCursor())
        return True

    def _press(self, event: QKeyEvent) -> bool:
        command = self._command(event)
        if command is not None:
            event.accept()
            command()
            return True
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        written = event.text().isprintable() and bool(event.text())
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain
        # Whether it is the next letter is seen when it stands in the text: a quotation mark may become another first.
        if event.key() not in _SILENT and not written and not (enter and self._view.text.startswith("\n")):
            self.drop()
        return False

    def _command(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does to the words, or None where it is an ordinary key."""
        if not self._view.stands:
            return None
        name = self._page.keys.grey.get(pressed(event), "")
        if name == "send-grey-away":
            return self._decline
        if not self._takes_keys():
            return None
        return {"take-grey-words": self.take_all, "take-grey-word": self.take_word}.get(name)

    # looks

    def _set_looks(self) -> None:
        pixels = self._page.document().defaultFont().pixelSize()
        # Grey alone would be told by its colour only.
        self._view.set_looks(self._theme.tokens.faint, "transparent", pixels, dotted=True)

    @Slot()
    def _repaint(self) -> None:
        if self._view.stands:
            self._set_looks()
            self._view.repaint(self._page.textCursor())


def _comes_back(event: QFocusEvent) -> bool:
    return event.reason() in _PASSING
