"""Checkpoints: whatever happens while one is written, one of the same training can be read."""

import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from inkwell.voice.host.checkpoints import Checkpoints, Progress

MINE, OTHER = "of this training", "of another"


def save(checkpoints: Checkpoints, step: int, fingerprint: str = MINE) -> None:
    checkpoints.save(
        Progress(step=step, best_loss=1.0, fingerprint=fingerprint), {"weights": torch.full((3,), step)}, [{}]
    )


def step_of(folder: Path, fingerprint: str = MINE) -> int:
    """What a new process would go on from; -1 for nothing."""
    found = Checkpoints(torch, folder).read(fingerprint)
    if found is None:
        return -1
    assert found[1]["weights"].tolist() == [found[0].step] * 3
    return found[0].step


def test_the_newest_is_gone_on_from_and_two_are_kept(tmp_path: Path) -> None:
    checkpoints = Checkpoints(torch, tmp_path)
    for step in (1, 2, 3):
        save(checkpoints, step)
        assert step_of(tmp_path) == step
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint-a", "checkpoint-b"]
    checkpoints.remove()
    assert not list(tmp_path.iterdir())


def die_at(count: int, folder: Path) -> None:
    """Have this process killed just before it does something to a file below the folder for the count-th time."""
    seen = 0

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal seen
        if event not in ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir") or str(folder) not in str(arguments):
            return
        seen += 1
        if seen == count:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is copied for each moment")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("before", [[(1, MINE), (2, MINE)], [(900, OTHER), (950, OTHER), (1, MINE)]])
def test_a_kill_at_any_moment_of_a_save_leaves_one(tmp_path: Path, before: list[tuple[int, str]]) -> None:
    survived = moments = 0
    while not survived:
        moments += 1
        folder = tmp_path / str(moments)
        checkpoints = Checkpoints(torch, folder)
        for step, fingerprint in before:
            save(checkpoints, step, fingerprint)
        last = before[-1][0]
        child = os.fork()
        if not child:
            die_at(moments, folder)
            save(checkpoints, last + 1)
            os._exit(0)
        survived = os.waitpid(child, 0)[1] == 0
        assert step_of(folder) in ((last + 1,) if survived else (last, last + 1))
    assert moments > 8


def test_a_damaged_checkpoint_is_passed_over_and_the_whole_one_is_not_written_over(tmp_path: Path) -> None:
    checkpoints = Checkpoints(torch, tmp_path)
    save(checkpoints, 1)
    save(checkpoints, 2)
    (tmp_path / "checkpoint-b" / "state.pt").write_bytes(b"no")
    again = Checkpoints(torch, tmp_path)
    assert again.read(MINE) is not None
    assert step_of(tmp_path) == 1
    # What a kill left half-written is in nobody's way.
    (tmp_path / "checkpoint-b.writing").mkdir()
    save(again, 2)
    assert (step_of(tmp_path), (tmp_path / "checkpoint-a").exists()) == (2, True)


def test_a_full_disk_costs_no_checkpoint_and_keeps_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkpoints = Checkpoints(torch, tmp_path)
    save(checkpoints, 1)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("inkwell.voice.host.checkpoints.sync_file", full)
    with pytest.raises(OSError, match="No space left"):
        save(checkpoints, 2)
    assert step_of(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint-a"]
