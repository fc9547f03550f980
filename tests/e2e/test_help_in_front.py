"""F1 where a novelist presses it: on the page, in a window beside it, in a dialog that holds up all the others."""

from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from inkwell.ui.dialogs.confirm import ConfirmDialog
from inkwell.ui.help.window import HandbookWindow
from inkwell.ui.help_desk import HelpDesk


def desk_of(novelist: Novelist) -> HelpDesk:
    desk = novelist.desk.equipment.parts["help"]
    assert isinstance(desk, HelpDesk)
    return desk


def press(novelist: Novelist, widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus()
    novelist.qtbot.waitUntil(widget.hasFocus)
    QTest.keyClick(widget, Qt.Key.Key_F1)


def test_it_opens_the_page_that_belongs_to_what_is_in_front(novelist: Novelist) -> None:
    window, desk = novelist.desk.window, desk_of(novelist)
    press(novelist, window.welcome.findChildren(QWidget)[-1] if window.page.isHidden() else window.page)
    assert desk.view is not None
    first = desk.view
    assert first.here
    press(novelist, window.outline.tree)
    assert (desk.view is first, first.here) == (True, "plan")


def test_a_dialog_that_holds_up_the_others_has_one_of_its_own(novelist: Novelist) -> None:
    dialog = ConfirmDialog("Move to the trash", "It goes there.", "Move", "Keep", novelist.desk.window)
    dialog.open()
    novelist.qtbot.waitExposed(dialog)
    for _ in range(2):
        dialog.activateWindow()
        QTest.keyClick(dialog, Qt.Key.Key_F1)
    (shown,) = dialog.findChildren(HandbookWindow)
    assert (shown.isVisible(), shown.here) == (True, "index")
    assert desk_of(novelist).view is None
    gone = shown.destroyed
    with novelist.qtbot.waitSignal(gone):
        dialog.reject()
