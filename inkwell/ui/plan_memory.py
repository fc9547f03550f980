"""How the author looked at the plan last: view, columns, their widths and order, kept in the memory as text."""

import msgspec
from PySide6.QtCore import QObject, Slot

from inkwell.app.preferences import Preferences
from inkwell.ui.main_window import MainWindow
from inkwell.ui.planning.page import VIEWS, PlanPage


class _Shape(msgspec.Struct, frozen=True):
    view: int = 0
    columns: tuple[str, ...] = ()
    widths: dict[str, int] = {}
    split: tuple[int, ...] = ()
    order: tuple[str, ...] = ()


class PlanMemory(QObject):
    """`attach` restores a plan when it is made; it is remembered when the window closes."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._page: PlanPage | None = None
        window.closing.connect(self._remember)

    @Slot(object)
    def attach(self, page: PlanPage) -> None:
        """Show this plan as the last one was."""
        self._page = page
        try:
            shape = msgspec.json.decode(self._preferences.memory.plan, type=_Shape)
        except msgspec.MsgspecError:
            # Never shown yet, or written by another version: the usual shape is as good.
            return
        page.grid.set_widths(shape.widths)
        page.grid.set_columns(shape.columns)
        page.grid.set_order(shape.order)
        if len(shape.split) == page.split.count() and min(shape.split) > 0:
            page.split.setSizes(list(shape.split))
        page.show_view(shape.view if 0 <= shape.view < len(VIEWS) else 0)

    @Slot(object)
    def _remember(self, _objections: list[str]) -> None:
        page = self._page
        if page is not None:
            split = tuple(page.split.sizes())
            shape = _Shape(page.view_number, page.grid.columns, page.grid.widths, split, page.grid.order)
            self._preferences.remember(plan=msgspec.json.encode(shape).decode())
