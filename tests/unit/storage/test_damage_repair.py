"""Damage is found, said in a sentence and put right; what was there is always still there somewhere."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.damage import Finding, inspect, repair
from inkwell.storage.erased import note_erased
from inkwell.storage.history import History
from inkwell.storage.node_file import NodeFile
from inkwell.storage.project import Project
from inkwell.storage.runs import Run, RunLog
from inkwell.storage.text_damage import salvage, text_damage
from inkwell.storage.trash import Trash

GOLDEN = Path(__file__).parents[2] / "golden" / "projects" / "format-1"
NOW = datetime(2026, 11, 25, 20, 53, 46, tzinfo=UTC)
CH, SC, NT = "chapter00001", "scene0000001", "note00000001"


@pytest.fixture
def book(tmp_path: Path) -> Project:
    """A chapter, a scene in it with a version and spans, and a note that was never kept in the history."""
    project = Project.create(tmp_path / "Book", "A book")
    tree = project.manuscript.add(CH, NodeKind.CHAPTER, "One", None).add(SC, NodeKind.SCENE, "Rain", CH)
    project.apply(tree.add(NT, NodeKind.NOTE, "Loose", None))
    project.write_text(SC, "\nIt rained.\n")
    AuthorshipFile(project.folder, SC).write("\nIt rained.\n", (Span(4, 10, "run"),))
    data = file_of(project, SC).read_bytes()
    History(project.folder).record(SC, data, (Span(4, 10, "run"),), NOW)
    project.write_text(NT, "A loose thought.\n")
    return project


def file_of(project: Project, node: str) -> Path:
    return project.folder / "text" / f"{node}.md"


def kinds(folder: Path) -> list[str]:
    return [finding.kind for finding in inspect(folder)]


def mended(folder: Path) -> tuple[str, ...]:
    """Repair, look again, and see that the book is sound."""
    done = repair(folder, inspect(folder), NOW)
    assert inspect(folder) == ()
    assert Project.open(folder).check() == ()
    return done


def everything(folder: Path) -> set[bytes]:
    return {path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_sound_book_has_nothing_wrong_with_it(book: Project) -> None:
    assert inspect(book.folder) == ()
    assert repair(book.folder, (), NOW) == ()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "empty"),
        (b"\x00" * 4096, "nul"),
        (b"\x00", "nul"),
        (b'---\ntitle: "Rain"\n---\nIt ra' + b"\x00" * 600, "nul"),
        (b'---\ntitle: "Rain"\n---\ncaf\xe9', "not_utf8"),
        (b'---\ntitle: "Rain"\nkind: "sce', "front_matter"),
        (b"---", "front_matter"),
    ],
)
def test_a_damaged_text_is_again_as_it_was_last(book: Project, data: bytes, kind: str) -> None:
    good = file_of(book, SC).read_bytes()
    file_of(book, SC).write_bytes(data)
    (finding,) = inspect(book.folder)
    assert (finding.kind, finding.node, finding.path, finding.repairable) == (kind, SC, Path(f"text/{SC}.md"), True)
    assert f"{SC}.md" in finding.sentence
    (sentence,) = mended(book.folder)
    assert "again as it was" in sentence
    assert file_of(book, SC).read_bytes() == good
    assert AuthorshipFile(book.folder, SC).read("\nIt rained.\n") == (Span(4, 10, "run"),)
    assert data in everything(book.folder / "quarantine")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"\x00" * 4096, ""),
        (b'---\ntitle: "Loose"\n---\nA lo' + b"\x00" * 600 + b"tail", "A lo\ufffdtail"),
        (b'---\ntitle: "Loose"\n---\ncaf\xe9 noir', "caf\ufffd noir"),
        (b'---\ntitle: "Loose"\nkind: "no', ""),
        (b'---\ntitle: "Loose"\nkind: [\n---\nA thought.', "kind: [\nA thought."),
        (b'-\x01-\ntitle: "Loose"\nkind: "note"\n---\nA thought.\n', "A thought.\n"),
        (
            b'---\ntitle: "Loose"\nkind: "note"\n-\x01-\n\nA thought.\n\n---\n\nAnother.\n',
            "-\x01-\n\nA thought.\n\n---\n\nAnother.\n",
        ),
        (b"---\n\nA break, and no front matter at all.", "---\n\nA break, and no front matter at all."),
        ('---\r\ntitle: «x\r\nkind: "note"\r\n---\r\nDeux.\r\n'.encode() + b"\xe9", "Deux.\n\ufffd"),
    ],
)
def test_a_damaged_text_without_a_version_keeps_what_can_be_read(book: Project, data: bytes, text: str) -> None:
    file_of(book, NT).write_bytes(data)
    mended(book.folder)
    again = Project.open(book.folder)
    assert again.read_text(NT).text.replace("\r\n", "\n") == text
    assert (again.manuscript.node(NT).title == "Loose") == (b'"Loose"' in data)
    assert data in everything(book.folder / "quarantine")
    # What was saved is in the history from now on.
    assert History(book.folder).data(History(book.folder).versions(NT)[0]) == file_of(book, NT).read_bytes()


def test_words_below_a_damaged_heading_are_newer_than_any_version(book: Project) -> None:
    file_of(book, SC).write_bytes(b'---\ntitle: "Rain"\nkind: [\n---\nIt rained all night.\n')
    mended(book.folder)
    again = Project.open(book.folder)
    node = again.manuscript.node(SC)
    assert again.read_text(SC).text == "kind: [\nIt rained all night.\n"
    assert (node.title, node.kind, node.parent) == ("Rain", NodeKind.SCENE, CH)


def test_a_damaged_version_is_not_the_last_good_one(book: Project) -> None:
    history = History(book.folder)
    later = datetime(2026, 11, 25, 21, 30, tzinfo=UTC)
    version = history.record(SC, b'---\ntitle: "Rain"\n---\nLater.\n', (), later)
    assert version is not None
    path = book.folder / "history" / SC / f"{version.name}.md"
    path.write_bytes(b"Latter")
    good = file_of(book, SC).read_bytes()
    file_of(book, SC).write_bytes(b"")
    assert sorted(kinds(book.folder)) == ["empty", "history"]
    mended(book.folder)
    assert file_of(book, SC).read_bytes() == good
    assert not path.exists()
    assert b"Latter" in everything(book.folder / "quarantine")


def test_a_record_of_words_that_are_gone_is_kept_when_a_version_takes_their_place(book: Project) -> None:
    AuthorshipFile(book.folder, SC).write("Newer words.", (Span(0, 5, "other"),))
    record = (book.folder / "authorship" / f"{SC}.json").read_bytes()
    file_of(book, SC).write_bytes(b"\x00" * 100)
    mended(book.folder)
    assert AuthorshipFile(book.folder, SC).read("\nIt rained.\n") == (Span(4, 10, "run"),)
    assert record in everything(book.folder / "quarantine")


# places in the tree


def test_lost_parents_and_circles_are_cleared_and_the_words_stay(book: Project) -> None:
    file_of(book, NT).write_text('---\n# mine\nparent: "nowhere"\nkind: "note"\n---\nWords', encoding="utf-8")
    file_of(book, CH).write_text(f'---\nparent: "{SC}"\nkind: "chapter"\n---\n', encoding="utf-8")
    assert sorted(kinds(book.folder)) == ["cycle", "parent"]
    mended(book.folder)
    assert file_of(book, NT).read_text("utf-8") == '---\n# mine\nparent: ""\nkind: "note"\n---\nWords'
    tree = Project.open(book.folder).manuscript
    assert (tree.node(CH).parent, tree.node(SC).parent) == (None, CH)


def test_a_front_matter_that_cannot_be_changed_is_left_as_it_is(book: Project) -> None:
    odd = '---\nbase: &b "nowhere"\nparent: "nowhere"\nother: |\n  parent: x\nparent: "nowhere"\n---\nWords'
    file_of(book, NT).write_text(odd, encoding="utf-8")
    repair(book.folder, inspect(book.folder), NOW)
    assert "Words" in file_of(book, NT).read_text("utf-8")
    assert odd.encode() in everything(book.folder)


def test_two_scenes_with_one_order_key_are_no_damage(book: Project) -> None:
    for node in (SC, NT):
        file_of(book, node).write_text(f'---\nparent: "{CH}"\norder: "V"\n---\n{node}', encoding="utf-8")
    assert inspect(book.folder) == ()


def test_a_scene_whose_file_is_gone_comes_back_from_the_history(book: Project) -> None:
    good = file_of(book, SC).read_bytes()
    file_of(book, SC).unlink()
    AuthorshipFile(book.folder, SC).write("", ())
    (finding,) = inspect(book.folder)
    assert (finding.kind, finding.node) == ("lost", SC)
    assert "“Rain”" in finding.sentence
    mended(book.folder)
    assert file_of(book, SC).read_bytes() == good
    assert AuthorshipFile(book.folder, SC).read("\nIt rained.\n") == (Span(4, 10, "run"),)


def test_a_chapter_that_comes_back_has_its_scenes_again(book: Project) -> None:
    History(book.folder).record(CH, file_of(book, CH).read_bytes(), (), NOW)
    file_of(book, CH).unlink()
    assert sorted(kinds(book.folder)) == ["lost", "parent"]
    mended(book.folder)
    assert Project.open(book.folder).manuscript.node(SC).parent == CH


def test_what_was_deleted_or_erased_is_not_lost(book: Project) -> None:
    book.apply(book.manuscript.remove(SC))
    assert inspect(book.folder) == ()
    (entry,) = Trash(book.folder).entries()
    note_erased(book.folder, entry.ids)
    Trash(book.folder).erase(entry)
    assert inspect(book.folder) == ()
    note_erased(book.folder, [NT])
    note_erased(book.folder, [NT])
    assert json.loads((book.folder / "trash" / "erased.json").read_text("utf-8"))["nodes"] == sorted([NT, SC])


# project.json


@pytest.mark.parametrize("data", [None, b"", b"{", b"\x00" * 50, b"\xff\xfe", b"[]", b"null"])
def test_a_lost_project_json_is_named_after_the_folder(book: Project, data: bytes | None) -> None:
    path = book.folder / "project.json"
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    assert kinds(book.folder) == ["project"]
    mended(book.folder)
    info = Project.open(book.folder).info
    assert (info.title, info.lost, len(info.id)) == ("Book", False, 32)
    assert data is None or data in everything(book.folder / "quarantine")


def test_what_can_be_read_of_project_json_is_kept(book: Project) -> None:
    path = book.folder / "project.json"
    contents = {**json.loads(path.read_text("utf-8")), "title": '“Ä” \\ "q"', "author": "Ann", "goal": {"words": 9}}
    text = json.dumps(contents, indent=2)
    path.write_text(text[: text.index("goal") + 20].replace('"author"', '"author":"'), encoding="utf-8")
    mended(book.folder)
    info = Project.open(book.folder).info
    assert (info.id, info.title) == (book.info.id, '“Ä” \\ "q"')
    path.write_text(text[:-1] + ', "last', encoding="utf-8")
    mended(book.folder)
    info = Project.open(book.folder).info
    assert (info.author, info.extra) == ("Ann", {"goal": {"words": 9}})


def test_an_id_that_is_known_elsewhere_is_taken(book: Project) -> None:
    path = book.folder / "project.json"
    path.write_text('{"format": 1, "title": "Kept", "extra": 1}', encoding="utf-8")
    repair(book.folder, inspect(book.folder), NOW, "0123456789abcdef0123456789abcdef")
    info = Project.open(book.folder).info
    assert (info.id, info.title, info.extra) == ("0123456789abcdef0123456789abcdef", "Kept", {"extra": 1})


@pytest.mark.parametrize("data", ['{"format": 2}', '{"format": 2, "id": "cut'])
def test_a_newer_book_is_not_repaired(book: Project, data: str) -> None:
    (book.folder / "project.json").write_text(data, encoding="utf-8")
    before = everything(book.folder)
    with pytest.raises(InkwellError) as refused:
        inspect(book.folder)
    assert refused.value.kind is ErrorKind.NEWER_FORMAT
    assert everything(book.folder) == before


def test_a_folder_that_is_no_book_is_said_so(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(InkwellError) as refused:
            inspect(folder)
        assert refused.value.kind is ErrorKind.NOT_FOUND


def test_a_missing_text_folder_is_made_and_filled_from_the_history(book: Project) -> None:
    shutil.rmtree(book.folder / "text")
    assert sorted(kinds(book.folder)) == ["folder", "lost"]
    repair(book.folder, inspect(book.folder), NOW)
    mended(book.folder)
    assert Project.open(book.folder).read_text(SC).text == "\nIt rained.\n"


# records and what is left over


def test_damaged_records_go_to_quarantine(book: Project) -> None:
    RunLog(book.folder).append(Run("r", "2026-11-24T12:00:00Z", SC, "m", "b", {}, 1, None, "x", "finished"))
    runs = book.folder / "runs" / "2026-11.jsonl"
    sound = runs.read_bytes()
    damaged = {
        book.folder / "authorship" / f"{SC}.json": b'{"spans": [',
        book.folder / "authorship" / f"{NT}.json": b'{"text_sha256": "\xff"}',
        runs: b'{"id": "torn\n' + sound + b"\xff\n\n",
        next((book.folder / "history" / SC).glob("*.json")): b"",
        book.folder / "text" / ".inkwell-x.tmp": b"half a scene",
        book.folder / ".inkwell-y.tmp": b"",
    }
    for path, data in damaged.items():
        path.write_bytes(data)
    found = inspect(book.folder)
    assert sorted(f.kind for f in found) == ["authorship", "authorship", "history", "runs", "temporary", "temporary"]
    assert any("2 lines" in finding.sentence for finding in found)
    mended(book.folder)
    assert runs.read_bytes() == sound + b"\n"
    assert set(damaged.values()) <= everything(book.folder / "quarantine")


def test_empty_records_are_moved_away(book: Project) -> None:
    book.apply(book.manuscript.remove(SC))
    (folder,) = (book.folder / "trash").iterdir()
    (folder / f"{SC}.authorship.json").write_bytes(b"")
    (book.folder / "runs").mkdir()
    (book.folder / "runs" / "2026-11.jsonl").write_bytes(b"")
    assert sorted(kinds(book.folder)) == ["authorship", "runs"]
    mended(book.folder)
    (entry,) = Trash(book.folder).entries()
    assert Trash(book.folder).restore(entry) == (SC,)


def test_records_of_a_newer_inkwell_are_not_damaged(book: Project) -> None:
    for path in (
        "authorship/x.json",
        f"history/{SC}/20261125T205346Z-00000000.json",
        "history/books/20261125T205346Z.json",
    ):
        (book.folder / path).parent.mkdir(exist_ok=True)
        (book.folder / path).write_text('{"format": 3}')
    assert inspect(book.folder) == ()


@pytest.mark.parametrize("cut", range(0, 200, 7))
def test_a_damaged_list_of_a_named_book_is_filled_in_with_the_versions_of_that_time(book: Project, cut: int) -> None:
    history = History(book.folder)
    named = history.name_book("Draft “one”", NOW)
    later = datetime(2027, 1, 1, tzinfo=UTC)
    for node in (SC, CH, NT):
        assert history.record(node, b"Changed since.", (), later)
    path = book.folder / "history" / "books" / f"{named.name}.json"
    path.write_bytes(path.read_bytes()[:cut])
    assert kinds(book.folder) == ["history"]
    mended(book.folder)
    (again,) = History(book.folder).book_versions()
    assert (again.nodes, again.time) == (named.nodes, named.time)
    assert again.label in ("Draft “one”", "Recovered")


def test_a_list_that_speaks_of_a_damaged_version_gets_the_one_before(book: Project) -> None:
    history = History(book.folder)
    first = history.versions(SC)[0]
    file_of(book, SC).write_bytes(b"Second.")
    named = history.name_book("Draft", datetime(2026, 11, 26, tzinfo=UTC))
    (book.folder / "history" / SC / f"{named.nodes[SC]}.md").write_bytes(b"?")
    for _ in range(2):
        repair(book.folder, inspect(book.folder), NOW)
    assert inspect(book.folder) == ()
    (again,) = History(book.folder).book_versions()
    assert again.nodes == {**named.nodes, SC: first.name}


def test_damage_in_the_trash_is_put_right_there(book: Project) -> None:
    book.apply(book.manuscript.remove(SC))
    (folder,) = (book.folder / "trash").iterdir()
    (folder / "note.json").write_bytes(b"{")
    (folder / f"{SC}.md").write_bytes(b"\x00" * 700)
    assert sorted(kinds(book.folder)) == ["nul", "trash"]
    mended(book.folder)
    (entry,) = Trash(book.folder).entries()
    assert Trash(book.folder).text(entry, SC) == "\nIt rained.\n"


def test_what_a_sync_service_left_is_found_and_only_moved_when_it_is_the_same(book: Project) -> None:
    other = book.folder / "text" / f"{SC} (conflicted copy 2026-01-01).md"
    twin = book.folder / "text" / f"{SC}.sync-conflict-20260101-120000.md"
    own = book.folder / "text" / f"{SC}s.md"
    other.write_text("Other words.")
    twin.write_bytes(file_of(book, SC).read_bytes())
    own.write_text("A scene of its own.")
    assert {(f.path.name, f.repairable) for f in inspect(book.folder)} == {(other.name, False), (twin.name, True)}
    repair(book.folder, inspect(book.folder), NOW)
    (left,) = inspect(book.folder)
    assert (left.kind, left.node) == ("conflict", SC)
    assert other.read_text() == "Other words."
    assert not twin.exists()


def test_what_cannot_be_read_is_said_and_left(book: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    really = Path.read_bytes
    bad = {file_of(book, SC), book.folder / "project.json"}

    def refuse(path: Path) -> bytes:
        if path in bad:
            raise PermissionError(13, "refused")
        return really(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    found = inspect(book.folder)
    assert [(f.kind, f.path.name, f.repairable) for f in found] == [
        ("unreadable", "project.json", False),
        ("unreadable", f"{SC}.md", False),
    ]
    assert repair(book.folder, found, NOW) == ()


def test_what_changed_since_it_was_found_is_left_alone(book: Project) -> None:
    good = file_of(book, SC).read_bytes()
    file_of(book, SC).write_bytes(b"")
    file_of(book, NT).unlink()
    (book.folder / ".inkwell-x.tmp").write_bytes(b"x")
    found = inspect(book.folder)
    file_of(book, SC).write_bytes(good)
    (book.folder / ".inkwell-x.tmp").unlink()
    assert repair(book.folder, found, NOW) == ()


def test_a_kind_that_is_not_known_is_said(book: Project) -> None:
    file_of(book, NT).write_text('---\nkind: "poem"\n---\n')
    (finding,) = inspect(book.folder)
    assert (finding.kind, finding.repairable) == ("kind", False)


# any text


@given(st.binary(max_size=300))
def test_what_is_salvaged_is_sound(data: bytes) -> None:
    whole = salvage(data).completed({"title": "T", "kind": "scene", "parent": "", "order": ""})
    assert text_damage(whole) is None


@given(st.text(max_size=200), st.integers(min_value=0, max_value=200))
def test_words_below_a_cut_heading_all_stay(body: str, cut: int) -> None:
    head = '---\ntitle: "T"\nkind: "scene"\nparent: ""\norder: "V"\n---\n'
    for data in (f"---\n{body}", head[: cut % len(head)] + "\n\n" + body):
        saved = salvage(data.encode("utf-8", "replace"))
        kept = str(NodeFile.decode(saved.completed({"title": "T"})).document)
        for word in data.encode("utf-8", "replace").decode().split():
            if word.isalnum():
                assert word in kept


# every byte


def damaged_files(data: bytes) -> Iterator[bytes]:
    """The file cut at every tenth byte, and with a bit flipped in every tenth."""
    for place in range(0, len(data), 10):
        yield data[:place]
        yield data[:place] + bytes([data[place] ^ (1 << place // 10 % 8)]) + data[place + 1 :]


def attempt(call: Callable[[], tuple[Finding, ...]]) -> tuple[Finding, ...]:
    """What an inspection finds; nothing where it says in a sentence why it does not look (a newer format)."""
    try:
        return call()
    except InkwellError as error:
        assert error.sentence.endswith(".")  # noqa: PT017 - it may say nothing as well
        return ()


def read_through(folder: Path) -> None:
    """Open all that can be opened; only a book of a newer format refuses, and says so."""
    try:
        project = Project.open(folder)
    except InkwellError as error:
        assert error.kind is ErrorKind.NEWER_FORMAT  # noqa: PT017 - most damage is opened
        return
    for node_id in project.manuscript.nodes:
        AuthorshipFile(folder, node_id).read(project.read_text(node_id).text)
    project.check()
    RunLog(folder).read()
    for entry in Trash(folder).entries():
        assert entry.ids
    for book in History(folder).book_versions():
        History(folder).book_files(book)


NAMES = sorted(path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", NAMES)
def test_whatever_happens_to_a_file_nothing_more_is_lost(tmp_path: Path, name: str) -> None:
    data = (GOLDEN / name).read_bytes()
    for number, damaged in enumerate(damaged_files(data)):
        folder = Path(shutil.copytree(GOLDEN, tmp_path / str(number)))
        (folder / name).write_bytes(damaged)
        before = everything(folder)
        read_through(folder)
        for _ in range(4):
            found = attempt(lambda folder=folder: inspect(folder))
            if not repair(folder, found, NOW):
                break
        assert before <= everything(folder)
        assert not [finding for finding in attempt(lambda folder=folder: inspect(folder)) if finding.repairable]
        read_through(folder)
        shutil.rmtree(folder)
