"""Copies in three kinds, pastes as clean Markdown, and nothing from outside ever read."""

import socket
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.exchange import html_reading
from inkwell.manuscript.spans import Span
from inkwell.ui.editor import paste

LATIN = st.characters(max_codepoint=0x24F)
TEXTS = st.text(st.one_of(st.sampled_from("\n\n\r\0\ud800\u00a0\u2028\U0001f413 _*#<&\t"), LATIN), max_size=60)
LONG = "<p class=MsoNormal style='margin:0'><span>He <i>ran</i> home and <b>fell</b>.<o:p></o:p></span></p>\r\n"


@pytest.fixture
def page(blank_page):
    return blank_page


@pytest.fixture
def clipboard(qapp):
    yield qapp.clipboard()
    qapp.clipboard().clear()


def mime(text="", html="", markdown=""):
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if markdown:
        made.setData("text/markdown", markdown.encode())
    return made


def refusals(page):
    told = []
    page.paste_refused.connect(told.append)
    return told


# copying


def test_a_copy_is_plain_markdown_and_rich(page, clipboard):
    page.load("He *ran* & fell.\n\n## The sea", "")
    page.selectAll()
    page.copy()
    made = clipboard.mimeData()
    assert made.text() == page.text()
    assert bytes(made.data("text/markdown").data()).decode() == page.text()
    assert made.html() == "<p>He <em>ran</em> &amp; fell.</p><h2>The sea</h2>"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, run=st.booleans())
def test_a_copy_made_here_is_pasted_exactly(page, text, run):
    page.load(text, "")
    if run and text:
        page.set_authorship((Span(0, len(text), "run"),))
    page.selectAll()
    made = page.createMimeDataFromSelection()
    # Half a character is no text for other programs; Inkwell itself gets it back.
    half = "\ud800"
    assert text.replace(half, "").startswith(made.text())
    spans = page.authorship() if made.text() or half in text else ()
    page.load("", "")
    page.insertFromMimeData(made)
    assert text.startswith(page.text())
    assert page.text().replace(half, "") == made.text()
    assert [span.run for span in page.authorship()] == [span.run for span in spans]


def test_a_copy_of_a_whole_novel_is_rich_too(page, clipboard, book):
    text = book("dracula").read_text(encoding="utf-8").rstrip("\n")
    page.load(text, "")
    page.selectAll()
    page.copy()
    assert clipboard.mimeData().text() == text
    assert clipboard.mimeData().html().count("<p") > 10


# pasting


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (mime(html="<p>One <i>two</i></p><p>three</p>"), "One *two*\n\nthree"),
        (mime("One two\r\nthree", "<p>One <i>two</i></p><p>three</p>"), "One *two*\n\nthree"),
        (mime("*as it is* #1", "<span>*as it is* #1</span>"), "*as it is* #1"),
        (mime("x = *1*", "<div style='white-space: pre'>x = <b>*1*</b></div>"), "x = *1*"),
        (mime("words", "<b>words</b>", "_words_\r\n\r\nmore"), "_words_\n\nmore"),
        (mime("see https://a.b", "<a href='https://a.b'>see</a>"), "[see](https://a.b)"),
    ],
)
def test_the_best_kind_is_pasted(page, source, text):
    page.insertFromMimeData(source)
    assert page.text() == text
    page.undo()
    assert page.text() == ""
    assert not page.document().isUndoAvailable()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<i>so</i>", "be*so*fore"),
        ("<p>one</p><p>two</p>", "beone\n\ntwofore"),
        ("<h2>Head</h2>", "be\n\n## Head\n\nfore"),
        ("<ul><li>a<li>b</ul>", "be\n\n- a\n- b\n\nfore"),
        ("<p>one</p><blockquote>two</blockquote>", "beone\n\n> two\n\nfore"),
    ],
)
def test_a_heading_or_a_list_does_not_run_into_the_words_around_it(page, html, text):
    page.load("before", "")
    page.set_cursor_offset(2)
    page.insertFromMimeData(mime(html=html))
    assert page.text() == text
    page.undo()
    assert page.text() == "before"


def test_words_alone_can_be_pasted(page, clipboard):
    clipboard.setMimeData(mime("plain *words*", "<b>plain words</b>"))
    page.paste_plain()
    assert page.text() == "plain *words*"
    page.load("as it is", "", read_only=True)
    page.paste_plain()
    assert page.text() == "as it is"


def test_what_has_no_words_says_so(page, clipboard):
    told = refusals(page)
    page.insertFromMimeData(mime(html="<img src='http://127.0.0.1:9/x.png'>"))
    assert (page.text(), told) == ("", [paste.NO_WORDS])
    picture = QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    picture.setImageData(image)
    clipboard.setMimeData(picture)
    page.paste_plain()
    assert told == [paste.NO_WORDS, paste.NO_WORDS]
    assert not page.canInsertFromMimeData(picture)


def test_a_chapter_is_read_beside_and_put_where_it_was_meant(page, qtbot):
    page.load("before after", "")
    page.set_cursor_offset(7)
    with qtbot.waitSignal(page.paste_done):
        page.insertFromMimeData(mime("plain", LONG * 400))
        assert page.text() == "before after"
        page.set_cursor_offset(0)
        QTest.keyClicks(page, "So ")
    assert page.text().startswith("So before He *ran* home and **fell**.\n\nHe *ran*")
    assert page.text().endswith("**fell**.after")
    assert page.cursor_offset() == 3
    page.undo()
    assert page.text() == "So before after"


def test_a_selection_gives_way_to_a_chapter(page, qtbot):
    page.load("one two three", "")
    cursor = page.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    with qtbot.waitSignal(page.paste_done):
        page.insertFromMimeData(mime("plain", LONG * 400))
    assert page.text().startswith("one He *ran*")
    assert page.text().endswith("**fell**. three")
    assert not page.textCursor().hasSelection()


def test_a_chapter_does_not_follow_to_another_text(page, qtbot):
    told = refusals(page)
    page.insertFromMimeData(mime("plain", LONG * 400))
    page.load("another", "")
    assert told == [paste.GONE]
    with qtbot.waitSignal(page.paste_done):
        page.insertFromMimeData(mime("plain", LONG * 400))
    assert page.text().count("fell") == 400


def test_the_window_lives_while_a_chapter_is_read(page, qtbot):
    page.load("", "")
    with qtbot.waitSignal(page.paste_done, timeout=30_000):
        page.insertFromMimeData(mime("plain", LONG * 5_000))
        # Half a million characters: the call is back at once, and keys are taken.
        QTest.keyClicks(page, "x")
        assert page.text() == "x"
    assert page.text().count("*ran*") == 5_000


def test_a_page_that_cannot_be_read_gives_its_plain_words(page, qtbot, monkeypatch):
    told = refusals(page)
    page.insertFromMimeData(mime("plain words", "<a " * 5_000))
    assert (page.text(), told) == ("plain words", [paste.PLAINLY])
    page.load("", "")
    page.insertFromMimeData(mime(html="<a " * 5_000))
    assert (page.text(), told[1:]) == ("", [paste.UNREADABLE])
    monkeypatch.setattr(html_reading, "LARGEST", 30_000)
    with qtbot.waitSignal(page.paste_refused):
        page.insertFromMimeData(mime("plain words", LONG * 1_000))
    assert page.text() == "plain words"


def test_a_read_only_page_takes_nothing_that_was_under_way(page, qtbot):
    page.insertFromMimeData(mime("plain", LONG * 400))
    page.setReadOnly(True)
    with qtbot.waitSignal(page._reading.done):
        pass
    QApplication.processEvents()
    assert page.text() == ""


# nothing from outside


@pytest.fixture
def server():
    """A server on this machine that notes whoever comes."""
    visitors = []
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.2)
    stop = threading.Event()

    def serve():
        while not stop.is_set():
            try:
                connection, address = listening.accept()
            except TimeoutError:
                continue
            visitors.append(address)
            connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    yield listening.getsockname()[1], visitors
    stop.set()
    thread.join()
    listening.close()


def test_no_file_and_no_server_is_asked(page, qtbot, server, tmp_path):
    port, visitors = server
    picture = tmp_path / "picture.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(picture))
    address, file = f"http://127.0.0.1:{port}/x", QUrl.fromLocalFile(str(picture)).toString()
    html = (
        f"<link rel=stylesheet href='{address}.css'><style>@import url({address}.css);</style>"
        f"<p style='background:url({address}.png)'>words<img src='{address}.png'><img src='{file}'>"
        f"<object data='{address}'></object><iframe src='{address}'></iframe><script src='{address}'></script></p>"
    )
    page.insertFromMimeData(mime(html=html))
    page.insertFromMimeData(mime(f" ![x]({address}.png) ![y]({file}) <img src='{address}.png'>"))
    assert page.text().startswith("words")
    page.viewport().grab()
    # Even what no paste can do: a picture in the document itself.
    page.textCursor().insertHtml(f"<img src='{address}.png'><img src='{file}'>")
    page.viewport().grab()
    image_type = QTextDocument.ResourceType.ImageResource.value
    for name in (address, f"{address}.png", file, str(picture)):
        assert page.document().resource(image_type, QUrl(name)).width() == 1
    QTest.qWait(250)  # the server looks for visitors five times a second
    assert visitors == []


def test_names_of_files_are_not_dropped_as_words(page):
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/a.txt")])
    files.setHtml("<a href='file:///tmp/a.txt'>a.txt</a>")
    assert not page.canInsertFromMimeData(files)
