"""`inkwell report`: the report without a window, reports of crashes, and what a command’s own mistake leaves."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from inkwell import __version__, cli
from inkwell.cli import run
from inkwell.reports.crash_folder import CrashFolder
from inkwell.storage.paths import UserPaths


def settings(paths: UserPaths, **values: object) -> None:
    paths.config.mkdir(parents=True, exist_ok=True)
    (paths.config / "settings.json").write_text(json.dumps(values), encoding="utf-8")


def reported(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert run(["report", *options]) == 0
    return capsys.readouterr().out


def test_the_report_is_printed_without_a_private_word(
    capsys: pytest.CaptureFixture[str], user_paths: UserPaths, tmp_path: Path
) -> None:
    text = reported(capsys)
    assert f"Version: {__version__}" in text
    assert "No window is open." in text
    assert "which came with Inkwell" in text
    settings(user_paths, model="https://ottoline.example:8080#Sandymount", backend="server")
    text = reported(capsys)
    assert "Model: one that a server of yours runs" in text
    for secret in ("ottoline", "Sandymount", "8080", str(tmp_path), str(Path.home())):
        assert secret not in text


def test_with_the_partner_off_no_model_is_named(capsys: pytest.CaptureFixture[str], user_paths: UserPaths) -> None:
    settings(user_paths, ai=False)
    text = reported(capsys)
    assert "switched off" in text
    assert "Model:" not in text


def test_a_mistake_in_a_command_leaves_a_report_that_can_be_printed(
    capsys: pytest.CaptureFixture[str], user_paths: UserPaths, monkeypatch: pytest.MonkeyPatch, guard: Any
) -> None:
    assert reported(capsys, "--crashes") == "There is no report of a crash.\n"
    guard.expect_error("the command failed")

    def fails(_parsed: argparse.Namespace) -> int:
        raise ValueError("Ottoline at Sandymount")

    words, load = cli._COMMANDS["tree"]
    options, _ = load()
    monkeypatch.setitem(cli._COMMANDS, "tree", (words, lambda: (options, fails)))
    assert run(["tree", "x"]) == 1
    said = capsys.readouterr().err
    assert said == "Inkwell stopped over a mistake of its own; `inkwell report --crashes` shows where.\n"
    text = reported(capsys, "--crashes")
    assert "ValueError" in text
    assert "inkwell/cli.py, line" in text
    assert "Ottoline" not in text
    assert len(CrashFolder.of(user_paths).all()) == 1
