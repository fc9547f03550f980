"""Text that no format, file system or page likes goes through all of them and comes back to the last code point."""

import shutil
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scenarios import NOW

from inkwell.manuscript.edits import difference
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.spans import Span
from inkwell.storage import backup
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.backup import Backups
from inkwell.storage.folder_name import folder_name
from inkwell.storage.history import History
from inkwell.storage.journal import JournalFolder
from inkwell.storage.project import Project
from inkwell.storage.trash import Trash
from inkwell.ui.editor.page import Page
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

NASTY = (
    "",
    "\n",
    "\n\n\n",
    "no last newline",
    "\r\n",
    "every line\r\nends as Windows\r\nhas it\r\n",
    "only\rreturns\rlike an old Macintosh",
    "all\r\nthree\rkinds\n",
    "\ufeffa byte order mark",
    "\ud800",
    "\udc00\ud800 in the wrong order",
    "a half \ud83d of a face, and the whole \U0001f600",
    "NUL \0 in the middle\0",
    "line\u2028paragraph\u2029next\u0085feed\x0b\x0c",
    "nonchar\ufdd0\ufdd1\ufffe\uffff\U0010ffff",
    "carried \U0010fffd\U0010fffd\U0010f000 by us",
    unicodedata.normalize("NFC", "Ångström é ñ 가각"),
    unicodedata.normalize("NFD", "Ångström é ñ 가각"),
    "a\u0301\u0302\u0303\u0304 stacked",
    "👩‍👩‍👧‍👦 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷",
    "שלום עליכם، مرحبا \u202eback to front\u202c \u2067isolated\u2069",
    "«\u00a0Oui\u202f!\u00a0» — soft\u00adhyphen zero\u200bwidth\ufeff",
    "---\ntitle: not a heading\n---\nbut text",
    "---\r\ntitle: the same\r\n---\r\nfrom Windows\r\n",
    "---\n---\n",
    "---\nnever closed",
    "\t \u3000 spaces \t\n  \n",
    '"quoted" \\backslash\\ {{braces}} %percent% $dollar `tick`',
)
FORBIDDEN = (
    "CON",
    "nul.txt",
    "a/b",
    "a\\b",
    "..",
    ".",
    " ",
    "a.",
    "a ",
    'x<>:"|?*y',
    "a\0b",
    "\x01\x1f",
    "~$doc",
    "-rf",
)
TITLES = (*NASTY, *FORBIDDEN, "é" * 300, "🏴󠁧󠁢󠁥󠁮󠁧󠁿" * 40, "a" * 5_000)
ODD = "\n\r\0\u2028\u2029\ud800\udfff\U0010fffd\U0010f000-"
ANY = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.one_of(st.sampled_from(ODD), st.characters()), max_size=80),
    st.text(st.characters(categories=None), max_size=40),
    st.lists(st.sampled_from(NASTY), max_size=4).map("".join),
)
ANY_TITLE = st.one_of(st.sampled_from(TITLES), ANY)
HEADS = (
    b'---\ntitle: "t"\n---\n',
    b"",
    b'---\r\ntitle: "t"\r\n---\r\n',
    b'\xef\xbb\xbf---\ntitle: "t"\n---\n',
    b"\xef\xbb\xbf",
)
few = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
many = settings(few, max_examples=3_000)


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A book")
    project.apply(project.manuscript.add("one", NodeKind.SCENE, "One", None))
    return project


@pytest.fixture
def page(qtbot, qapp):
    theme = Theme(qapp, "light")
    made = Page(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(832, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def file_of(book: Project) -> Path:
    return book.folder / "text" / "one.md"


def goes_through_the_disk(book: Project, text: str, head: bytes) -> None:
    """Whatever the file looked like before: with front matter or without, from this system or another."""
    file_of(book).write_bytes(head)
    opened = Project.open(book.folder)
    opened.write_text("one", text)
    again = Project.open(book.folder)
    assert again.read_text("one").text == text
    AuthorshipFile(book.folder, "one").write(text, (Span(0, len(text), "run"),) if text else ())
    assert AuthorshipFile(book.folder, "one").explain(again.read_text("one").text)[1] == ""


def goes_through_history(book: Project, text: str) -> None:
    book.write_text("one", text)
    history = History(book.folder)
    version = history.record("one", file_of(book).read_bytes(), None, NOW) or history.versions("one")[0]
    assert history.read(version)[0] == text
    (path,) = [path for path in (book.folder / "history" / "one").iterdir() if path.stem == version.name]
    assert path.read_bytes() == file_of(book).read_bytes()
    for old in (book.folder / "history" / "one").iterdir():
        old.unlink()


def goes_through_the_trash(book: Project, text: str, title: str) -> None:
    book.apply(book.manuscript.add("two", NodeKind.SCENE, title, None))
    book.write_text("two", text)
    book.apply(book.manuscript.remove("two"))
    trash = Trash(book.folder)
    (entry,) = trash.entries()
    assert entry.title == title
    assert trash.text(entry, "two") == text
    assert trash.restore(entry) == ("two",)
    again = Project.open(book.folder)
    assert again.read_text("two").text == text
    assert again.manuscript.node("two").title == (title or "two")
    book.take(book.survey())
    (book.folder / "text" / "two.md").unlink()
    book.take(book.survey())


def goes_through_a_journal(book: Project, state: Path, base: str, text: str, node: str) -> None:
    folder = JournalFolder(state, book.info.id, book.folder)
    folder.prepare()
    journal = folder.of(node, Snapshot.of(base))
    journal.append([difference(base, text)])
    journal.close()
    (unsaved,), troubles = folder.unsaved()
    assert troubles == []
    assert (unsaved.node, unsaved.base, unsaved.text, unsaved.damaged) == (node, base, text, False)
    folder.forget(node)


def goes_through_a_backup(book: Project, shelf: Path, text: str, title: str) -> None:
    book.write_text("one", text)
    book.apply(book.manuscript.rename("one", title))
    book.set_info(replace(book.info, title=title, author=title))
    made = Backups(shelf, 1).make(book.folder, NOW)
    assert made is not None
    backup.verify(made.path)
    there = shelf.with_name("Restored")
    backup.restore(made.path, there)
    restored = Project.open(there)
    assert restored.read_text("one").text == text
    assert restored.manuscript.node("one").title == (title or "one")
    assert restored.info.author == title
    made.path.unlink()
    shutil.rmtree(there)


THROUGH = {
    "the disk": lambda book, _, data: goes_through_the_disk(book, data.draw(ANY), data.draw(st.sampled_from(HEADS))),
    "history": lambda book, _, data: goes_through_history(book, data.draw(ANY)),
    "the trash": lambda book, _, data: goes_through_the_trash(book, data.draw(ANY), data.draw(ANY_TITLE)),
    "a journal": lambda book, path, data: goes_through_a_journal(
        book, path / "state", data.draw(ANY), data.draw(ANY), data.draw(ANY_TITLE)
    ),
    "a backup": lambda book, path, data: goes_through_a_backup(
        book, path / "backups", data.draw(ANY), data.draw(ANY_TITLE)
    ),
}


@pytest.mark.parametrize("way", THROUGH)
@few
@given(data=st.data())
def test_any_text_and_title_comes_back(book, tmp_path, way, data):
    THROUGH[way](book, tmp_path, data)


@pytest.mark.torture
@pytest.mark.parametrize("way", THROUGH)
@many
@given(data=st.data())
def test_any_text_and_title_comes_back_thousands_of_times(book, tmp_path, way, data):
    THROUGH[way](book, tmp_path, data)


def test_each_nasty_text_comes_back(book):
    for text in NASTY:
        for head in HEADS:
            goes_through_the_disk(book, text, head)
        goes_through_history(book, text)


@pytest.mark.parametrize("title", TITLES, ids=range(len(TITLES)))
def test_a_book_of_any_title_has_a_folder_that_every_system_takes(tmp_path, title):
    name = folder_name(title) or "Book"
    assert Path(name).name == name
    assert not set(name) & set('<>:"/\\|?*')
    assert not {"Cc", "Cs"} & set(map(unicodedata.category, name))
    assert name.strip(" .") == name
    assert len(name.encode("utf-8")) <= 255
    project = Project.create(tmp_path / name, title, title)
    project.apply(project.manuscript.add("one", NodeKind.CHAPTER, title, None))
    again = Project.open(tmp_path / name)
    assert (again.info.title, again.info.author) == (title or name, title)
    assert again.manuscript.node("one").title == (title or "one")


def test_five_million_letters_in_one_line_come_back(book, tmp_path):
    text = "Müßig🏴 " * 800_000
    assert len(text.encode("utf-8")) > 5_000_000
    book.write_text("one", text)
    assert Project.open(book.folder).read_text("one").text == text
    goes_through_history(book, text)
    goes_through_a_journal(book, tmp_path / "state", text, text[:9] + "x" + text[9:], "one")
    goes_through_a_backup(book, tmp_path / "backups", text, "Long")


def test_each_nasty_text_goes_through_the_page_and_the_disk(book, page):
    for text in NASTY:
        book.write_text("one", text)
        page.load(book.read_text("one").text, "A title")
        assert page.text() == text
        page.insert(page.textCursor(), "Typed. ")
        book.write_text("one", page.text())
        page.undo()
        assert page.text() == text
        page.load(Project.open(book.folder).read_text("one").text, "A title")
        assert page.text() == "Typed. " + text
