"""The files of crash reports: whole, few, counted, and nobody's but the author's."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.reports.crash import PROCESSES, Crash, crash_of_death, crash_of_error
from inkwell.reports.crash_folder import MOST, CrashFolder, Kind
from inkwell.supervise.death import Death
from inkwell.supervise.installation import HOSTS

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def crash(number: int, place: str = "  inkwell/errors.py, line 1, in x") -> Crash:
    return Crash(Kind.MISTAKE, "A mistake.", (place,), "0.1.0", NOON + timedelta(minutes=number))


@pytest.fixture
def folder(tmp_path: Path) -> CrashFolder:
    return CrashFolder(tmp_path / "data" / "crashes")


def test_a_report_is_a_file_that_says_what_where_and_on_what(folder: CrashFolder) -> None:
    made = folder.add(crash(0))
    assert re.fullmatch(r"2026-11-26-120000-mistake-[0-9a-f]{10}\.txt", made.name)
    text = folder.read(made)
    for line in (
        "What: A mistake.",
        "When: 2026-11-26 12:00 UTC",
        "Inkwell: 0.1.0",
        "  inkwell/errors.py, line 1, in x",
    ):
        assert line in text.splitlines()
    assert "Python: CPython" in text
    assert folder.all() == (made,)


def test_the_same_again_counts_and_takes_the_place_of_the_first(folder: CrashFolder) -> None:
    for number in range(3):
        folder.add(crash(number))
    (known,) = folder.all()
    assert known.moment == NOON + timedelta(minutes=2)
    assert "Times: 3" in folder.read(known)


def test_the_newest_are_kept_the_newest_first(folder: CrashFolder) -> None:
    for number in range(MOST + 5):
        folder.add(crash(number, f"  line {number}"))
    moments = [each.moment for each in folder.all()]
    assert len(moments) == MOST
    assert moments == sorted(moments, reverse=True)
    assert moments[0] == NOON + timedelta(minutes=MOST + 4)


def test_other_files_are_left_alone(folder: CrashFolder) -> None:
    folder.path.mkdir(parents=True)
    for name in ("notes.txt", "2026-99-99-999999-mistake-0123456789.txt", "2026-11-26-120000-mistake-xyz.txt"):
        (folder.path / name).write_text("mine", encoding="utf-8")
    made = folder.add(crash(1))
    assert folder.all() == (made,)
    assert len(list(folder.path.iterdir())) == 4


def test_what_is_gone_or_unreadable_is_one_sentence(folder: CrashFolder) -> None:
    assert folder.all() == ()
    made = folder.add(crash(1))
    folder.delete(made)
    folder.delete(made)
    with pytest.raises(InkwellError, match="not there any more") as trouble:
        folder.read(made)
    assert trouble.value.kind is ErrorKind.NOT_FOUND


def test_a_report_with_bytes_that_are_no_text_can_be_read(folder: CrashFolder) -> None:
    made = folder.add(crash(1))
    made.path.write_bytes(b"\xff\xfe\x00 torn")
    assert "torn" in folder.read(made)
    assert "Times: 2" in folder.read(folder.add(crash(2)))


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file", encoding="utf-8")
    with pytest.raises(InkwellError) as trouble:
        CrashFolder(tmp_path / "data" / "crashes").add(crash(0))
    assert trouble.value.kind is ErrorKind.DISK


@pytest.mark.parametrize(
    ("host", "begins"),
    [
        ("inkwell.engine.host", "The process of a model ended by itself: SIGSEGV."),
        ("inkwell.voice.host", "The process that trains a voice ended by itself: SIGSEGV."),
        ("", "A program that Inkwell uses ended by itself: SIGSEGV."),
    ],
)
def test_a_death_is_told_by_what_died_and_how(host: str, begins: str) -> None:
    assert crash_of_death(Death(host, -11, "The sea was calm.")).what == begins


def test_every_process_of_ours_has_words() -> None:
    assert set(PROCESSES) == set(HOSTS)


def test_crashes_at_one_place_are_the_same_and_others_are_not() -> None:
    def fail(number: int) -> BaseException:
        try:
            int("x") if number else [][0]
        except (ValueError, IndexError) as error:
            return error
        raise AssertionError

    assert crash_of_error(fail(1)).mark == crash_of_error(fail(1)).mark
    assert crash_of_error(fail(1)).mark != crash_of_error(fail(0)).mark
