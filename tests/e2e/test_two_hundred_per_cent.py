"""At 200 % on a small screen everything fits: no dialog is larger than the screen, no words are cut off."""

import os
import subprocess
import sys
from pathlib import Path

MAGNIFIED = Path(__file__).with_name("magnified.py")


def test_every_window_and_dialog_fits_a_small_screen_at_200_per_cent(tmp_path: Path) -> None:
    # A scale factor is read once, when Qt starts: so in a process of its own.
    ran = subprocess.run(
        [sys.executable, str(MAGNIFIED), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, "PYTHONPATH": str(MAGNIFIED.parent)},
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == ["shown: 121 windows"]
