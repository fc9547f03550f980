"""`inkwell trial` where not all of it can be had; all of it is gone in test_newcomers_run.py."""

import os
import subprocess
import sys
from pathlib import Path


def tried(home: Path, *options: str, **more: str) -> subprocess.CompletedProcess[str]:
    own = {"INKWELL_HOME": str(home), "TMPDIR": str(home / "temporary"), "QT_QPA_PLATFORM": "offscreen"}
    env = {**os.environ, **own, **more}
    (home / "temporary").mkdir(parents=True)
    command = [sys.executable, "-P", "-m", "inkwell", "trial", *options]
    return subprocess.run(command, env=env, cwd=home, capture_output=True, text=True, check=False, timeout=500)


def test_where_no_window_can_be_shown_one_sentence_says_so(tmp_path: Path):
    command = [sys.executable, "-P", "-m", "inkwell", "trial", "--without-partner"]
    env = os.environ | {"INKWELL_HOME": str(tmp_path), "DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(command, env=env, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 2
    assert done.stderr.strip().startswith("Inkwell cannot open a window here because")
    assert "Traceback" not in done.stderr


def test_without_the_partner_no_model_is_asked_for_in_whatever_language(tmp_path: Path):
    done = tried(tmp_path, "--without-partner", INKWELL_LANGUAGE="zh_CN")
    assert done.returncode == 0, done.stderr
    assert "Loaded the model" not in done.stdout
    assert "Exported to Word" in done.stdout


def test_nothing_is_written_into_a_folder_that_holds_something(tmp_path: Path):
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "mine.txt").write_text("mine")
    done = tried(tmp_path, "--without-partner", "--keep", str(tmp_path / "kept"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip().endswith("kept is not empty, and a trial writes over nothing.")
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["mine.txt"]
