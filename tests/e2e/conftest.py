"""The whole program, offscreen: real window, real engine process, real disk. Only the modal questions are answered."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gpt2_maker import make_gpt2
from novelist import Answers, Novelist
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inkwell.bootstrap import Desk, build
from inkwell.engine.types import ModelRef
from inkwell.storage.paths import UserPaths


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def make_desk(
    qtbot: QtBot, qapp: QApplication, user_paths: UserPaths, answers: Answers
) -> Iterator[Callable[[], Novelist]]:
    """Starts the program; every start is closed at the end of the test."""
    desks: list[Desk] = []

    def make() -> Novelist:
        desk = build(qapp, user_paths, answers)
        desks.append(desk)
        desk.window.show()
        qtbot.waitExposed(desk.window)
        desk.equipment.complete()
        return Novelist(qtbot, desk, answers)

    yield make
    for desk in desks:
        desk.close()


@pytest.fixture
def novelist(make_desk: Callable[[], Novelist]) -> Novelist:
    """The program, started once."""
    return make_desk()


def script(path: Path, **fields: object) -> ModelRef:
    """A scripted model in a file."""
    path.write_text(json.dumps(fields), encoding="utf-8")
    return ModelRef(path.stem, str(path), "scripted")


STORY = (
    " The rain had stopped by then. Nobody in the house had noticed, and the lamp went on burning"
    " in the hall as if it were night. She put down her cup."
)


@pytest.fixture
def quick_script(tmp_path: Path) -> ModelRef:
    """Writes two and a half sentences as fast as it can."""
    return script(tmp_path / "quick.json", text=STORY)


@pytest.fixture
def slow_script(tmp_path: Path) -> ModelRef:
    """Writes for some twenty seconds, unless it is stopped."""
    return script(tmp_path / "slow.json", text=STORY * 6, delay_ms=100)


@pytest.fixture(scope="session")
def gpt2_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A GPT-2 with random weights, made and saved here."""
    return make_gpt2(tmp_path_factory.mktemp("models") / "gpt2")


@pytest.fixture
def crashing_script(tmp_path: Path) -> ModelRef:
    """Segfaults in its first prompt until it is loaded with safer settings, as llama.cpp's AMX code does."""
    crashes = [{"when": "prompt", "how": "segv", "below_rung": 1}]
    return script(tmp_path / "crashing.json", text=STORY, crashes=crashes)


@pytest.fixture
def slow_to_begin(tmp_path: Path) -> ModelRef:
    """Thinks for seconds before its first word."""
    return script(tmp_path / "slow_to_begin.json", text=STORY, delay_ms=3000)
