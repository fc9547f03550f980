"""What a screen reader is told of widgets that Qt does not know: what they are, how they stand, what they show."""

from dataclasses import dataclass
from typing import ClassVar, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
    QAccessibleTableModelChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QTreeView, QWidget

_INSTALLED = "inkwell spoken"


@dataclass(frozen=True)
class Spoken:
    """What a widget shows now in words (`value`), and how it stands; None where that means nothing.

    What stands folded or unfolded, or is chosen among several, can be pressed.
    """

    value: str = ""
    unfolded: bool | None = None
    chosen: bool | None = None


@runtime_checkable
class Speaks(Protocol):
    """A widget that says by itself what it is (`speaks_as`); the name is still its `accessibleName`."""

    speaks_as: ClassVar[QAccessible.Role]

    def spoken(self) -> Spoken:
        """What is to be told now."""
        ...

    def press(self) -> None:
        """Do what Return does."""
        ...


class SpokenWidget(QAccessibleWidget):
    """The interface of a widget that `Speaks`."""

    def __init__(self, widget: QWidget, speaker: Speaks) -> None:
        super().__init__(widget, speaker.speaks_as, "")
        self._widget = widget
        self._speaker = speaker

    @property
    def _spoken(self) -> Spoken:
        # Qt asks as soon as a widget has a name; it may not be whole by then.
        shown = self._widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        return self._speaker.spoken() if shown else Spoken()

    def text(self, kind: QAccessible.Text) -> str:
        """See QAccessibleInterface."""
        return self._spoken.value if kind == QAccessible.Text.Value else super().text(kind)

    def state(self) -> QAccessible.State:
        """See QAccessibleInterface."""
        state, spoken = super().state(), self._spoken
        if spoken.unfolded is not None:
            state.expandable, state.expanded, state.collapsed = True, spoken.unfolded, not spoken.unfolded
        if spoken.chosen is not None:
            state.checkable, state.checked = True, spoken.chosen
        return state

    def actionNames(self) -> list[str]:
        """See QAccessibleActionInterface."""
        spoken = self._spoken
        pressed = [self.pressAction()] if (spoken.unfolded, spoken.chosen) != (None, None) else []
        return [*pressed, *super().actionNames()]

    def doAction(self, actionName: str) -> None:  # noqa: N803  # Qt's name for it
        """See QAccessibleActionInterface."""
        if actionName == self.pressAction():
            self._speaker.press()
        else:
            super().doAction(actionName)


def interface_of(_class: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt's question for the interface of an object; None leaves it to Qt."""
    return SpokenWidget(thing, thing) if isinstance(thing, QWidget) and isinstance(thing, Speaks) else None


def install(app: QApplication) -> None:
    """Have Qt ask here too, once for an application."""
    if not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)
        QAccessible.installFactory(interface_of)


def state_changed(widget: QWidget) -> None:
    """Tell that a widget that speaks stands otherwise now."""
    change = QAccessible.State()
    change.expanded = change.checked = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, change))


def keep_rows_true(tree: QTreeView) -> None:
    """Have a tree's rows told as they are: Qt keeps those that were in sight before one was unfolded or moved."""

    def forget(*_: object) -> None:
        reset = QAccessibleTableModelChangeEvent.ModelChangeType.ModelReset
        QAccessible.updateAccessibility(QAccessibleTableModelChangeEvent(tree, reset))

    for signal in (tree.expanded, tree.collapsed, tree.model().rowsMoved):
        signal.connect(forget)
