"""The program's own log."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from inkwell.storage.log import keep_log


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("inkwell")
    before = logger.level, logger.propagate, list(logger.handlers)
    yield logger
    for handler in [each for each in logger.handlers if each not in before[2]]:
        logger.removeHandler(handler)
        handler.close()
    logger.level, logger.propagate = before[:2]


def test_details_go_to_the_file_and_not_to_the_terminal(
    logger: logging.Logger, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    keep_log(tmp_path / "log")
    logger.info("the detail, with half a character: \ud800")
    assert "the detail" in (tmp_path / "log" / "inkwell.log").read_text("utf-8")
    assert capfd.readouterr() == ("", "")


def test_a_folder_that_cannot_be_written_costs_the_log_only(logger: logging.Logger, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    keep_log(tmp_path / "file" / "log")
    logger.error("unheard")
