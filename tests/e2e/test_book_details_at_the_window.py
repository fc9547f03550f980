"""Another title, author and language for an open book, in the window: they are shown, followed and sent out at once."""

from pathlib import Path

import pytest
from novelist import Novelist
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.app.proofing import Proofing
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.ui.chooser import DialogChooser
from inkwell.ui.details_desk import DetailsDesk
from inkwell.ui.dialogs.book_details import BookDetailsDialog
from inkwell.ui.dialogs.identity import Identity
from inkwell.ui.export_desk import ExportDesk
from inkwell.ui.labels import ElidedLabel

NEW = Identity("The second hen", "Ada Marsh", "zh")


@pytest.fixture
def writer(novelist: Novelist, tmp_path: Path) -> Novelist:
    tree = Manuscript({}).add("a", NodeKind.SCENE, "The coop", None)
    Project.create_from(tmp_path / "Book", "The hen", tree, {"a": "It was late."})
    novelist.desk.session.open(tmp_path / "Book")
    return novelist


def test_what_is_changed_is_shown_followed_and_goes_out(writer: Novelist) -> None:
    window, parts = writer.desk.window, writer.desk.equipment.parts
    desk, export, proofing = parts["details_desk"], parts["export_desk"], parts["proofing"]
    assert isinstance(desk, DetailsDesk)
    assert isinstance(export, ExportDesk)
    assert isinstance(proofing, Proofing)
    assert window.windowTitle() == "The hen — Inkwell"
    writer.qtbot.waitUntil(lambda: writer.desk.words.counts == {"a": 3})
    writer.answers.called = NEW
    desk.ask()
    assert window.windowTitle() == "The second hen — Inkwell"
    assert "The second hen" in [each.full_text for each in window.title_bar.findChildren(ElidedLabel)]
    assert proofing.language == "zh"
    assert writer.desk.words.unit == "characters"
    book = export.book()
    assert (book.title, book.author, book.language) == ("The second hen", "Ada Marsh", "zh")
    window.outline.tree.setFocus()
    QTest.keySequence(window.outline.tree, QKeySequence(QKeySequence.StandardKey.Undo))
    assert window.windowTitle() == "The hen — Inkwell"
    assert writer.desk.words.unit == "words"
    assert writer.sentence == "Taken back: Title, author and language."


def test_nothing_is_changed_where_it_is_not_wanted_or_cannot_be(writer: Novelist) -> None:
    desk = writer.desk.equipment.parts["details_desk"]
    assert isinstance(desk, DetailsDesk)
    desk.ask()
    assert writer.desk.window.windowTitle() == "The hen — Inkwell"
    writer.desk.session.project.forbid_writing("Another Inkwell has this book.")
    writer.answers.called = NEW
    writer.answers.asked.clear()
    desk.ask()
    assert (writer.sentence, writer.answers.asked) == ("Another Inkwell has this book.", [])


def test_the_dialog_shows_what_is_known_and_return_keeps_what_is_written(writer: Novelist) -> None:
    chooser = DialogChooser(writer.desk.window, writer.desk.window.theme, writer.desk.window.icons)

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BookDetailsDialog)
        QTest.keyClicks(dialog.title_line, "Hens")
        dialog.language_box.setCurrentText("Suomi")
        QTest.keyClick(dialog.title_line, Qt.Key.Key_Return)

    QTimer.singleShot(0, write)
    assert chooser.identity(Identity("The hen", "Ada Marsh", "la"), "") == Identity("Hens", "Ada Marsh", "fi")
