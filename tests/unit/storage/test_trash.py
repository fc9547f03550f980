"""The trash through its public door: what was deleted comes back, whatever happened to it, and over nothing else."""

import contextlib
import errno
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Span, unknown
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.erased import erased_nodes
from inkwell.storage.project import Project
from inkwell.storage.trash import Trash, TrashEntry, move_to_trash

NOW = datetime(2026, 11, 25, 20, 53, 46, tzinfo=UTC)
SPANS = (Span(0, 5, "run"),)


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A book")
    tree = project.manuscript.add("part", NodeKind.PART, "Part “one” \\ é", None)
    tree = tree.add("ch", NodeKind.CHAPTER, "Chapter", "part").add("sc", NodeKind.SCENE, "Scene", "ch")
    project.apply(tree.add("rest", NodeKind.SCENE, "Rest", None))
    for node_id in ("part", "ch", "sc"):
        project.write_text(node_id, f"Words of {node_id}")
        AuthorshipFile(project.folder, node_id).write(f"Words of {node_id}", SPANS)
    return project


@pytest.fixture
def trash(book: Project) -> Trash:
    return Trash(book.folder)


def thrown(book: Project, node_id: str = "part", now: datetime = NOW) -> TrashEntry:
    """Move a node to the trash and return its entry."""
    move_to_trash(book.folder, Project.open(book.folder).manuscript, node_id, now)
    return next(entry for entry in Trash(book.folder).entries() if entry.time == now)


def state(book: Project) -> dict[str, Any]:
    """What the book holds: each node's parent, text and authorship."""
    project = Project.open(book.folder)
    found: dict[str, Any] = {}
    for node in project.manuscript.nodes.values():
        text = project.read_text(node.id).text
        found[node.id] = (node.parent, node.title, text, AuthorshipFile(book.folder, node.id).read(text))
    return found


def folder_of(book: Project, entry: TrashEntry) -> Path:
    return book.folder / "trash" / entry.name


def test_a_delete_that_was_cut_short_goes_on_where_it_began(
    book: Project, trash: Trash, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, left = state(book), [3]
    rename = Path.rename

    def ends(path: Path, target: Path) -> Path:
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        return rename(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", ends)
        with pytest.raises(KeyboardInterrupt):
            thrown(book)
    assert "sc" not in state(book)
    entry = thrown(book, now=NOW + timedelta(hours=1))
    assert trash.entries() == (entry,)
    assert entry.ids == ("part", "ch", "sc")
    trash.restore(entry)
    assert state(book) == before


def test_a_text_that_is_in_the_trash_already_is_not_written_over(book: Project, trash: Trash) -> None:
    entry = thrown(book)
    # As a copy out of a backup would be there again, with its own words, and without the topmost text in the trash.
    (folder_of(book, entry) / "part.md").rename(book.folder / "text" / "part.md")
    (book.folder / "text" / "sc.md").write_text("---\nkind: scene\nparent: part\n---\nNew words.", encoding="utf-8")
    thrown(book, now=NOW + timedelta(hours=1))
    found = {trash.text(each, "sc").strip() for each in trash.entries() if "sc" in each.ids}
    assert found == {"Words of sc", "New words."}


# what is there


def test_an_entry_says_what_was_deleted(book: Project, trash: Trash) -> None:
    entry = thrown(book)
    assert (entry.title, entry.kind, entry.time) == ("Part “one” \\ é", NodeKind.PART, NOW)
    assert (entry.ids, entry.nodes, entry.words) == (("part", "ch", "sc"), 3, 9)
    assert trash.entries() == (entry,)
    assert trash.text(entry, "sc") == "Words of sc"


def test_the_newest_comes_first(book: Project, trash: Trash) -> None:
    for minutes, node_id in enumerate(("rest", "sc", "ch")):
        thrown(book, node_id, NOW + timedelta(minutes=minutes))
    assert [entry.ids for entry in trash.entries()] == [("ch",), ("sc",), ("rest",)]


def test_there_need_be_no_trash(trash: Trash) -> None:
    assert trash.entries() == ()
    trash.empty()


def test_junk_is_passed_over(book: Project, trash: Trash) -> None:
    entry = thrown(book)
    (book.folder / "trash" / "loose.md").write_bytes(b"x")
    (book.folder / "trash" / "empty").mkdir()
    (book.folder / "trash" / ".hidden").mkdir()
    (folder_of(book, entry) / ".DS_Store").write_bytes(b"x")
    (folder_of(book, entry) / "folder.md").mkdir()
    assert trash.entries() == (entry,)


@pytest.mark.parametrize(
    "note",
    [None, b"", b"{", b"[]", b"\xff", b'{"nodes": 3}', b"[" * 100_000, b'{"deleted": "0001-01-01T00:00:00+14:00"}'],
    ids=["missing", "empty", "cut", "list", "no text", "odd", "deep", "impossible time"],
)
def test_without_a_note_the_files_tell(book: Project, trash: Trash, note: bytes | None) -> None:
    before = state(book)
    entry = thrown(book)
    path = folder_of(book, entry) / "note.json"
    path.unlink()
    if note is not None:
        path.write_bytes(note)
    (again,) = trash.entries()
    assert (again.title, again.kind, again.ids) == (entry.title, entry.kind, entry.ids)
    assert again.time == NOW
    assert trash.restore(again) == ("part", "ch", "sc")
    assert state(book) == before


def test_every_prefix_of_a_note_still_gives_the_texts_back(book: Project, trash: Trash) -> None:
    before = state(book)
    entry = thrown(book)
    path = folder_of(book, entry) / "note.json"
    data = path.read_bytes()
    for cut in range(0, len(data), 29):
        path.write_bytes(data[:cut])
        (again,) = trash.entries()
        assert again.ids == entry.ids
    trash.restore(entry)
    assert state(book) == before


def test_text_that_cannot_be_read_says_so(book: Project, trash: Trash) -> None:
    entry = thrown(book)
    (folder_of(book, entry) / "sc.md").write_bytes(b"caf\xe9")
    (folder_of(book, entry) / "ch.md").unlink()
    kinds: list[ErrorKind] = []
    for node_id in ("sc", "ch", "../../project"):
        with pytest.raises(InkwellError) as refused:
            trash.text(entry, node_id)
        kinds.append(refused.value.kind)
    assert kinds == [ErrorKind.DAMAGED, ErrorKind.NOT_FOUND, ErrorKind.NOT_FOUND]
    trash.restore(trash.entries()[0])
    assert (book.folder / "text" / "sc.md").read_bytes() == b"caf\xe9"


# bringing back


def test_what_was_deleted_comes_back_as_it_was(book: Project, trash: Trash) -> None:
    before = state(book)
    files = {path: path.read_bytes() for path in book.folder.rglob("*") if path.is_file()}
    assert trash.restore(thrown(book)) == ("part", "ch", "sc")
    assert state(book) == before
    assert {path: path.read_bytes() for path in book.folder.rglob("*") if path.is_file()} == files
    assert trash.entries() == ()
    assert list((book.folder / "trash").iterdir()) == []


def test_a_lost_parent_shows_it_at_the_top(book: Project, trash: Trash) -> None:
    scene = thrown(book, "sc")
    trash.erase(thrown(book, "part", NOW + timedelta(minutes=1)))
    trash.restore(scene)
    assert Project.open(book.folder).manuscript.shown_under("sc") is None


def test_nothing_is_written_over(book: Project, trash: Trash) -> None:
    entry = thrown(book)
    for node_id, text in (("part", "New part"), ("sc", "New scene")):
        (book.folder / "text" / f"{node_id}.md").write_bytes(text.encode())
        AuthorshipFile(book.folder, node_id).write(text, (Span(0, 3, "new"),))
    new = state(book)
    ids = trash.restore(entry)
    after = state(book)
    assert {node_id: after[node_id] for node_id in new} == new
    part, chapter, scene = ids
    assert chapter == "ch"
    assert len({part, "part", scene, "sc"}) == 4
    assert after[part][2:] == ("Words of part", SPANS)
    assert (after["ch"][0], after[scene][0]) == (part, "ch")
    assert after[scene][2:] == ("Words of sc", SPANS)
    assert trash.entries() == ()


def test_a_stray_record_of_authorship_is_not_written_over(book: Project, trash: Trash) -> None:
    entry = thrown(book, "sc")
    stray = book.folder / "authorship" / "sc.json"
    stray.write_bytes(b"somebody else's")
    (scene,) = trash.restore(entry)
    assert stray.read_bytes() == b"somebody else's"
    assert state(book)[scene][2:] == ("Words of sc", SPANS)


def test_what_others_put_into_the_folder_stays(book: Project, trash: Trash) -> None:
    entry = thrown(book, "sc")
    mine = folder_of(book, entry) / "mine.txt"
    mine.write_bytes(b"mine")
    trash.restore(entry)
    assert mine.read_bytes() == b"mine"
    assert trash.entries() == ()


def test_bringing_back_what_is_gone_says_so(book: Project, trash: Trash) -> None:
    entry = thrown(book)
    trash.restore(entry)
    with pytest.raises(InkwellError) as gone:
        trash.restore(entry)
    assert gone.value.kind is ErrorKind.NOT_FOUND


class Interruption(BaseException):
    """The process is killed: nothing after this line happens."""


def stop_at(number: int, patch: pytest.MonkeyPatch, trouble: BaseException) -> list[str]:
    """Let the `number`-th operation on the disk, and all after it, not happen; return what was asked for."""
    asked: list[str] = []

    def guarded(name: str, operation: Callable[..., Any]) -> Callable[..., Any]:
        def run(*given: Any, **named: Any) -> Any:
            asked.append(name)
            if len(asked) > number:
                raise trouble
            return operation(*given, **named)

        return run

    for name in ("rename", "replace", "unlink", "rmdir", "mkdir", "fsync"):
        patch.setattr(os, name, guarded(name, getattr(os, name)))
    return asked


def interrupted(work: Callable[[], Any], number: int, trouble: BaseException) -> bool:
    """Do a work of which the `number`-th operation does not happen; say whether it was long enough for that."""
    with pytest.MonkeyPatch.context() as patch:
        asked = stop_at(number, patch, trouble)
        with contextlib.suppress(Interruption, InkwellError):
            work()
    return len(asked) > number


TROUBLES = pytest.mark.parametrize(
    "trouble", [Interruption(), OSError(errno.EIO, "fault"), OSError(errno.EROFS, "no")], ids=["kill", "EIO", "EROFS"]
)


@TROUBLES
def test_an_interrupted_return_can_be_taken_up_again(book: Project, trash: Trash, trouble: BaseException) -> None:
    before, number = state(book), 0
    while interrupted(partial(trash.restore, thrown(book, "part")), number, trouble):
        for left in trash.entries():
            trash.restore(left)
        assert state(book) == before
        number += 1
    assert number > 10


@TROUBLES
def test_an_interrupted_return_writes_over_nothing(book: Project, trash: Trash, trouble: BaseException) -> None:
    before, number = state(book), 0
    while True:
        entry = thrown(book, "part", NOW + timedelta(minutes=number))
        (book.folder / "text" / "part.md").write_bytes(b"Taken")
        long_enough = interrupted(partial(trash.restore, entry), number, trouble)
        for left in trash.entries():
            trash.restore(left)
        after = state(book)
        assert after.pop("part")[2:] == ("Taken", unknown("Taken"))
        (part,) = after.keys() - before.keys()
        assert [after[node_id][0] for node_id in (part, "ch", "sc")] == [None, part, "ch"]
        assert [after[node_id][2:] for node_id in (part, "ch", "sc")] == [before[n][2:] for n in ("part", "ch", "sc")]
        if not long_enough:
            return
        # As it was, for the next round: the part under its old id, its chapter below it.
        chapter = book.folder / "text" / "ch.md"
        chapter.write_bytes(chapter.read_bytes().replace(part.encode(), b"part"))
        (book.folder / "text" / f"{part}.md").replace(book.folder / "text" / "part.md")
        (book.folder / "authorship" / f"{part}.json").replace(book.folder / "authorship" / "part.json")
        number += 1


def test_a_return_that_fails_says_that_nothing_is_lost(book: Project, trash: Trash) -> None:
    entry = thrown(book)
    with pytest.MonkeyPatch.context() as patch:
        stop_at(0, patch, OSError(errno.EROFS, "no"))
        with pytest.raises(InkwellError) as refused:
            trash.restore(entry)
    assert refused.value.kind is ErrorKind.DISK
    assert "the disk is read-only; nothing of it is lost." in refused.value.sentence


@TROUBLES
def test_an_interrupted_delete_loses_nothing(book: Project, trash: Trash, trouble: BaseException) -> None:
    before, number = state(book), 0
    while interrupted(
        lambda: move_to_trash(book.folder, Project.open(book.folder).manuscript, "part", NOW), number, trouble
    ):
        assert Project.open(book.folder).problems == ()
        trash.mend()
        for entry in trash.entries():
            trash.restore(entry)
        assert state(book) == before
        number += 1
    assert number > 10


def test_a_delete_that_fails_is_undone(book: Project, trash: Trash) -> None:
    files = {path: path.read_bytes() for path in book.folder.rglob("*") if path.is_file()}
    rename = os.rename

    def refuse_root(source: Path, target: Path) -> None:
        if target.name == "part.md":
            raise PermissionError(errno.EACCES, "no")
        rename(source, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "rename", refuse_root)
        with pytest.raises(InkwellError) as refused:
            move_to_trash(book.folder, book.manuscript, "part", NOW)
    assert refused.value.kind is ErrorKind.DISK
    assert {path: path.read_bytes() for path in book.folder.rglob("*") if path.is_file()} == files
    assert list((book.folder / "trash").iterdir()) == []


def test_a_record_that_an_interruption_parted_from_its_text_comes_back_too(book: Project, trash: Trash) -> None:
    before = state(book)
    entry = thrown(book, "part")
    (folder_of(book, entry) / "part.md").rename(book.folder / "text" / "part.md")
    (left,) = trash.entries()
    assert left.ids == ("ch", "sc")
    trash.restore(left)
    assert state(book) == before


# erasing


def test_erased_is_gone_and_the_rest_is_not(book: Project, trash: Trash) -> None:
    scene, part = thrown(book, "sc"), thrown(book, "part", NOW + timedelta(minutes=1))
    trash.erase(scene)
    trash.erase(scene)
    assert erased_nodes(book.folder) == {"sc"}
    assert trash.entries() == (part,)
    assert not folder_of(book, scene).exists()


def test_emptying_erases_everything_that_was_deleted_and_only_that(book: Project, trash: Trash, tmp_path: Path) -> None:
    scene, part = thrown(book, "sc"), thrown(book, "part", NOW + timedelta(minutes=1))
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "letter.md").write_bytes(b"Dear")
    (folder_of(book, part) / "inner").mkdir()
    (folder_of(book, part) / "inner" / "link").symlink_to(outside, target_is_directory=True)
    (book.folder / "trash" / "linked").symlink_to(outside, target_is_directory=True)
    other = book.folder / "trash" / "my own"
    other.mkdir()
    (other / "list.txt").write_bytes(b"milk")
    trash.empty()
    assert trash.entries() == ()
    assert not folder_of(book, scene).exists()
    assert not folder_of(book, part).exists()
    assert (outside / "letter.md").read_bytes() == b"Dear"
    assert (other / "list.txt").read_bytes() == b"milk"
    assert set(state(book)) == {"rest"}
    assert erased_nodes(book.folder) == {"part", "ch", "sc"}


def test_an_interrupted_emptying_leaves_an_entry_to_empty(
    book: Project, trash: Trash, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = thrown(book)
    with monkeypatch.context() as patch:
        stop_at(2, patch, OSError(errno.EACCES, "no"))
        with pytest.raises(InkwellError) as refused:
            trash.empty()
    assert refused.value.kind is ErrorKind.DISK
    assert (folder_of(book, entry) / "note.json").exists()
    trash.empty()
    assert trash.entries() == ()
    assert not folder_of(book, entry).exists()


def test_names_as_long_as_a_name_can_be(book: Project, trash: Trash) -> None:
    long = "n" * 245
    (book.folder / "text" / f"{long}.md").write_bytes(b"Long words")
    entry = thrown(book, long)
    assert trash.restore(entry) == (long,)
    assert state(book)[long][2] == "Long words"


def test_the_note_can_be_read_by_a_person(book: Project) -> None:
    entry = thrown(book)
    note = json.loads((folder_of(book, entry) / "note.json").read_text(encoding="utf-8"))
    assert note["format"] == 1
    assert [node["id"] for node in note["nodes"]] == ["part", "ch", "sc"]
