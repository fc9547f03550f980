"""The log of when and how much was written: nothing of it lost, nothing in it that is prose."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.habits import HabitLog, Stretch, Written

BOOK = "0123456789abcdef0123456789abcdef"
MORNING = Stretch(
    "s1", "2026-06-11", "2026-06-11T09:00:00+02:00", "2026-06-11T09:05:00+02:00", 300, 0, Written(120, 0, 30, 0, 8)
)
NEW_YEAR = Stretch("s2", "2027-01-01", "2027-01-01T09:00:00+01:00", "2027-01-01T09:01:00+01:00", 60, goal=25)

AMOUNTS = st.builds(Written, *[st.integers(0, 10_000)] * 3, st.integers(-500, 500), st.integers(0, 10_000))


def test_what_was_added_is_read_again(tmp_path):
    log = HabitLog(tmp_path, BOOK)
    assert log.read() == ()
    log.append([MORNING])
    log.append([NEW_YEAR, MORNING])
    assert log.read() == (MORNING, MORNING, NEW_YEAR)
    assert sorted(path.name for path in (tmp_path / BOOK).iterdir()) == ["2026.jsonl", "2027.jsonl"]


def test_each_book_has_its_own_and_odd_ids_are_no_paths(tmp_path):
    for project_id in (BOOK, "folder-../../x", "folder-Roman été"):
        log = HabitLog(tmp_path / "habits", project_id)
        log.append([MORNING])
        assert log.read() == (MORNING,)
    assert len(list((tmp_path / "habits").iterdir())) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["habits"]


def test_damaged_lines_are_passed_over_and_the_next_ones_are_whole(tmp_path):
    log = HabitLog(tmp_path, BOOK)
    log.append([MORNING])
    path = tmp_path / BOOK / "2026.jsonl"
    with path.open("ab") as file:
        file.write(b'\n{"session": 5}\n\xff\xfe\nnot json\n{"session":"s9","day":"2026-06-1')
    log.append([MORNING])
    assert log.read() == (MORNING, MORNING)


def test_what_a_later_inkwell_adds_does_no_harm(tmp_path):
    log = HabitLog(tmp_path, BOOK)
    log.append([MORNING])
    path = tmp_path / BOOK / "2026.jsonl"
    path.write_text(path.read_text().replace("{", '{"mood":"fair",', 1).replace("[120,0,30,0,8]", "[120,0,30,0,8,3]"))
    assert log.read() == (MORNING,)


def test_a_file_in_the_way_is_one_sentence(tmp_path):
    (tmp_path / "habits").write_text("no folder")
    with pytest.raises(InkwellError) as caught:
        HabitLog(tmp_path / "habits", BOOK).append([MORNING])
    assert caught.value.kind is ErrorKind.DISK
    assert HabitLog(tmp_path / "habits", BOOK).read() == ()


def test_two_processes_add_at_once(tmp_path):
    program = textwrap.dedent("""
        import sys
        from pathlib import Path
        from inkwell.storage.habits import HabitLog, Stretch
        log = HabitLog(Path(sys.argv[1]), sys.argv[2])
        for number in range(200):
            log.append([Stretch(sys.argv[3], "2026-06-11", "b" * 40, str(number))])
    """)
    writers = [subprocess.Popen([sys.executable, "-c", program, str(tmp_path), BOOK, name]) for name in ("one", "two")]
    assert [writer.wait() for writer in writers] == [0, 0]
    found = HabitLog(tmp_path, BOOK).read()
    assert len(found) == 400
    for name in ("one", "two"):
        assert [each.end for each in found if each.session == name] == [str(number) for number in range(200)]


def test_a_day_of_writing_is_a_few_kilobytes(tmp_path: Path):
    log = HabitLog(tmp_path, BOOK)
    for _ in range(36):
        log.append([MORNING])
    assert (tmp_path / BOOK / "2026.jsonl").stat().st_size < 8_000


@given(AMOUNTS, AMOUNTS)
def test_amounts_add_up(one: Written, other: Written):
    assert one.plus(other).net == one.net + other.net
    assert one.plus(other).typed == one.typed + other.typed
    assert 0 <= one.own <= one.typed
    assert one.added >= one.net


@pytest.mark.parametrize(
    ("written", "own"),
    [
        (Written(300), 300),
        (Written(300, deleted=100), 200),
        (Written(300, pasted=1000), 300),
        (Written(300, pasted=1000, deleted=1000), 300),
        (Written(300, accepted=50, deleted=400), 0),
        (Written(300, restored=-100), 200),
        (Written(deleted=20), 0),
    ],
)
def test_the_authors_own_words(written: Written, own: int):
    assert written.own == own
