"""The quiet row under Continue: how many words, how many proposals at once, and in which style."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from inkwell.app.asking import MOST_VARIANTS
from inkwell.translation import shown, tr
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.theme import GRID, Theme

LENGTHS = (20, 60, 120, 250)
"""Words of one continuation that can be chosen here; the dialog takes any number."""
OWN_STYLE = tr("Your own")
AROUND, HIGH, LEAST = 30, 24, 56
"""Pixels of a button beside its words, of its height, and of the least width it is squeezed to."""


@dataclass(frozen=True)
class Style:
    """A style that can be chosen: its name ("" is the author's own settings) and what it is, in a few words."""

    name: str
    words: str = ""

    @property
    def shown(self) -> str:
        """Its name on the button."""
        return shown(self.name) or OWN_STYLE


@dataclass(frozen=True)
class Asking:
    """What the row shows."""

    words: int
    variants: int
    style: str
    styles: Sequence[Style]


class Choices(QWidget):
    """Three buttons with menus. The signals tell what the author chose; `more_requested` asks for the whole dialog."""

    words_changed = Signal(int)
    variants_changed = Signal(int)
    style_changed = Signal(str)
    more_requested = Signal()
    lengths_requested = Signal()
    """The same, for a number of words that is not offered."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._shown: Asking | None = None
        self.words = ChoiceButton(tr("Words of a proposal"))
        self.variants = ChoiceButton(tr("Proposals at once"))
        self.style_button = ChoiceButton(tr("Style"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for button in (self.words, self.variants, self.style_button):
            row.addWidget(button)
        row.addStretch(1)
        theme.changed.connect(self._tint)
        self._tint()

    def show_asking(self, asking: Asking) -> None:
        """Show what is set; the menus follow."""
        if asking == self._shown:
            return
        self._shown = asking
        self.words.set_choice(tr("{words:,} words", words=asking.words))
        self.variants.set_choice(_proposals(asking.variants))
        self.style_button.set_choice(Style(asking.style).shown)
        self._fill_words(asking)
        self._fill_variants(asking)
        self._fill_styles(asking)

    def _fill_words(self, asking: Asking) -> None:
        menu = self.words.fresh_menu()
        for each in sorted({*LENGTHS, asking.words}):
            _offer(menu, tr("{each:,} words", each=each), each == asking.words, partial(self.words_changed.emit, each))
        menu.addSeparator()
        menu.addAction(tr("Another number…")).triggered.connect(lambda: self.lengths_requested.emit())

    def _fill_variants(self, asking: Asking) -> None:
        menu = self.variants.fresh_menu()
        for each in range(1, MOST_VARIANTS + 1):
            _offer(menu, _proposals(each), each == asking.variants, partial(self.variants_changed.emit, each))

    def _fill_styles(self, asking: Asking) -> None:
        menu = self.style_button.fresh_menu()
        menu.setToolTipsVisible(True)
        for style in asking.styles:
            ticked = style.name == asking.style
            _offer(menu, style.shown, ticked, partial(self.style_changed.emit, style.name)).setToolTip(
                shown(style.words)
            )
        menu.addSeparator()
        menu.addAction(tr("More…")).triggered.connect(lambda: self.more_requested.emit())

    def _tint(self) -> None:
        for button in (self.words, self.variants, self.style_button):
            button.setIcon(self._icons.icon("chevron-down", "soft"))


class ChoiceButton(QPushButton):
    """A flat button that says what is chosen and opens the menu of what else there is; long words are shortened."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = what
        self._whole = ""
        self.setProperty("role", "choice")
        self.setIconSize(QSize(SIZE - 2, SIZE - 2))
        # The arrow behind the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def choice(self) -> str:
        """What is chosen, in whole words."""
        return self._whole

    def set_choice(self, words: str) -> None:
        """Say what is chosen."""
        self._whole = words
        self.setToolTip(f"{self._what}: {words}")
        self.setAccessibleName(f"{self._what}: {words}")
        self._fit()
        self.updateGeometry()

    def fresh_menu(self) -> QMenu:
        """An empty menu in the old one's place."""
        old, menu = self.menu(), QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenu(menu)
        if old is not None:
            old.deleteLater()
        return menu

    def sizeHint(self) -> QSize:
        """Room for the whole words."""
        self.ensurePolished()
        return QSize(self._words_wide(self._whole) + AROUND, HIGH)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters: it shortens."""
        return QSize(min(self.sizeHint().width(), LEAST), HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _words_wide(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def _fit(self) -> None:
        elided = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width() - AROUND))
        shown = (self._whole if self._words_wide(self._whole) + AROUND <= self.width() else elided).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)


def _proposals(count: int) -> str:
    return tr("{n} proposals", "", count)


def _offer(menu: QMenu, words: str, ticked: bool, does: Callable[[], None]) -> QAction:
    action = menu.addAction(words.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(ticked)
    action.triggered.connect(lambda _checked=False: does())
    return action
