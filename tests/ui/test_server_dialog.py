"""The dialog for a server: near and far, what must be accepted, keys, what a trial found, servers that are known."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from inkwell.app.servers import accepted
from inkwell.engine.server_address import ServerAddress
from inkwell.engine.types import Capabilities, ModelRef, Secret
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.server_list import KnownServer
from inkwell.ui.dialogs.server import ServerDialog, ServerHands


class Trial(QObject):
    """Stands for `ServerTrial`."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tried: list[tuple[ModelRef, int]] = []
        self.running = False

    def try_out(self, model: ModelRef, context_tokens: int) -> None:
        self.tried.append((model, context_tokens))
        self.running = True

    def stop(self) -> None:
        self.running = False

    def answer(self, answer: object) -> None:
        self.running = False
        self.answered.emit(answer)


KNOWN = KnownServer("http://127.0.0.1:8080#smol", "llama-server b1", 4096, "keyring")
FAR = accepted(KnownServer("https://api.example.com#big"))
FOUND = Capabilities(
    *("server", "smol on here", "llama-server b1 at 127.0.0.1:8080: smol", 2048, 8192, 0, "127.0.0.1:8080"),
    engine="llama-server b1",
    models=("smol", "large"),
    estimates=True,
)


@pytest.fixture
def trial() -> Trial:
    return Trial()


@pytest.fixture
def dialog(qtbot: QtBot, trial: Trial) -> Iterator[ServerDialog]:
    def key(address: ServerAddress) -> Secret:
        return Secret("kept key" if address.place == "127.0.0.1:8080" else "")

    hands = ServerHands((KNOWN, FAR), trial, 2048, key, lambda _path: None)  # pyright: ignore[reportArgumentType]
    dialog = ServerDialog(hands)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def typed(dialog: ServerDialog, address: str) -> None:
    dialog.address.setText(address)


@pytest.mark.parametrize("address", ["127.0.0.1:8080", "localhost:1234", "http://192.168.1.7:11434/v1", "nas:5001"])
def test_a_near_server_needs_nothing_but_its_address(dialog: ServerDialog, address: str) -> None:
    assert not dialog.use_button.isEnabled()
    typed(dialog, address)
    assert dialog.use_button.isEnabled()
    assert not dialog.warning.isVisibleTo(dialog)


@pytest.mark.parametrize(("address", "bare"), [("https://api.example.com", False), ("api.example.com:8000", True)])
def test_a_far_server_is_used_and_tried_only_when_that_is_accepted(
    dialog: ServerDialog, address: str, bare: bool
) -> None:
    typed(dialog, address)
    assert not dialog.use_button.isEnabled()
    assert not dialog.try_button.isEnabled()
    assert "leaves this machine for api.example.com" in dialog.warning.full_text
    assert ("plain http" in dialog.warning.full_text) is bare
    dialog.accept_box.setChecked(True)
    assert dialog.use_button.isEnabled()
    wish = dialog.result_wish()
    assert wish is not None
    assert wish.server.accepted
    # It was accepted of this address, and of no other.
    typed(dialog, f"{address}0" if bare else "https://api.example.org")
    assert not dialog.use_button.isEnabled()


def test_a_key_is_never_shown_and_goes_where_it_is_wanted(dialog: ServerDialog) -> None:
    typed(dialog, "127.0.0.1:8080")
    dialog.key.setText("sk-secret")
    assert dialog.key.echoMode() is QLineEdit.EchoMode.Password
    assert (wish := dialog.result_wish()) is not None
    assert (wish.server.key, wish.key) == ("keyring", "sk-secret")
    dialog.keep.setChecked(False)
    assert (wish := dialog.result_wish()) is not None
    assert wish.server.key == "sitting"
    assert "sk-secret" not in str(wish.server)


def test_a_trial_tells_what_it_found_and_offers_the_models(dialog: ServerDialog, trial: Trial) -> None:
    typed(dialog, "127.0.0.1:8080")
    dialog.key.setText("sk-secret")
    dialog.try_button.click()
    ((model, context),) = trial.tried
    assert (model.path, model.key.text, context) == ("http://127.0.0.1:8080", "sk-secret", 2048)
    assert "top trying" in dialog.try_button.text()
    trial.answer(FOUND)
    assert "llama-server b1 at 127.0.0.1:8080: smol" in dialog.message.full_text
    assert "2,048 tokens at most, its answer included; it has room for 8,192" in dialog.message.full_text
    assert "estimated" in dialog.message.full_text
    assert [dialog.model.itemText(row) for row in range(dialog.model.count())] == ["smol", "large"]
    assert (wish := dialog.result_wish()) is not None
    assert (wish.server.path, wish.server.kind) == ("http://127.0.0.1:8080#smol", "llama-server b1")


def test_a_trial_that_fails_says_why_and_one_that_hangs_is_stopped(dialog: ServerDialog, trial: Trial) -> None:
    typed(dialog, "127.0.0.1:8080")
    dialog.try_button.click()
    trial.answer(InkwellError(ErrorKind.ENGINE, "No server answers at 127.0.0.1:8080; is it running?"))
    assert "is it running" in dialog.message.full_text
    dialog.try_button.click()
    assert trial.running
    dialog.try_button.click()
    assert not trial.running
    dialog.try_button.click()
    dialog.reject()
    assert not trial.running


def test_a_known_server_stands_in_the_fields_and_is_tried_with_its_kept_key(dialog: ServerDialog, trial: Trial) -> None:
    dialog.choice.setCurrentIndex(1)
    assert (dialog.address.text(), dialog.model.currentText(), dialog.context.value()) == (
        "http://127.0.0.1:8080",
        "smol",
        4096,
    )
    assert dialog.key.text() == ""
    dialog.try_button.click()
    assert trial.tried[-1][0].key.text == "kept key"
    dialog.choice.setCurrentIndex(2)
    assert dialog.accept_box.isChecked()
    assert dialog.use_button.isEnabled()


def test_a_server_is_forgotten(dialog: ServerDialog) -> None:
    assert not dialog.forget_button.isEnabled()
    dialog.choice.setCurrentIndex(1)
    dialog.forget_button.click()
    assert [dialog.choice.itemText(row) for row in range(dialog.choice.count())] == [
        "A new one",
        "big on api.example.com",
    ]
    assert dialog.address.text() == ""


def test_the_warning_has_its_room(qtbot: QtBot, dialog: ServerDialog) -> None:
    before = dialog.height()
    typed(dialog, "http://api.example.com:8000")
    qtbot.waitUntil(lambda: dialog.height() > before)
    rows = [dialog.choice, dialog.address, dialog.model, dialog.key, dialog.context, dialog.warning]
    for upper, lower in pairwise(rows):
        assert upper.geometry().bottom() < lower.geometry().top()


def test_another_model_of_the_same_server_is_asked_with_the_same_key(dialog: ServerDialog, trial: Trial) -> None:
    dialog.choice.setCurrentIndex(1)
    dialog.model.setCurrentText("large")
    assert dialog.key.placeholderText() == "As it is kept"
    dialog.try_button.click()
    assert trial.tried[0][0].key == Secret("kept key")
    assert (wish := dialog.result_wish()) is not None
    assert (wish.server.path, wish.server.key, wish.key) == ("http://127.0.0.1:8080#large", "keyring", "")
    typed(dialog, "https://127.0.0.1:8080")
    assert dialog.key.placeholderText() == "None"


def test_spaces_around_a_key_are_none_of_it(dialog: ServerDialog) -> None:
    typed(dialog, "127.0.0.1:8080")
    dialog.key.setText("  sk-secret ")
    assert (wish := dialog.result_wish()) is not None
    assert wish.key == "sk-secret"


def test_what_was_accepted_of_another_address_is_not_ticked(qtbot: QtBot, trial: Trial) -> None:
    bent = KnownServer("https://api.example.com#big", accepted="https://api.example.org")
    hands = ServerHands((bent,), trial, 2048, lambda _address: Secret(), lambda _path: None)  # pyright: ignore[reportArgumentType]
    dialog = ServerDialog(hands)
    qtbot.addWidget(dialog)
    dialog.choice.setCurrentIndex(1)
    assert not dialog.use_button.isEnabled()
