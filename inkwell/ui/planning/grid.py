"""The plan as a grid: columns to choose and sort by, several rows at once, every field written in its place."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from inkwell.manuscript.node import Node
from inkwell.manuscript.plan_fields import NO, YES, Entry, Field
from inkwell.translation import tr
from inkwell.ui.menu_letters import with_letters
from inkwell.ui.planning.entries import entry_for, finishes, write, written
from inkwell.ui.planning.model import PlanModel, PlanRole, opens, rows_of, selected_rows
from inkwell.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = 30
INDENT = 14
"""Pixels that a title is set in for each level, in the book's own order."""
WIDTHS = {"title": 220, "synopsis": 260, "kind": 80, "count": 76, "target": 76, "exported": 90, "when": 130}
WIDTH = 116
LEAST_WIDTH, MOST_WIDTH = 24, 4_000
SYNOPSIS_LINES = 4
GAP = 8
FRAME = 2
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
FIRST_COLUMNS = ("title", "synopsis", "status", "labels", "pov", "count", "target")
"""Columns that are shown until the author chooses."""


class SortedPlan(QSortFilterProxyModel):
    """The rows in the book's order, or by a column; only those that say what was looked for."""

    def __init__(self, model: PlanModel) -> None:
        super().__init__(model)
        self.setSourceModel(model)
        self._wanted = ""
        self._keeps: Callable[[Node], bool] | None = None

    def look_for(self, words: str) -> None:
        """Show only rows that have these words in some field; "" shows all."""
        self._wanted = words.casefold().strip()
        self.invalidate()

    def keep(self, keeps: Callable[[Node], bool] | None) -> None:
        """Show only rows of these nodes; None for all."""
        self._keeps = keeps
        self.invalidate()

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        """See QSortFilterProxyModel: by what the fields mean."""
        return left.data(PlanRole.SORT) < right.data(PlanRole.SORT)

    def filterAcceptsRow(self, row: int, parent: AnyIndex) -> bool:
        """See QSortFilterProxyModel."""
        source = self.sourceModel()
        if self._keeps is not None and not self._keeps(source.index(row, 0).data(PlanRole.NODE)):
            return False
        cells = (str(source.index(row, column).data() or "") for column in range(source.columnCount()))
        return not self._wanted or any(self._wanted in cell.casefold() for cell in cells)


class FieldDelegate(QStyledItemDelegate):
    """Writes each field in a widget of its kind. `offers(field)` is what stands elsewhere in the book."""

    def __init__(self, offers: Callable[[Field], Sequence[str]], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._offers = offers
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See QStyledItemDelegate: the cell that keys write in has a frame, or nobody would know which it is."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.tokens.accent), FRAME))
            painter.drawRect(option.rect.adjusted(1, 1, -FRAME, -FRAME))

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Titles are set in by their depth while the order is the book's."""
        super().initStyleOption(option, index)
        view = self.parent()
        if index.column() == 0 and isinstance(view, PlanGrid) and view.in_order:
            option.rect.adjust(INDENT * index.data(PlanRole.DEPTH), 0, 0, 0)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """See QStyledItemDelegate."""
        field = index.data(PlanRole.FIELD)
        entry = entry_for(field, self._offers(field), parent)
        if isinstance(entry, QCheckBox):
            entry.setText("")
        entry.setAutoFillBackground(True)
        return entry

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """See QStyledItemDelegate: once; what the author has written meanwhile stays."""
        if editor.property("filled") is None:
            write(editor, index.data(Qt.ItemDataRole.EditRole))
            editor.setProperty("filled", written(editor))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """See QStyledItemDelegate: nothing is asked for where nothing was written."""
        if written(editor) != editor.property("filled"):
            model.setData(index, written(editor), Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """See QStyledItemDelegate: Ctrl+Return ends a synopsis too, and is no command of the window's meanwhile."""
        if isinstance(event, QKeyEvent) and isinstance(editor, QWidget) and finishes(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
                return True
        return super().eventFilter(editor, event)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Over its cell; a synopsis over the rows below too."""
        rect = QRect(option.rect)
        if isinstance(editor, QPlainTextEdit):
            rect.setHeight(editor.fontMetrics().lineSpacing() * SYNOPSIS_LINES + 2 * GAP)
        editor.setGeometry(rect)


class PlanGrid(QTableView):
    """The grid over a `PlanModel`.

    Signals: `opened(id)`, `menu_asked(position)`, `delete_asked`, `duplicate_asked`,
    `shift_asked(key of an arrow)` and `columns_changed` with the names of the columns that are shown.
    """

    opened = Signal(str)
    menu_asked = Signal(QPoint)
    delete_asked = Signal()
    duplicate_asked = Signal()
    shift_asked = Signal(int)
    columns_changed = Signal(object)

    def __init__(self, model: PlanModel, offers: Callable[[Field], Sequence[str]], theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.plan = SortedPlan(model)
        self._columns: tuple[str, ...] = FIRST_COLUMNS
        self._widths: dict[str, int] = {}
        self._fitting = False
        self._order: tuple[str, ...] = ()
        self.setModel(self.plan)
        self.setItemDelegate(FieldDelegate(offers, theme, self))
        self.setAccessibleName(tr("The plan as a grid"))
        self.setObjectName("plan-grid")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        # Tab goes on to the form; from a cell that is being written in it goes to the next cell all the same.
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicatorShown(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.pop_up_columns(head.mapToGlobal(at)))
        head.sectionResized.connect(self._note_width)
        head.sectionMoved.connect(self._note_order)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.plan.sort(-1)
        model.modelReset.connect(self._fit)
        model.modelAboutToBeReset.connect(self._remember)
        self._kept: tuple[list[str], str, int] = ([], "", 0)
        self._fit()

    @property
    def in_order(self) -> bool:
        """Whether the rows stand in the book's own order."""
        return self.plan.sortColumn() < 0

    # columns

    def set_columns(self, names: Sequence[str]) -> None:
        """Show these columns; the title always."""
        self._columns = tuple(names) or FIRST_COLUMNS
        self._fit_columns()

    def hides(self, name: str) -> bool:
        """Whether a column is not shown."""
        return name not in self._columns and name != "title"

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns that are shown."""
        return self._columns

    @property
    def widths(self) -> dict[str, int]:
        """Pixels of the columns that the author made wider or narrower, by their names."""
        return dict(self._widths)

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Give columns these widths in pixels, by their names; the others have the usual ones."""
        self._widths = {name: width for name, width in widths.items() if LEAST_WIDTH <= width <= MOST_WIDTH}
        self._fit_columns()

    @property
    def order(self) -> tuple[str, ...]:
        """The names of all columns from left to right, once the author has dragged one; () until then."""
        return self._order

    def set_order(self, names: Sequence[str]) -> None:
        """Have the columns stand in this order, by their names; others behind those."""
        self._order = tuple(names)
        self._fit_columns()

    def _note_order(self, _column: int, _before: int, _now: int) -> None:
        if not self._fitting:
            head, fields = self.horizontalHeader(), self._model.fields
            self._order = tuple(fields[head.logicalIndex(place)].name for place in range(len(fields)))

    def _arrange(self) -> None:
        """Qt forgets the order of columns with every other set of them."""
        head, names = self.horizontalHeader(), [field.name for field in self._model.fields]
        known = [name for name in self._order if name in names]
        for place, name in enumerate([*known, *(each for each in names if each not in known)]):
            head.moveSection(head.visualIndex(names.index(name)), place)

    def _fit_columns(self) -> None:
        self._fitting = True
        self._arrange()
        for number, field in enumerate(self._model.fields):
            self.setColumnHidden(number, self.hides(field.name))
            self.setColumnWidth(number, self._widths.get(field.name, WIDTHS.get(field.name, WIDTH)))
        self._fitting = False

    def _note_width(self, number: int, _before: int, width: int) -> None:
        if not self._fitting and width >= LEAST_WIDTH and number < len(self._model.fields):
            self._widths[self._model.fields[number].name] = width

    def pop_up_columns(self, where: QPoint) -> None:
        """Show the menu of the columns there, in the coordinates of the screen."""
        with_letters(self.columns_menu()).popup(where)

    def columns_menu(self) -> QMenu:
        """A menu with a switch for each column."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer_orders(menu.addMenu(tr("Sort by")))
        menu.addSeparator()
        for field in self._model.fields[1:]:
            action = menu.addAction(field.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(field.name in self._columns)
            action.toggled.connect(lambda on, name=field.name: self._switch(name, on))
        return menu

    def _offer_orders(self, menu: QMenu) -> None:
        """The head of a column sorts by a click only; these are for the keyboard."""
        now = self.plan.sortColumn()
        for number, words in ((-1, tr("The book’s order")), *enumerate(each.title for each in self._model.fields)):
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(number == now)
            action.triggered.connect(lambda _on, number=number: self.sortByColumn(number, Qt.SortOrder.AscendingOrder))

    def _switch(self, name: str, on: bool) -> None:
        kept = [each for each in self._columns if each != name]
        self.set_columns([*kept, name] if on else kept)
        self.columns_changed.emit(self._columns)

    # rows

    def _remember(self) -> None:
        index = self.currentIndex()
        self._kept = (self.selected(), index.data(PlanRole.ID) or "", index.column())

    def _fit(self) -> None:
        self._fit_columns()
        ids, current, column = self._kept
        self.select(ids, current, max(0, column))

    def selected(self) -> list[str]:
        """The ids of the selected rows, in the book's order."""
        plan = self.plan
        rows = sorted(plan.mapToSource(plan.index(row, 0)).row() for row in selected_rows(self.selectionModel()))
        return [self._model.id_at(row) for row in rows]

    def select(self, ids: Sequence[str], current: str = "", column: int = 0) -> None:
        """Select these rows, and have the keys act on one of them."""
        flag = QItemSelectionModel.SelectionFlag
        at = self.plan.mapFromSource(self._model.index_of(current or (ids[0] if ids else ""), column))
        if at.isValid():
            self.selectionModel().setCurrentIndex(at, flag.NoUpdate)
        wanted = [self.plan.mapFromSource(self._model.index_of(each)) for each in ids] or [at]
        rows = rows_of(wanted)
        if not rows.isEmpty():
            self.selectionModel().select(rows, flag.ClearAndSelect | flag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, F2 or a letter writes, Space switches, Delete deletes, Ctrl+D duplicates, Alt+arrows move."""
        index, state = self.currentIndex(), self.state()
        field: Field | None = index.data(PlanRole.FIELD)
        if state == QAbstractItemView.State.EditingState or not index.isValid() or field is None:
            super().keyPressEvent(event)
        elif opens(event):
            self.opened.emit(index.data(PlanRole.ID))
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.duplicate_asked.emit()
        elif event.key() in ARROWS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift_asked.emit(event.key())
        elif event.key() == Qt.Key.Key_Space and field.entry is Entry.SWITCH:
            self._flip(index)
        else:
            super().keyPressEvent(event)

    def _flip(self, index: QModelIndex) -> None:
        words = NO if index.data(Qt.ItemDataRole.EditRole) == YES else YES
        self.model().setData(index, words)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected rows."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at = event.globalPos()
        if not by_mouse:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_asked.emit(at)
        event.accept()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(640, 420)
