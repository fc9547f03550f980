"""Two at one book: processes that come and go, processes that are killed, folders and files that others move about."""

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from rival import NODE, long_text
from scenarios import check_sentence, run, words

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind, new_id
from inkwell.manuscript.spans import Span
from inkwell.storage import damage
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History
from inkwell.storage.lock import LOCK_NAME, HeldElsewhereError, Holder, ProjectLock
from inkwell.storage.project import Project
from inkwell.storage.runs import RunLog

RIVAL = Path(__file__).with_name("rival.py")
ROUNDS = 30
KILLS = 12
"""How often in CI each of two processes comes in, and how often one is killed."""


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A book")
    project.apply(project.manuscript.add(NODE, NodeKind.SCENE, "One", None))
    return project


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def rival(book: Project, state: Path, name: str, rounds: int, log: Path) -> subprocess.Popen[bytes]:
    arguments = [sys.executable, str(RIVAL), str(book.folder), str(state), name, str(rounds), str(log)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE)


@contextmanager
def living(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def is_free(book: Project, state: Path) -> bool:
    """Whether the book can be had, and whether nothing of a lock is left when it is let go again."""
    with ProjectLock.hold(book.folder, state):
        pass
    return not (book.folder / LOCK_NAME).exists()


def compete(book: Project, state: Path, rounds: int) -> None:
    log = state.with_name("log")
    rivals = {name: rival(book, state, name, rounds, log) for name in ("ann", "bob")}
    codes = [process.wait(1800) for process in rivals.values()]
    for process in rivals.values():
        process.communicate()
    assert codes == [0, 0]
    lines = log.read_text().splitlines()
    refused = {line.split()[1]: int(line.split()[2]) for line in lines if line.startswith("refused")}
    visits = [line for line in lines if not line.startswith("refused")]
    # Whoever comes in goes out before anybody else comes in.
    assert [line.split()[0] for line in visits] == ["in", "out"] * (2 * rounds)
    assert all(came.split()[1] == went.split()[1] for came, went in zip(visits[::2], visits[1::2], strict=True))
    order = [line.split()[1] for line in visits[::2]]
    text = Project.open(book.folder).read_text(NODE).text
    numbers = {"ann": iter(range(rounds)), "bob": iter(range(rounds))}
    assert text.split() == [f"{name}-{next(numbers[name])}" for name in order]
    assert is_free(book, state)
    turns = sum(one != other for one, other in pairwise(order))
    assert turns > rounds // 10, "one of them was never kept waiting"
    print(f"{len(order)} visits, {turns} times the other one came next, refused {refused}")


def test_two_processes_never_write_at_once(book: Project, state: Path) -> None:
    compete(book, state, ROUNDS)


@pytest.mark.torture
def test_two_processes_never_write_at_once_for_long(book: Project, state: Path) -> None:
    compete(book, state, 500)


def test_whoever_holds_a_book_is_named_and_a_dead_one_is_not_waited_for(book: Project, state: Path) -> None:
    with living(rival(book, state, "ann", 0, state)) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"holding\n"
        for _ in range(3):
            with pytest.raises(HeldElsewhereError) as held:
                ProjectLock.take(book.folder, state, force=True)
            check_sentence(held.value)
            assert str(holder.pid) in held.value.sentence
        # Frozen is not dead.
        os.kill(holder.pid, signal.SIGSTOP)
        with pytest.raises(HeldElsewhereError):
            ProjectLock.take(book.folder, state)
        holder.kill()
        holder.wait()
        assert (book.folder / LOCK_NAME).exists()
        assert is_free(book, state)


@pytest.mark.parametrize("hours", [-100_000, -1, 1, 100_000])
def test_a_stale_lock_is_known_whatever_the_clock_says(book: Project, state: Path, hours: int) -> None:
    with living(rival(book, state, "ann", 0, state)) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        there = msgspec.json.decode((book.folder / LOCK_NAME).read_bytes(), type=Holder)
    since = (datetime.now(UTC) + timedelta(hours=hours)).isoformat()
    # The process is dead; its number may be somebody else's by now, or the machine was started again.
    for stale in (
        there,
        msgspec.structs.replace(there, process=os.getppid()),
        msgspec.structs.replace(there, process=os.getppid(), boot="another"),
    ):
        stale = msgspec.structs.replace(stale, since=since)
        (book.folder / LOCK_NAME).write_bytes(msgspec.json.encode(stale))
        assert is_free(book, state)


def test_another_machine_is_asked_about_and_never_robbed_unasked(book: Project, state: Path) -> None:
    with ProjectLock.hold(book.folder, state):
        mine = msgspec.json.decode((book.folder / LOCK_NAME).read_bytes(), type=Holder)
    other = msgspec.structs.replace(mine, host="a-laptop-elsewhere", boot="another", process=1)
    (book.folder / LOCK_NAME).write_bytes(msgspec.json.encode(other))
    with pytest.raises(HeldElsewhereError) as held:
        ProjectLock.take(book.folder, state)
    assert "a-laptop-elsewhere" in held.value.sentence
    assert not held.value.certain
    ProjectLock.take(book.folder, state, force=True).release()
    assert is_free(book, state)


def kill_writers(book: Project, state: Path, kills: int) -> None:
    draw = random.Random(kills)
    text = ""
    for _ in range(kills):
        with living(rival(book, state, "ann", -1, state)) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"writing\n"
            time.sleep(draw.uniform(0, 0.02))  # what is tested is any moment
            writer.kill()
            writer.wait()
        project = Project.open(book.folder)
        assert project.problems == ()
        text = project.read_text(NODE).text
        number = re.match(r"line of (\d+)\n", text)
        assert number is not None
        assert text == long_text(int(number[1]))
        assert is_free(book, state)
    left = list(book.folder.rglob(".inkwell-*"))
    assert {each.path for each in damage.inspect(book.folder)} == {path.relative_to(book.folder) for path in left}
    print(f"{kills} kills, {len(left)} unfinished files left, all of them found")


def test_a_writer_is_killed_at_any_moment(book: Project, state: Path) -> None:
    kill_writers(book, state, KILLS)


@pytest.mark.torture
def test_a_writer_is_killed_at_any_moment_for_long(book: Project, state: Path) -> None:
    kill_writers(book, state, 300)


# what others do to an open book


def test_a_folder_that_was_renamed_is_not_written_to_under_its_old_name(book: Project) -> None:
    book.write_text(NODE, words("old"))
    there = book.folder.with_name("Elsewhere")
    book.folder.rename(there)
    changes = (
        lambda: book.write_text(NODE, words("new"), expected=words("old")),
        lambda: AuthorshipFile(book.folder, NODE).write(words("new"), (Span(0, 3, "run"),)),
        lambda: book.apply(book.manuscript.add("two", NodeKind.SCENE, "Two", None)),
        lambda: book.apply(book.manuscript.remove(NODE)),
        lambda: History(book.folder).record(NODE, b"words", (), datetime.now(UTC)),
        lambda: RunLog(book.folder).append(run("1")),
        book.survey,
    )
    for change in changes:
        with pytest.raises(InkwellError) as refused:
            change()
        check_sentence(refused.value)
        assert refused.value.kind in (ErrorKind.DISK, ErrorKind.NOT_FOUND)
        assert not book.folder.exists()
    assert Project.open(there).read_text(NODE).text == words("old")
    # The author puts it back: what was kept in memory is written as if nothing had been.
    there.rename(book.folder)
    book.write_text(NODE, words("new"), expected=words("old"))
    assert Project.open(book.folder).read_text(NODE).text == words("new")


def replaced(book: Project, text: str) -> None:
    """Another program writes the scene, as good programs do."""
    path = book.folder / "text" / f"{NODE}.md"
    other = path.with_name("theirs.tmp")
    other.write_bytes(path.read_bytes().partition(b"\n---\n")[0] + b"\n---\n" + text.encode())
    other.replace(path)


def test_a_file_that_was_replaced_is_not_overwritten(book: Project) -> None:
    book.write_text(NODE, words("old"))
    replaced(book, words("theirs"))
    for _ in range(2):
        with pytest.raises(InkwellError) as refused:
            book.write_text(NODE, words("mine"), expected=words("old"))
        assert refused.value.kind is ErrorKind.CONFLICT
        check_sentence(refused.value)
        assert book.read_text(NODE).text == words("theirs")
    # The author has seen both, and says which.
    book.write_text(NODE, words("mine"), expected=words("theirs"))
    assert book.read_text(NODE).text == words("mine")


def test_a_file_that_is_replaced_during_the_save_is_not_overwritten(
    book: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.write_text(NODE, words("old"))
    flush = os.fsync

    def meanwhile(descriptor: int) -> None:
        monkeypatch.setattr(os, "fsync", flush)
        replaced(book, words("theirs"))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", meanwhile)
    with pytest.raises(InkwellError) as refused:
        book.write_text(NODE, words("mine"), expected=words("old"))
    assert refused.value.kind is ErrorKind.CONFLICT
    assert book.read_text(NODE).text == words("theirs")
    assert not list(book.folder.rglob(".inkwell-*"))


@pytest.mark.parametrize(
    "name", ["{} (conflicted copy 2026-11-25).md", "{}.sync-conflict-20261125-205346-ABCDEFG.md", "{} 2.md"]
)
def test_a_conflicted_copy_is_shown_and_left_alone(book: Project, name: str) -> None:
    node = new_id()
    book.apply(book.manuscript.add(node, NodeKind.SCENE, "Two", None))
    book.write_text(node, words("mine"))
    path = book.folder / "text" / f"{node}.md"
    copy = path.with_name(name.format(node))
    theirs = path.read_bytes().replace(b"mine-", b"theirs-")
    copy.write_bytes(theirs)
    survey = book.survey()
    book.take(survey)
    assert survey.copies == {node: (copy,)}
    assert set(book.manuscript.nodes) == {NODE, node}
    book.write_text(node, words("more"), expected=words("mine"))
    book.apply(book.manuscript.rename(node, "Another title"))
    assert copy.read_bytes() == theirs
    again = Project.open(book.folder)
    assert again.read_text(node).text == words("more")
    assert again.copies == {node: (copy,)}
    assert any(copy.name in problem for problem in again.problems)
