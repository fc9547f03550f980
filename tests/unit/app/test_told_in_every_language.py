"""What a model is told does not depend on the language of the interface."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(__file__).with_name("all_that_is_told.py")


def told(folder: Path, language: str) -> dict[str, dict[str, Any]]:
    """All that is told by a process whose interface speaks this language."""
    ran = subprocess.run(
        [sys.executable, str(PROGRAM), str(folder)],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "INKWELL_LANGUAGE": language, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    return told(tmp_path_factory.mktemp("english"), "en")


def test_a_model_is_told_the_same_whatever_language_the_window_speaks(
    english: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    pseudo = tmp_path / "pseudo.ts"
    made = [sys.executable, str(ROOT / "packaging" / "translations.py"), "--pseudo", str(pseudo)]
    subprocess.run(made, check=True, capture_output=True, timeout=120)
    assert "⟦" in pseudo.read_text(encoding="utf-8")
    other = told(tmp_path / "other", str(pseudo))
    assert english["contexts"]
    assert len(english["tools"]) > 15 * 5 * 2
    for group, said in english.items():
        assert other[group] == said, group


def test_it_is_english_that_the_tools_speak(english: dict[str, dict[str, Any]]) -> None:
    instructed, plain = english["tools"]["describe prose by all the senses True"]
    assert "a short description by all the senses" in instructed
    assert "⟦" not in instructed + plain
