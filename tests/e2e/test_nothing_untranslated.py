"""Everything that a window shows can be translated: in a language of signs no plain English is left to be seen."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = Path(__file__).with_name("untranslated.py")
TRANSLATIONS = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"


def test_every_text_of_every_window_goes_through_the_translations(tmp_path: Path) -> None:
    pseudo = tmp_path / "pseudo.ts"
    subprocess.run([sys.executable, str(TRANSLATIONS), "--pseudo", str(pseudo)], check=True, timeout=120)
    # The language of a process is chosen before it starts.
    ran = subprocess.run(
        [sys.executable, str(PROGRAM), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=240,
        env={
            **os.environ,
            "PYTHONPATH": str(PROGRAM.parent),
            "PYTHONIOENCODING": "utf-8",
            "INKWELL_LANGUAGE": str(pseudo),
        },
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    *found, shown = ran.stdout.splitlines()
    assert found == []
    # A walk that stops early would find nothing either.
    assert int(shown.removeprefix("shown: ").removesuffix(" windows")) > 100
