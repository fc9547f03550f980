"""The journal: what was appended comes back, whatever ended it, and is let go only when the text's own file has it."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.edits import Edit, apply_edit
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.spans import Span
from inkwell.storage import journal as journal_module
from inkwell.storage.journal import Journal, JournalFolder, Unsaved, read_journal

ANY = st.text(st.characters(categories=None), max_size=20)


@pytest.fixture
def folder(tmp_path: Path) -> JournalFolder:
    (tmp_path / "Book").mkdir()
    return JournalFolder(tmp_path / "state", "id", tmp_path / "Book")


@pytest.fixture
def journal(folder: JournalFolder) -> Journal:
    folder.prepare()
    return folder.of("sc", Snapshot.of("It was late."))


def only(folder: JournalFolder) -> Unsaved:
    (found,), troubles = folder.unsaved()
    assert troubles == []
    return found


def test_an_edit_is_there_at_once_and_gone_when_the_text_has_it(folder: JournalFolder, journal: Journal) -> None:
    journal.append([Edit(12, 0, " Very late.", (Span(0, 11, "run"),))])
    unsaved = only(folder)
    assert (unsaved.node, unsaved.base, unsaved.text) == ("sc", "It was late.", "It was late. Very late.")
    assert unsaved.spans == (Span(12, 23, "run"),)
    assert not unsaved.damaged
    journal.saved(1, Snapshot.of(unsaved.text))
    assert folder.unsaved() == ([], [])
    assert not list(folder.path.glob("*.journal"))
    journal.append([Edit(0, 2, "This")])
    assert only(folder).text == "This was late. Very late."
    journal.close()


def test_edits_made_during_a_save_stay(folder: JournalFolder, journal: Journal) -> None:
    journal.append([Edit(0, 0, "a"), Edit(1, 0, "b")])
    journal.append([Edit(2, 0, "c")])
    journal.saved(2, Snapshot.of("abIt was late."))
    unsaved = only(folder)
    assert unsaved.text == "abcIt was late."
    assert unsaved.fits("abIt was late.")
    journal.append([Edit(3, 0, "d")])
    assert only(folder).text == "abcdIt was late."
    journal.saved(4, Snapshot.of("abcdIt was late."))
    assert folder.unsaved() == ([], [])


def test_a_journal_that_is_never_empty_does_not_grow_for_ever(folder: JournalFolder, journal: Journal) -> None:
    path, most = folder.path / "sc.journal", journal_module._MOST_EDITS
    for number in range(3 * most):
        journal.append([Edit(number, 0, "x")])
        journal.saved(number, Snapshot.of("x" * number + "It was late."))
    unsaved = only(folder)
    assert unsaved.text == "x" * 3 * most + "It was late."
    assert len(unsaved.edits) <= most + 1
    assert path.stat().st_size < most * 40
    journal.close()


def test_it_fits_every_text_that_it_came_through(folder: JournalFolder, journal: Journal) -> None:
    for at, letter in enumerate("abc"):
        journal.append([Edit(at, 0, letter)])
    journal.close()
    unsaved = only(folder)
    for text in ("It was late.", "aIt was late.", "abcIt was late."):
        assert unsaved.fits(text)
    assert not unsaved.fits("It was early.")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(base=ANY, edits=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), ANY), max_size=8))
def test_any_text_comes_back(tmp_path: Path, base: str, edits: list[tuple[int, int, str]]) -> None:
    path = tmp_path / "any.journal"
    path.unlink(missing_ok=True)
    journal, text = Journal(path, "n\ud800", Snapshot.of(base)), base
    for at, removed, inserted in edits:
        start = min(at, len(text))
        edit = Edit(start, min(removed, len(text) - start), inserted)
        journal.append([edit])
        text, _ = apply_edit(text, (), edit)
    journal.close()
    if edits:
        unsaved = read_journal(path)
        assert unsaved is not None
        assert (unsaved.node, unsaved.base, unsaved.text) == ("n\ud800", base, text)


def test_cut_anywhere_it_gives_back_all_that_is_whole(folder: JournalFolder, journal: Journal) -> None:
    states = ["It was late."]
    sizes: list[int] = []
    (path,) = [folder.path / "sc.journal"]
    for at, letter in enumerate("abcdef"):
        journal.append([Edit(at, 0, letter)])
        sizes.append(path.stat().st_size)
        states.append("abcdef"[: at + 1] + "It was late.")
    journal.close()
    data = path.read_bytes()
    for length in range(len(data)):
        path.write_bytes(data[:length])
        whole = sum(size <= length for size in sizes)
        try:
            unsaved = read_journal(path)
        except InkwellError:
            unsaved = None
        if unsaved is None:
            assert whole == 0
        else:
            assert unsaved.text == states[whole]
            assert not unsaved.damaged


def test_what_a_power_cut_left_empty_is_nothing(folder: JournalFolder) -> None:
    folder.prepare()
    for data in (b"", b"\0" * 4096):
        (folder.path / "sc.journal").write_bytes(data)
        assert folder.unsaved() == ([], [])


def test_a_flipped_bit_loses_nothing_before_it(folder: JournalFolder, journal: Journal) -> None:
    journal.append([Edit(0, 0, "first ")])
    path = folder.path / "sc.journal"
    size = path.stat().st_size
    journal.append([Edit(0, 0, "second ")])
    journal.append([Edit(0, 0, "third ")])
    journal.close()
    data = bytearray(path.read_bytes())
    data[size + 10] ^= 4
    path.write_bytes(data)
    unsaved = only(folder)
    assert unsaved.text == "first It was late."
    assert unsaved.damaged
    (copy,) = folder.path.glob("*.damaged")
    assert copy.read_bytes() == data
    copy.unlink()
    data[20] ^= 1
    path.write_bytes(data)
    found, (trouble,) = folder.unsaved()
    assert found == []
    assert trouble.kind is ErrorKind.DAMAGED
    assert (folder.path / "sc.journal.damaged").read_bytes() == data


def test_an_edit_of_another_text_is_not_taken_for_one_of_this(folder: JournalFolder, journal: Journal) -> None:
    journal.append([Edit(0, 0, "x")])
    other = folder.of("other", Snapshot.of("Another text."))
    other.append([Edit(0, 0, "y")])
    size = (folder.path / "sc.journal").stat().st_size
    one, two = (folder.path / f"{name}.journal" for name in ("sc", "other"))
    stray = two.read_bytes()[-(len(one.read_bytes()) - size + 17) :]
    one.write_bytes(one.read_bytes() + stray)
    for each in (journal, other):
        each.close()
    unsaved = read_journal(one)
    assert unsaved is not None
    assert unsaved.text == "xIt was late."


def test_what_could_not_be_written_is_written_with_the_next(
    folder: JournalFolder, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.append([Edit(0, 0, "a")])
    real = os.write

    def half(handle: int, data: bytes) -> int:
        if len(data) > 4:
            return real(handle, bytes(data[:4]))
        raise OSError(28, "full")

    with monkeypatch.context() as broken:
        broken.setattr(os, "write", half)
        with pytest.raises(InkwellError) as refused:
            journal.append([Edit(1, 0, "b")])
    assert "because the disk is full; the text itself is still saved" in refused.value.sentence
    assert only(folder).text == "aIt was late."
    journal.append([Edit(2, 0, "c")])
    assert only(folder).text == "abcIt was late."
    journal.close()


def test_the_next_process_goes_on_with_it(folder: JournalFolder, journal: Journal) -> None:
    journal.append([Edit(0, 0, "a", (Span(0, 1, "run"),))])
    journal.close()
    unsaved = only(folder)
    again = folder.resume(unsaved)
    again.append([Edit(1, 0, "b")])
    now = only(folder)
    assert (now.base, now.text, now.spans) == ("It was late.", "abIt was late.", (Span(0, 1, "run"),))
    again.saved(2, Snapshot.of(now.text))
    assert folder.unsaved() == ([], [])


def test_syncing_flushes_file_and_folder(
    folder: JournalFolder, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[object] = []
    monkeypatch.setattr(journal_module, "sync_file", flushed.append)
    monkeypatch.setattr(journal_module, "sync_folder", flushed.append)
    journal.sync()
    assert flushed == []
    journal.append([Edit(0, 0, "a")])
    journal.sync()
    journal.sync()
    assert len(flushed) == 2
    assert flushed[1] == folder.path
    journal.append([Edit(0, 0, "a")])
    journal.sync()
    assert len(flushed) == 3
    journal.close()


def test_a_moved_book_finds_its_journals_and_a_copy_does_not(tmp_path: Path) -> None:
    here, there, state = tmp_path / "Here", tmp_path / "There", tmp_path / "state"
    here.mkdir()
    old = JournalFolder(state, "id", here)
    old.prepare()
    journal = old.of("sc", Snapshot.of(""))
    journal.append([Edit(0, 0, "Unsaved.")])
    journal.close()
    there.mkdir()
    copy = JournalFolder(state, "id", there)
    copy.adopt()
    assert copy.unsaved() == ([], [])
    here.rmdir()
    copy.adopt()
    assert only(copy).text == "Unsaved."
    assert [path.name for path in old.path.iterdir()] == ["about.json"]
    lost_id = JournalFolder(state, "folder-There", there)
    lost_id.adopt()
    assert only(lost_id).text == "Unsaved."


@pytest.mark.parametrize("node", ["sc", "Chapter One", "a" * 300, "..", "CON", "é\ud800", "a/b"])
def test_any_name_has_a_file_of_its_own(folder: JournalFolder, node: str) -> None:
    folder.prepare()
    journal = folder.of(node, Snapshot.of(""))
    journal.append([Edit(0, 0, "x")])
    journal.close()
    assert only(folder).node == node
    folder.forget(node)
    assert folder.unsaved() == ([], [])


def test_words_that_nobody_took_up_wait_beside_the_next(folder: JournalFolder, journal: Journal) -> None:
    journal.append([Edit(12, 0, " Very late.")])
    journal.close()
    later = folder.of("sc", Snapshot.of("It was noon."))
    later.append([Edit(0, 0, "Now. ")])
    assert only(folder).text == "Now. It was noon."
    later.saved(1, Snapshot.of("Now. It was noon."))
    assert only(folder).text == "It was late. Very late."


def test_every_damaged_journal_is_kept(folder: JournalFolder) -> None:
    folder.prepare()
    for words in (b"one", b"two"):
        (folder.path / "sc.journal").write_bytes(words)
        found, troubles = folder.unsaved()
        assert (found, len(troubles)) == ([], 1)
    assert {path.read_bytes() for path in folder.path.glob("*.damaged")} == {b"one", b"two"}


def test_a_journal_of_which_no_edit_can_be_read_is_set_aside(folder: JournalFolder, journal: Journal) -> None:
    journal.append([Edit(12, 0, " Very late.")])
    journal.close()
    path = folder.path / "sc.journal"
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    found, troubles = folder.unsaved()
    assert (found, [each.kind for each in troubles]) == ([], [ErrorKind.DAMAGED])
    assert folder.unsaved() == ([], [])
