"""How a text reads: rhythm, readability, dialogue, and lists whose rows lead to their places."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inkwell.language.phrases import Used
from inkwell.language.style import Style
from inkwell.language.style_text import Place
from inkwell.manuscript.counts import UNIT_NAMES
from inkwell.manuscript.scope import Scope
from inkwell.translation import capitalised, figure, parted, tr
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.spoken import keep_rows_true
from inkwell.ui.statistics.strip_plot import StripPlot

SCOPES = ((tr("This scene"), Scope.SCENE), (tr("This chapter"), Scope.CHAPTER), (tr("The book"), Scope.BOOK))
HEADS = (tr("Words", "single ones, not a count"), tr("Times"), tr("Elsewhere"), tr("Nearest"))
ROWS = 100
"""Rows of a list; what comes behind them says nothing any more."""
_PLACES = Qt.ItemDataRole.UserRole
HINT = tr("A click on a row goes to its next place. Figures count; they do not judge.")


class Stat(QFrame):
    """One figure with a line under it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.figure = QLabel()
        self.figure.setProperty("role", "strong")
        self.caption = WrappedLabel("", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addWidget(self.figure)
        column.addWidget(self.caption)
        column.addStretch(1)

    def say(self, figure: str, caption: str) -> None:
        """Show a figure and what it is."""
        self.figure.setText(figure)
        self.caption.set_text(caption)
        self.setAccessibleName(f"{caption}: {figure}")


class StylePage(QWidget):
    """`study_asked(Scope)` and `stop_asked`; `place_chosen(Place)` when the author wants to see one."""

    study_asked = Signal(object)
    stop_asked = Signal()
    place_chosen = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._style = Style()
        self.scope_box = QComboBox()
        self.scope_box.setAccessibleName(tr("What is looked at"))
        for words, scope in SCOPES:
            self.scope_box.addItem(words, scope)
        self._icons = icons
        self.again = QPushButton(tr("Look a&gain"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setRange(0, 100)
        self.stop = QPushButton(tr("Sto&p"))
        for button in (self.again, self.stop):
            button.setAutoDefault(False)
        self.stats = [Stat() for _ in range(6)]
        self.plot = StripPlot(icons.theme)
        self.rhythm = WrappedLabel("", "soft")
        self.tree = _tree()
        self.where = ElidedLabel(HINT, "caption")
        self._lay_out()
        self._tint()
        self.set_working(working=False)
        icons.theme.changed.connect(self._tint)
        self.scope_box.activated.connect(self.ask)
        self.again.clicked.connect(self.ask)
        self.stop.clicked.connect(self.stop_asked)
        self.plot.chosen.connect(self._go_to_sentence)
        self.plot.pointed.connect(self._point)
        self.tree.itemClicked.connect(self._go_on)
        self.tree.itemActivated.connect(self._go_on)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.scope_box)
        head.addWidget(self.again)
        head.addWidget(self.progress, 1)
        head.addWidget(self.stop)
        head.addStretch(1)
        cards = QHBoxLayout()
        cards.setSpacing(8)
        for stat in self.stats:
            cards.addWidget(stat, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(cards)
        column.addWidget(self.plot, 1)
        column.addWidget(self.rhythm)
        column.addWidget(self.tree, 3)
        column.addWidget(self.where)

    @property
    def scope(self) -> Scope:
        """What is looked at."""
        return Scope(self.scope_box.currentData())

    def _tint(self) -> None:
        self.again.setIcon(self._icons.icon("refresh-cw"))

    def ask(self, *_: object) -> None:
        """Ask for the statistics of what is chosen."""
        self.study_asked.emit(self.scope)

    def set_working(self, *, working: bool, done: float = 0.0) -> None:
        """Show that it takes a while, and how far it is (0 to 1)."""
        self.progress.setValue(round(done * 100))
        self.progress.setVisible(working)
        self.stop.setVisible(working)
        self.again.setEnabled(not working)

    def say(self, sentence: str) -> None:
        """Show a sentence at the foot."""
        self.where.set_text(sentence)

    def show_style(self, style: Style) -> None:
        """Show what was found."""
        self._style = style
        for stat, (value, caption) in zip(self.stats, _stats(style), strict=False):
            stat.say(value, caption)
        for number, stat in enumerate(self.stats):
            stat.setVisible(number < len(_stats(style)))
        self.plot.set_rhythm(style.rhythm, style.unit)
        self.rhythm.set_text(self.plot.summary())
        self._fill(style)
        self.say(HINT)

    def _fill(self, style: Style) -> None:
        self.tree.clear()
        echoes = [
            (echo.word, f"{len(echo.places)}", "", tr("{distance} apart", distance=echo.distance), echo.places)
            for echo in style.echoes[:ROWS]
        ]
        self._group(tr("Echoes: a rare word that comes again soon"), echoes)
        self._group(tr("Phrases"), [_row(used) for used in style.phrases])
        self._group(tr("Words used more than elsewhere in your writing"), [_row(used) for used in style.keywords])
        for listed in style.lists:
            rows = [_row(used) for used in listed.rows[:ROWS]]
            self._group(tr("{kind}, {times:,} in all", kind=capitalised(listed.kind), times=listed.times), rows)
        first = self.tree.topLevelItem(0)
        if first is not None:
            first.setExpanded(True)

    def _group(self, name: str, rows: Sequence[tuple[str, str, str, str, tuple[Place, ...]]]) -> None:
        if not rows:
            return
        group = QTreeWidgetItem([name, "", "", ""])
        font = group.font(0)
        font.setWeight(font.Weight.DemiBold)
        group.setFont(0, font)
        for column in range(1, len(HEADS)):
            group.setData(column, Qt.ItemDataRole.AccessibleTextRole, name)
        self.tree.addTopLevelItem(group)
        for *words, places in rows:
            item = QTreeWidgetItem(group, words)
            item.setData(0, _PLACES, [places, -1])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, _spoken(words))
            for column in range(1, len(HEADS)):
                said = f"{HEADS[column]}: {words[column] or 'none'}"
                item.setData(column, Qt.ItemDataRole.AccessibleTextRole, said)
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        group.setFirstColumnSpanned(True)

    def _go_on(self, item: QTreeWidgetItem, *_: object) -> None:
        """The next of a row's places; a group opens and closes."""
        known = item.data(0, _PLACES)
        if known is None:
            return
        places, last = known
        at = (last + 1) % len(places)
        item.setData(0, _PLACES, [places, at])
        self.say(tr("“{text}”: place {at} of {count}", text=item.text(0), at=at + 1, count=len(places)))
        self.place_chosen.emit(places[at])

    def _go_to_sentence(self, number: int) -> None:
        self.place_chosen.emit(self._style.rhythm.places[number])

    def _point(self, words: str) -> None:
        self.say(words or HINT)


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setAccessibleName(tr("Echoes, phrases and words"))
    tree.setHeaderLabels(HEADS)
    keep_rows_true(tree)
    tree.setFrameShape(QFrame.Shape.NoFrame)
    tree.setUniformRowHeights(True)
    tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    tree.setTabKeyNavigation(False)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, len(HEADS)):
        tree.setColumnWidth(column, 96)
        tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return tree


def _row(used: Used) -> tuple[str, str, str, str, tuple[Place, ...]]:
    elsewhere = "" if used.elsewhere is None else figure(used.elsewhere)
    return used.words, figure(used.times), elsewhere, "", used.places


def _spoken(words: Sequence[str]) -> str:
    parts = [words[0], tr("{words} times", words=words[1])]
    parts += [tr("{words} elsewhere", words=words[2])] if words[2] else []
    return parted([*parts, *([words[3]] if words[3] else [])])


def _stats(style: Style) -> list[tuple[str, str]]:
    """The figures of the cards, with what each is."""
    if not style.words:
        return [("–", tr("There is no prose here yet"))]
    found = [
        (f"{style.dialogue * 100:.0f}\N{NO-BREAK SPACE}%", tr("Dialogue")),
        (figure(style.rhythm.mean, ".1f"), tr("{unit} in a sentence", unit=capitalised(UNIT_NAMES[style.unit]))),
    ]
    return [*found, *((f"{score.figure:.0f}", f"{score.name}: {score.means}") for score in style.scores)]
