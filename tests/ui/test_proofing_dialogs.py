"""The settings of spelling and grammar, and the lists of words and dictionaries."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, Signal

from inkwell.app.language_names import language_name
from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import Dictionary, Shelf, inside
from inkwell.language.kinds import GROUPS, OFF
from inkwell.language.names import Name
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.dictionaries import TRYING, DictionariesDialog
from inkwell.ui.dialogs.proofing_rows import ProofingRows, rule_name
from inkwell.ui.dialogs.word_lists import READ_ONLY, WordListsDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


@pytest.fixture
def icons(qapp):
    return Icons(Theme(qapp, "light"))


# settings


def rows(qtbot, **changes: object) -> ProofingRows:
    made = ProofingRows(Settings(**changes))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"spelling": False, "grammar": False, "style_marks": False, "spell_capitals": True},
        {"spelling_language": "pt-BR", "lints_off": (OFF + "manner", "AnA", OFF + "of-next-year")},
        {"spelling_language": "xx-YY"},
    ],
)
def test_settings_that_are_not_touched_stay_as_they_are(qtbot, changes):
    before = Settings(**changes)
    after = msgspec.structs.replace(before, **rows(qtbot, **changes).changes())
    assert set(after.lints_off) == set(before.lints_off)
    assert msgspec.structs.replace(after, lints_off=()) == msgspec.structs.replace(before, lints_off=())


def test_kinds_are_switched_off_one_by_one(qtbot):
    made = rows(qtbot)
    assert set(made.groups) == {group.key for group in GROUPS}
    made.groups["repetition"].setChecked(False)
    made.spelling.setChecked(False)
    made.language_box.setCurrentIndex(made.language_box.findData("en-GB"))
    changes = made.changes()
    assert changes["lints_off"] == (OFF + "repetition",)
    assert changes["spelling"] is False
    assert changes["spelling_language"] == "en-GB"


def test_what_depends_on_a_switch_follows_it(qtbot):
    made = rows(qtbot)
    made.grammar.setChecked(False)
    made.spelling.setChecked(False)
    assert not made.groups["agreement"].isEnabled()
    assert made.groups["manner"].isEnabled()
    assert not made.capitals.isEnabled()


def test_a_rule_that_was_silenced_can_be_heard_again(qtbot):
    made = rows(qtbot, lints_off=("AnA", "ModalOf"))
    assert [made.silent.item(row).text() for row in range(2)] == ["An a", "Modal of"]
    made.silent.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert made.changes()["lints_off"] == ("ModalOf",)


def test_names_are_words(qtbot):
    assert rule_name("OxfordComma") == "Oxford comma"
    assert language_name("en-GB") == "English (United Kingdom)"
    assert language_name("de") == "German"
    assert language_name("qqq") == "qqq"


# word lists


class Lists(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.book, self.author = {"Zorblat", "blix"}, {"gloaming"}
        self.can_keep_in_book = True

    @property
    def known(self) -> "Lists":
        return self

    def add_to_book(self, *words: str) -> None:
        self.book |= set(words)
        self.changed.emit()

    def remove_from_book(self, *words: str) -> None:
        self.book -= set(words)
        self.changed.emit()

    def add_to_author(self, *words: str) -> None:
        self.author |= set(words)
        self.changed.emit()

    def remove_from_author(self, *words: str) -> None:
        self.author -= set(words)
        self.changed.emit()


class Search(QObject):
    found, trouble = Signal(object), Signal(object)

    def search(self) -> None:
        pass


@pytest.fixture
def dialog(qtbot, icons):
    made = WordListsDialog(Lists(), Search(), icons)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made


def listed(widget) -> list[str]:
    return [widget.item(row).text() for row in range(widget.count())]


def test_lists_are_sorted_as_people_sort(dialog):
    assert listed(dialog.book.list) == ["blix", "Zorblat"]
    assert listed(dialog.author.list) == ["gloaming"]


def test_a_word_is_added_and_taken_out(dialog, qtbot):
    dialog.book.line.setText("  O’Brien ")
    qtbot.mouseClick(dialog.book.add_button, Qt.MouseButton.LeftButton)
    assert listed(dialog.book.list) == ["blix", "O'Brien", "Zorblat"]
    dialog.book.list.setCurrentRow(0)
    qtbot.keyClick(dialog.book.list, Qt.Key.Key_Delete)
    assert listed(dialog.book.list) == ["O'Brien", "Zorblat"]


@pytest.mark.parametrize("text", ["", "   ", "123", "—"])
def test_what_is_no_word_cannot_be_added(dialog, text):
    dialog.book.line.setText(text)
    assert not dialog.book.add_button.isEnabled()


def test_the_list_of_a_book_that_is_only_read_stays(qtbot, icons):
    lists = Lists()
    lists.can_keep_in_book = False
    made = WordListsDialog(lists, Search(), icons)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.book.list.setCurrentRow(0)
    made.book.remove()
    assert listed(made.book.list) == ["blix", "Zorblat"]
    assert not made.book.line.isEnabled()
    assert READ_ONLY in [label.text() for label in made.book.findChildren(type(made.names.said))]
    assert made.author.line.isEnabled()


def test_likely_names_are_ticked_by_the_author(dialog):
    page = dialog.names
    page.search()
    assert not page.search_button.isEnabled()
    page._search.found.emit((Name("Ukridge", 9), Name("Wierd", 2)))
    assert not page.add_button.isEnabled()
    page.list.item(0).setCheckState(Qt.CheckState.Checked)
    page.add_button.click()
    assert "Ukridge" in listed(dialog.book.list)
    assert page.list.count() == 1
    page._search.trouble.emit(InkwellError(ErrorKind.NOT_FOUND, "There is no dictionary."))
    assert page.said.text() == "There is no dictionary."


# dictionaries


class Adding(QObject):
    added, trouble = Signal(object), Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.wishes: list[object] = []

    def add(self, path: Path) -> None:
        self.wishes.append(path)

    def remove(self, dictionary: Dictionary) -> None:
        self.wishes.append(dictionary)


def test_dictionaries_are_listed_added_and_removed(qtbot, icons, tmp_path):
    shelf, adding = Shelf(tmp_path / "own", [inside() or tmp_path]), Adding()
    asked: list[Path | None] = [None, tmp_path / "it_IT.dic"]
    made = DictionariesDialog(shelf, adding, lambda: asked.pop(0), icons)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    assert [row.first for row in made.list.rows] == ["English (United States)"]
    assert not made.remove.isEnabled()
    made.add_new.click()
    assert adding.wishes == []
    made.add_new.click()
    assert made.said.text() == TRYING
    (tmp_path / "own").mkdir()
    for suffix in ("dic", "aff"):
        (tmp_path / "own" / f"it_IT.{suffix}").write_text("1\ncasa\n", encoding="utf-8")
    adding.added.emit(("it_IT",))
    assert made.said.text() == "Added: Italian (Italy)"
    assert [row.first for row in made.list.rows] == ["Italian (Italy)", "English (United States)"]
    made.list.setCurrentRow(0)
    made.remove.click()
    assert adding.wishes == [tmp_path / "it_IT.dic", Dictionary(tmp_path / "own", "it_IT", own=True)]
    adding.trouble.emit(InkwellError(ErrorKind.DAMAGED, "It cannot be used."))
    assert made.said.text() == "It cannot be used."
    assert made.add_new.isEnabled()
