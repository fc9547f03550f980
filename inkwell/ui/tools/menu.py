"""The tools in a menu: in their order, those of one kind together, what each is for in its tooltip."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from inkwell.story.tools import OutputKind, Reads, Tool
from inkwell.translation import shown

_GROUPS = {
    OutputKind.PROSE: 0,
    OutputKind.REWRITE: 1,
    OutputKind.LIST: 2,
    OutputKind.OUTLINE: 2,
    OutputKind.TEXT: 3,
    OutputKind.CRITIQUE: 3,
    OutputKind.CHAT: 4,
}


def in_groups(tools: Sequence[Tool]) -> list[list[Tool]]:
    """The tools as they stand in a menu: groups of those that do alike, each by `order` and title."""
    groups: dict[int, list[Tool]] = {}
    for tool in sorted(tools, key=lambda each: (each.order, each.title.casefold())):
        groups.setdefault(_GROUPS[tool.output], []).append(tool)
    return [groups[each] for each in sorted(groups)]


def for_selection(tools: Sequence[Tool]) -> list[Tool]:
    """Those that work on what is selected, in their order."""
    fitting = [tool for tool in tools if {Reads.SELECTION, Reads.PASSAGE} & set(tool.reads)]
    return sorted(fitting, key=lambda each: (each.order, each.title.casefold()))


def fill_menu(menu: QMenu, tools: Sequence[Tool], opens: Callable[[str], object]) -> None:
    """Put the tools into a menu; `opens` is given the name of the chosen one."""
    menu.setToolTipsVisible(True)
    for group in in_groups(tools):
        if not menu.isEmpty():
            menu.addSeparator()
        for tool in group:
            action = menu.addAction(shown(tool.title).replace("&", "&&"))
            action.setToolTip(shown(tool.words))
            action.setStatusTip(shown(tool.words))
            action.triggered.connect(partial(_open, opens, tool.name))


def _open(opens: Callable[[str], object], name: str, _checked: bool = False) -> None:
    opens(name)
