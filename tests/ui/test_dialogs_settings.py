"""The window of settings: what is chosen counts at once, is found by its words, and can be taken back."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
)
from stray_windows import watched_for_strays

from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.engine.presets import presets_for
from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.catalogue import SETTINGS
from inkwell.settings.declared import ELSEWHERE, Page
from inkwell.settings.exchange import exported
from inkwell.settings.of_book import Own
from inkwell.settings.settings import Settings
from inkwell.storage.settings import SettingsFile
from inkwell.ui.dialogs.partner import PartnerDialog, PartnerFacts
from inkwell.ui.icons import Icons
from inkwell.ui.settings.dialog import NOTHING, SettingsDialog
from inkwell.ui.settings.editors import Facts
from inkwell.ui.settings.import_dialog import ImportSettingsDialog
from inkwell.ui.settings.row import STRICTER
from inkwell.ui.theme import Theme

WHEEL = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
FACTS = PartnerFacts(presets_for(""), ("a testament to",))


class Book(QObject):
    """What a book has of its own, without the book."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.own = Own({})

    def write(self, values):
        self.own = Own(dict(values))


@pytest.fixture
def preferences(tmp_path: Path, qapp) -> Iterator[Preferences]:
    lane = SaveLane("save")
    yield Preferences(SettingsFile(tmp_path / "settings.json"), lane)
    lane.close()


@pytest.fixture
def open_dialog(qtbot, qapp, preferences):
    theme = Theme(qapp, "light")

    def make(book: str = "", *, all_pages: bool = True) -> SettingsDialog:
        """With `all_pages`, every one was looked at before, for only then it has its rows."""
        if book:
            preferences.follow_book(Book())
        dialog = SettingsDialog(preferences, Facts((), FACTS, book), theme, Icons(theme))
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        if all_pages:
            for button in (*dialog.sections.buttons[1:], dialog.sections.buttons[0]):
                dialog.sections.show_section(button)
        return dialog

    yield make
    assert theme.tokens


def in_sight(dialog: SettingsDialog) -> set[str]:
    return {name for name, row in dialog.rows.items() if row.isVisible()}


# what there is


def test_every_setting_has_its_row_on_its_page(open_dialog):
    dialog = open_dialog()
    assert {*dialog.rows} == {name for name, each in SETTINGS.items() if each.declared.editor != ELSEWHERE}
    for button, page in zip(dialog.sections.buttons, Page, strict=True):
        dialog.sections.show_section(button)
        assert button.text() == page
        assert in_sight(dialog) == {name for name, row in dialog.rows.items() if row.setting.declared.page is page}


def test_nothing_changes_by_looking(open_dialog, preferences):
    preferences.change(theme="dark", page_font="Gone", model="/gone/away.gguf", backup_minutes=45, context_tokens=3000)
    before = preferences.settings
    dialog = open_dialog()
    for button in dialog.sections.buttons:
        dialog.sections.show_section(button)
    assert not dialog.undo_button.isEnabled()
    dialog.accept()
    assert preferences.settings == before


def test_with_the_ai_off_nothing_of_it_is_in_sight(open_dialog, preferences):
    dialog = open_dialog()
    dialog.sections.show_section(dialog.sections.buttons[6])
    assert len(in_sight(dialog)) > 15
    dialog.rows["ai"].field.box.click()
    assert in_sight(dialog) == {"ai"}
    dialog.search.setText("model")
    assert not [name for name in in_sight(dialog) if SETTINGS[name].declared.ai]
    dialog.search.setText("grey words")
    assert in_sight(dialog) == set()
    dialog.search.clear()
    dialog.rows["ai"].field.box.click()
    assert len(in_sight(dialog)) > 15


def test_no_letter_means_two_things_on_a_page(open_dialog):
    dialog = open_dialog()
    for page in dialog.pages:
        letters = [row.own_letter for row in page.rows]
        assert len(letters) == len(set(letters)), page.page
        fields = [*page.findChildren(QAbstractButton)]
        assert [each.text() for each in fields if re.search(r"&\w", each.text())] == []
    # The theme has been under this letter for as long as there are themes.
    assert dialog.rows["theme"].label.text() == "&Theme"


# pages that were not looked at yet


def test_only_what_is_shown_is_made(open_dialog):
    dialog = open_dialog(all_pages=False)
    assert {row.setting.declared.page for row in dialog.rows.values()} == {Page.PAGE}
    dialog.show_setting("banned")
    assert dialog.rows["banned"].field.target.hasFocus()
    assert {row.setting.declared.page for row in dialog.rows.values()} == {Page.PAGE, Page.PARTNER}


def test_nothing_of_it_is_ever_a_window_of_its_own(open_dialog, qapp):
    with watched_for_strays(qapp) as strays:
        dialog = open_dialog("Kite")
        dialog.search.setText("an")
    assert strays.seen == []


def test_a_page_that_was_not_looked_at_is_searched_too(open_dialog, qtbot):
    dialog = open_dialog(all_pages=False)
    qtbot.keyClicks(dialog.search, "backup")
    assert {"backup_folder", "backups_kept", "backup_minutes"} <= in_sight(dialog)
    assert dialog.found.text() == f"{len(in_sight(dialog))} found"


def test_a_page_shows_what_became_otherwise_before_it_was_looked_at(open_dialog, preferences):
    dialog = open_dialog("Kite", all_pages=False)
    preferences.change_for_all(backups_kept=7)
    dialog.show_setting("backups_kept")
    assert dialog.rows["backups_kept"].field.value() == 7


def test_the_wheel_turns_no_field_that_came_later(open_dialog, preferences):
    preferences.change(model="/gone/away.gguf")
    dialog = open_dialog(all_pages=False)
    dialog.show_setting("ai")
    box = dialog.rows["model"].field.box.box
    turned = QWheelEvent(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120), *WHEEL)
    QApplication.sendEvent(box, turned)
    assert box.currentText() == "away.gguf · not there now"


# what is chosen


def test_what_is_chosen_counts_at_once(open_dialog, preferences, qtbot):
    dialog = open_dialog()
    dialog.rows["theme"].field.box.setCurrentText("Dark")
    dialog.rows["measure"].field.box.setValue(66)
    assert preferences.settings == Settings(theme="dark", measure=66)
    line = dialog.rows["lookup_address"].field.line
    line.setText("https://example.org/{wo")
    line.setText("https://example.org/{word}")
    qtbot.waitUntil(lambda: preferences.settings.lookup_address == "https://example.org/{word}")


def test_what_was_typed_last_is_taken_when_the_window_closes(open_dialog, preferences, qtbot):
    dialog = open_dialog()
    dialog.rows["banned"].field.box.setPlainText("hens")
    dialog.rows["measure"].field.box.setFocus()
    dialog.rows["measure"].field.box.selectAll()
    qtbot.keyClicks(dialog.rows["measure"].field.box, "66")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert preferences.settings == Settings(banned=("hens",), measure=66)


def test_what_cannot_be_taken_says_why_and_changes_nothing(open_dialog, preferences, qtbot):
    dialog = open_dialog()
    row = dialog.rows["backup_folder"]
    row.field.line.setText("backups")
    qtbot.waitUntil(lambda: row.note.full_text == "The folder for backups needs its whole path.")
    dialog.accept()
    assert preferences.settings == Settings()


def test_one_setting_goes_back_to_the_usual(open_dialog, preferences):
    dialog = open_dialog()
    row = dialog.rows["measure"]
    assert not row.back.isVisible()
    row.field.box.setValue(66)
    assert row.back.isVisible()
    assert row.back.accessibleName() == "Line length: back to the usual (80 characters)"
    row.back.click()
    assert preferences.settings == Settings()
    assert row.field.value() == 80
    assert row.field.target.hasFocus() or dialog.focusWidget() is row.field.target


def test_all_is_as_it_was_when_the_window_was_opened(open_dialog, preferences):
    preferences.change(zoom=120)
    dialog = open_dialog("Kite")
    dialog.rows["zoom"].field.box.setValue(150)
    dialog.scope.setCurrentIndex(1)
    dialog.rows["measure"].field.box.setValue(50)
    assert (preferences.usual, dict(preferences.own)) == (Settings(zoom=150), {"measure": 50})
    dialog.undo_button.click()
    assert (preferences.usual, dict(preferences.own)) == (Settings(zoom=120), {})
    assert not dialog.undo_button.isEnabled()
    assert dialog.rows["measure"].field.value() == 80


def test_what_has_no_say_cannot_be_set_and_says_why(open_dialog):
    dialog = open_dialog()
    row = dialog.rows["typewriter_height"]
    assert not row.field.isEnabled()
    assert row.note.full_text == "Only while “Typewriter” is on."
    assert dialog.rows["own_colours"].note.full_text == "Only while “Theme” is “Your own colours”."
    dialog.rows["typewriter"].field.box.click()
    assert row.field.isEnabled()
    assert row.note.full_text == ""
    dialog.rows["session_words"].field.box.setValue(500)
    assert not dialog.rows["session_minutes"].field.isEnabled()


def test_a_click_on_its_words_turns_a_switch(open_dialog, preferences, qtbot):
    dialog = open_dialog()
    dialog.show_setting("spelling")
    qtbot.mouseClick(dialog.rows["spelling"].label, Qt.MouseButton.LeftButton)
    assert not preferences.settings.spelling


def test_how_the_partner_writes_is_taken_at_once(open_dialog, preferences, monkeypatch):
    dialog = open_dialog("Kite")
    dialog.rows["max_words"].field.box.setValue(80)

    def answer(partner: PartnerDialog) -> int:
        assert partner.endings.words.value() == 80
        partner.endings.words.setValue(90)
        partner.style_page.slider.setValue(130)
        partner.style_page.name_line.setText("Mine")
        partner.style_page.keep_button.click()
        return 1

    monkeypatch.setattr(PartnerDialog, "exec", answer)
    dialog.scope.setCurrentIndex(1)
    dialog.rows["preset"].field.how.click()
    # A style that is kept is there for all books; which one writes is the book's.
    assert dict(preferences.own) == {"max_words": 90, "preset": "Mine", "sampling": preferences.settings.sampling}
    assert set(preferences.usual.presets) == {"Mine"}
    assert preferences.usual.max_words == 80


# for one book


def test_a_book_has_settings_of_its_own_and_gives_them_up(open_dialog, preferences):
    dialog = open_dialog("Kite")
    dialog.scope.setCurrentIndex(1)
    row = dialog.rows["measure"]
    row.field.box.setValue(50)
    assert (preferences.usual, dict(preferences.own)) == (Settings(), {"measure": 50})
    assert preferences.settings.measure == 50
    assert row.note.full_text == "Only in this book."
    dialog.scope.setCurrentIndex(0)
    assert row.field.value() == 80
    assert row.note.full_text == "“Kite” has its own: 50 characters."
    dialog.scope.setCurrentIndex(1)
    assert row.back.accessibleName() == "Line length: as in all books"
    row.back.click()
    assert dict(preferences.own) == {}
    assert row.field.value() == 80


def test_a_book_that_cannot_keep_its_own_says_so(open_dialog, preferences, monkeypatch):
    dialog = open_dialog("Kite")

    def refuse(_book, _values):
        raise InkwellError(ErrorKind.READ_ONLY, "“Kite” is open in another window.")

    monkeypatch.setattr(Book, "write", refuse)
    dialog.scope.setCurrentIndex(1)
    dialog.rows["measure"].field.box.setValue(50)
    assert dialog.message.full_text == "“Kite” is open in another window."
    assert dialog.rows["measure"].field.value() == 80
    dialog.scope.setCurrentIndex(0)
    dialog.rows["measure"].field.box.setValue(50)
    assert dialog.message.full_text == ""


def test_what_is_stricter_for_all_books_is_said_to_count(open_dialog, preferences):
    dialog = open_dialog("Kite")
    preferences.change_for_all(content_limit="strict")
    dialog.scope.setCurrentIndex(1)
    row = dialog.rows["content_limit"]
    row.field.box.setCurrentIndex(0)
    assert preferences.settings.content_limit == "strict"
    assert row.note.full_text == STRICTER
    assert row.field.value() == "strict"


def test_only_what_a_book_may_have_is_shown_for_it(open_dialog):
    dialog = open_dialog("Kite")
    dialog.sections.show_section(dialog.sections.buttons[1])
    assert "theme" in in_sight(dialog)
    dialog.scope.setCurrentIndex(1)
    assert "page_font" in in_sight(dialog)
    assert not in_sight(dialog) & {"zoom", "theme", "backup_folder"}
    assert [button.text() for button in dialog.sections.buttons if button.isVisible()] == [
        *("The page", "Marks on the page", "Typing", "Flow", "Counts and habits"),
        *("The writing partner", "Spelling and grammar"),
    ]


def test_without_a_book_there_is_no_choice_of_books(open_dialog):
    assert not open_dialog().scope.isVisible()


# searching


def test_all_pages_are_searched_as_one_types(open_dialog, qtbot):
    dialog = open_dialog()
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.hasFocus()
    qtbot.keyClicks(dialog.search, "marks")
    assert {"markers", "smart_language", "search_marks"} <= in_sight(dialog)
    assert "zoom" not in in_sight(dialog)
    assert dialog.found.text() == f"{len(in_sight(dialog))} found"
    assert dialog.rows["smart_language"].label.text() == "Language of quotation <b><u>marks</u></b>"
    assert dialog.pages[3].title.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.rows["markers"].field.target.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert in_sight(dialog) == {row.setting.name for row in dialog.pages[0].rows}
    assert dialog.rows["smart_language"].label.text() == "&Language of quotation marks"


def test_a_lone_letter_waits_for_another(open_dialog, qtbot):
    dialog = open_dialog()
    before = in_sight(dialog)
    qtbot.keyClicks(dialog.search, "z")
    assert in_sight(dialog) == before
    qtbot.waitUntil(lambda: "zoom" in in_sight(dialog) and "measure" not in in_sight(dialog))
    qtbot.keyClick(dialog.search, Qt.Key.Key_Backspace)
    assert in_sight(dialog) == before
    qtbot.keyClicks(dialog.search, "ba")
    assert "backup_folder" in in_sight(dialog)


def test_what_no_setting_says_is_not_found_and_return_closes_nothing(open_dialog, qtbot):
    dialog = open_dialog()
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "zeppelin")
    assert in_sight(dialog) == set()
    assert dialog.found.text() == NOTHING
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_page_that_is_chosen_ends_the_search(open_dialog):
    dialog = open_dialog()
    dialog.search.setText("backup")
    button = next(each for each in dialog.sections.buttons if each.text() == "Backups")
    button.click()
    assert dialog.search.text() == ""
    assert in_sight(dialog) == {"backup_folder", "backups_kept", "backup_minutes"}


# keys and listeners


def test_pages_and_fields_are_reached_by_keys(open_dialog, qtbot):
    dialog = open_dialog()
    qtbot.keyClick(dialog, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.sections.buttons[1].isChecked)
    qtbot.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert dialog.rows["theme"].field.box.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert dialog.rows["backups_kept"].isVisible()
    dialog.sections.buttons[4].setFocus()
    dialog.sections.show_section(dialog.sections.buttons[4])
    qtbot.keyClick(dialog.sections.buttons[4], Qt.Key.Key_Down)
    assert dialog.rows["day_target"].isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_fields_are_called_by_their_labels_and_say_their_help(open_dialog):
    dialog = open_dialog()
    for row in dialog.rows.values():
        target = row.field.target
        if isinstance(target, (QCheckBox, QComboBox, QSpinBox, QLineEdit)) and not row.field.wide:
            assert target.accessibleName() == row.setting.declared.label
            assert target.accessibleDescription() == row.setting.declared.help
        assert row.label.buddy() is target or isinstance(row.label, QLabel)


@pytest.mark.parametrize("size", [(820, 640), (592, 336)], ids=["usual", "a magnified screen"])
def test_nothing_is_wider_than_its_page(open_dialog, size):
    dialog = open_dialog("Love Among the Chickens and Other Birds")
    dialog.setMinimumSize(1, 1)
    dialog.resize(*size)
    for button in dialog.sections.buttons:
        dialog.sections.show_section(button)
        content = dialog.sections.area.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= dialog.sections.area.viewport().width(), button.text()
    assert dialog.minimumSizeHint().width() <= size[0]


# to take along


def test_settings_are_exported_and_taken_over_after_a_look_and_given_back_in_one_step(
    open_dialog, preferences, tmp_path, monkeypatch
):
    preferences.change(zoom=150, backup_folder="/mine")
    dialog = open_dialog()
    path = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.taking_along.write.trigger()
    assert dialog.message.full_text == "All settings are in out.json."
    assert "/mine" not in path.read_text(encoding="utf-8")
    dialog.taking_along.write_all.trigger()
    assert json.loads(path.read_text(encoding="utf-8"))["settings"]["backup_folder"] == "/mine"

    preferences.change(zoom=90, measure=66)
    path.write_text(exported(Settings(zoom=150, theme="dark")), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    seen: list[list[str]] = []

    def look(shown: ImportSettingsDialog, answer: int) -> int:
        seen.append([row.spoken for row in shown.changes.rows])
        return answer

    monkeypatch.setattr(ImportSettingsDialog, "exec", lambda shown: look(shown, 0))
    dialog.taking_along.take_over.trigger()
    assert preferences.settings.zoom == 90
    monkeypatch.setattr(ImportSettingsDialog, "exec", lambda shown: look(shown, 1))
    dialog.taking_along.take_over.trigger()
    assert seen[1] == [
        "Line length, 66 characters → 80 characters",
        "Zoom, 90 % → 150 %",
        "Theme, Follow the system → Dark",
    ]
    assert preferences.settings == Settings(zoom=150, theme="dark", backup_folder="/mine")
    assert dialog.rows["zoom"].field.value() == 150
    dialog.taking_along.undo.trigger()
    assert preferences.settings == Settings(zoom=90, measure=66, backup_folder="/mine")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"{}", "This file holds no settings of Inkwell."),
        (b'{"zoom": 1, "sparkle": 2, "measure": 80}', "All settings are as in in.json already. "),
        (None, "“in.json” cannot be read."),
    ],
)
def test_what_cannot_be_taken_over_is_said(open_dialog, preferences, tmp_path, monkeypatch, data, sentence):
    path = tmp_path / "in.json"
    if data is not None:
        path.write_bytes(data)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = open_dialog()
    dialog.taking_along.take_over.trigger()
    assert dialog.message.full_text.startswith(sentence)
    assert preferences.settings == Settings()
