"""The settings dialog: what comes out is what went in, but for what the author changed."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from inkwell.engine.types import ModelRef
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.settings import SettingsDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

MODELS = (
    ModelRef("SmolLM2", "/models/smol.gguf", "llama"),
    ModelRef("twin", "/models/one/twin.gguf", "llama"),
    ModelRef("twin", "/models/two/twin.gguf", "llama"),
    ModelRef("gpt2", "/models/gpt2", "torch"),
)


@pytest.fixture
def open_dialog(qtbot, qapp):
    theme = Theme(qapp, "light")

    def make(settings: Settings) -> SettingsDialog:
        dialog = SettingsDialog(settings, MODELS, theme, Icons(theme))
        qtbot.addWidget(dialog)
        return dialog

    return make


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"theme": "dark", "ai": False, "max_words": 120, "temperature": 0.35, "page_size": 24, "recent": ("/a", "/b")},
        {"model": "SmolLM2", "backend": "llama"},
        {"model": "/models/two/twin.gguf", "backend": "llama"},
        {"model": "/gone/away.gguf", "backend": "llama"},
        {"page_font": "A font that is not installed"},
    ],
)
def test_nothing_changes_by_looking(open_dialog, changes):
    settings = msgspec.structs.replace(Settings(), **changes)
    assert open_dialog(settings).result_settings() == settings


def test_every_choice_arrives(open_dialog):
    dialog = open_dialog(Settings(recent=("/kept",)))
    dialog.theme_box.setCurrentText("Dark")
    dialog.font_box.setCurrentText("Inter")
    dialog.size_box.setValue(25)
    dialog.words_box.setValue(200)
    dialog.temperature_box.setValue(1.1)
    dialog.model_box.box.setCurrentIndex(4)
    wanted = {"theme": "dark", "page_font": "Inter", "page_size": 25, "max_words": 200, "temperature": 1.1}
    found = dialog.result_settings()
    assert found == msgspec.structs.replace(Settings(recent=("/kept",)), model="gpt2", backend="torch", **wanted)


def test_the_switch_takes_the_partners_fields_with_it(open_dialog):
    dialog = open_dialog(Settings())
    dialog.ai_switch.click()
    assert not dialog.result_settings().ai
    assert not dialog.model_box.isEnabled()
    assert not dialog.words_box.isEnabled()
    dialog.ai_switch.click()
    assert dialog.model_box.isEnabled()


def test_a_model_that_is_gone_says_so(open_dialog):
    dialog = open_dialog(Settings(model="/gone/away.gguf", backend="llama"))
    assert dialog.model_box.box.currentText() == "away.gguf · not there now"


def test_a_file_and_a_folder_of_ones_own(open_dialog, tmp_path, monkeypatch):
    dialog = open_dialog(Settings())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mine.gguf"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mine"))
    dialog.model_box.file_button.click()
    found = dialog.result_settings()
    assert (Path(found.model), found.backend) == (tmp_path / "mine.gguf", "llama")
    dialog.model_box.folder_button.click()
    found = dialog.result_settings()
    assert (Path(found.model), found.backend) == (tmp_path / "mine", "torch")
    before = dialog.model_box.box.count()
    dialog.model_box.folder_button.click()
    assert dialog.model_box.box.count() == before


def test_escape_cancels_and_return_saves(qtbot, open_dialog):
    for key, code in (
        (Qt.Key.Key_Escape, SettingsDialog.DialogCode.Rejected),
        (Qt.Key.Key_Return, SettingsDialog.DialogCode.Accepted),
    ):
        dialog = open_dialog(Settings())
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.keyClick(dialog, key)
        assert dialog.result() == code
        assert not dialog.isVisible()
