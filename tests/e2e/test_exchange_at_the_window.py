"""A document comes in and the book goes out, from the window: previews, progress, and nothing half done."""

import zipfile
from dataclasses import replace
from pathlib import Path

from novelist import Novelist
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from inkwell.exchange.formats import Format
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.storage.book_publication import publication_of
from inkwell.storage.project import Project
from inkwell.ui.exchanging.export_form import FORMATS
from inkwell.ui.exchanging.export_window import ExportWindow
from inkwell.ui.exchanging.matter_table import BEFORE, BEHIND
from inkwell.ui.export_desk import ExportDesk

STORY = "# Arrival\n\nIt was *late*.\n\nNobody was up.\n\n# Departure\n\nIt was early.\n"
WAIT = 60_000


def opened(novelist: Novelist, tmp_path: Path) -> tuple[ExportDesk, ExportWindow]:
    (tmp_path / "Story.md").write_text(STORY, "utf-8")
    novelist.import_book(tmp_path / "Story.md", tmp_path / "Book")
    desk = novelist.desk.equipment.parts["export_desk"]
    assert isinstance(desk, ExportDesk)
    desk.open()
    assert desk.shown is not None
    return desk, desk.shown


def choose(window: ExportWindow, to: Format) -> None:
    window.form.format.setCurrentIndex([each for _, each, _ in FORMATS].index(to))
    window.form.format.activated.emit(window.form.format.currentIndex())


def test_a_word_document_becomes_a_book_and_goes_out_again(novelist: Novelist, tmp_path: Path) -> None:
    desk, window = opened(novelist, tmp_path)
    novelist.qtbot.waitUntil(lambda: "Story" in window.turner.preview.words.title(), timeout=WAIT)
    novelist.answers.fresh = tmp_path / "Story.docx"
    window.go.click()
    novelist.qtbot.waitUntil(lambda: str(tmp_path) in window.message.full_text, timeout=WAIT)
    assert not window.progress.isVisible()
    with zipfile.ZipFile(tmp_path / "Story.docx") as made:
        assert "Nobody was up." in made.read("word/document.xml").decode("utf-8")
    window.reject()
    assert desk.shown is None
    novelist.answers.agreed = lambda _source, plan: replace(plan, title="Again")
    novelist.import_book(tmp_path / "Story.docx", tmp_path / "Again")
    project = novelist.desk.session.project
    assert project.info.title == "Again"
    chapters = [node for _, node in project.manuscript.walk() if node.kind is NodeKind.CHAPTER]
    assert [each.title for each in chapters] == ["Arrival", "Departure"]
    assert "*late*" in project.read_text(chapters[0].id).text


def test_words_that_are_not_saved_yet_go_out_too(novelist: Novelist, tmp_path: Path) -> None:
    _, window = opened(novelist, tmp_path)
    novelist.go_to("Departure")
    novelist.page.insertPlainText("In the end ")
    choose(window, Format.MARKDOWN)
    novelist.answers.fresh = tmp_path / "Out.md"
    window.go.click()
    novelist.qtbot.waitUntil(lambda: (tmp_path / "Out.md").exists(), timeout=WAIT)
    assert "In the end it was early." in (tmp_path / "Out.md").read_text("utf-8").replace("It was", "it was")


def test_pages_follow_what_is_set_and_become_a_pdf(novelist: Novelist, tmp_path: Path) -> None:
    _, window = opened(novelist, tmp_path)
    choose(window, Format.PDF)
    window.form.chapter.setText("Chapter {number} | {title}")
    window.form.chapter.editingFinished.emit()

    def on_a_page() -> bool:
        for number in range(8):
            window.turner.turn_to(number)
            if "Chapter 1" in window.turner.preview.words:
                return True
        return False

    novelist.qtbot.waitUntil(on_a_page, timeout=WAIT)
    novelist.answers.fresh = tmp_path / "Story.pdf"
    window.go.click()
    novelist.qtbot.waitUntil(lambda: str(tmp_path) in window.message.full_text, timeout=WAIT)
    assert (tmp_path / "Story.pdf").read_bytes().startswith(b"%PDF")


def test_what_the_book_says_of_itself_and_an_own_preset_are_kept(novelist: Novelist, tmp_path: Path) -> None:
    desk, window = opened(novelist, tmp_path)
    isbn = window.about.line("isbn")
    isbn.setText("978-3-16-148410-1")
    isbn.editingFinished.emit()
    assert "does not check" in window.about.wrong.text()
    isbn.setText("978-3-16-148410-0")
    isbn.editingFinished.emit()
    assert window.about.wrong.text() == ""
    window.form.scene_break.setText("~")
    novelist.answers.named = ["Mine"]
    window.keep.click()
    assert window.form.preset.currentText() == "Mine"
    window.reject()
    assert publication_of(Project.open(novelist.desk.session.project.folder).info).isbn == "978-3-16-148410-0"
    desk.open()
    assert desk.shown is not None
    desk.shown.form.preset.setCurrentText("Mine")
    assert desk.shown.form.preset.currentText() == "Mine"
    assert desk.shown.about.line("isbn").text() == "978-3-16-148410-0"


def test_a_cover_and_what_stands_around_the_story_go_along(novelist: Novelist, tmp_path: Path) -> None:
    (tmp_path / "Story.md").write_text(STORY, "utf-8")
    novelist.import_book(tmp_path / "Story.md", tmp_path / "Book")
    note = novelist.desk.session.add(NodeKind.NOTE, "For Ann", None, None)
    novelist.desk.session.project.write_text(note, "With thanks.")
    desk = novelist.desk.equipment.parts["export_desk"]
    assert isinstance(desk, ExportDesk)
    desk.open()
    window = desk.shown
    assert window is not None
    picture = QImage(60, 90, QImage.Format.Format_RGB32)
    picture.fill(0xFF336699)
    assert picture.save(str(tmp_path / "My Cover.png"))
    (tmp_path / "none.png").write_text("no picture", "utf-8")
    novelist.answers.file = tmp_path / "none.png"
    window.about.other.click()
    assert "no picture" in window.message.full_text
    novelist.answers.file = tmp_path / "My Cover.png"
    window.about.other.click()
    assert window.about.cover.currentText() == "my-cover.png"
    matter = window.about.matter
    (row,) = matter.findItems("For Ann", Qt.MatchFlag.MatchExactly)
    row.setCheckState(BEHIND, Qt.CheckState.Checked)
    row.setCheckState(BEFORE, Qt.CheckState.Checked)
    assert row.checkState(BEHIND) is Qt.CheckState.Unchecked
    choose(window, Format.EPUB)
    novelist.answers.fresh = tmp_path / "Story.epub"
    window.go.click()
    novelist.qtbot.waitUntil(lambda: str(tmp_path) in window.message.full_text, timeout=WAIT)
    with zipfile.ZipFile(tmp_path / "Story.epub") as made:
        pages = "".join(made.read(name).decode("utf-8") for name in made.namelist() if name.endswith("html"))
        assert "With thanks." in pages
        assert pages.index("With thanks.") < pages.index("Nobody was up.")
        assert any(name.endswith(".png") for name in made.namelist())
    window.reject()
    said = publication_of(Project.open(tmp_path / "Book").info)
    assert (said.cover, said.front, said.back) == ("my-cover.png", (note,), ())


def test_an_export_that_cannot_be_leaves_what_was_there(novelist: Novelist, tmp_path: Path) -> None:
    _, window = opened(novelist, tmp_path)
    (tmp_path / "taken").mkdir()
    novelist.answers.fresh = tmp_path / "none" / "Story.docx"
    window.go.click()
    novelist.qtbot.waitUntil(lambda: window.go.isEnabled() and bool(window.message.full_text), timeout=WAIT)
    assert not (tmp_path / "none").exists()
    assert "none" in window.message.full_text or "written" in window.message.full_text


def test_a_source_that_is_none_is_refused_in_a_sentence(novelist: Novelist, tmp_path: Path) -> None:
    (tmp_path / "picture.docx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    novelist.answers.file, novelist.answers.fresh = tmp_path / "picture.docx", tmp_path / "Book"
    novelist.desk.imports.import_file()
    assert "picture.docx" in novelist.sentence
    assert not novelist.desk.session.is_open
    assert not (tmp_path / "Book").exists()


def test_what_the_book_says_of_itself_is_kept_when_the_book_is_closed(novelist: Novelist, tmp_path: Path) -> None:
    desk, window = opened(novelist, tmp_path)
    window.about.line("publisher").setText("Hen & Sons")
    folder = novelist.desk.session.project.folder
    novelist.desk.session.close()
    assert desk.shown is None
    assert publication_of(Project.open(folder).info).publisher == "Hen & Sons"


def test_no_form_is_made_before_it_is_looked_at(novelist: Novelist, tmp_path: Path) -> None:
    """The window is there at once; what the book has said of itself goes out all the same."""
    desk, window = opened(novelist, tmp_path)
    assert window.publication() is None
    assert desk.book().title == "Story"
    window.reject()
    assert publication_of(Project.open(tmp_path / "Book").info) == Publication()


def test_the_page_that_is_set_here_is_the_presets_that_is_kept(novelist: Novelist, tmp_path: Path) -> None:
    _, window = opened(novelist, tmp_path)
    choose(window, Format.PDF)
    window.page.size_box.setValue(14)
    window.page.paper.setCurrentText("A5")
    novelist.answers.named = ["Large"]
    window.keep.click()
    assert window.form.base.name == "Large"
    assert (window.form.base.size, window.form.base.width) == (14, 148)
    window.form.preset.setCurrentText("Paperback")
    window.form.preset.activated.emit(0)
    assert window.wish().preset.size == 11
    window.reject()


def test_what_a_format_has_no_place_for_cannot_be_set(novelist: Novelist, tmp_path: Path) -> None:
    _, window = opened(novelist, tmp_path)
    assert window.form.line_numbers.isEnabled()
    choose(window, Format.FOUNTAIN)
    for field in (window.form.line_numbers, window.form.contents, window.form.title_page, window.form.scene_break):
        assert not field.isEnabled()
        assert field.toolTip()
    novelist.qtbot.waitUntil(lambda: "no pages of its own" in window.hint.text(), timeout=WAIT)
    window.reject()


def test_escape_gives_up_the_export_first_and_leaves_nothing(novelist: Novelist, tmp_path: Path) -> None:
    desk, window = opened(novelist, tmp_path)
    choose(window, Format.PDF)
    out = tmp_path / "out"
    out.mkdir()
    novelist.answers.fresh = out / "Story.pdf"
    window.go.click()
    assert window.working_now
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert desk.shown is window
    novelist.qtbot.waitUntil(lambda: not window.working_now, timeout=WAIT)
    assert window.message.full_text == "Nothing was exported."
    assert list(out.iterdir()) == []
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert desk.shown is None


def test_a_screenplay_is_offered_as_one(novelist: Novelist, tmp_path: Path) -> None:
    (tmp_path / "Story.md").write_text(STORY, "utf-8")
    novelist.import_book(tmp_path / "Story.md", tmp_path / "Book")
    project = novelist.desk.session.project
    project.set_info(replace(project.info, extra={**project.info.extra, "form": "screenplay"}))
    desk = novelist.desk.equipment.parts["export_desk"]
    assert isinstance(desk, ExportDesk)
    desk.open()
    assert desk.shown is not None
    assert desk.shown.form.preset.currentText() == "Screenplay"
    choose(desk.shown, Format.EPUB)
    assert desk.shown.form.preset.currentText() == "E-book"
    desk.shown.reject()


def test_the_pages_follow_the_outline(novelist: Novelist, tmp_path: Path) -> None:
    _, window = opened(novelist, tmp_path)
    choose(window, Format.EPUB)
    novelist.qtbot.waitUntil(lambda: bool(window.turner.preview.words), timeout=WAIT)
    novelist.desk.session.rename(novelist.node("Arrival").id, "Landing")

    def on_a_page() -> bool:
        for number in range(8):
            window.turner.turn_to(number)
            if "Landing" in window.turner.preview.words:
                return True
        return False

    novelist.qtbot.waitUntil(on_a_page, timeout=WAIT)
