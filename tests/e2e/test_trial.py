"""`inkwell trial` goes a newcomer's way through the real program, and leaves nothing behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

ALL = [
    "Started and shown",
    "Opened the sample book",
    "Wrote a sentence",
    "Loaded the model",
    "The partner continued",
    "Accepted it",
    "Saved",
    "Exported to Word",
    "Closed",
    "Opened again",
]


def tried(home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"INKWELL_HOME": str(home), "TMPDIR": str(home / "temporary"), "QT_QPA_PLATFORM": "offscreen"}
    (home / "temporary").mkdir(parents=True)
    command = [sys.executable, "-P", "-m", "inkwell", "trial", *options]
    return subprocess.run(command, env=env, cwd=home, capture_output=True, text=True, check=False, timeout=500)


def left(home: Path) -> list[str]:
    """Files below a folder, but for the log."""
    return [str(path) for path in home.rglob("*") if path.is_file() and "log" not in path.relative_to(home).parts]


def test_everything_is_gone_through_with_the_real_model_and_nothing_is_left(tmp_path: Path):
    done = tried(tmp_path, "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["failed"]) == (0, ""), done.stderr
    assert [step["step"] for step in told["steps"]] == ALL
    assert all(step["seconds"] >= 0 for step in told["steps"])
    assert "tokens" in told["steps"][4]["remark"]
    assert not left(tmp_path)


def test_where_no_window_can_be_shown_one_sentence_says_so(tmp_path: Path):
    command = [sys.executable, "-P", "-m", "inkwell", "trial", "--without-partner"]
    env = os.environ | {"INKWELL_HOME": str(tmp_path), "DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(command, env=env, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 2
    assert done.stderr.strip().startswith("Inkwell cannot open a window here because")
    assert "Traceback" not in done.stderr


def test_without_the_partner_no_model_is_asked_for(tmp_path: Path):
    done = tried(tmp_path, "--without-partner")
    assert done.returncode == 0, done.stderr
    assert "Loaded the model" not in done.stdout
    assert "Exported to Word" in done.stdout
