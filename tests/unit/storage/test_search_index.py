"""The search index: exact beside a plain scan, fresh, and never in the way, whatever becomes of its file."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.searching import Query, Search
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.storage.search_index import FORMAT, SearchIndex, index_path, remove_unused
from inkwell.storage.searched_book import SearchedBook

LETTERS = ["a", "b", "e", "ß", "中", "文", " ", "\0", "\ud800", "😀", '"']
TEXTS = {
    "one": "Natásha danced.\n\nThe Prince — “old Rostóv’s friend” — looked on.\n",
    "two": "吾輩は猫である。名前はまだ無い。\n\nHe didn't know; she didn’t either.",
    "three": "",
}
QUERIES = [
    Query("natasha"),
    Query("Natásha", case=True),
    Query("prince", words=True),
    Query("rostov's"),
    Query("didn't"),
    Query("didn't", marks=False),
    Query("猫"),
    Query("吾輩は猫"),
    Query("e"),
    Query("th"),
    Query(r"\bd\w+", pattern=True),
    Query("nowhere"),
    Query('"old'),
]


def make(folder: Path, texts: dict[str, str]) -> Project:
    tree = Manuscript({})
    for name in texts:
        tree = tree.add(name, NodeKind.SCENE, name.title(), None)
    return Project.create_from(folder, "Book", tree, texts)


@pytest.fixture
def project(tmp_path):
    return make(tmp_path / "book", TEXTS)


@pytest.fixture
def path(tmp_path, project):
    return index_path(tmp_path / "cache", project.info.id, project.folder)


def searched(project: Project, path: Path) -> SearchedBook:
    book = SearchedBook(project, SearchIndex(path))
    book.look()
    return book


def all_found(book: SearchedBook, project: Project, query: Query) -> dict[str, list[tuple[int, int]]]:
    """Every match by node, in the node's own code points."""
    search = Search(query)
    narrowed = book.narrow(search)
    return {
        node: [(hit.at + low, hit.at + high) for hit in book.hits(search, node, narrowed) for low, high in hit.spans]
        for node in project.manuscript.nodes
    }


def scanned(project: Project, query: Query) -> dict[str, list[tuple[int, int]]]:
    return {node: Search(query).spans(project.read_text(node).text) for node in project.manuscript.nodes}


@pytest.mark.parametrize("query", QUERIES)
def test_with_the_index_or_without_the_same_is_found(project, path, query):
    book = searched(project, path)
    before = all_found(book, project, query)
    assert book.build(10.0)
    assert SearchIndex(path).stamps().keys() == set(TEXTS)
    assert before == all_found(book, project, query) == scanned(project, query)
    book.close()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.lists(
        st.sampled_from(["a", "B", "é", "e\u0301", "ß", "中", "文", " ", "\n", "’", "\0", "\ud800", "😀", '"'])
    ).map("".join),
    sought=st.lists(
        st.sampled_from(["a", "b", "e", "ss", "中", "文", " ", "'", "\0", "\ud800", "😀", '"']), min_size=3
    ).map("".join),
)
def test_whatever_a_scene_holds_the_index_loses_nothing(tmp_path_factory, text, sought):
    folder = tmp_path_factory.mktemp("any")
    project = make(folder / "book", {"only": text})
    book = searched(project, folder / "index.sqlite")
    assert book.build(10.0)
    query = Query(sought)
    assert all_found(book, project, query) == scanned(project, query)
    book.close()


def test_what_is_not_in_the_index_is_not_read_from_the_disk_when_it_is_fresh(project, path, monkeypatch):
    book = searched(project, path)
    book.build(10.0)
    monkeypatch.setattr(Project, "read_text", lambda *_: pytest.fail("a file was read"))
    assert all_found(book, project, Query("natasha"))["one"] == [(0, 7)]
    assert all_found(book, project, Query("e"))["one"]
    book.close()


def test_texts_that_are_kept_in_memory_give_the_same_and_can_be_let_go(project, path):
    book = searched(project, path)
    book.build(10.0)
    for _ in range(2):
        for query in QUERIES * 2:
            assert all_found(book, project, query) == scanned(project, query)
        assert book._texts
        book.rest()
        assert not book._texts
    book.close()


def test_a_changed_file_is_found_as_it_is_now_before_and_after_it_is_read_in(project, path):
    book = searched(project, path)
    book.build(10.0)
    project.write_text("one", "Pierre came.")
    book.look()
    for _ in range(2):
        assert all_found(book, project, Query("natasha"))["one"] == []
        assert all_found(book, project, Query("pierre"))["one"] == [(0, 6)]
        assert book.build(10.0)
    book.close()


def test_a_deleted_scene_is_gone_from_the_index(project, path):
    book = searched(project, path)
    book.build(10.0)
    project.apply(project.manuscript.remove("two"))
    book.look()
    book.close()
    assert SearchIndex(path).stamps().keys() == {"one", "three"}


def test_a_file_that_was_only_touched_is_not_taken_apart_again(project, path, monkeypatch):
    book = searched(project, path)
    book.build(10.0)
    os.utime(project.folder / "text" / "one.md", ns=(1, 1))
    book.look()
    monkeypatch.setattr(SearchIndex, "_put_lines", lambda *_: pytest.fail("it was"))
    assert book.build(10.0)
    book.close()


def test_the_index_is_there_for_the_next_start(project, path):
    first = searched(project, path)
    first.build(10.0)
    first.close()
    index = SearchIndex(path)
    assert index.narrowed("natasha", 10) is not None
    assert index.narrowed("na", 10) is None
    assert index.narrowed("did", 0) is None
    index.close()


def test_copied_folders_have_indexes_of_their_own(tmp_path, project):
    copy = project.save_as(tmp_path / "copy")
    assert index_path(tmp_path, "id", project.folder) != index_path(tmp_path, "id", copy.folder)
    (tmp_path / "link").symlink_to(project.folder)
    assert index_path(tmp_path, "id", project.folder) == index_path(tmp_path, "id", tmp_path / "link")


@pytest.mark.parametrize("damage", [b"", b"this is no database" * 400, None])
def test_a_damaged_index_is_made_anew_in_silence(project, path, damage):
    book = searched(project, path)
    book.build(10.0)
    book.close()
    if damage is None:
        data = bytearray(path.read_bytes())
        data[5000:60_000] = b"\xff" * (min(len(data), 60_000) - 5000)
        path.write_bytes(data)
    else:
        path.write_bytes(damage)
    again = searched(project, path)
    for _ in range(3):
        for query in QUERIES:
            assert all_found(again, project, query) == scanned(project, query)
        again.build(10.0)
        again.look()
    again.close()
    final = SearchIndex(path)
    assert final.stamps().keys() == set(TEXTS)
    assert final.narrowed("natasha", 10) is not None
    final.close()


def test_an_index_of_another_format_is_made_anew(project, path):
    path.parent.mkdir(parents=True)
    old = sqlite3.connect(path)
    old.execute("CREATE TABLE nodes(old TEXT)")
    old.execute(f"PRAGMA user_version={FORMAT + 1}")
    old.commit()
    old.close()
    book = searched(project, path)
    assert book.build(10.0)
    book.close()
    index = SearchIndex(path)
    assert index.stamps().keys() == set(TEXTS)
    index.close()


def test_where_nothing_can_be_kept_files_are_searched(project, tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    book = searched(project, tmp_path / "cache" / "search" / "index.sqlite")
    for query in QUERIES:
        assert all_found(book, project, query) == scanned(project, query)
        assert book.build(1.0)
    book.close()


def test_a_full_disk_in_the_midst_leaves_the_search_as_it_was(project, path):
    index = SearchIndex(path)
    assert index._connection is not None
    index._connection.execute("PRAGMA max_page_count=20")  # SQLite's own way to be full
    book = SearchedBook(project, index)
    project.write_text("three", "\n".join(f"Word{number} and others" for number in range(4000)))
    book.look()
    assert book.build(10.0)
    for query in [*QUERIES, Query("word399")]:
        assert all_found(book, project, query) == scanned(project, query)
    book.close()


def test_while_another_process_writes_the_search_goes_on(project, path):
    book = searched(project, path)
    book.build(10.0)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    project.write_text("one", "Pierre came.")
    book.look()
    assert book.build(0.01)
    assert all_found(book, project, Query("pierre"))["one"] == [(0, 6)]
    other.execute("ROLLBACK")
    other.close()
    book.look()
    assert book.build(10.0)
    assert all_found(book, project, Query("pierre"))["one"] == [(0, 6)]
    book.close()


def test_an_index_that_another_process_writes_is_opened_and_stays(project, path):
    book = searched(project, path)
    book.build(10.0)
    book.close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    known = path.stat().st_ino
    index = SearchIndex(path)
    assert index.works
    assert set(index.stamps()) == set(TEXTS)
    index.close()
    other.execute("ROLLBACK")
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("PRAGMA journal_mode=DELETE")
    other.execute("BEGIN EXCLUSIVE")
    index = SearchIndex(path)
    assert not index.works
    assert path.stat().st_ino == known
    other.execute("ROLLBACK")
    other.close()


WRITER = """
import sys
from pathlib import Path
from inkwell.storage.atomic import Stamp
from inkwell.storage.search_index import SearchIndex
index = SearchIndex(Path(sys.argv[1]))
for number in range(60):
    index.put(f"node{number % 20}", Stamp(number, int(sys.argv[2])), f"{sys.argv[2]} wrote number {number}")
index.close()
"""


def test_two_processes_that_write_at_once_leave_a_sound_index(tmp_path):
    path = tmp_path / "search" / "index.sqlite"
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(n)]) for n in (1, 2)]
    assert [each.wait(60) for each in writers] == [0, 0]
    index = SearchIndex(path)
    assert index.works
    found = index.narrowed("wrote number", 100)
    assert found is not None
    assert all(len(ids) == 1 for ids in found.values())
    assert set(found) == set(index.stamps())
    index.close()
    checked = sqlite3.connect(path)
    assert checked.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    checked.close()


def test_indexes_that_nobody_opens_any_more_are_deleted(tmp_path):
    for name, age in (("old", 100), ("young", 10)):
        SearchIndex(tmp_path / f"{name}.sqlite").close()
        os.utime(tmp_path / f"{name}.sqlite", (1e9, 1e9 - age * 86_400))
    remove_unused(tmp_path, 90, now=1e9)
    assert [path.name for path in tmp_path.glob("*.sqlite")] == ["young.sqlite"]
