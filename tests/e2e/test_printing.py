"""Printing in the whole program: the window, the preview, a PDF that is read back, and one that is given up."""

import re
import shutil
import subprocess
import time
import zlib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from novelist import Answers, Novelist
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from inkwell.manuscript.node import NodeKind
from inkwell.ui.commands import Menu
from inkwell.ui.dialogs.print_window import PrintWindow

MS = 60_000


def pages_in(pdf: Path) -> int:
    """Counted in the PDF's own structure: its page tree says how many there are, and each is an object."""
    data = pdf.read_bytes()
    streams = [zlib.decompress(each) for each in _streams(data)]
    whole = b"\n".join([data, *streams])
    counts = [int(each) for each in re.findall(rb"/Type\s*/Pages.*?/Count\s+(\d+)", whole, re.DOTALL)]
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", whole)) == max(counts)
    return max(counts)


def _streams(data: bytes) -> list[bytes]:
    """Compressed objects, which newer PDFs put their structure into."""
    return [
        found
        for found in re.findall(rb"/Type\s*/ObjStm.*?stream\r?\n(.*?)endstream", data, re.DOTALL)
        if found.startswith(b"x")
    ]


def text_in(pdf: Path) -> str:
    """All words, read by poppler."""
    program = shutil.which("pdftotext")
    assert program is not None
    done = subprocess.run([program, "-layout", str(pdf), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


@pytest.fixture
def printed(novelist: Novelist, tmp_path: Path) -> Novelist:
    """A book of two chapters; the page shows the second scene of the first."""
    desk = novelist.desk
    desk.preferences.change(ai=False)
    desk.session.create(tmp_path / "Book", "The lamp", "A. Writer", "en")
    first = desk.session.current
    assert first is not None
    root = desk.session.manuscript.shown_under(first)
    novelist.page.replace_text("The first words.\n\nHe _never_ came.\n\n* * *\n\nMorning <!-- which? --> came.")
    second = desk.session.add(NodeKind.SCENE, "Second", root, None)
    desk.session.show(second)
    novelist.page.replace_text("Words of the second scene.")
    chapter = desk.session.add(NodeKind.CHAPTER, "The end", None, None)
    last = desk.session.add(NodeKind.SCENE, "Last", chapter, None)
    desk.session.show(last)
    novelist.page.replace_text("\n\n".join(f"Paragraph {number} of the end." for number in range(200)))
    desk.session.add(NodeKind.NOTE, "A note", None, None)
    desk.session.show(second)
    return novelist


def opened(novelist: Novelist, words: str = "Print") -> PrintWindow:
    next(each for each in novelist.desk.commands.all if each.words == words).action.trigger()
    window = novelist.desk.window.findChild(PrintWindow)
    assert isinstance(window, PrintWindow)
    novelist.qtbot.waitUntil(lambda: window.turner.complete, timeout=MS)
    return window


def choose(novelist: Novelist, window: PrintWindow, scope: str) -> None:
    window.form.scope_box.setCurrentIndex(window.form.scope_box.findData(scope))
    novelist.qtbot.waitUntil(lambda: window.turner.complete, timeout=MS)


def test_the_preview_shows_what_is_chosen_as_it_is_written_now(printed: Novelist) -> None:
    printed.page.replace_text("Other words of the second scene.")
    window = opened(printed)
    assert "Other words" in "".join(window.turner.preview.words.split("\n"))
    choose(printed, window, "scene")
    assert window.turner.pages == 1
    assert window.turner.preview.words == "Second\nOther words of the second scene."
    choose(printed, window, "book")
    assert window.turner.pages > 3
    QTest.keyClick(window.turner.preview, Qt.Key.Key_End)
    assert "Paragraph 199 of the end." in window.turner.preview.words
    assert not window.turner.after.isEnabled()
    QTest.keyClick(window.turner.preview, Qt.Key.Key_Home)
    assert "The first words." in window.turner.preview.words
    assert "which?" not in window.turner.preview.words
    window.form.comments.setChecked(True)
    printed.qtbot.waitUntil(lambda: window.turner.complete, timeout=MS)
    window.turner.turn_to(0)
    assert "[ which? ]" in window.turner.preview.words
    few = window.turner.pages
    window.form.size_box.setValue(20)
    printed.qtbot.waitUntil(lambda: window.turner.complete, timeout=MS)
    assert window.turner.pages > few
    assert printed.desk.preferences.memory.printing["size"] == 20
    window.close_button.click()


def test_a_pdf_holds_every_page_and_word(printed: Novelist, answers: Answers, tmp_path: Path) -> None:
    window = opened(printed, "Print to PDF")
    assert window.pdf.hasFocus()
    choose(printed, window, "book")
    answers.file = tmp_path / "out" / "book.pdf"
    answers.file.parent.mkdir()
    QTest.keyClick(window.pdf, Qt.Key.Key_Space)
    printed.qtbot.waitUntil(lambda: window.message.text() == "Saved as book.pdf.", timeout=MS)
    assert answers.asked[-1] == "The lamp.pdf"
    assert [each.name for each in answers.file.parent.iterdir()] == ["book.pdf"]
    assert pages_in(answers.file) == window.turner.pages
    if shutil.which("pdftotext"):
        text = text_in(answers.file)
        for words in ("The first words.", "He never came.", "Morning came.", "A. Writer · The lamp", "The end"):
            assert words in text
        assert re.findall(r"Paragraph (\d+) of the end", text) == [str(number) for number in range(200)]
        assert "which?" not in text
        assert "_never_" not in text


def test_cancelled_it_leaves_what_was_there(printed: Novelist, answers: Answers, tmp_path: Path) -> None:
    window = opened(printed)
    choose(printed, window, "book")
    answers.file = tmp_path / "book.pdf"
    answers.file.write_bytes(b"an older book")
    window.pdf.click()
    assert window.cancel.isVisible()
    assert not window.pdf.isEnabled()
    window.cancel.click()
    assert "cancelled" in window.message.text()
    assert not window.cancel.isVisible()
    assert answers.file.read_bytes() == b"an older book"
    assert [each for each in tmp_path.iterdir() if each.name.startswith(".book")] == []
    printed.qtbot.waitUntil(lambda: window.turner.complete, timeout=MS)


def test_closing_the_window_or_the_book_gives_it_up(printed: Novelist, answers: Answers, tmp_path: Path) -> None:
    answers.file = tmp_path / "book.pdf"
    window = opened(printed)
    window.pdf.click()
    window.close_button.click()
    window = opened(printed)
    window.pdf.click()
    assert printed.desk.books.close_book() is not False
    assert not window.isVisible()
    assert [each.name for each in tmp_path.iterdir() if "pdf" in each.name] == []


def test_what_goes_out_stands_together_before_the_settings_in_the_menu(novelist: Novelist) -> None:
    words = [action.text() for action in novelist.desk.commands.menu(Menu.FILE).actions()]
    at = words.index("&Print…")
    going_out = ["&Print…", "Print to PD&F…", "E&xport the book…", "Export &what is chosen…"]
    assert words[at : at + 6] == [*going_out, "", "Se&ttings…"]
    assert words[words.index("Mo&ve to another folder…") + 1] == "Title, author and lan&guage…"


def test_what_cannot_be_written_is_told(printed: Novelist, answers: Answers, tmp_path: Path, guard: object) -> None:
    answers.file = tmp_path / "no folder" / "book.pdf"
    window = opened(printed)
    window.pdf.click()
    printed.qtbot.waitUntil(lambda: not window.cancel.isVisible(), timeout=MS)
    assert "could not" in window.message.text()
    assert window.pdf.isEnabled()


def test_a_printer_gets_the_pages(
    printed: Novelist, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(printed)
    choose(printed, window, "book")
    window.print.click()
    assert answers.asked[-1] == "printer"
    assert not window.cancel.isVisible()
    paper = tmp_path / "paper.pdf"

    def onto_paper(printer: QPrinter) -> bool:
        # No printer is here: Qt's own way into a file stands for it.
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return True

    answers.prints = onto_paper
    window.print.click()
    printed.qtbot.waitUntil(lambda: "with the printer" in window.message.text(), timeout=MS)
    assert pages_in(paper) == window.turner.pages


def test_a_book_without_words_says_so(novelist: Novelist, tmp_path: Path) -> None:
    novelist.desk.session.create(tmp_path / "Book", "Nothing", "", "en")
    for node in [node for _, node in novelist.desk.session.manuscript.walk()]:
        novelist.desk.session.rename(node.id, "")
    next(each for each in novelist.desk.commands.all if each.words == "Print").action.trigger()
    window = novelist.desk.window.findChild(PrintWindow)
    assert isinstance(window, PrintWindow)
    novelist.qtbot.waitUntil(lambda: bool(window.message.text()))
    assert "nothing to print" in window.message.text()
    assert not window.pdf.isEnabled()


def test_a_long_book_keeps_no_key_waiting(
    make_desk: Callable[[], Novelist], book: Callable[[str], Path], tmp_path: Path
) -> None:
    novelist = make_desk()
    novelist.desk.preferences.change(ai=False)
    novelist.import_book(book("dracula"), tmp_path / "Book")
    window = opened(novelist)
    # How long the event loop is away at a time, from one turn of it to the next.
    turns: list[float] = []
    clock = QTimer()
    clock.timeout.connect(lambda: turns.append(time.monotonic()))
    clock.start(0)
    choose(novelist, window, "book")
    clock.stop()
    assert window.turner.pages > 100
    assert len(turns) > 20
    waits = sorted(after - before for before, after in pairwise(turns))
    assert waits[len(waits) // 2] < 0.05
    window.close_button.click()
