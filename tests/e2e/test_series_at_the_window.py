"""A book becomes part of a series at the window, shares an entry with it, takes that back, and leaves."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from inkwell.app.bible import Bible
from inkwell.app.structure import Structure
from inkwell.storage.bible_files import BibleFiles
from inkwell.storage.history import BookVersion, History
from inkwell.storage.project import Project
from inkwell.storage.series import create_series, enrol, read_series, with_series
from inkwell.story.bible import Entry
from inkwell.ui.bible.rows import Role
from inkwell.ui.bible_desk import BibleDesk
from inkwell.ui.chooser import VersionHands
from inkwell.ui.commands import Command
from inkwell.ui.dialogs.order import OrderDialog
from inkwell.ui.dialogs.pick import PickDialog
from inkwell.ui.series_desk import ORDER, SeriesDesk

MINA = Entry(id="m1n2a3b4c5d6", names=("Mina",))
LUCY = Entry(id="l1u2c3y4b5c6", names=("Lucy",))


class Author:
    """A novelist without a partner, at a book in a folder that holds other books too."""

    def __init__(self, novelist: Novelist, home: Path) -> None:
        self.novelist, self.qtbot, self.home = novelist, novelist.qtbot, home
        parts = novelist.desk.equipment.parts
        self.desk: BibleDesk = parts["bible_desk"]  # type: ignore[assignment]
        self.bible: Bible = parts["bible"]  # type: ignore[assignment]
        self.series: SeriesDesk = parts["series"]  # type: ignore[assignment]
        novelist.desk.preferences.change(ai=False)
        novelist.desk.session.create(home / "Two", "Two", "Somebody", "en")
        self.qtbot.waitUntil(lambda: self.bible.ready)

    def command(self, words: str) -> Command:
        return next(each for each in self.novelist.desk.commands.all if words in each.words)

    def pick(self, entry: Entry, words: str) -> None:
        """Choose this in the menu of an entry."""
        menu = self.desk.row_menu(entry.id)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.deleteLater()

    def words_in(self, entry: Entry) -> list[str]:
        menu: QMenu = self.desk.row_menu(entry.id)
        words = [action.text() for action in menu.actions() if action.text()]
        menu.deleteLater()
        return words

    def said_of(self, entry: Entry) -> str:
        rows = self.desk.panel.rows
        return rows.data(rows.index_of(entry.id), Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def author(novelist: Novelist, tmp_path: Path) -> Author:
    return Author(novelist, tmp_path)


def test_a_new_series_is_made_and_an_entry_shared_and_taken_back(author: Author) -> None:
    answers, until = author.novelist.answers, author.qtbot.waitUntil
    join, leave = author.command("part of a series"), author.command("Leave the series")
    assert (join.action.isEnabled(), leave.action.isEnabled()) == (True, False)
    assert leave.action.statusTip() == "This book is part of no series."
    author.bible.save(MINA)
    assert author.words_in(MINA) == ["Open", "Delete\tDel"]
    answers.existing, answers.named = author.home, ["The Saga"]
    join.action.trigger()
    until(lambda: author.bible.series is not None)
    until(lambda: leave.action.isEnabled())
    assert join.action.statusTip() == "This book is part of “The Saga” already."
    author.desk.open(MINA.id)
    assert "Saga" not in author.desk.entry_window.state.full_text
    author.pick(MINA, "Share with the series")
    until(lambda: MINA.id in author.bible.shared)
    assert author.novelist.sentence == "“Mina” is now shared with the books of “The Saga”."
    assert author.desk.entry_window.state.full_text.startswith("Shared with the books of “The Saga”.")
    assert "shared with the series" in author.said_of(MINA)
    assert list(BibleFiles(author.home).read().entries) == [MINA.id]
    author.pick(MINA, "Keep in this book only")
    until(lambda: MINA.id not in author.bible.shared)
    assert author.desk.panel.rows.data(author.desk.panel.rows.index_of(MINA.id), Role.SHARED) is False
    assert list(BibleFiles(author.home / "Two").read().entries) == [MINA.id]


def test_a_series_that_is_there_is_joined_and_left_with_copies(author: Author) -> None:
    answers, until = author.novelist.answers, author.qtbot.waitUntil
    create_series(author.home, "The Saga")
    Project.create(author.home / "One", "One")
    enrol(author.home, author.home / "One")
    BibleFiles(author.home).write(LUCY)
    answers.existing, answers.agrees = author.home, True
    author.series.join()
    until(lambda: author.bible.entries == (LUCY,))
    assert read_series(author.home).books == ("One", "Two")
    author.series.leave()
    until(lambda: author.bible.series is None)
    assert author.novelist.sentence == (
        "This book is no longer part of a series. It took copies of the one entry that is shared along."
    )
    assert list(BibleFiles(author.home / "Two").read().entries) == [LUCY.id]
    assert read_series(author.home).books == ("One",)


def test_the_author_may_think_better_of_it_and_a_book_is_no_series(author: Author) -> None:
    answers = author.novelist.answers
    answers.existing = author.home / "Two"
    author.series.join()
    assert "“Two” is a book" in author.novelist.sentence
    answers.existing, answers.named = author.home, []
    author.series.join()
    assert not (author.home / "series.json").exists()
    assert author.command("part of a series").action.isEnabled()


def test_the_scene_the_author_is_in_goes_to_another_book(author: Author) -> None:
    answers, session = author.novelist.answers, author.novelist.desk.session
    move = author.command("Move to another book of the series")
    move.action.trigger()
    assert "part of no series" in author.novelist.sentence
    create_series(author.home, "The Saga")
    one = Project.create(author.home / "One", "One")
    enrol(author.home, one.folder)
    answers.existing, answers.agrees = author.home, True
    author.series.join()
    author.qtbot.waitUntil(lambda: author.bible.series is not None)
    scene = session.current
    assert scene is not None
    author.novelist.page.insertPlainText("The lamp went out.")
    answers.picked = None
    move.action.trigger()
    assert (answers.offered, scene in session.manuscript.nodes) == (["One"], True)
    answers.picked = 0
    move.action.trigger()
    said = "That is in “One” now, at its end; a copy is in the trash here."
    author.qtbot.waitUntil(lambda: author.novelist.sentence == said)
    assert scene not in session.manuscript.nodes
    assert Project.open(one.folder).read_text(scene).text == "The lamp went out."
    structure = author.novelist.desk.window.findChild(Structure)
    assert structure is not None
    structure.undo()
    assert session.words_of(scene)[0].text == "The lamp went out."
    author.qtbot.waitUntil(lambda: scene not in Project.open(one.folder).manuscript.nodes)


def test_the_dialog_offers_books_and_takes_the_one_that_is_chosen(author: Author) -> None:
    dialog = PickDialog("Move", "To which book", ["One", "Two"], "Move", author.novelist.desk.window)
    author.qtbot.addWidget(dialog)
    dialog.list.setCurrentRow(1)
    assert dialog.result_place() == 1
    dialog.list.setCurrentRow(-1)
    assert dialog.result_place() is None


def test_the_books_are_put_in_order_and_that_is_taken_back(author: Author) -> None:
    answers, until = author.novelist.answers, author.qtbot.waitUntil
    order = author.command("order of the books")
    assert order.action.statusTip() == "This book is part of no series."
    create_series(author.home, "The Saga")
    enrol(author.home, Project.create(author.home / "One", "Book the first").folder)
    enrol(author.home, author.home / "Gone")
    answers.existing, answers.agrees = author.home, True
    author.series.join()
    until(lambda: order.action.isEnabled())
    answers.ordered = None
    order.action.trigger()
    assert answers.offered == ["Book the first", "Gone (not there now)", "Two (this book)"]
    answers.ordered = [2, 0, 1]
    order.action.trigger()
    until(lambda: read_series(author.home).books == ("Two", "One", "Gone"))
    until(lambda: author.bible.series is not None and author.bible.series.books[0] == "Two")
    assert author.bible.earlier == frozenset()
    until(lambda: "another order" in author.novelist.sentence)
    author.novelist.desk.window.notifications.press_action()
    until(lambda: read_series(author.home).books == ("One", "Gone", "Two"))


def test_rows_are_moved_by_keys_and_buttons(author: Author) -> None:
    dialog = OrderDialog("Order", ORDER, ["One", "Two", "Three"], "Keep", author.novelist.desk.window)
    author.qtbot.addWidget(dialog)
    keep = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Keep")
    assert not keep.isEnabled()
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.result_places() == (1, 0, 2)
    assert keep.isEnabled()
    dialog.rows.down.click()
    assert dialog.result_places() == (1, 2, 0)
    assert not dialog.rows.down.isEnabled()
    dialog.rows.up.click()
    dialog.rows.up.click()
    assert dialog.result_places() == (0, 1, 2)
    assert not keep.isEnabled()


def test_going_back_asks_what_becomes_of_what_the_series_shares(author: Author) -> None:
    home, answers, desk = author.home, author.novelist.answers, author.novelist.desk
    create_series(home, "The Saga")
    enrol(home, home / "Two")
    project = desk.session.project
    project.set_info(with_series(project.info, project.folder, home))
    BibleFiles(home).write_new([MINA])
    History(project.folder).name_book("Draft", datetime(2026, 11, 25, 12, tzinfo=UTC))
    BibleFiles(home).write(Entry(id=MINA.id, names=MINA.names, text="She is married."), MINA)

    def draft(hands: VersionHands) -> BookVersion:
        return next(each for each in hands.all() if each.label == "Draft")

    answers.names = draft
    answers.picked = None
    desk.records.book_versions()
    assert len(answers.offered) == 3
    assert author.novelist.sentence == ""
    assert len(History(project.folder).book_versions()) == 1
    answers.picked = 1
    desk.records.book_versions()
    assert "as it was under “Draft”" in author.novelist.sentence
    assert (home / "Two" / "bible" / f"{MINA.id}.md").exists()
    assert BibleFiles(home).read().entries[MINA.id].text.strip() == "She is married."
