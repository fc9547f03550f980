"""What nobody had foreseen leaves a report, whoever logs it; what was foreseen leaves none."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.reports.crash_folder import CrashFile, CrashFolder
from inkwell.reports.keeping import CrashKeeper
from inkwell.supervise.death import Death, tell_death

log = logging.getLogger("inkwell")


class Kept:
    """A keeper at work, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.folder = CrashFolder(folder)
        self.heard: list[CrashFile] = []
        self.keeper = CrashKeeper(self.folder, self.heard.append)

    @property
    def texts(self) -> list[str]:
        return [self.folder.read(each) for each in self.folder.all()]


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    level = log.level
    log.setLevel(logging.INFO)
    kept = Kept(tmp_path / "crashes")
    kept.keeper.begin()
    yield kept
    kept.keeper.stop()
    log.setLevel(level)


def fail(error: Exception) -> None:
    """Log an error as one does that nobody had foreseen."""
    try:
        raise error
    except type(error):
        log.exception("a mistake of ours: %s", "Ottoline")


def test_a_mistake_leaves_a_report_without_its_message(kept: Kept, guard: Any) -> None:
    guard.expect_error("a mistake of ours")
    fail(ValueError("Ottoline at Sandymount"))
    (text,) = kept.texts
    assert "ValueError" in text
    assert "Ottoline" not in text
    assert kept.heard == list(kept.folder.all())


def test_a_crash_of_a_process_leaves_a_report_and_a_kill_leaves_none(kept: Kept) -> None:
    tell_death(Death("inkwell.language.host", -9, ""))
    assert kept.texts == []
    tell_death(Death("inkwell.language.host", -6, "Ottoline\nFatal Python error: Aborted\n"))
    (text,) = kept.texts
    assert "The process of spelling and grammar ended by itself: SIGABRT." in text
    assert "Ottoline" not in text


def test_what_is_only_said_leaves_none(kept: Kept) -> None:
    log.info("saved")
    log.info("no rung remembered: %s", InkwellError(ErrorKind.DISK, "Full."))
    assert kept.texts == []


def test_what_fails_at_each_paint_is_written_three_times_at_most(kept: Kept, guard: Any) -> None:
    guard.expect_error("a mistake of ours")
    for _ in range(50):
        fail(ZeroDivisionError())
    (text,) = kept.texts
    assert "Times: 3" in text
    assert len(kept.heard) == 3


def test_a_report_that_cannot_be_kept_is_no_second_mistake(tmp_path: Path, guard: Any) -> None:
    guard.expect_error("a mistake of ours")
    (tmp_path / "crashes").write_text("a file is in the way", encoding="utf-8")
    kept = Kept(tmp_path / "crashes")
    kept.keeper.begin()
    try:
        fail(ValueError())
    finally:
        kept.keeper.stop()
    assert kept.heard == []
