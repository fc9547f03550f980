"""The fields of settings: each shows what the settings say, and says what the author set."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog

from inkwell.engine.presets import presets_for
from inkwell.engine.types import ModelRef
from inkwell.settings.catalogue import SETTINGS
from inkwell.settings.declared import ELSEWHERE
from inkwell.settings.settings import Settings
from inkwell.ui.dialogs.model_box import ModelWish
from inkwell.ui.dialogs.partner import PartnerFacts
from inkwell.ui.dialogs.style_page import OWN
from inkwell.ui.icons import Icons
from inkwell.ui.settings.editors import Editors, Facts
from inkwell.ui.settings.field import Field
from inkwell.ui.settings.page_fields import NO_COLOUR, NO_PATH, QUOTATION, rule_name
from inkwell.ui.settings.partner_fields import ContextField
from inkwell.ui.theme import Theme

MODELS = (
    ModelRef("SmolLM2", "/models/smol.gguf", "llama"),
    ModelRef("twin", "/models/one/twin.gguf", "llama"),
    ModelRef("twin", "/models/two/twin.gguf", "llama"),
    ModelRef("gpt2", "/models/gpt2", "torch"),
)
NAMES = [name for name, each in SETTINGS.items() if each.declared.editor != ELSEWHERE]
OTHERS = Settings(
    page_font="A font that is not installed",
    theme="own",
    own_colours={"page": "#112233", "ink": "#FFEEDD", "accent": "#FFB000"},
    zoom=130,
    smart_language="tlh",
    spelling_language="cy",
    streak_weekdays=(0, 4),
    day_start=6,
    lints_off=("OxfordComma", "kind:unheard"),
    backup_folder="/elsewhere",
    backup_minutes=45,
    model="/gone/away.gguf",
    backend="llama",
    preset="Gone",
    stop=("\n\nChapter", "\\"),
    banned=("a testament to", "hens"),
    phrase_bias={"hens": 2.0, "cats": -7.25},
    context_tokens=3000,
    ghost_pause=2.5,
    lookup_address="https://example.org/{word}",
    session_words=0,
)


@pytest.fixture
def make(qtbot, qapp):
    theme = Theme(qapp, "light")
    partner = PartnerFacts(presets_for(""), (), trained=0)
    editors = Editors(Facts(MODELS, partner), Icons(theme))

    def made(name: str, settings: Settings | None = None) -> Field:
        field = editors.field(SETTINGS[name])
        qtbot.addWidget(field)
        field.show_settings(settings or Settings())
        return field

    yield made
    assert theme.tokens


def of(settings: Settings, field: Field) -> dict[str, object]:
    return {name: getattr(settings, name) for name in field.names}


@pytest.mark.parametrize("model", ["x" * 3_900, "/" + "y" * 300, "a\0b"])
def test_a_model_that_no_disk_could_hold_is_not_there(make, model):
    field = make("model", Settings(model=model))
    assert field.value() == ModelWish(model)
    assert field.box.box.currentText().endswith("not there now")


@pytest.mark.parametrize("name", NAMES)
def test_nothing_changes_by_looking(make, name):
    for settings in (Settings(), OTHERS):
        field = make(name, settings)
        told: list[int] = []
        field.changed.connect(lambda told=told: told.append(1))
        assert field.changes() == of(settings, field)
        assert field.reason == ""
        field.show_settings(OTHERS)
        field.show_settings(settings)
        assert field.changes() == of(settings, field)
        assert told == []


@pytest.mark.parametrize("name", NAMES)
def test_a_field_has_a_name_and_something_that_takes_the_focus(make, name):
    field = make(name)
    assert field.target.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert field.target.accessibleName() or field.target.text()


def test_plain_fields_say_what_was_set(make, qtbot):
    for name, act, value in (
        ("spelling", lambda field: field.box.click(), False),
        ("theme", lambda field: field.box.setCurrentText("Dark"), "dark"),
        ("measure", lambda field: field.box.setValue(66), 66),
        ("ghost_pause", lambda field: field.box.setValue(2.0), 2.0),
        ("day_start", lambda field: field.box.setCurrentText("06:00"), 6),
        ("lookup_address", lambda field: field.line.setText(" https://x.org/{word} "), "https://x.org/{word}"),
        (
            "banned",
            lambda field: field.box.setPlainText(" let  out a breath \n\nhens\nhens"),
            ("let out a breath", "hens"),
        ),
        ("stop", lambda field: field.box.setPlainText("\\nChapter"), ("\nChapter",)),
    ):
        field = make(name)
        with qtbot.waitSignal(field.changed):
            act(field)
        assert field.changes() == {name: value}
        assert field.reason == ""


def test_numbers_stay_in_their_range_and_their_least_has_a_name(make):
    field = make("backups_kept")
    for asked, kept in ((0, 1), (1000, 100)):
        field.box.setValue(asked)
        assert field.value() == kept
    field = make("session_minutes")
    field.box.setValue(0)
    assert field.box.text() == "No end"


def test_a_number_that_is_being_typed_counts_when_it_is_finished(make, qtbot):
    field = make("measure")
    field.show()
    field.box.selectAll()
    told: list[int] = []
    field.changed.connect(lambda: told.append(field.value()))
    qtbot.keyClicks(field.box, "66")
    assert told == []
    field.finish()
    assert told == [66]


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("backup_folder", "backups", NO_PATH),
        ("lookup_address", "file:///etc/passwd", "“A dictionary in the web” cannot be set to that."),
    ],
)
def test_a_line_that_cannot_be_a_setting_says_why(make, name, text, sentence):
    field = make(name)
    field.line.setText(text)
    assert field.reason == sentence
    field.line.setText("")
    assert field.reason == ""


def test_a_phrase_without_a_letter_is_explained(make):
    field = make("banned")
    field.box.setPlainText("hens\n…!")
    assert field.reason == "“…!” has no letter in it, so it cannot be avoided as a phrase."


def test_the_folder_is_chosen_and_thinking_better_of_it_keeps_it(make, tmp_path, monkeypatch):
    field = make("backup_folder")
    answers = [str(tmp_path), ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answers.pop(0))
    field.browse.click()
    field.browse.click()
    assert field.value() == str(tmp_path)


def test_colours_that_are_too_close_are_spoken_of_and_no_colour_is_refused(make, monkeypatch):
    field = make("own_colours", Settings(own_colours={"page": "#FFFFFF", "ink": "#000000", "accent": "#003366"}))
    field.lines["ink"].line.setText("#dddddd")
    assert field.warning.text() == "The ink is too close to the page to be read, so it is shown darker."
    assert field.value()["ink"] == "#DDDDDD"
    field.lines["ink"].line.setText("#ddd")
    assert field.reason == NO_COLOUR
    answers = [QColor("#123456"), QColor()]
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: answers.pop(0))
    field.lines["ink"].button.click()
    field.lines["ink"].button.click()
    assert field.value() == {"page": "#FFFFFF", "ink": "#123456", "accent": "#003366"}


def test_the_marks_of_a_language_are_shown(make):
    field = make("smart_language")
    assert field.example.isHidden()
    field.box.setCurrentIndex(field.box.findData("de"))
    assert field.example.text() == "„Aa ‚Bb‘“ – …"
    assert all(field.box.findData(tag) > 0 for tag in QUOTATION)


def test_days_are_switched_one_by_one(make):
    field = make("streak_weekdays")
    field.days[6].click()
    assert field.value() == (0, 1, 2, 3, 4, 5)


def test_rules_that_keep_silent_are_heard_of_again_and_kinds_go_with_what_is_marked(make):
    field = make("lints_off", Settings(lints_off=("OxfordComma", "Other", "kind:unheard")))
    assert [field.silent.item(row).text() for row in range(2)] == ["Oxford comma", "Other"]
    field.silent.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert field.value() == ("kind:unheard", "Other")
    first = next(iter(field.groups))
    field.groups[first].click()
    assert field.value() == (f"kind:{first}", "kind:unheard", "Other")
    field.show_settings(Settings(grammar=False, style_marks=False))
    assert not any(box.isEnabled() for box in field.groups.values())
    assert rule_name("OxfordComma") == "Oxford comma"


def test_a_model_is_chosen_by_name_or_path(make):
    field = make("model")
    field.box.box.setCurrentIndex(4)
    assert field.changes() == {"model": "gpt2", "backend": "torch"}
    field = make("model", Settings(model="/models/two/twin.gguf", backend="llama"))
    assert field.value() == ModelWish("/models/two/twin.gguf", "llama")


def test_a_model_that_is_gone_says_so(make):
    assert make("model", OTHERS).box.box.currentText() == "away.gguf · not there now"


def test_a_file_and_a_folder_of_ones_own(make, tmp_path, monkeypatch):
    field = make("model")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mine.gguf"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mine"))
    field.box.file_button.click()
    assert (Path(field.value().model), field.value().backend) == (tmp_path / "mine.gguf", "llama")
    field.box.folder_button.click()
    assert (Path(field.value().model), field.value().backend) == (tmp_path / "mine", "torch")


def test_styles_of_ones_own_can_be_chosen(make):
    field = make("preset", Settings(preset="Mine", presets={"Mine": {}}))
    assert field.box.currentText() == "Mine"
    field.box.setCurrentIndex(field.box.findText(OWN))
    assert field.changes() == {"preset": ""}
    assert make("preset", OTHERS).box.currentText() == "Gone · not there now"


def test_phrases_get_a_bias(make):
    field = make("phrase_bias")
    field.rows.add_button.click()
    field.rows.rows[0].phrase.setText("suddenly")
    field.rows.rows[0].box.setCurrentText("Much rarer (−10)")
    assert field.value() == {"suddenly": -10.0}
    field.show_settings(msgspec.structs.replace(Settings(), phrase_bias={"hens": 2.0}))
    assert field.value() == {"hens": 2.0}


def test_no_more_context_is_offered_than_the_model_was_trained_for(qtbot, qapp):
    facts = Facts((), PartnerFacts(presets_for(""), (), trained=8192))
    field = Editors(facts, Icons(Theme(qapp, "light"))).field(SETTINGS["context_tokens"])
    qtbot.addWidget(field)
    assert isinstance(field, ContextField)
    assert [field.box.itemData(row) for row in range(field.box.count())] == [2048, 4096, 8192]
    field.show_settings(Settings(context_tokens=9000))
    assert field.value() == 9000
