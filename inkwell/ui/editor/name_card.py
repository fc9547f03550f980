"""The card of a bible's entry, over the page: shown while the mouse rests on a name, or asked for by a key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inkwell.manuscript.prose import lines, visible
from inkwell.story.bible import Entry
from inkwell.translation import tr
from inkwell.ui.bible.kinds import LOOKS, title_of
from inkwell.ui.editor.name_marks import NameMark, NameMarks
from inkwell.ui.editor.page import Page
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.labels import WrappedLabel

WIDE = 320
MOST_ANSWERS = 4
MOST_NAME = 120
MOST_LETTERS = 360
"""Of the text; the rest is in the entry's window."""
LINGER_MS = 300
"""The mouse may take so long on its way from the name to the card."""
_GAP = 6
_GOING = (QEvent.Type.Wheel, QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Hide)


class NameCard(QFrame):
    """What the bible says in short. `open_asked(id)` when the author wants all of it."""

    open_asked = Signal(str)

    def __init__(self, icons: Icons, over: QWidget) -> None:
        super().__init__(over)
        self._icons, self._over = icons, over
        self._entry = ""
        self._column = QVBoxLayout(self)
        self.setProperty("role", "card")
        self.setObjectName("name-card")
        self._icon = QLabel()
        self.name = WrappedLabel(role="strong")
        self.also = WrappedLabel(role="caption")
        self.text = WrappedLabel(role="quoted")
        self.answers = WrappedLabel(role="soft")
        self.open_button = QPushButton(tr("Open"))
        self.open_button.setProperty("role", "link")
        self.open_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.open_button.clicked.connect(self.open)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDE)
        self._icon.setFixedSize(SIZE, SIZE + 4)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignBottom)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.name, 1)
        head.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addLayout(head)
        for each in (self.also, self.text, self.answers):
            column.addWidget(each)

    @property
    def entry(self) -> str:
        """Whose card it is; "" while it is hidden."""
        return "" if self.isHidden() else self._entry

    def show_entry(self, entry: Entry, place: QRect) -> None:
        """Show an entry as it is here, below a place in the parent, or above it where there is more room."""
        self._entry = entry.id
        look = LOOKS[entry.kind]
        self._icon.setPixmap(self._icons.pixmap(look.icon, "accent", SIZE, self.devicePixelRatioF()))
        self._icon.setAccessibleName(look.one)
        self.name.set_text(shortened(title_of(entry), MOST_NAME))
        answers = [f"{label}: {answer}" for label, answer in entry.fields if answer.strip()][:MOST_ANSWERS]
        for label, words in (
            (self.also, shortened(", ".join((look.one, *entry.aliases)), MOST_NAME)),
            (self.text, shortened(_prose(entry.text))),
            (self.answers, "\n".join(shortened(each, 120) for each in answers)),
        ):
            label.set_text(words)
            label.setVisible(bool(words))
        self.open_button.setAccessibleName(tr("Open {title_of} in the story bible", title_of=title_of(entry)))
        self._place(place)
        self.show()
        self.raise_()

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        parts = (self.name, self.also, self.text, self.answers)
        return ". ".join(part.full_text.rstrip(".") for part in parts if not part.isHidden())

    def _place(self, place: QRect) -> None:
        over = self._over
        self.setMaximumHeight(max(over.height() - 2 * _GAP, 80))
        self.adjustSize()
        height = self._column.totalHeightForWidth(WIDE) + 2
        self.resize(WIDE, min(height, self.maximumHeight()))
        below = place.bottom() + _GAP
        top = below if below + self.height() <= over.height() else place.top() - _GAP - self.height()
        left = min(max(place.left() - 14, _GAP), over.width() - WIDE - _GAP)
        self.move(max(left, 0), max(top, _GAP))

    def open(self) -> None:
        """Have all of it shown, and go."""
        self.hide()
        self.open_asked.emit(self._entry)


class NameHover(QObject):
    """Shows the card of a page. `entry_here` gives an entry as it is in the text at a document position, or None."""

    def __init__(
        self, page: Page, marks: NameMarks, icons: Icons, entry_here: Callable[[str, int], Entry | None]
    ) -> None:
        super().__init__(page)
        self._page, self._marks, self._entry_here = page, marks, entry_here
        self._viewport = page.viewport()
        # As a child of the viewport it would scroll with the text.
        self.card = NameCard(icons, page)
        page.explain(self.card.open_button, tr("Open it in the story bible"), "bible-name-here")
        self._place = QRect()
        """Where the name stands while its card is shown."""
        self._leaving = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._leaving.timeout.connect(self._leave)
        self._viewport.installEventFilter(self)
        self._followed = (
            page.edited,
            page.turned,
            page.cursorPositionChanged,
            page.verticalScrollBar().valueChanged,
        )
        """After each of these the card goes; while there is none, no key has to come by here."""

    def show_at(self, position: int) -> bool:
        """Show the card of the name at a document position, and have it said; False where there is none."""
        shown = self._show(self._marks.at(position))
        if shown:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, self.card.spoken))
        return shown

    def _show(self, mark: NameMark | None) -> bool:
        entry = self._entry_here(mark.entry, mark.start) if mark is not None else None
        if mark is None or entry is None:
            self.hide()
            return False
        self._place = self._rect(mark)
        if self.card.isHidden():
            self._page.installEventFilter(self)
            for signal in self._followed:
                signal.connect(self.hide)
        self.card.show_entry(entry, self._place.translated(self._viewport.pos()))
        return True

    def _rect(self, mark: NameMark) -> QRect:
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(mark.start)
        rect = self._page.cursorRect(cursor)
        cursor.setPosition(mark.end)
        end = self._page.cursorRect(cursor)
        return rect.united(end) if end.top() == rect.top() else rect.adjusted(0, 0, 40, 0)

    def hide(self, *_: object) -> None:
        """Take the card away."""
        self._leaving.stop()
        if not self.card.isHidden():
            self.card.hide()
            self._page.removeEventFilter(self)
            for signal in self._followed:
                signal.disconnect(self.hide)

    def _leave(self) -> None:
        if not self.card.underMouse():
            self.hide()

    # what happens over the page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the card where the mouse rests on a name; let it go with the mouse, a key, or a click elsewhere."""
        if isinstance(event, QHelpEvent) and watched is self._viewport and event.type() == QEvent.Type.ToolTip:
            return self._show(self._under(event.pos()))
        if self.card.isHidden():
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.hide()
            return event.key() == Qt.Key.Key_Escape
        if kind in _GOING:
            self.hide()
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._follow(event.position().toPoint())
        elif kind == QEvent.Type.Leave and watched is self._viewport and not self._leaving.isActive():
            self._leaving.start()
        return False

    def _follow(self, place: QPoint) -> None:
        if self._place.adjusted(-2, -2, 2, _GAP + 2).contains(place):
            self._leaving.stop()
        elif not self._leaving.isActive():
            self._leaving.start()

    def _under(self, place: QPoint) -> NameMark | None:
        """The name whose letters are under a point: the nearest place in the text alone may be a line away."""
        page = self._page
        mark = self._marks.at(page.cursorForPosition(place).position())
        return mark if mark is not None and self._rect(mark).adjusted(-4, -4, 4, 4).contains(place) else None


def _prose(text: str) -> str:
    """The beginning of a Markdown text as one reads it."""
    return "\n".join(said for line in lines(text[: 4 * MOST_LETTERS]) if (said := visible(line.prose).strip()))


def shortened(text: str, most: int = MOST_LETTERS) -> str:
    """A text's beginning, up to a word's end."""
    plain = text.strip()
    if len(plain) <= most:
        return plain
    cut = plain[:most]
    space = cut.rfind(" ")
    return f"{cut[: space if space > most // 2 else most].rstrip()}…"
