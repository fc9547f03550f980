"""The lists of words and dictionaries."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from inkwell.app.language_names import language_name
from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import Dictionary, Shelf, inside
from inkwell.language.names import Name
from inkwell.ui.dialogs.dictionaries import TRYING, DictionariesDialog
from inkwell.ui.dialogs.word_lists import READ_ONLY, WordListsDialog
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


@pytest.fixture
def icons(qapp):
    return Icons(Theme(qapp, "light"))


def test_names_are_words():
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
