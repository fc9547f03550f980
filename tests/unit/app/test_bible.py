"""The open book's bible: what is saved counts at once and reaches the disk, what others wrote is followed."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.bible import Bible
from inkwell.app.bible_trash import BibleTrash
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.saving import Job, SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.bible_files import BibleFiles, DeletedEntry
from inkwell.storage.place import PlaceFile
from inkwell.story.bible import Entry, EntryKind, new_entry

MINA = Entry(id="m1n2a3b4c5d6", names=("Mina",), text="She keeps a journal.\n")
WHITBY = Entry(id="w1h2i3t4b5y6", kind=EntryKind.PLACE, names=("Whitby",))


class Study:
    """A book on the desk, with its bible."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.lane, self.journal, self.flush = SaveLane("test"), SaveLane("journal"), SaveLane("flush")
        drafts = Drafts(self.lane, Journaling(self.journal, self.flush))
        self.session = Session(
            *(self.lane, PlaceFile(home / "places.json"), Custody(home / "state"), drafts, Scribe(drafts)),
            WordCounts(self.lane),
        )
        self.bible = Bible(self.session, self.lane, state=home / "state", again_ms=20)
        self.trash = BibleTrash(self.session, self.bible, self.lane)
        self.troubles: list[InkwellError] = []
        self.bible.trouble.connect(self.troubles.append)
        self.trash.trouble.connect(self.troubles.append)
        self.changes: list[int] = []
        self.bible.changed.connect(lambda: self.changes.append(len(self.bible.entries)))

    @property
    def folder(self) -> Path:
        return self.home / "Book" / "bible"

    def files(self) -> BibleFiles:
        return BibleFiles(self.home / "Book")

    def settle(self) -> None:
        """Have all that is queued done, and what follows from the results."""
        for _ in range(8):
            assert self.lane.drain(10)
            self.lane.deliver()

    def close(self) -> None:
        self.session.abandon()
        for lane in (self.lane, self.journal, self.flush):
            lane.close()


@pytest.fixture
def study(qtbot: QtBot, tmp_path: Path) -> Iterator[Study]:
    made = Study(tmp_path)
    made.session.create(tmp_path / "Book", "A book", "Somebody", "en")
    made.settle()
    yield made
    made.close()


def on_disk(study: Study) -> dict[str, Entry]:
    return dict(study.files().read().entries)


def test_a_book_opens_with_its_bible_and_closes_with_none(study: Study, tmp_path: Path) -> None:
    assert study.bible.ready
    assert study.changes == [0]
    study.bible.add_all([WHITBY, MINA])
    assert study.bible.entries == (MINA, WHITBY)
    study.session.close()
    assert (study.bible.entries, study.bible.ready, study.bible.entry(MINA.id)) == ((), False, None)
    study.session.open(tmp_path / "Book")
    study.settle()
    assert study.bible.entries == (MINA, WHITBY)
    assert study.troubles == []


def test_what_is_saved_counts_at_once_and_is_on_the_disk(study: Study) -> None:
    study.bible.save(MINA)
    assert study.bible.entry(MINA.id) == MINA
    assert not study.bible.is_saved
    study.settle()
    assert study.bible.is_saved
    assert on_disk(study) == {MINA.id: MINA}


def test_names_are_tidied(study: Study) -> None:
    study.bible.save(msgspec.structs.replace(MINA, names=(" Mina ", "", "Mina")))
    saved = study.bible.entry(MINA.id)
    assert saved is not None
    assert saved.names == ("Mina",)


def test_many_saves_in_a_row_leave_the_last(study: Study) -> None:
    for number in range(20):
        study.bible.save(msgspec.structs.replace(MINA, priority=number, text=f"Version {number}."))
    study.settle()
    assert (on_disk(study)[MINA.id].priority, on_disk(study)[MINA.id].text) == (19, "Version 19.")
    assert study.files().deleted() == ()


def test_a_large_import_lets_scenes_be_saved_in_between(study: Study, qtbot: QtBot) -> None:
    order: list[str] = []
    study.bible.add_all(Entry(id=f"e{number}", names=(f"Name {number}",)) for number in range(300))
    study.lane.submit(Job("scene", 0, lambda: order.append(str(len(list(study.folder.glob("*.md")))))))
    qtbot.waitUntil(lambda: study.bible.is_saved)
    assert int(order[0]) < 100
    assert len(on_disk(study)) == 300
    assert not list(study.folder.glob("*.tmp"))


def test_of_many_new_ones_one_that_cannot_be_written_keeps_no_other_from_it(study: Study, qtbot: QtBot) -> None:
    left: list[int] = []
    study.bible.saved.connect(left.append)
    study.folder.mkdir()
    (study.folder / "e5.md").mkdir()
    study.bible.add_all(Entry(id=f"e{number}", names=(f"Name {number}",)) for number in range(100))
    qtbot.waitUntil(lambda: left[-1:] == [1])
    assert len(on_disk(study)) == 99
    # It may have been tried again by now, and told again: always the one.
    assert len({str(trouble) for trouble in study.troubles}) == 1
    (study.folder / "e5.md").rmdir()
    qtbot.waitUntil(lambda: study.bible.is_saved)
    assert len(on_disk(study)) == 100


def test_a_large_import_is_on_the_disk_when_the_book_is_closed(study: Study) -> None:
    study.bible.add_all(Entry(id=f"e{number}", names=(f"Name {number}",)) for number in range(500))
    study.session.close()
    assert len(study.files().read().entries) == 500


def test_an_entry_that_cannot_be_written_keeps_no_other_from_it(study: Study) -> None:
    study.folder.mkdir()
    (study.folder / f"{MINA.id}.md").mkdir()
    study.bible.add_all([MINA, WHITBY])
    study.settle()
    assert list(on_disk(study)) == [WHITBY.id]
    assert len(study.troubles) == 1
    assert not study.bible.is_saved


def test_what_is_changed_while_it_is_written_keeps_what_others_wrote(study: Study) -> None:
    study.bible.save(MINA)
    study.bible.save(msgspec.structs.replace(MINA, priority=1))
    study.bible.save(msgspec.structs.replace(MINA, priority=2))
    study.settle()
    study.files().write(
        msgspec.structs.replace(MINA, priority=2, text="Theirs.\n"), msgspec.structs.replace(MINA, priority=2)
    )
    study.bible.save(msgspec.structs.replace(MINA, priority=3))
    study.bible.save(msgspec.structs.replace(MINA, priority=4))
    study.session.close()
    written = on_disk(study)[MINA.id]
    assert (written.priority, written.text) == (4, "Theirs.\n")
    assert study.files().deleted() == ()
    assert study.troubles == []


def test_what_is_deleted_is_in_the_trash_and_comes_back(study: Study) -> None:
    study.bible.save(MINA)
    study.bible.delete(MINA.id)
    study.bible.delete(MINA.id)
    assert study.bible.entries == ()
    study.settle()
    found: list[tuple[DeletedEntry, ...]] = []
    study.trash.listed.connect(found.append)
    study.trash.look()
    study.settle()
    ((deleted,),) = found
    study.trash.restore(deleted)
    study.settle()
    assert study.bible.entries == (MINA,)
    study.trash.restore(deleted)
    study.settle()
    assert [each.kind for each in study.troubles] == [ErrorKind.NOT_FOUND]


def test_what_others_write_is_followed(study: Study) -> None:
    study.bible.add_all([MINA, WHITBY])
    study.settle()
    (study.folder / f"{WHITBY.id}.md").unlink()
    (study.folder / "Tides.md").write_text("Twice a day.")
    study.bible.look_again()
    study.settle()
    assert [each.name for each in study.bible.entries] == ["Mina", "Tides"]
    before = list(study.changes)
    study.bible.look_again()
    study.settle()
    assert study.changes == before


def test_what_is_saved_while_the_folder_is_read_stays(study: Study) -> None:
    study.bible.look_again()
    study.bible.save(MINA)
    study.settle()
    assert study.bible.entries == (MINA,)


def test_a_version_of_somebody_elses_is_kept(study: Study) -> None:
    study.bible.save(MINA)
    study.settle()
    study.files().write(msgspec.structs.replace(MINA, text="Theirs.\n", priority=7), MINA)
    study.bible.save(msgspec.structs.replace(MINA, text="Mine.\n"))
    study.settle()
    assert on_disk(study)[MINA.id].text == "Mine.\n"
    assert study.bible.entries == (msgspec.structs.replace(MINA, text="Mine.\n", priority=7),)
    assert study.files().deleted()[0].entry.text == "Theirs.\n"
    assert [each.sentence for each in study.troubles] == [
        "“Mina” was changed elsewhere too; that version is in the trash of the bible."
    ]


def test_damage_is_told_once_and_the_rest_works(study: Study) -> None:
    study.bible.save(MINA)
    study.settle()
    (study.folder / "a.md").write_bytes(b"\xff")
    (study.folder / "b.md").write_bytes(b"\xff")
    for _ in range(2):
        study.bible.look_again()
        study.settle()
    assert study.bible.entries == (MINA,)
    assert len(study.bible.problems) == 2
    assert [each.sentence for each in study.troubles] == [
        "“a.md” in the bible is not UTF-8 text, so it is left as it is and not used. Another needs a look too."
    ]


def test_what_cannot_be_written_is_kept_and_tried_again(study: Study, qtbot: QtBot, monkeypatch) -> None:
    study.bible.save(MINA)
    study.settle()
    hers = study.folder / f"{MINA.id}.md"
    away = study.folder.with_name("away")
    study.folder.rename(away)
    study.folder.write_bytes(b"in the way")
    changed = msgspec.structs.replace(MINA, text="Mine.\n")
    study.bible.save(changed)
    study.settle()
    assert [each.kind for each in study.troubles] == [ErrorKind.DISK]
    assert (study.bible.entry(MINA.id), study.bible.is_saved) == (changed, False)
    study.folder.unlink()
    away.rename(study.folder)
    # Somebody else writes it too, and the folder is looked at, before ours is tried again.
    hers.write_text(hers.read_text().replace("She keeps a journal.", "Theirs."))
    study.bible.look_again()
    study.settle()
    assert study.bible.entry(MINA.id) == changed
    qtbot.waitUntil(lambda: study.bible.is_saved)
    assert on_disk(study)[MINA.id].text == "Mine.\n"
    assert study.files().deleted()[0].entry.text == "Theirs.\n"


def test_what_could_not_be_written_comes_back_when_the_book_opens_again(study: Study, tmp_path: Path) -> None:
    study.bible.save(MINA)
    study.settle()
    away = study.folder.with_name("away")
    study.folder.rename(away)
    study.folder.write_bytes(b"in the way")
    changed = msgspec.structs.replace(MINA, text="Mine.\n")
    study.bible.add_all([changed, WHITBY])
    study.settle()
    study.session.close()
    assert {each.sentence for each in study.troubles} == {
        "“Mina” could not be saved because the system refused it; it is kept on this computer, outside the book.",
        "“Whitby” could not be saved because the system refused it; it is kept on this computer, outside the book.",
    }
    study.folder.unlink()
    away.rename(study.folder)
    study.troubles.clear()
    study.files().write(msgspec.structs.replace(MINA, priority=7), MINA)
    study.session.open(tmp_path / "Book")
    study.settle()
    assert study.bible.entries == (msgspec.structs.replace(changed, priority=7), WHITBY)
    assert [each.sentence for each in study.troubles] == [
        "“Mina” and 1 more could not be saved in the bible last time, and can be found there again."
    ]
    study.session.close()
    study.session.open(tmp_path / "Book")
    study.settle()
    assert len(study.troubles) == 1


def test_what_is_kept_takes_nobodys_place(study: Study, tmp_path: Path) -> None:
    study.folder.write_bytes(b"in the way")
    study.bible.add_all([MINA, WHITBY])
    study.settle()
    study.session.close()
    study.folder.unlink()
    study.files().write(msgspec.structs.replace(MINA, text="Theirs.\n"))
    study.files().write(WHITBY)
    study.session.open(tmp_path / "Book")
    study.settle()
    assert sorted(entry.text for entry in study.bible.entries) == ["", "She keeps a journal.\n", "Theirs.\n"]


def test_what_is_unsaved_is_written_when_the_book_closes(study: Study) -> None:
    study.folder.write_bytes(b"in the way")
    study.bible.save(MINA)
    study.settle()
    study.folder.unlink()
    study.session.close()
    assert on_disk(study) == {MINA.id: MINA}


def test_a_book_that_is_only_read_here_is_not_changed(study: Study) -> None:
    study.session.project.forbid_writing("Another Inkwell has this book.")
    assert not study.bible.can_change
    for change in (lambda: study.bible.save(MINA), lambda: study.bible.delete(MINA.id)):
        with pytest.raises(InkwellError) as caught:
            change()
        assert caught.value.sentence == "Another Inkwell has this book."


def test_nothing_can_be_saved_without_a_book(study: Study) -> None:
    study.session.close()
    with pytest.raises(InkwellError) as caught:
        study.bible.save(new_entry(EntryKind.PLACE))
    assert caught.value.kind is ErrorKind.NOT_FOUND
