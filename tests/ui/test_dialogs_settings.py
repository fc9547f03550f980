"""The settings dialog: what comes out is what went in, but for what the author changed."""

import re
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton, QRadioButton, QToolButton

from inkwell.engine.presets import presets_for
from inkwell.engine.types import ModelRef
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.partner import PartnerDialog, PartnerFacts
from inkwell.ui.dialogs.settings import SettingsDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

FACTS = PartnerFacts(presets_for(""), ("a testament to",))
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
        dialog = SettingsDialog(settings, MODELS, FACTS, theme, Icons(theme))
        qtbot.addWidget(dialog)
        return dialog

    return make


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"theme": "dark", "ai": False, "max_words": 120, "page_size": 24},
        {"model": "SmolLM2", "backend": "llama"},
        {"model": "/models/two/twin.gguf", "backend": "llama"},
        {"model": "/gone/away.gguf", "backend": "llama"},
        {"page_font": "A font that is not installed"},
        {"backup_folder": "/elsewhere", "backups_kept": 3, "backup_minutes": 0},
        {"backup_minutes": 45},
        {"sampling": {"temperature": 0.35}, "preset": "", "banned": ("a testament to",), "context_tokens": 3000},
    ],
)
def test_nothing_changes_by_looking(open_dialog, changes):
    settings = msgspec.structs.replace(Settings(), **changes)
    assert open_dialog(settings).result_settings() == settings


def test_every_choice_arrives(open_dialog):
    dialog = open_dialog(Settings())
    dialog.colours.theme_box.setCurrentText("Dark")
    dialog.looks.font_box.setCurrentText("Inter")
    dialog.looks.size_box.setValue(25)
    dialog.words_box.setValue(200)
    dialog.model_box.box.setCurrentIndex(4)
    dialog.backups.folder_line.setText(" /safe/place ")
    dialog.backups.kept_box.setValue(25)
    dialog.backups.often_box.setCurrentText("Only when a book is closed")
    wanted = {"theme": "dark", "page_font": "Inter", "page_size": 25, "max_words": 200}
    wanted |= {"backup_folder": "/safe/place", "backups_kept": 25, "backup_minutes": 0}
    found = dialog.result_settings()
    assert found == msgspec.structs.replace(Settings(), model="gpt2", backend="torch", **wanted)


def test_the_number_of_backups_stays_between_one_and_a_hundred(open_dialog):
    dialog = open_dialog(Settings())
    for asked, kept in ((0, 1), (1000, 100)):
        dialog.backups.kept_box.setValue(asked)
        assert dialog.result_settings().backups_kept == kept


def test_the_folder_for_backups_is_chosen_and_thinking_better_of_it_keeps_it(open_dialog, tmp_path, monkeypatch):
    dialog = open_dialog(Settings())
    answers = [str(tmp_path), ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answers.pop(0))
    dialog.backups.browse_button.click()
    dialog.backups.browse_button.click()
    assert dialog.result_settings().backup_folder == str(tmp_path)


def test_a_folder_for_backups_without_its_whole_path_is_refused_with_a_reason(open_dialog):
    dialog = open_dialog(Settings())
    dialog.backups.folder_line.setText("backups")
    assert not dialog.save_button.isEnabled()
    assert dialog.reason_label.text() == "The folder for backups needs its whole path."
    dialog.backups.folder_line.setText("")
    assert dialog.save_button.isEnabled()
    assert dialog.reason_label.text() == ""


def test_alt_and_its_number_opens_the_backups(qtbot, open_dialog):
    dialog = open_dialog(Settings())
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    number = [button.text() for button in section_buttons(dialog)].index("Backups")
    qtbot.keyClick(dialog, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.AltModifier)
    assert dialog.backups.kept_box.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert dialog.backups.kept_box.hasFocus()


def test_the_switch_takes_the_partners_fields_with_it(open_dialog):
    dialog = open_dialog(Settings())
    dialog.ai_switch.click()
    assert not dialog.result_settings().ai
    assert not dialog.model_box.isEnabled()
    assert not dialog.words_box.isEnabled()
    dialog.ai_switch.click()
    assert dialog.model_box.isEnabled()


def test_how_the_partner_writes_is_taken_with_the_rest(open_dialog, monkeypatch):
    dialog = open_dialog(Settings(max_words=60))
    dialog.words_box.setValue(80)
    dialog.looks.size_box.setValue(30)

    def answer(partner: PartnerDialog) -> int:
        assert partner.endings.words.value() == 80
        partner.endings.words.setValue(90)
        partner.content.levels["mild"].setChecked(True)
        return 1

    monkeypatch.setattr(PartnerDialog, "exec", answer)
    dialog.how_button.click()
    assert dialog.result_settings() == Settings(max_words=90, page_size=30, content_limit="mild")
    monkeypatch.setattr(PartnerDialog, "exec", lambda _partner: 0)
    dialog.how_button.click()
    assert dialog.result_settings() == Settings(max_words=90, page_size=30, content_limit="mild")


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


def test_no_letter_means_two_things_in_a_section(open_dialog):
    dialog = open_dialog(Settings(theme="own"))
    clashes = {}
    for button, section in zip(section_buttons(dialog), dialog.sections.shown_sections, strict=True):
        kinds = (QLabel, QCheckBox, QRadioButton, QPushButton, QToolButton)
        fields = [field for kind in kinds for field in section.findChildren(kind) if letter(field.text())]
        letters = [letter(field.text()) for field in fields if not isinstance(field, QLabel) or field.buddy()]
        found = {each for each in letters if letters.count(each) > 1}
        if found:
            clashes[button.text()] = found
    assert clashes == {}


def section_buttons(dialog: SettingsDialog) -> list[QPushButton]:
    return [each for each in dialog.sections.findChildren(QPushButton) if each.property("role") == "section"]


def letter(text: str) -> str:
    found = re.search(r"&([^&\s])", text)
    return found[1].lower() if found else ""
