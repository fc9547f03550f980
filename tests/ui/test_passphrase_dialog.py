"""The dialog that asks for a passphrase: a new one is long enough and the same twice, and no letter of it is shown."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from inkwell.ui.dialogs.passphrase import NOT_THE_SAME, TOO_SHORT, PassphraseDialog


@pytest.fixture
def new(qtbot: QtBot) -> PassphraseDialog:
    made = PassphraseDialog("Lock “Mine”", "Nobody can read it.", "Lock it", True)
    qtbot.addWidget(made)
    return made


def test_a_new_one_is_typed_twice(new: PassphraseDialog) -> None:
    assert not new.yes_button.isEnabled()
    new.line.setText("short")
    assert new.message.full_text == TOO_SHORT
    new.line.setText("a lamp on the landing")
    assert (new.message.full_text, new.yes_button.isEnabled()) == ("", False)
    new.again.setText("a lamp")
    assert (new.message.full_text, new.yes_button.isEnabled()) == (NOT_THE_SAME, False)
    new.again.setText("a lamp on the landing")
    assert (new.message.full_text, new.yes_button.isEnabled()) == ("", True)
    assert new.result_passphrase() == "a lamp on the landing"
    assert {line.echoMode() for line in (new.line, new.again)} == {QLineEdit.EchoMode.Password}
    new.shown.click()
    assert {line.echoMode() for line in (new.line, new.again)} == {QLineEdit.EchoMode.Normal}
    new.shown.click()
    assert {line.echoMode() for line in (new.line, new.again)} == {QLineEdit.EchoMode.Password}


def test_a_known_one_is_asked_for_once_as_it_is(qtbot: QtBot) -> None:
    known = PassphraseDialog("Unlock “Mine”", "It is written beside the others.", "Unlock it", False)
    qtbot.addWidget(known)
    assert known.again.parent() is None
    known.line.setText(" odd ")
    assert known.yes_button.isEnabled()
    assert known.result_passphrase() == " odd "
