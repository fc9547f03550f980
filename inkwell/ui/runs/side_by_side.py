"""Proposals side by side: word by word against one of them, or sentence by sentence into a mix of them all."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inkwell.manuscript.counts import count_words
from inkwell.manuscript.spans import Span
from inkwell.story.mixing import Chosen, Mix, sentences_of
from inkwell.translation import tr
from inkwell.ui.dialogs.compare_view import CompareView
from inkwell.ui.dialogs.frame import GAP
from inkwell.ui.dialogs.moments import word_count
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.runs.sentence_list import SentenceList
from inkwell.ui.scrolling import scrolling
from inkwell.ui.sidebar.prose import Prose
from inkwell.ui.tab_order import follow_layout
from inkwell.ui.theme import GRID, MARGIN, Theme

HIGH = 272
"""Pixels of the drawer, unless the author makes it higher or lower."""
COLUMN = 220
"""Pixels of a column at least; where there is no room for so many, they scroll."""
EMPTY = tr("Choose sentences of any of them; they come in the order in which you choose them.")


@dataclass(frozen=True)
class Column:
    """One proposal: the name of its run, what it is called, what it says, and whether it is still being written."""

    key: str
    title: str
    text: str
    writing: bool = False


class _ColumnView(QWidget):
    """A heading, and under it the sentences or the differences."""

    taken = Signal()

    def __init__(self, title: str, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.heading = ElidedLabel(title, "strong")
        self.count = ElidedLabel("", "count")
        self.take = QPushButton(tr("Use this"))
        self.take.setProperty("role", "link")
        self.take.setAccessibleName(tr("Use this: {title}", title=title))
        self.take.clicked.connect(self.taken)
        self.sentences = SentenceList(tr("Sentences of {title}", title=title))
        self.differences = CompareView(theme, icons, tr("Differences of {title}", title=title))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.sentences)
        self.stack.addWidget(self.differences)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.setMinimumWidth(COLUMN)


class SideBySide(QFrame):
    """A drawer under the page: shows what it is given, as it is written.

    `chosen(key)` the author wants this one; `mixed(text, spans)` a text of sentences, with whose each is; `closed` the
    drawer is to go.
    """

    chosen = Signal(str)
    mixed = Signal(str, object)
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Proposals side by side"))
        self._theme, self._icons = theme, icons
        self._columns: tuple[Column, ...] = ()
        self._views: list[_ColumnView] = []
        self._shown: dict[int, tuple[object, ...]] = {}
        self._mix = Mix()
        self.mixing = QRadioButton(tr("&Mix sentence by sentence"))
        self.comparing = QRadioButton(tr("&Differences from"))
        self.base = QComboBox()
        self.preview = Prose(theme)
        self.mix_head = QLabel(tr("Your mix"))
        self.clear_button = QPushButton(tr("Clear the mix"))
        self.use_button = QPushButton(tr("Put the mix in the page"))
        self.close_button = IconButton(icons, "x", tr("Close the proposals side by side"))
        self._row = QHBoxLayout()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self._modes = QButtonGroup(self)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        for button in (self.mixing, self.comparing):
            self._modes.addButton(button)
            top.addWidget(button)
        self.mixing.setChecked(True)
        self.base.setAccessibleName(tr("Differences from"))
        top.addWidget(self.base)
        top.addStretch(1)
        top.addWidget(self.close_button)
        self._row.setSpacing(GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN + GRID, 2 * GRID, MARGIN + GRID, 2 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addLayout(top)
        whole.addWidget(_scrolling(self._row), 1)
        whole.addWidget(self._mix_page())

    def _mix_page(self) -> QWidget:
        """What was chosen until now, and what can be done with it."""
        self.mix_page = QWidget()
        self.mix_head.setProperty("role", "strong")
        self.use_button.setProperty("role", "primary")
        row = QHBoxLayout(self.mix_page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.mix_head)
        row.addWidget(self.preview, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.clear_button)
        row.addWidget(self.use_button)
        return self.mix_page

    def _join(self) -> None:
        self.mixing.toggled.connect(self._show)
        self.base.currentIndexChanged.connect(self._show)
        self.base.activated.connect(lambda: self.comparing.setChecked(True))
        self.clear_button.clicked.connect(self._clear)
        self.close_button.clicked.connect(self.closed)
        self.use_button.clicked.connect(self._use)

    @property
    def columns(self) -> tuple[Column, ...]:
        """What is shown."""
        return self._columns

    @property
    def views(self) -> Sequence[_ColumnView]:
        """One for each column, from the left."""
        return self._views

    @property
    def mix(self) -> Mix:
        """The sentences that were chosen."""
        return self._mix

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these; called for every piece of text that arrives."""
        before, self._columns = {each.key: each.text for each in self._columns}, tuple(columns)
        keys = [each.key for each in columns]
        if keys != list(before):
            self._lay_columns()
            kept = tuple(each for each in self._mix.chosen if each.run in keys)
            self._mix = Mix(kept)
        for each in columns:
            self._mix = self._mix.carried(each.key, before.get(each.key, each.text), each.text)
        self._show()

    def _lay_columns(self) -> None:
        for view in self._views:
            self._row.removeWidget(view)
            view.deleteLater()
        self._views, self._shown = [], {}
        for each in self._columns:
            view = _ColumnView(each.title, self._theme, self._icons)
            view.sentences.toggled.connect(lambda number, key=each.key: self._toggle(key, number))
            view.taken.connect(lambda key=each.key: self.chosen.emit(key))
            self._views.append(view)
            self._row.addWidget(view, 1)
        follow_layout(self, stays=self.mixing)
        blocked = self.base.blockSignals(True)
        at = max(self.base.currentIndex(), 0)
        self.base.clear()
        self.base.addItems([each.title for each in self._columns])
        self.base.setCurrentIndex(min(at, len(self._columns) - 1))
        self.base.blockSignals(blocked)
        # The Tab key goes through the columns as the eye does.
        stops: list[QWidget] = [self.mixing, self.comparing, self.base]
        for view in self._views:
            stops += [view.take, view.sentences, view.differences]
        for before, after in pairwise((*stops, self.clear_button, self.use_button, self.close_button)):
            QWidget.setTabOrder(before, after)

    def _show(self, *_: object) -> None:
        mixing = self.mixing.isChecked()
        base = self._columns[self.base.currentIndex()] if 0 <= self.base.currentIndex() < len(self._columns) else None
        for number, (view, column) in enumerate(zip(self._views, self._columns, strict=True)):
            view.count.set_text(tr("writing…") if column.writing else word_count(count_words(column.text)))
            # The differences count the words of what has none.
            view.count.setVisible(mixing or column.writing)
            view.take.setEnabled(not column.writing and bool(column.text))
            view.stack.setCurrentIndex(0 if mixing else 1)
            numbers = frozenset(each.number for each in self._mix.chosen if each.run == column.key)
            state = (mixing, column, numbers, None if mixing else base)
            if self._shown.get(number) == state:
                continue
            self._shown[number] = state
            if mixing:
                view.sentences.show_sentences(sentences_of(column.text), numbers, free=not column.writing)
            elif base is None or base is column:
                view.differences.show_plain(column.text.strip())
            else:
                view.differences.show_texts(base.text.strip(), column.text.strip())
        self._show_mix(mixing)

    def _show_mix(self, mixing: bool) -> None:
        text = self._mix.text.strip()
        self.mix_page.setVisible(mixing)
        self.preview.set_text(text or EMPTY, whole=False)
        self.mix_head.setText(
            tr("Your mix · {word_count}", word_count=word_count(count_words(text))) if text else tr("Your mix")
        )
        self.clear_button.setVisible(mixing)
        self.clear_button.setEnabled(bool(text))
        self.use_button.setVisible(mixing)
        self.use_button.setEnabled(bool(text))

    def _toggle(self, key: str, number: int) -> None:
        column = next(each for each in self._columns if each.key == key)
        self._mix = self._mix.with_sentence(Chosen(key, number, sentences_of(column.text)[number]))
        self._show()

    def _clear(self) -> None:
        self._mix = Mix()
        self._show()

    def _use(self) -> None:
        if self._mix.text.strip():
            spans: tuple[Span, ...] = self._mix.spans()
            self.mixed.emit(self._mix.text, spans)
            self._clear()
            self.hide()

    def sizeHint(self) -> QSize:
        """As high as it is at first."""
        return QSize(super().sizeHint().width(), HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The panels' ground, and a hairline over it."""
        tokens, painter = self._theme.tokens, QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.panel))
        painter.fillRect(0, 0, self.width(), 1, QColor(tokens.hairline))
        painter.end()


def _scrolling(row: QHBoxLayout) -> QScrollArea:
    content = QWidget()
    content.setProperty("role", "content")
    row.setContentsMargins(0, 0, 0, 0)
    content.setLayout(row)
    return scrolling(content, down=False, across=True)
