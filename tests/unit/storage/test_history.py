"""The history through its public door: what was kept is there, whatever lies about; what is not needed goes."""

import errno
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import bench_history
import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.spans import Span, unknown
from inkwell.storage import atomic
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History, Version
from inkwell.storage.project import Project

NOW = datetime(2026, 11, 25, 20, 53, 46, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A book")
    tree = project.manuscript.add("ch", NodeKind.CHAPTER, "One", None).add("sc", NodeKind.SCENE, "Two", "ch")
    project.apply(tree)
    return project


@pytest.fixture
def history(book: Project) -> History:
    return History(book.folder)


def path_of(book: Project, version: Version, suffix: str = ".md") -> Path:
    return book.folder / "history" / version.node / f"{version.name}{suffix}"


def kept(history: History, text: bytes, now: datetime, spans: tuple[Span, ...] | None = None) -> Version:
    version = history.record("sc", text, spans, now)
    assert version is not None
    return version


# keeping and reading


def test_a_version_is_the_file_as_it_was(book: Project, history: History) -> None:
    book.write_text("sc", "Ten words\ud800 and two more.")
    data = (book.folder / "text" / "sc.md").read_bytes()
    spans = (Span(0, 3, "run"),)
    version = kept(history, data, NOW, spans)
    assert version.name.startswith("20261125T205346Z-")
    assert (version.time, version.words) == (NOW, 5)
    assert path_of(book, version).read_bytes() == data == history.data(version)
    again = History(book.folder)
    assert again.versions("sc") == (version,)
    assert again.read(version) == ("Ten words\ud800 and two more.", spans)
    assert again.nodes() == ("sc",)


def test_the_same_bytes_are_kept_once(book: Project, history: History) -> None:
    first = kept(history, b"One", NOW)
    assert history.record("sc", b"One", None, NOW + HOUR) is None
    kept(history, b"Two", NOW + 2 * HOUR)
    kept(history, b"One", NOW + 3 * HOUR)
    assert [history.data(version) for version in history.versions("sc")] == [b"One", b"Two", b"One"]
    assert not path_of(book, first, ".json").exists()
    assert history.read(first) == ("One", unknown("One"))


def test_a_version_that_was_typed_says_so(history: History) -> None:
    version = history.record("sc", b"One", (), NOW)
    assert version is not None
    assert history.read(version) == ("One", ())


def test_authorship_learnt_later_is_added(history: History) -> None:
    version = kept(history, b"One", NOW)
    assert history.record("sc", b"One", (Span(0, 3, "a"),), NOW + HOUR) is None
    assert history.record("sc", b"One", None, NOW + HOUR) is None
    assert history.read(version) == ("One", (Span(0, 3, "a"),))


def test_versions_of_one_second_keep_their_order(history: History) -> None:
    texts = [str(number).encode() for number in range(20)]
    for text in texts:
        kept(history, text, NOW)
    assert [history.data(version) for version in reversed(history.versions("sc"))] == texts


def test_a_clock_that_was_ahead_hides_nothing(history: History) -> None:
    kept(history, b"From the future", NOW + 400 * DAY)
    kept(history, b"Now", NOW)
    assert history.record("sc", b"Now", (), NOW + HOUR) is None
    kept(history, b"Later", NOW + 2 * HOUR)
    assert {history.data(version) for version in history.versions("sc")} == {b"From the future", b"Now", b"Later"}


@pytest.mark.parametrize("node_id", ["", ".", "..", "../text", "a/b", ".hidden", "a\0b"])
def test_an_id_that_is_no_name_is_refused(history: History, node_id: str) -> None:
    with pytest.raises(InkwellError) as refused:
        history.record(node_id, b"x", (), NOW)
    assert refused.value.kind is ErrorKind.BAD_INPUT


# damage


def test_junk_is_passed_over(book: Project, history: History) -> None:
    version = kept(history, b"Words", NOW)
    folder = book.folder / "history" / "sc"
    for name in ["notes.md", "20261325T205346Z-00000000.md", "20261125T205346Z-0000.md", ".DS_Store", "x.json"]:
        (folder / name).write_bytes(b"\xff")
    (book.folder / "history" / "loose.md").write_bytes(b"loose")
    (book.folder / "history" / "empty").mkdir()
    assert history.versions("sc") == (version,)
    assert history.nodes() == ("sc",)
    assert history.versions("nobody") == ()


@pytest.mark.parametrize("cut", range(0, 40, 4))
def test_a_damaged_version_says_so_and_a_new_one_is_kept(book: Project, history: History, cut: int) -> None:
    data = b"Words that were whole, of forty bytes.\n\n"
    version = kept(history, data, NOW)
    path_of(book, version).write_bytes(data[:cut])
    with pytest.raises(InkwellError) as damaged:
        History(book.folder).read(version)
    assert damaged.value.kind is ErrorKind.DAMAGED
    assert version.name in damaged.value.sentence
    (listed,) = History(book.folder).versions("sc")
    assert listed.words == 0
    again = kept(history, data, NOW + HOUR)
    assert history.data(again) == data


def test_newlines_that_git_rewrote_are_no_damage(book: Project, history: History) -> None:
    unix = kept(history, b"One\n\nTwo\n", NOW)
    windows = kept(history, b"One\r\n\r\nTwo\r\n", NOW + HOUR)
    path_of(book, unix).write_bytes(b"One\r\n\r\nTwo\r\n")
    path_of(book, windows).write_bytes(b"One\n\nTwo\n")
    assert (history.data(unix), history.data(windows)) == (b"One\n\nTwo\n", b"One\r\n\r\nTwo\r\n")


def test_a_version_that_is_gone_says_so(book: Project, history: History) -> None:
    version = kept(history, b"Words", NOW)
    path_of(book, version).unlink()
    for ask in (history.read, history.data):
        with pytest.raises(InkwellError) as gone:
            ask(version)
        assert gone.value.kind is ErrorKind.NOT_FOUND
    with pytest.raises(InkwellError):
        history.data(Version("sc", "../../project", NOW, 0))


def test_bytes_that_are_no_text_are_kept_all_the_same(history: History) -> None:
    version = kept(history, b"caf\xe9", NOW)
    assert history.data(version) == b"caf\xe9"
    with pytest.raises(InkwellError) as damaged:
        history.read(version)
    assert damaged.value.kind is ErrorKind.DAMAGED


@pytest.mark.parametrize("spans", [b"", b"{", b"\xff", b'{"spans": [{"start": 0}]}', b'{"spans": [], "format": 3}'])
def test_spans_that_cannot_be_read_do_not_hide_the_words(book: Project, history: History, spans: bytes) -> None:
    version = kept(history, b"Words", NOW, (Span(0, 5, "a"),))
    path_of(book, version, ".json").write_bytes(spans)
    assert history.read(version) == ("Words", unknown("Words"))


def test_spans_beyond_the_text_are_cut(book: Project, history: History) -> None:
    version = kept(history, b"Words", NOW, (Span(0, 500, "a"), Span(600, 700, "b")))
    assert history.read(version) == ("Words", (Span(0, 5, "a"),))


# trouble with the disk


def test_a_full_disk_is_one_calm_sentence(book: Project, history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    first = kept(history, b"One", NOW)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(atomic.os, "fsync", full)
        with pytest.raises(InkwellError) as refused:
            history.record("sc", b"Two", (), NOW + HOUR)
    assert refused.value.kind is ErrorKind.DISK
    assert "the disk is full" in refused.value.sentence
    assert history.versions("sc") == (first,)
    assert sorted(path.name for path in path_of(book, first).parent.iterdir()) == [f"{first.name}.md"]
    kept(history, b"Two", NOW + HOUR)


def test_a_place_that_cannot_be_used_is_one_calm_sentence(book: Project, history: History) -> None:
    (book.folder / "history").write_bytes(b"a file")
    assert history.nodes() == history.versions("sc") == history.book_versions() == ()
    with pytest.raises(InkwellError) as refused:
        history.record("sc", b"One", (), NOW)
    assert refused.value.kind is ErrorKind.DISK


def test_a_version_is_kept_though_an_old_one_cannot_be_removed(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    for minute in range(3):
        kept(history, str(minute).encode(), NOW + timedelta(minutes=minute))

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", refused)
        patch.setattr(Path, "unlink", refused)
        kept(history, b"Later", NOW + 2 * DAY)
    assert history.count("sc") == 4
    kept(history, b"Latest", NOW + 2 * DAY + HOUR)
    assert history.count("sc") == 3


# thinning


def test_old_versions_go_with_their_spans(book: Project, history: History) -> None:
    for minute in range(6):
        kept(history, str(minute).encode(), NOW + timedelta(minutes=minute), (Span(0, 1, "a"),))
    kept(history, b"Later", NOW + 2 * DAY)
    assert [history.data(version) for version in history.versions("sc")] == [b"Later", b"5"]
    assert len(list((book.folder / "history" / "sc").iterdir())) == 3


def test_scenes_that_nobody_writes_in_grow_thin_too(history: History) -> None:
    for minute in range(6):
        history.record("ch", str(minute).encode(), (), NOW + timedelta(minutes=minute))
    kept(history, b"Elsewhere", NOW + 3 * DAY)
    assert [history.data(version) for version in history.versions("ch")] == [b"5"]


def test_what_an_interruption_left_is_swept_after_a_day(book: Project, history: History) -> None:
    kept(history, b"One", NOW)
    folder = book.folder / "history" / "sc"
    left = [folder / "20261125T205346Z-00000000.json", folder / ".inkwell-x.tmp"]
    for path in left:
        path.write_bytes(b"{}")
        os.utime(path, (NOW.timestamp(), NOW.timestamp()))
    kept(history, b"Two", NOW + HOUR)
    assert all(path.exists() for path in left)
    kept(history, b"Three", NOW + 2 * DAY)
    assert not any(path.exists() for path in left)


def test_a_year_of_writing_stays_small() -> None:
    year = bench_history.measure()
    assert year["words"] == pytest.approx(bench_history.WORDS, rel=0.02)
    assert 1 < year["ratio"] <= bench_history.TARGET_RATIO
    assert 100 < year["files"] <= bench_history.TARGET_FILES


# the whole book


def test_a_named_book_can_be_read_whole(book: Project, history: History) -> None:
    book.write_text("sc", "First draft")
    AuthorshipFile(book.folder, "sc").write("First draft", [Span(0, 5, "run")])
    files = {path.stem: path.read_bytes() for path in (book.folder / "text").iterdir()}
    draft = history.name_book("  First “draft” \ud800 ", NOW)
    assert (draft.label, draft.time) == ("First “draft” \ud800", NOW)
    book.write_text("sc", "Second draft")
    again = History(book.folder)
    assert again.book_versions() == (draft,)
    assert again.book_files(draft) == files
    assert again.read(again.in_book(draft)["sc"]) == ("First draft", (Span(0, 5, "run"),))
    assert [version.label for version in again.versions("sc")] == [draft.label]


def test_the_same_bytes_are_stored_once_for_all_books(book: Project, history: History) -> None:
    book.write_text("sc", "Words")
    kept(history, (book.folder / "text" / "sc.md").read_bytes(), NOW)
    one, two = history.name_book("One", NOW + HOUR), history.name_book("Two", NOW + 2 * HOUR)
    same = history.name_book("Two again", NOW + 2 * HOUR)
    assert one.nodes == two.nodes == same.nodes
    assert history.count("sc") == history.count("ch") == 1
    assert history.book_versions() == (same, two, one)


def test_what_a_named_book_speaks_of_is_never_thinned(book: Project, history: History) -> None:
    for minute in range(4):
        book.write_text("sc", str(minute))
        kept(history, (book.folder / "text" / "sc.md").read_bytes(), NOW + timedelta(minutes=minute))
        if minute == 1:
            history.name_book("Kept", NOW + timedelta(minutes=minute, seconds=30))
    (named,) = history.book_versions()
    kept(history, b"Years later", NOW + 3000 * DAY)
    assert len(history.versions("sc")) == 3
    assert history.book_files(named).keys() == {"ch", "sc"}
    history.forget_book(named)
    history.forget_book(named)
    kept(history, b"And later", NOW + 3001 * DAY)
    assert [history.data(version) for version in history.versions("sc")][:2] == [b"And later", b"Years later"]
    assert len(history.versions("sc")) == 3
    assert history.book_versions() == ()


@pytest.mark.parametrize("tenth", range(10))
def test_a_list_that_cannot_be_read_still_protects_what_it_may_speak_of(
    book: Project, history: History, tenth: int
) -> None:
    for minute in range(4):
        book.write_text("sc", str(minute))
        kept(history, (book.folder / "text" / "sc.md").read_bytes(), NOW + timedelta(minutes=minute))
        history.name_book(str(minute), NOW + timedelta(minutes=minute))
    for path in (book.folder / "history" / "books").iterdir():
        path.write_bytes(path.read_bytes()[: path.stat().st_size * tenth // 10])
    for minute in range(4):
        kept(history, str(minute).encode(), NOW + 100 * DAY + timedelta(minutes=minute))
    kept(history, b"Much later", NOW + 3000 * DAY)
    assert history.book_versions() == ()
    texts = [history.data(version) for version in history.versions("sc")]
    assert len(texts) == 6
    assert texts[:2] == [b"Much later", b"3"]


def test_lists_of_a_newer_inkwell_are_passed_over(book: Project, history: History) -> None:
    named = history.name_book("One", NOW)
    path = book.folder / "history" / "books" / f"{named.name}.json"
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), "format": 2}), encoding="utf-8")
    assert history.book_versions() == ()


def test_a_scene_that_is_damaged_does_not_hide_the_others(book: Project, history: History) -> None:
    named = history.name_book("One", NOW)
    path = book.folder / "history" / "sc" / f"{named.nodes['sc']}.md"
    path.write_bytes(b"?")
    assert history.book_files(named).keys() == {"ch"}
    path.unlink()
    assert history.in_book(named).keys() == {"ch"}


def test_a_book_is_named_whole_or_not_at_all(book: Project, history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InkwellError) as nameless:
        history.name_book(" ", NOW)
    assert nameless.value.kind is ErrorKind.BAD_INPUT
    read = Path.read_bytes

    def faulty(path: Path) -> bytes:
        if path.name == "sc.md":
            raise OSError(errno.EIO, "fault")
        return read(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", faulty)
        with pytest.raises(InkwellError) as refused:
            history.name_book("One", NOW)
    assert refused.value.kind is ErrorKind.DISK
    assert history.book_versions() == ()


def test_a_scene_called_books_is_a_scene_like_any_other(book: Project, history: History) -> None:
    (book.folder / "text" / "books.md").write_bytes(b"About books")
    named = history.name_book("One", NOW)
    assert history.record("books", b"More about books", (), NOW + HOUR) is not None
    assert history.nodes() == ("books", "ch", "sc")
    assert history.count("books") == 2
    assert history.book_versions() == (named,)


def test_lists_that_the_disk_does_not_give_protect_everything(
    book: Project, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    for minute in range(4):
        kept(history, str(minute).encode(), NOW + timedelta(minutes=minute), (Span(0, 1, "a"),))
    list_folder = Path.iterdir

    def faulty(path: Path) -> object:
        if path.name == "books":
            raise OSError(errno.EIO, "fault")
        return list_folder(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", faulty)
        kept(history, b"Later", NOW + 3000 * DAY)
        assert history.count("sc") == 5
        with pytest.raises(InkwellError) as refused:
            history.name_book("One", NOW)
    assert refused.value.kind is ErrorKind.DISK
