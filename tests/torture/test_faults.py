"""Every file operation of everything that writes fails in turn, in every way a disk knows: the promise holds.

Only a calm sentence comes out; every file is the complete old or the complete new one; no word is missing; a second
try on a sound disk succeeds; and what is left unfinished does not grow. CI takes a seeded share of the failures.
"""

import os
import random
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from faulty_disk import FAILURES, SHARED_FOR_GOOD, SHORT_ONLY, UNREADABLE, EscapedWrite, Failure, FaultyDisk
from scenarios import (
    SCENARIOS,
    Scenario,
    Stage,
    all_words,
    check_nothing_lost,
    check_old_or_new,
    check_opens,
    check_sentence,
    plant,
    read_tree,
    unfinished,
)

from inkwell.storage import atomic
from inkwell.storage.atomic import write_atomic

_WRITTEN_AGAIN = ".journal.new"
"""There is only ever one beside each journal, and the next try begins by emptying it."""
SHARE = 6
"""Failures of each act in CI."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("faults") / "template"
    root.mkdir()
    plant(root)
    return root


@pytest.fixture(autouse=True)
def _quick_to_give_up(monkeypatch: pytest.MonkeyPatch) -> None:
    # Two seconds for each of thousands of refusals that last are an afternoon.
    monkeypatch.setattr(atomic, "_REPLACE_SECONDS", 0.12)


class Bench:
    """Runs one act again and again, each time in a fresh place."""

    def __init__(self, template: Path, work: Path, scenario: Scenario) -> None:
        self.template = template
        self.work = work
        self.scenario = scenario
        self.struck = 0
        self.refused = 0
        with self.stage() as (stage, disk):
            self.before = read_tree(stage.root)
            disk.begin()
            scenario.act(stage)
            self.operations = list(disk.operations)
            self.after = read_tree(stage.root)

    @contextmanager
    def stage(self) -> Iterator[tuple[Stage, FaultyDisk]]:
        """A fresh place with the act prepared, on a disk that does not fail yet."""
        root = self.work / "stage"
        stage = Stage.set_up(self.template, root)
        try:
            with FaultyDisk(root, disks=tuple(root / disk for disk in self.scenario.disks)) as disk:
                self.scenario.prepare(stage)
                yield stage, disk
                stage.close()
            assert disk.open_handles == []
        finally:
            shutil.rmtree(root)

    def turns(self, failure: Failure) -> Iterator[tuple[Failure, int]]:
        """Each operation that this failure can strike, and one more that is never reached."""
        count = sum(operation.name in failure.names for operation in self.operations)
        yield from ((failure, at) for at in range(1, count + 2))

    def let_fail(self, failure: Failure, at: int) -> None:
        """One run in which the operation number `at` fails."""
        plain = self.scenario
        if failure is UNREADABLE:
            self.scenario = replace(plain, varying=f"{plain.varying}|{plain.guessed}")
        try:
            self._let_fail(failure, at)
        finally:
            self.scenario = plain

    def _let_fail(self, failure: Failure, at: int) -> None:
        with self.stage() as (stage, disk):
            disk.begin(failure, at)
            error = self._try(stage)
            if failure.lasting and disk.struck:
                self._check_no_growth(stage)
            struck, struck_at = disk.struck, disk.struck_at
            disk.begin()
            if any("read" in told for told in stage.told):
                # The author was offered a copy of what can be read, and knows what is missing from it.
                assert all_words(self.before) <= all_words(read_tree(stage.root))
                return
            self._check(stage, failure, error, struck_at)
            if error is not None and not (self.scenario.once and self._is_done(stage)):
                self.scenario.act(stage)  # the disk is sound again
            self._check_done(stage)
        self.struck += bool(struck)
        self.refused += error is not None

    def _try(self, stage: Stage) -> Exception | None:
        try:
            self.scenario.act(stage)
        except EscapedWrite:
            raise
        except Exception as error:
            check_sentence(error)
            return error
        return None

    def _check_no_growth(self, stage: Stage) -> None:
        """However often it is tried on a disk that stays as it is, what is left unfinished is once as much."""
        left = len(unfinished(stage.root))
        for _ in range(3):
            self._try(stage)
        assert len(unfinished(stage.root)) <= left

    def _check(self, stage: Stage, failure: Failure, error: Exception | None, struck_at: tuple[str, str]) -> None:
        now = read_tree(stage.root)
        check_old_or_new(now, self.before, self.after, self.scenario.varying)
        check_nothing_lost(now, self.before, self.after)
        if failure is not UNREADABLE:
            self.scenario.verify(stage.root, False)
        fresh = check_opens(stage.project.folder)
        # As it does whenever the window comes to the front, it looks at what is otherwise than it thought.
        stage.project.take(stage.project.survey())
        assert fresh.manuscript == stage.project.manuscript
        if failure is SHORT_ONLY or (failure.sharing and failure is not SHARED_FOR_GOOD and struck_at[0] == "replace"):
            assert error is None, "this much is waited out"
        if error is None:
            self._check_done(stage)
        left = [path for path in unfinished(stage.root) if not path.endswith(_WRITTEN_AGAIN)]
        left = [path for path in left if path not in self.before]
        if not failure.lasting and struck_at[0] not in ("unlink", "rmdir"):
            assert not left or any("old folder" in told for told in stage.told)

    def _is_done(self, stage: Stage) -> bool:
        now = read_tree(stage.root)
        if any("old folder" in told for told in stage.told):
            # The author knows that this could not be removed.
            now = {path: data for path, data in now.items() if not path.startswith("Book/")}
        there, wanted = self.scenario.same(now), self.scenario.same(self.after)
        guessed = {path for path in self.after if re.search(self.scenario.guessed, path)} - wanted.keys()
        return there == wanted and (all_words(now) == all_words(self.after) or bool(guessed))

    def _check_done(self, stage: Stage) -> None:
        assert self._is_done(stage)
        self.scenario.verify(stage.root, True)
        check_opens(stage.project.folder)


def run(bench: Bench, share: int | None) -> None:
    turns = [turn for failure in (*FAILURES, UNREADABLE) for turn in bench.turns(failure)]
    if share is not None:
        turns = random.Random(bench.scenario.name).sample(turns, min(share, len(turns)))
    for failure, at in turns:
        try:
            bench.let_fail(failure, at)
        except BaseException as error:
            error.add_note(f"{bench.scenario}: {failure} at operation {at}")
            raise
    assert bench.struck
    print(f"{bench.scenario}: {len(bench.operations)} operations, {len(turns)} runs, {bench.refused} refused")


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_whatever_operation_fails_nothing_is_lost(template: Path, tmp_path: Path, scenario: Scenario) -> None:
    run(Bench(template, tmp_path, scenario), SHARE)


@pytest.mark.torture
@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_every_operation_fails_in_turn_and_nothing_is_lost(template: Path, tmp_path: Path, scenario: Scenario) -> None:
    run(Bench(template, tmp_path, scenario), None)


def test_the_disk_sees_every_write_and_refuses_those_that_it_could_not(tmp_path: Path) -> None:
    with FaultyDisk(tmp_path) as disk:
        (tmp_path / "folder").mkdir()
        write_atomic(tmp_path / "folder" / "file", b"words")
        raw = os.open(tmp_path / "raw", os.O_WRONLY | os.O_CREAT)
        for write in (
            lambda: (tmp_path / "other").write_bytes(b"words"),
            lambda: (tmp_path / "folder" / "file").open("a"),
            lambda: shutil.copyfile(tmp_path / "folder" / "file", tmp_path / "copy"),
            lambda: os.fdopen(raw, "w"),
        ):
            with pytest.raises(EscapedWrite):
                write()
        names = [operation.name for operation in disk.operations]
        os.close(raw)
    assert names[0] == "mkdir"
    assert [name for name in names if name in ("create", "write", "fsync", "replace")][:4] == [
        "create",
        "write",
        "fsync",
        "replace",
    ]
    assert disk.open_handles == []


@pytest.mark.parametrize("failure", FAILURES, ids=str)
def test_each_failure_comes_as_the_system_would_send_it(tmp_path: Path, failure: Failure) -> None:
    written, failed = b"", None
    with FaultyDisk(tmp_path, failure, 1) as disk:
        try:
            handle = os.open(tmp_path / "file", os.O_WRONLY | os.O_CREAT)
            written = b"words"[: os.write(handle, b"words")]
            os.write(handle, b"words"[len(written) :])
        except OSError as error:
            failed = error
        disk.begin()
        for descriptor in disk.descriptors:
            os.close(descriptor)
    assert (written == b"wor") is failure.short
    if failure is SHORT_ONLY:
        assert failed is None
        assert (tmp_path / "file").read_bytes() == b"words"
    else:
        assert failed is not None
        assert failed.errno == failure.error
        assert (getattr(failed, "winerror", None) == 32) is failure.sharing
