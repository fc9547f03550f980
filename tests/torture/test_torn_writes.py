"""The power is cut at every moment of everything that writes: what is found then is old or new, never neither.

The operations of each act are recorded; `crash_disk` says what may be on the disk after each of them. Every such state
is made real and looked at with Inkwell's own eyes.
"""

import os
import shutil
from pathlib import Path

import pytest
from crash_disk import CrashDisk, put_down
from faulty_disk import FaultyDisk
from scenarios import (
    SCENARIOS,
    Scenario,
    Stage,
    check_nothing_lost,
    check_old_or_new,
    check_opens,
    plant,
    read_tree,
)

from inkwell.storage.atomic import write_atomic

SHARE = 15
"""States of each act in CI."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("torn") / "template"
    root.mkdir()
    plant(root)
    return root


class Wreck:
    """One act, recorded once, and every state that a power cut may leave of it."""

    def __init__(self, template: Path, work: Path, scenario: Scenario) -> None:
        self.scenario = scenario
        self.work = work
        root = work / "stage"
        stage = Stage.set_up(template, root)
        with FaultyDisk(root, disks=tuple(root / disk for disk in scenario.disks)) as disk:
            scenario.prepare(stage)
            self.before = read_tree(root)
            folders = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_dir()}
            disk.begin()
            scenario.act(stage)
            operations = list(disk.operations)
            stage.close()
        self.after = read_tree(root)
        shutil.rmtree(root)
        self.disk = CrashDisk(self.before, folders, operations)
        self.end = len(self.disk.steps)

    def check(self, end: int, sort: str, files: dict[str, bytes], folders: set[str]) -> None:
        root = self.work / "stage"  # journals and locks know the book by its folder
        root.mkdir()
        put_down(root, files, folders)
        try:
            check_old_or_new(files, self.before, self.after, self.scenario.varying)
            check_nothing_lost(files, self.before, self.after)
            books = [path.parent for path in root.rglob("project.json") if ".inkwell-" not in str(path)]
            assert books
            for book in books:
                check_opens(book)
            self.scenario.verify(root, end == self.end)
            if end == self.end:
                assert self.scenario.same(files) == self.scenario.same(self.after)
        except BaseException as error:
            error.add_note(
                f"{self.scenario}: {sort}, after {end} of {self.end} steps: {self.disk.steps[end - 1 : end]}"
            )
            raise
        finally:
            shutil.rmtree(root)


def run(wreck: Wreck, share: int | None) -> None:
    states = list(wreck.disk.states())
    step = 1 if share is None else max(1, len(states) // share)
    # The last states are those that tell whether what was promised as written is.
    chosen = [*states[:: max(step, 1)], *(state for state in states if state[0] == wreck.end)]
    for state in chosen:
        wreck.check(*state)
    print(f"{wreck.scenario}: {wreck.end} steps, {len(states)} states, {len(chosen)} looked at")


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_a_power_cut_leaves_old_or_new(template: Path, tmp_path: Path, scenario: Scenario) -> None:
    run(Wreck(template, tmp_path, scenario), SHARE)


@pytest.mark.torture
@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_a_power_cut_at_any_moment_leaves_old_or_new(template: Path, tmp_path: Path, scenario: Scenario) -> None:
    run(Wreck(template, tmp_path, scenario), None)


def careless(path: Path) -> None:
    """Saves as many programs do: whole, beside the old file, renamed – and never flushed."""
    handle = os.open(path.with_name("new"), os.O_WRONLY | os.O_CREAT)
    os.write(handle, b"new words")
    os.close(handle)
    path.with_name("new").replace(path)


def reckless(path: Path) -> None:
    """Saves over the old file."""
    handle = os.open(path, os.O_WRONLY | os.O_TRUNC)
    os.write(handle, b"new words")
    os.fsync(handle)
    os.close(handle)


def forgetful(path: Path) -> None:
    """Flushes the file and forgets the folder: the words are safe, the new name is not."""
    handle = os.open(path.with_name("new"), os.O_WRONLY | os.O_CREAT)
    os.write(handle, b"new words")
    os.fsync(handle)
    os.close(handle)
    path.with_name("new").replace(path)


PIECES = {b"", b"n", b"new ", b"new w", bytes(9)}


@pytest.mark.parametrize(
    ("save", "found", "at_the_end"),
    [
        (
            careless,
            {b"old words", b"new words", *PIECES},
            {b"new words", b"", b"old words"},
        ),
        (reckless, {b"old words", b"new words", *PIECES}, {b"new words"}),
        (forgetful, {b"old words", b"new words"}, {b"new words", b"old words"}),
        (lambda path: write_atomic(path, b"new words"), {b"old words", b"new words"}, {b"new words"}),
    ],
    ids=["careless", "reckless", "forgetful", "atomic"],
)
def test_the_model_knows_good_saves_from_bad(tmp_path: Path, save, found: set[bytes], at_the_end: set[bytes]) -> None:
    (tmp_path / "file").write_bytes(b"old words")
    with FaultyDisk(tmp_path) as disk:
        save(tmp_path / "file")
    crash = CrashDisk({"file": b"old words"}, set(), disk.operations)
    states = list(crash.states())
    assert {files["file"] for _, _, files, _ in states} <= found
    assert {b"old words", b"new words"} <= {files["file"] for _, _, files, _ in states}
    assert at_the_end <= {files["file"] for end, _, files, _ in states if end == len(crash.steps)}
    if save in (careless, reckless):
        assert b"" in {files["file"] for _, _, files, _ in states}
