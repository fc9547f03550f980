"""At 200 % on a small screen everything fits, in every language: no dialog is larger than it, no words are cut off."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from inkwell.language_choice import CHOICE

MAGNIFIED = Path(__file__).with_name("magnified.py")
RIGHT_TO_LEFT = '<?xml version="1.0"?><TS version="2.1" language="ar"></TS>'
"""A file of translations without one: English words, read from right to left."""


@pytest.mark.parametrize("language", ["en", "de", "zh_CN", "right to left"])
def test_every_window_and_dialog_fits_a_small_screen_at_200_per_cent(tmp_path: Path, language: str) -> None:
    if language == "right to left":
        language = str(tmp_path / "turned.ts")
        Path(language).write_text(RIGHT_TO_LEFT, encoding="utf-8")
    # A scale factor is read once, when Qt starts: so in a process of its own.
    ran = subprocess.run(
        [sys.executable, str(MAGNIFIED), str(tmp_path / "shown")],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, "PYTHONPATH": str(MAGNIFIED.parent), CHOICE: language},
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == ["shown: 121 windows"]
