"""A project folder through its public door: what is written is there, what is odd opens all the same."""

import errno
import json
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage import atomic
from inkwell.storage.project import Project


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A “book”", "Ann", "fr")
    tree = project.manuscript.add("ch", NodeKind.CHAPTER, "I: “one”", None).add("sc", NodeKind.SCENE, "# two", "ch")
    project.apply(tree)
    return project


def file_of(project: Project, node: str) -> Path:
    return project.folder / "text" / f"{node}.md"


def test_what_is_written_is_there_again(book: Project) -> None:
    book.write_text("sc", "«\u00a0Oui\u202f!\u00a0»\r\n\ud800")
    again = Project.open(book.folder)
    assert again.manuscript == book.manuscript
    assert (again.info, again.problems, again.read_only) == (book.info, (), False)
    assert again.read_text("sc").text == "«\u00a0Oui\u202f!\u00a0»\r\n\ud800"
    assert again.check() == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=st.text(st.characters(categories=None)))
def test_any_text_comes_back(book: Project, text: str) -> None:
    book.write_text("sc", text)
    assert Project.open(book.folder).read_text("sc").text == text


def test_writing_what_was_read_changes_no_byte(book: Project) -> None:
    data = b"\xef\xbb\xbf---\r\nmine: 1 # x\r\ntitle: T\r\n---\r\n\r\nOne\r\n"
    file_of(book, "sc").write_bytes(data)
    book.write_text("sc", book.read_text("sc").text)
    assert file_of(book, "sc").read_bytes() == data


def test_a_move_writes_one_file_and_keeps_the_text(book: Project) -> None:
    book.write_text("sc", "Words")
    before = file_of(book, "ch").read_bytes()
    book.apply(book.manuscript.move("sc", None, 0))
    assert file_of(book, "ch").read_bytes() == before
    again = Project.open(book.folder)
    assert [node.id for node in again.manuscript.children(None)] == ["sc", "ch"]
    assert again.read_text("sc").text == "Words"


def test_text_and_title_written_at_once_lose_neither(book: Project) -> None:
    def write() -> None:
        for number in range(30):
            book.write_text("sc", f"Text {number}")

    writer = threading.Thread(target=write)
    writer.start()
    for number in range(30):
        book.apply(book.manuscript.rename("sc", f"Title {number}"))
    writer.join()
    again = Project.open(book.folder)
    assert (again.manuscript.node("sc").title, again.read_text("sc").text) == ("Title 29", "Text 29")


def test_deleted_nodes_are_in_the_trash_with_a_note(book: Project) -> None:
    book.write_text("sc", "Gone words")
    book.apply(book.manuscript.remove("ch"))
    assert not Project.open(book.folder).manuscript.nodes
    (folder,) = (book.folder / "trash").iterdir()
    assert "Gone words" in (folder / "sc.md").read_text(encoding="utf-8")
    note = json.loads((folder / "note.json").read_text(encoding="utf-8"))
    assert [node["id"] for node in note["nodes"]] == ["ch", "sc"]
    with pytest.raises(InkwellError):
        book.write_text("sc", "a late save brings nothing back")


def test_a_file_that_is_not_utf_8_is_shown_and_never_written(book: Project) -> None:
    file_of(book, "sc").write_bytes(b"caf\xe9")
    again = Project.open(book.folder)
    text = again.read_text("sc")
    assert (text.text, text.read_only) == ("café", True)
    assert text.reason
    assert again.problems
    for write in (lambda: again.write_text("sc", "x"), lambda: again.apply(again.manuscript.rename("sc", "x"))):
        with pytest.raises(InkwellError) as refused:
            write()
        assert refused.value.kind is ErrorKind.READ_ONLY
    assert file_of(book, "sc").read_bytes() == b"caf\xe9"


def test_front_matter_that_cannot_be_read_is_text(book: Project) -> None:
    odd = "---\ntitle: [\n---\nWords"
    file_of(book, "sc").write_text(odd, encoding="utf-8")
    again = Project.open(book.folder)
    assert again.read_text("sc").text == odd
    again.apply(again.manuscript.rename("sc", "Named"))
    assert Project.open(book.folder).read_text("sc").text == odd


def test_circles_and_lost_parents_are_shown_at_the_root(book: Project) -> None:
    file_of(book, "ch").write_text('---\ntitle: "a"\nparent: "sc"\n---\n', encoding="utf-8")
    file_of(book, "zz").write_text('---\ntitle: "z"\nparent: "nowhere"\nkind: "poem"\n---\n', encoding="utf-8")
    again = Project.open(book.folder)
    assert sorted(node.id for _, node in again.manuscript.walk()) == ["ch", "sc", "zz"]
    assert len(again.problems) == 3


def test_half_deleted_projects_open(book: Project) -> None:
    (book.folder / "project.json").unlink()
    again = Project.open(book.folder)
    assert again.info.title == "Book"
    assert len(again.problems) == 1
    assert set(again.manuscript.nodes) == {"ch", "sc"}


def test_a_missing_text_folder_opens_empty(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "b", "T")
    (project.folder / "text").rmdir()
    again = Project.open(project.folder)
    assert again.problems
    again.apply(again.manuscript.add("a", NodeKind.SCENE, "A", None))
    assert set(Project.open(project.folder).manuscript.nodes) == {"a"}


def test_no_project_and_newer_project(tmp_path: Path) -> None:
    with pytest.raises(InkwellError) as missing:
        Project.open(tmp_path)
    assert missing.value.kind is ErrorKind.NOT_FOUND
    (tmp_path / "project.json").write_text('{"format": 2}', encoding="utf-8")
    with pytest.raises(InkwellError) as newer:
        Project.open(tmp_path)
    assert newer.value.kind is ErrorKind.NEWER_FORMAT
    assert [path.name for path in tmp_path.iterdir()] == ["project.json"]


def test_a_folder_that_refuses_writes_opens_read_only(book: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> tuple[int, str]:
        raise PermissionError(13, "refused")

    book.write_text("sc", "Words")
    monkeypatch.setattr(atomic.tempfile, "mkstemp", refuse)
    again = Project.open(book.folder)
    assert again.read_only
    assert again.read_text("sc").text == "Words"
    assert again.sizes()["sc"].words == 1
    with pytest.raises(InkwellError) as refused:
        again.write_text("sc", "x")
    assert refused.value.kind is ErrorKind.READ_ONLY


def test_copies_have_their_own_id_and_moves_keep_it(book: Project, tmp_path: Path) -> None:
    (book.folder / "history").mkdir()
    (book.folder / "history" / "old.md").write_text("old", encoding="utf-8")
    copy = book.save_as(tmp_path / "new" / "Copy")
    assert copy.info.id != book.info.id
    assert copy.manuscript == book.manuscript
    assert (copy.folder / "history" / "old.md").is_file()
    moved = copy.move(tmp_path / "Moved")
    assert moved.info.id == copy.info.id
    assert not (tmp_path / "new" / "Copy").exists()
    for bad in (book.folder / "inside", book.folder, tmp_path / "Moved"):
        with pytest.raises(InkwellError) as refused:
            book.save_as(bad)
        assert refused.value.kind is ErrorKind.BAD_INPUT
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Book", "Moved", "new"]


def test_a_taken_folder_is_refused(book: Project) -> None:
    with pytest.raises(InkwellError):
        Project.create(book.folder, "Again")


def test_unknown_keys_of_the_project_survive_a_copy(book: Project, tmp_path: Path) -> None:
    path = book.folder / "project.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "goal": {"words": 9}}), encoding="utf-8")
    copy = Project.open(book.folder).save_as(tmp_path / "c")
    assert json.loads((copy.folder / "project.json").read_text("utf-8"))["goal"] == {"words": 9}


def test_a_move_to_another_disk_goes_on_in_the_new_folder_whatever_is_left_of_the_old(
    book: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def across(source: Path, target: Path) -> Path:
        if source == book.folder:
            raise OSError(errno.EXDEV, "another disk")
        return rename(source, target)

    old = book.folder
    monkeypatch.setattr(Path, "rename", across)
    monkeypatch.setattr("inkwell.storage.folders.shutil.rmtree", lambda *_, **__: None)
    moved = book.move(tmp_path / "There")
    assert moved.folder == book.folder == tmp_path / "There"
    assert str(old) in moved.problems[0]
    moved.write_text(next(iter(moved.manuscript.nodes)), "Written there.")


def test_what_begins_with_a_dot_is_no_scene(book: Project) -> None:
    (book.folder / "text" / "._scene.md").write_bytes(b"\x00\x05\x16\x07 a resource fork")
    fresh = Project.open(book.folder)
    assert set(fresh.manuscript.nodes) == set(book.manuscript.nodes)
    assert fresh.problems == ()


def test_words_are_counted_while_the_tree_changes(book: Project) -> None:
    before = book.manuscript
    gone = next(iter(before.nodes))
    book.apply(before.remove(gone))
    book.manuscript = before
    assert book.sizes()[gone].words == 0


def test_any_title_of_a_book_comes_back(tmp_path: Path) -> None:
    title = "\ud800 and \U0010fffd\U0010f003"
    assert Project.create(tmp_path / "b", title).info.title == title
    (tmp_path / "b" / "project.json").write_text("[" * 100_000, encoding="utf-8")
    assert Project.open(tmp_path / "b").info.title == "b"
