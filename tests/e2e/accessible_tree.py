"""The tree that a screen reader is given, walked, and what is wrong in it said in sentences."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
NAMED = {
    Role.Button,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.Slider,
    Role.ProgressBar,
    Role.MenuItem,
    Role.MenuBar,
    Role.PopupMenu,
    Role.PageTab,
    Role.Tree,
    Role.TreeItem,
    Role.List,
    Role.ListItem,
    Role.Table,
    Role.Cell,
    Role.ColumnHeader,
    Role.Link,
    Role.Dialog,
    Role.Graphic,
    Role.Chart,
    Role.Heading,
    Role.StatusBar,
    Role.AlertMessage,
}
"""Roles of what can be used or tells something: all of them need a name."""
PLAIN = {Role.Client, Role.Grouping, Role.Pane, Role.LayeredPane, Role.NoRole, Role.Window, Role.Border}
"""Roles that say nothing of what a thing does."""
_WORD = re.compile(r"[^\W_]")


@dataclass(frozen=True)
class Thing:
    """One object of the tree, copied out of it."""

    role: Role
    name: str
    description: str
    value: str
    focusable: bool
    checkable: bool
    checked: bool
    disabled: bool
    selected: bool
    expanded: bool
    collapsed: bool
    kind: str
    """The class of the widget that it is or belongs to."""

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r} ({self.kind})"


def things(widget: QWidget) -> Iterator[Thing]:
    """Everything that is in sight in a window, itself included."""
    root = QAccessible.queryAccessibleInterface(widget)
    if root is not None:
        yield from _walk(root, type(widget).__name__)


def _walk(node: QAccessibleInterface, kind: str) -> Iterator[Thing]:
    state = node.state()
    owner = node.object()
    if state.invisible or (isinstance(owner, QWidget) and not owner.isVisible()):
        return
    kind = type(owner).__name__ if owner is not None else kind
    yield Thing(
        node.role(),
        node.text(QAccessible.Text.Name).strip(),
        node.text(QAccessible.Text.Description).strip(),
        node.text(QAccessible.Text.Value).strip(),
        bool(state.focusable) and isinstance(owner, QWidget) and owner.focusProxy() is None,
        bool(state.checkable),
        bool(state.checked),
        bool(state.disabled),
        bool(state.selected),
        bool(state.expanded),
        bool(state.collapsed),
        kind,
    )
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None and child.isValid():
            yield from _walk(child, kind)


def complaints(widget: QWidget) -> list[str]:
    """What a listener could not make out in a window."""
    found = list(things(widget))
    wrong = [f"has no name: {thing}" for thing in found if _needs_name(thing) and not _WORD.search(thing.name)]
    wrong += [f"has the focus, and a role that says nothing: {thing}" for thing in found if _mute(thing)]
    names = Counter((thing.role, thing.name) for thing in found if thing.focusable and not thing.disabled)
    alike = [(role.name, name, count) for (role, name), count in names.items() if count > 1]
    return wrong + [f"{count} controls are called {name!r} ({role})" for role, name, count in alike]


def _needs_name(thing: Thing) -> bool:
    return thing.focusable or thing.role in NAMED


def _mute(thing: Thing) -> bool:
    return thing.focusable and thing.role in PLAIN
