"""The story bible on disk: what is written comes back, others' changes stay, damage stays where it is."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.bible_files import BibleFiles
from inkwell.storage.entry_file import changed_fields, entry_of, fields_of, new_fields
from inkwell.storage.front_matter import Document
from inkwell.storage.inspection import inspect
from inkwell.storage.node_file import NodeFile
from inkwell.storage.project import Project
from inkwell.storage.trash import Trash
from inkwell.story.bible import Entry, EntryKind, Progression, Trigger, tidied

MINA = Entry(id="m1n2a3b4c5d6", names=("Wilhelmina Murray", "Mina"), text="She keeps a journal.\n", priority=200)

words = st.text(max_size=20)
some = st.lists(words, max_size=3).map(tuple)
triggers = st.builds(
    Trigger,
    **dict.fromkeys(("any", "all", "none", "with_any"), some),
    **{key: st.booleans() for key in ("by_name", "whole_words", "match_case", "calls")},
    scan_depth=st.integers(0, 100_000),
    probability=st.floats(0, 1),
    recursion=st.integers(0, 5),
)
entries = st.builds(
    Entry,
    id=st.just("x"),
    kind=st.sampled_from(EntryKind),
    names=some,
    text=words,
    fields=st.lists(st.tuples(words, words), max_size=3).map(tuple),
    always_on=st.booleans(),
    trigger=triggers,
    priority=st.integers(0, 1000),
    progressions=st.lists(st.builds(Progression, words, words, words), max_size=3).map(tuple),
    off_in=some,
    on_in=some,
    on=st.booleans(),
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def files(book: Path) -> BibleFiles:
    return BibleFiles(book)


def put(book: Path, name: str, data: str | bytes) -> Path:
    path = book / "bible" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def only(files: BibleFiles) -> Entry:
    (entry,) = files.read().entries.values()
    return entry


class TestFormat:
    @given(entries)
    def test_every_entry_comes_back(self, entry: Entry) -> None:
        entry = tidied(entry)
        data = NodeFile(Document.new(new_fields(entry), entry.text)).encode()
        again, problems = entry_of("x", NodeFile.decode(data).document)
        assert again == entry
        assert problems == ()

    @given(entries, entries)
    @settings(max_examples=30)
    def test_a_change_writes_what_differs_and_nothing_else(self, old: Entry, new: Entry) -> None:
        old, new = tidied(old), tidied(new)
        document = Document.new({**fields_of(old), "mood": "stormy"}, old.text)
        changed = document.with_fields(changed_fields(old, new)).with_body(new.text)
        assert entry_of("x", changed)[0] == new
        assert changed.fields["mood"] == "stormy"

    def test_a_file_says_what_is_other_than_usual(self) -> None:
        text = str(Document.new(new_fields(MINA), MINA.text))
        assert text == (
            '---\nkind: "character"\nnames: ["Wilhelmina Murray", "Mina"]\npriority: "200"\n---\nShe keeps a journal.\n'
        )

    def test_a_file_written_by_hand(self) -> None:
        text = """---
kind: Place
names: Whitby
fields:
  - "Where: on the coast of Yorkshire"
  - "Known for"
keys: [abbey, "the hundred and ninety-nine steps"]
always_on: true
progressions:
  - "c7m2x9b4t6ye: the ship lies in the harbour"
  - "c7m2x9b4t6ye, Mood: dark"
---
Red roofs.
"""
        entry, problems = entry_of("whitby", Document.parse(text))
        assert problems == ()
        assert (entry.kind, entry.names, entry.always_on) == (EntryKind.PLACE, ("Whitby",), True)
        assert entry.fields == (("Where", "on the coast of Yorkshire"), ("Known for", ""))
        assert entry.trigger.any == ("abbey", "the hundred and ninety-nine steps")
        assert entry.progressions == (
            Progression("c7m2x9b4t6ye", "the ship lies in the harbour"),
            Progression("c7m2x9b4t6ye", "dark", "Mood"),
        )

    def test_what_cannot_be_used_is_said_once_and_the_rest_is_used(self) -> None:
        text = "---\nkind: ghost\nnames: Renfield\npriority: high\nprobability: nan\nwhole_words: [a]\n---\nFlies."
        entry, problems = entry_of("x", Document.parse(text))
        assert (entry.kind, entry.name, entry.priority, entry.text) == (EntryKind.LORE, "Renfield", 100, "Flies.")
        assert problems == (
            "In the bible, “Renfield” says something of “kind”, “whole_words”, “probability”, “priority” that Inkwell "
            "does not understand; the usual is taken.",
        )

    def test_a_plain_markdown_file_is_lore_called_like_the_file(self) -> None:
        entry, _ = entry_of("Tides", Document.parse("Twice a day."))
        assert (entry.kind, entry.names, entry.text) == (EntryKind.LORE, ("Tides",), "Twice a day.")


class TestWriting:
    def test_what_is_written_is_read(self, files: BibleFiles) -> None:
        assert files.read().entries == {}
        assert not files.write(MINA).kept
        assert only(files) == MINA

    def test_a_new_entry_never_takes_anothers_place(self, files: BibleFiles) -> None:
        files.write(MINA)
        with pytest.raises(InkwellError):
            files.write(MINA)
        for name in ("", "..", "a/b", ".hidden"):
            with pytest.raises(InkwellError):
                files.write(msgspec.structs.replace(MINA, id=name))

    def test_what_others_wrote_meanwhile_stays(self, book: Path, files: BibleFiles) -> None:
        files.write(MINA)
        path = book / "bible" / f"{MINA.id}.md"
        outside = path.read_text().replace("---\nShe", "mood: calm # mine\n---\nShe").replace('"200"', '"300"')
        path.write_text(outside.replace("\n", "\r\n"), newline="")
        written = files.write(msgspec.structs.replace(MINA, names=("Mina Harker",)), MINA)
        assert not written.kept
        assert (written.entry.names, written.entry.priority) == (("Mina Harker",), 300)
        assert path.read_bytes().decode() == outside.replace("\n", "\r\n").replace(
            '["Wilhelmina Murray", "Mina"]', '["Mina Harker"]'
        )

    @pytest.mark.parametrize("change", [{"text": "Hers.\n"}, {"priority": 400}])
    def test_where_both_changed_the_same_the_other_version_is_kept(
        self, book: Path, files: BibleFiles, change: dict[str, object]
    ) -> None:
        files.write(MINA)
        theirs = msgspec.structs.replace(MINA, text="Theirs.\n", priority=300)
        files.write(theirs, MINA)
        written = files.write(msgspec.structs.replace(MINA, **change), MINA)
        assert written.kept
        (deleted,) = files.deleted()
        assert deleted.entry == theirs
        assert only(files) == msgspec.structs.replace(theirs, **change)

    def test_a_removed_or_emptied_file_is_written_again(self, book: Path, files: BibleFiles) -> None:
        files.write(MINA)
        for spoil in (lambda path: path.unlink(), lambda path: path.write_bytes(b"")):
            spoil(book / "bible" / f"{MINA.id}.md")
            files.write(msgspec.structs.replace(MINA, priority=1), MINA)
            assert only(files) == msgspec.structs.replace(MINA, priority=1)

    def test_a_damaged_file_is_never_written(self, book: Path, files: BibleFiles) -> None:
        for data in (b"\xff\xfe\x00", b"---\nnames: [Mina\n---\nHer.\n"):
            path = put(book, f"{MINA.id}.md", data)
            with pytest.raises(InkwellError) as caught:
                files.write(MINA, MINA)
            assert caught.value.kind is ErrorKind.DAMAGED
            assert path.read_bytes() == data

    def test_the_books_own_folder_is_never_made(self, book: Path) -> None:
        with pytest.raises(InkwellError) as caught:
            BibleFiles(book / "gone").write(MINA)
        assert caught.value.kind is ErrorKind.DISK
        assert not (book / "gone").exists()


class TestReading:
    def test_only_changed_files_are_read_again(self, book: Path, files: BibleFiles, monkeypatch) -> None:
        files.write(MINA)
        put(book, "whitby.md", "---\nnames: Whitby\n---\n")
        first = files.read()
        put(book, "whitby.md", "---\nnames: Whitby Harbour\n---\n")
        read: list[str] = []
        original = Path.read_bytes
        monkeypatch.setattr(Path, "read_bytes", lambda path: read.append(path.name) or original(path))
        second = files.read(first)
        assert read == ["whitby.md"]
        assert second.entries[MINA.id] is first.entries[MINA.id]
        assert second.entries["whitby"].name == "Whitby Harbour"

    def test_damage_is_a_sentence_each_and_the_rest_works(self, book: Path, files: BibleFiles) -> None:
        files.write(MINA)
        put(book, "bytes.md", b"\xff\xfe")
        put(book, "heading.md", "---\nnames: [a\n---\nText")
        put(book, "long.md", b"x" * (4 * 1024 * 1024 + 1))
        put(book, ".hidden.md", "not mine")
        put(book, "notes.txt", "not mine")
        put(book, f"{MINA.id} (conflicted copy).md", "---\nnames: Mina\n---\n")
        found = files.read()
        assert list(found.entries) == [MINA.id]
        assert found.problems == (
            "“bytes.md” in the bible is not UTF-8 text, so it is left as it is and not used.",
            "The heading of “heading.md” in the bible cannot be understood, so it is left as it is, unused.",
            "“long.md” is too large to be an entry of the bible.",
            "A sync service left another version of “Wilhelmina Murray” beside it in the bible: "
            f"“{MINA.id} (conflicted copy).md”.",
        )
        assert files.read(found).problems == found.problems

    def test_an_emptied_file_stays_what_it_was(self, book: Path, files: BibleFiles) -> None:
        files.write(MINA)
        first = files.read()
        put(book, f"{MINA.id}.md", b"")
        second = files.read(first)
        assert second.entries == first.entries
        assert second.problems == (f"“{MINA.id}.md” in the bible is an empty file.",)
        assert files.read(second).entries == first.entries

    def test_a_folder_that_is_gone_is_told_from_an_empty_bible(self, book: Path) -> None:
        with pytest.raises(InkwellError) as caught:
            BibleFiles(book / "gone").read()
        assert caught.value.kind is ErrorKind.NOT_FOUND

    def test_a_file_that_is_kept_from_us(self, book: Path, files: BibleFiles, monkeypatch) -> None:
        put(book, "mine.md", "x")

        def refuse(path: Path) -> bytes:
            raise PermissionError(13, "no", str(path))

        monkeypatch.setattr(Path, "read_bytes", refuse)
        assert files.read().problems == ("“mine.md” in the bible cannot be read.",)


class TestTrash:
    def test_a_deleted_entry_comes_back(self, book: Path, files: BibleFiles) -> None:
        files.write(MINA)
        data = (book / "bible" / f"{MINA.id}.md").read_bytes()
        files.delete(MINA.id)
        files.delete(MINA.id)
        assert files.read().entries == {}
        (deleted,) = files.deleted()
        files.restore(deleted)
        assert (book / "bible" / f"{MINA.id}.md").read_bytes() == data
        with pytest.raises(InkwellError) as caught:
            files.restore(deleted)
        assert caught.value.kind is ErrorKind.NOT_FOUND

    def test_nothing_is_written_over_when_it_comes_back(self, book: Path, files: BibleFiles) -> None:
        files.write(MINA)
        files.delete(MINA.id)
        files.write(msgspec.structs.replace(MINA, text="Another."))
        with pytest.raises(InkwellError) as caught:
            files.restore(files.deleted()[0])
        assert caught.value.kind is ErrorKind.CONFLICT
        assert only(files).text == "Another."

    def test_an_emptied_trash_holds_no_entries(self, book: Path, files: BibleFiles) -> None:
        files.write(MINA)
        files.delete(MINA.id)
        assert Trash(book).entries() == ()
        Trash(book).empty()
        assert files.deleted() == ()


def test_what_is_wrong_is_found_when_the_book_is_checked(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "Book", "A book")
    BibleFiles(project.folder).write(MINA)
    assert inspect(project.folder) == ()
    put(project.folder, "odd.md", "---\nkind: ghost\n---\n")
    put(project.folder, "bytes.md", b"\xff\xfe")
    put(project.folder, f"{MINA.id}.sync-conflict-1.md", "Hers.")
    found = inspect(project.folder)
    assert [each.path.as_posix() for each in found] == ["bible/bytes.md", "bible/odd.md", "bible"]
    assert {(each.kind, each.repairable) for each in found} == {("bible", False)}
    assert "sync service" in found[2].sentence


def test_an_entry_that_a_power_cut_filled_with_zeros_is_said_and_stays_what_it_was(tmp_path: Path) -> None:
    (tmp_path / "Book").mkdir()
    files = BibleFiles(tmp_path / "Book")
    files.write(Entry(id="m1n2a3b4c5d6", names=("Mina",), text="She keeps a journal."))
    before = files.read()
    (tmp_path / "Book" / "bible" / "m1n2a3b4c5d6.md").write_bytes(b"\0" * 300)
    read = files.read(before)
    assert read.entries == before.entries
    assert "filled with zeros" in read.problems[0]
    assert files.read().entries == {}
