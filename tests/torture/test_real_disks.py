"""A disk that really is full, and one that really is read-only: a small file system of the test's own, in memory.

Making one takes the rights of root on Linux. Where that is not given, the run says so at its end; the same failures,
made up, are in test_faults.py.
"""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from announcing import say
from scenarios import (
    SCENARIOS,
    Scenario,
    Stage,
    check_nothing_lost,
    check_old_or_new,
    check_opens,
    check_sentence,
    plant,
    read_tree,
)

from inkwell.errors import InkwellError
from inkwell.storage.project import Project

PAGE = 4096
ROOM = (0, 1, 2, 3, 5, 8, 13, 21, 34)
"""Pages that are left on the full disk, each in turn."""
FREE = {"move-project", "move-project-across", "bring-back", "runs", "journal-append", "journal-saved"}
"""Acts that may find room on a full disk: they rename, or add to a page that a file has already."""
WRITING = [scenario for scenario in SCENARIOS if scenario.name not in ("open", "lock", "journal-found")]
"""A book can be opened, and held, on a disk that takes nothing."""


@pytest.fixture
def small_disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    made = sys.platform == "linux" and os.geteuid() == 0 and mount("-t", "tmpfs", "-o", "size=4m", "inkwell", str(disk))
    if not made:
        say(request.config, "A small disk cannot be made here: the tests of full and of read-only disks did not run.")
        pytest.skip("a small disk takes the rights of root on Linux")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


def fill(disk: Path, left: int) -> Path:
    """Leave so many pages on the disk, and return the file that takes the others."""
    filler = disk / "filler"
    handle = os.open(filler, os.O_WRONLY | os.O_CREAT)
    try:
        while True:
            os.write(handle, bytes(PAGE))
    except OSError as error:
        assert error.errno == errno.ENOSPC  # noqa: PT017 — it is how the loop ends
    os.ftruncate(handle, max(0, os.fstat(handle).st_size - left * PAGE))
    os.close(handle)
    return filler


def attempt(stage: Stage, scenario: Scenario) -> InkwellError | None:
    try:
        scenario.act(stage)
    except InkwellError as error:
        check_sentence(error)
        return error
    return None


def test_a_full_disk_takes_nothing_away(small_disk: Path, tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    plant(template)
    refused: dict[str, int] = {}
    for scenario in WRITING:
        for left in ROOM:
            try:
                refused[scenario.name] = refused.get(scenario.name, 0) + on_a_full_disk(
                    template, small_disk / "stage", scenario, left
                )
            except BaseException as error:
                error.add_note(f"{scenario} with {left} pages left")
                raise
    print(f"{len(WRITING) * len(ROOM)} runs on a full disk, refused: {refused}")
    assert {name for name, number in refused.items() if not number} <= FREE


def on_a_full_disk(template: Path, root: Path, scenario: Scenario, left: int) -> bool:
    stage = Stage.set_up(template, root)
    scenario.prepare(stage)
    before = read_tree(root)
    filler = fill(root.parent, left)
    error = attempt(stage, scenario)
    full = read_tree(root)
    filler.unlink()
    if error is not None:
        assert "full" in error.sentence, error.sentence
        scenario.act(stage)
    after = read_tree(root)
    check_old_or_new(full, before, after, scenario.varying)
    check_nothing_lost(full, before, after)
    scenario.verify(root, True)
    check_opens(stage.project.folder)
    stage.close()
    shutil.rmtree(root)
    return error is not None


def test_a_read_only_disk_is_read_and_nothing_more(small_disk: Path, tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    plant(template)
    # A disk with a file that is open for writing cannot be made read-only.
    scenarios = [each for each in WRITING if not each.name.startswith("journal-") or each.name == "journal-begin"]
    for scenario in scenarios:
        root = small_disk / "stage"
        stage = Stage.set_up(template, root)
        scenario.prepare(stage)
        before = read_tree(root)
        assert mount("-o", "remount,ro", str(small_disk))
        try:
            error = attempt(stage, scenario)
            assert error is not None, scenario
            assert "read-only" in error.sentence, error.sentence
            opened = Project.open(stage.book)
            assert opened.read_only
            assert any("read-only" in problem for problem in opened.problems)
            assert opened.read_text("memo").text
            assert read_tree(root) == before
        finally:
            assert mount("-o", "remount,rw", str(small_disk))
        scenario.act(stage)
        scenario.verify(root, True)
        stage.close()
        shutil.rmtree(root)
    print(f"{len(scenarios)} acts on a read-only disk, all refused")
