"""Before an import writes anything: the tree that it would make, how it is divided, and what has no place."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inkwell.app.errand import Errand
from inkwell.errors import InkwellError
from inkwell.exchange.plan import ImportPlan, Source
from inkwell.exchange.progress import Progress
from inkwell.exchange.splitting import SplitRules
from inkwell.manuscript.counts import size_text
from inkwell.manuscript.node import NodeKind
from inkwell.translation import figure, tr, within
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.wheel_stop import WheelStop

SIZE: Final = (880, 600)
AFTER: Final = 250
"""Milliseconds after the last change of the rules until the book is divided anew."""
BEGINS: Final = (
    (tr("A part"), NodeKind.PART),
    (tr("A chapter"), NodeKind.CHAPTER),
    (tr("A scene"), NodeKind.SCENE),
    (tr("A note"), NodeKind.NOTE),
    (tr("Nothing: it stays in the text"), None),
)
LEVELS: Final = (tr("First"), tr("Second"), tr("Third"), tr("Fourth"), tr("Fifth"), tr("Sixth"))
REMARKS_HEIGHT: Final = 96
SCROLL: Final = 12
MOST_UNFOLDED: Final = 120
"""Rows of a tree that is shown unfolded."""


@dataclass(frozen=True)
class Counted:
    """A plan, and how many words each node of it has."""

    plan: ImportPlan
    words: Mapping[str, int]


class ImportDialog(DialogFrame):
    """Shows what a source comes to and lets the author divide it otherwise; `result_plan` is what was agreed on."""

    def __init__(self, source: Source, plan: ImportPlan, errand: Errand, parent: QWidget | None = None) -> None:
        super().__init__(tr("Import"), parent)
        self.resize(*SIZE)
        self._source = source
        self._plan = plan
        self._errand = errand
        self.title, self.author = QLineEdit(plan.title), QLineEdit(plan.author)
        self.tree = QTreeWidget()
        self.levels = [QComboBox() for _ in LEVELS]
        self.at_breaks = QCheckBox(tr("Each scene break begins a scene"))
        self.first_is_title = QCheckBox(tr("A first heading alone is the book's title"))
        self.chapter_lines = QLineEdit()
        self.part_lines = QLineEdit()
        self.remarks = QPlainTextEdit()
        self.trouble = text_label("", "trouble")
        self.trouble.hide()
        self.total = QLabel()
        self._late = QTimer(self, singleShot=True, interval=AFTER)
        self._lay_out()
        self._fill_rules()
        self._show_plan(plan, {})
        self._late.timeout.connect(self._divide)
        errand.finished.connect(self._take)
        errand.failed.connect(self._refuse)
        errand.start(lambda progress: _counted(plan, progress))

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        self.tree.setHeaderLabels([tr("Title"), tr("Kind"), tr("Words")])
        self.tree.setAccessibleName(tr("What the book would be made of"))
        self.tree.setUniformRowHeights(True)
        self.tree.setStyleSheet("QTreeView::item { padding: 3px 0; }")
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        left.addWidget(self.tree, 1)
        self.total.setProperty("role", "soft")
        left.addWidget(self.total)
        form = self.add_form(right)
        self.add_row(form, tr("&Title"), self.title)
        self.add_row(form, tr("&Author"), self.author)
        self._rules = QWidget()
        column = QVBoxLayout(self._rules)
        column.setContentsMargins(0, 0, SCROLL, 0)
        column.addWidget(_strong(tr("What a heading begins")))
        self._rules_form = self.add_form(column)
        for words, box in zip(LEVELS, self.levels, strict=True):
            box.addItems([text for text, _ in BEGINS])
            box.setAccessibleName(tr("A heading of the {words} level begins", words=within(words)))
            self.add_row(self._rules_form, tr("{words} level", words=words), box)
        self.part_lines.setPlaceholderText(tr("None"))
        self.chapter_lines.setPlaceholderText(tr("None"))
        column.addWidget(self.first_is_title)
        column.addWidget(self.at_breaks)
        column.addWidget(_strong(tr("Other lines (regular expressions)")))
        lines = self.add_form(column)
        self.add_row(lines, tr("Begin a &part"), self.part_lines)
        self.add_row(lines, tr("Begin a &chapter"), self.chapter_lines)
        column.addStretch(1)
        WheelStop(self).watch(self._rules)
        room = QScrollArea()
        room.setWidget(self._rules)
        room.setWidgetResizable(True)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setAccessibleName(tr("How it is divided"))
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setMinimumWidth(self._rules.minimumSizeHint().width() + SCROLL)
        # A project has its own structure: then the room is for what is said of it.
        if self._source.rules is None:
            room.hide()
        right.addWidget(room, 1)
        right.addWidget(self.trouble)
        self._lay_out_remarks(right)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)
        _, self.go = self.add_buttons(tr("Cancel"), tr("Import…"))
        self.tree.setFocus()

    def _lay_out_remarks(self, right: QVBoxLayout) -> None:
        self._remarks_title = _strong(tr("What became something else, or has no place here"))
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName(self._remarks_title.text())
        self.remarks.setMinimumHeight(REMARKS_HEIGHT)
        divides = self._source.rules is not None
        if divides:
            self.remarks.setMaximumHeight(REMARKS_HEIGHT)
        right.addWidget(self._remarks_title)
        right.addWidget(self.remarks, 0 if divides else 1)
        right.addStretch(0)

    # the rules

    def _fill_rules(self) -> None:
        rules = self._source.rules
        self._rules.setVisible(rules is not None)
        if rules is None:
            return
        used = _levels_used(self._plan, rules)
        for number, (box, kind) in enumerate(zip(self.levels, rules.levels, strict=False)):
            box.setCurrentIndex([each for _, each in BEGINS].index(kind))
            self._rules_form.setRowVisible(number, number < used)
            box.currentIndexChanged.connect(lambda _at: self._change())
        self.at_breaks.setChecked(rules.at_breaks)
        self.first_is_title.setChecked(rules.first_is_title)
        self.part_lines.setText(rules.part_lines)
        self.chapter_lines.setText(rules.chapter_lines)
        for box in (self.at_breaks, self.first_is_title):
            box.toggled.connect(lambda _on: self._change())
        for line in (self.part_lines, self.chapter_lines):
            line.textEdited.connect(lambda _words: self._change())

    def rules(self) -> SplitRules | None:
        """The rules as they are set; None where there is nothing to set."""
        own = self._source.rules
        if own is None:
            return None
        return replace(
            own,
            levels=tuple(BEGINS[box.currentIndex()][1] for box in self.levels),
            at_breaks=self.at_breaks.isChecked(),
            first_is_title=self.first_is_title.isChecked(),
            part_lines=self.part_lines.text().strip(),
            chapter_lines=self.chapter_lines.text().strip(),
        )

    def _change(self) -> None:
        # What would be imported now is not what the rules say any more.
        self.go.setEnabled(False)
        self._late.start()

    @Slot()
    def _divide(self) -> None:
        rules = self.rules()
        self._errand.start(lambda progress: self._planned(rules, progress))

    def done(self, result: int) -> None:
        """Nothing is divided or counted any more for a window that has gone."""
        self._late.stop()
        self._errand.cancel()
        super().done(result)

    def _planned(self, rules: SplitRules | None, progress: Progress) -> Counted:
        progress(tr("Dividing the text"), None)
        return _counted(self._source.plan(rules), progress)

    @Slot(object)
    def _take(self, made: object) -> None:
        if isinstance(made, Counted):
            self.trouble.setText("")
            self.trouble.hide()
            # While the next division is due, this one is not what would be agreed on.
            self.go.setEnabled(not self._late.isActive())
            self._show_plan(made.plan, made.words)

    @Slot(object)
    def _refuse(self, error: InkwellError) -> None:
        self.trouble.setText(error.sentence)
        self.trouble.show()

    # what it comes to

    def _show_plan(self, plan: ImportPlan, counts: Mapping[str, int]) -> None:
        self._plan = plan
        if not self.title.isModified():
            self.title.setText(plan.title)
            self.title.setCursorPosition(0)
        self.tree.clear()
        words, line = 0, list[QTreeWidgetItem]()
        items: list[QTreeWidgetItem] = []
        below: dict[int, tuple[QTreeWidgetItem, int]] = {}
        matter = dict.fromkeys(plan.publication.front, tr("Before the story"))
        matter |= dict.fromkeys(plan.publication.back, tr("Behind the story"))
        for depth, node in plan.manuscript.walk():
            count = counts.get(node.id, 0)
            words += count
            item = QTreeWidgetItem([node.title, matter.get(node.id) or node.kind.label])
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            del line[depth:]
            if line:
                line[-1].addChild(item)
            else:
                items.append(item)
            line.append(item)
            # A part has the words of all that is in it, so that it says something when it is folded.
            for each in line:
                below[id(each)] = (each, below.get(id(each), (each, 0))[1] + count)
        for item, count in below.values():
            item.setText(2, figure(count) if count else "")
            item.setData(
                2, Qt.ItemDataRole.AccessibleTextRole, tr("{count:,} words", count=count) if count else tr("no words")
            )
        self.tree.addTopLevelItems(items)
        if len(plan.manuscript.nodes) <= MOST_UNFOLDED:
            self.tree.expandAll()
        nodes = len(plan.manuscript.nodes)
        also = [tr("story bible: {count}", count=len(plan.entries))] if plan.entries else []
        also += [tr("pictures: {count}", count=len(plan.assets))] if plan.assets else []
        said = [tr("{words:,} words", words=words)] if counts else []
        self.total.setText("; ".join([tr("{nodes:,} parts, chapters and scenes", nodes=nodes), *said, *also]))
        self.remarks.setPlainText("\n".join(plan.remarks))
        for widget in (self._remarks_title, self.remarks):
            widget.setVisible(bool(plan.remarks))

    def result_plan(self) -> ImportPlan:
        """What the author agreed to, under the title and by the author that stand there."""
        return replace(self._plan.titled(self.title.text().strip()), author=self.author.text().strip())


def _counted(plan: ImportPlan, progress: Progress) -> Counted:
    """Not for the window's thread."""
    words: dict[str, int] = {}
    for node_id, text in plan.texts.items():
        progress(tr("Counting words"), None)
        words[node_id] = size_text(text).words
    return Counted(plan, words)


def _levels_used(plan: ImportPlan, rules: SplitRules) -> int:
    """How many levels are worth showing: those that divide it now, and one more."""
    divides = [number for number, kind in enumerate(rules.levels, 1) if kind is not None]
    depth = max((depth for depth, _ in plan.manuscript.walk()), default=0) + 1
    return min(len(LEVELS), max(depth + 1, min(divides, default=1)))


def _strong(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "strong")
    label.setWordWrap(True)
    return label
