"""The built program gets its add-on from a package index, learns a voice in it, writes with that, and removes it again.

It needs `python packaging/build.py --target app` first, the index that pip is set up for here, and some minutes.
`INKWELL_PROGRAM` names another folder of the program, `INKWELL_ADDON_TORCH` another torch than the usual one, of which
there may be a smaller build at hand: "2.13.0".
"""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("INKWELL_PROGRAM", str(ROOT / "build" / "packaging" / "app" / "inkwell")))
WORDS = "the mill her father rain a letter that had come over slow water and nobody who knew lamp door stood"
SHAPE = ("--vocabulary", "512", "--context", "64", "--window", "64", "--width", "32", "--layers", "1", "--heads", "2")


def run(home: Path, *arguments: str, seconds: int = 1800) -> subprocess.CompletedProcess[str]:
    """The program's own command line, with nothing of this test's interpreter in its environment."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SYSTEMROOT", "SSL_"))}
    env = {**kept, "PATH": os.defpath, "HOME": str(home), "INKWELL_HOME": str(home), "LANG": "C.UTF-8"}
    name = "inkwell-cli.exe" if sys.platform == "win32" else "inkwell"
    command = [str(PROGRAM / name), *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=seconds, cwd=home)


def told(home: Path, *arguments: str) -> dict[str, object]:
    done = run(home, *arguments, "--json")
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


def a_text(seed: int) -> str:
    """Chapters of sentences that nobody wrote, none of them twice."""
    draw = random.Random(seed)
    words = WORDS.split()
    sentences = [" ".join(draw.choices(words, k=14)).capitalize() + "." for _ in range(400)]
    chapters = (" ".join(sentences[at : at + 20]) for at in range(0, 400, 20))
    return "\n\n".join(f"# Chapter {number}\n\n{text}" for number, text in enumerate(chapters, 1))


@pytest.mark.slow
def test_a_voice_is_learnt_by_a_program_that_came_without_torch(tmp_path: Path) -> None:
    assert PROGRAM.is_dir(), "build it first: python packaging/build.py --target app"
    assert told(tmp_path, "addon", "status")["state"] == "absent"
    text = tmp_path / "The Mill.md"
    text.write_text(a_text(3), encoding="utf-8")
    prepared = run(tmp_path, "voice", "prepare", "pocket", str(text), "--method", "scratch")
    assert prepared.returncode == 0, prepared.stderr
    refused = run(tmp_path, "voice", "train", "pocket", "--steps", "4")
    assert (refused.returncode, "Add-on for voices" in refused.stderr) == (2, True), refused.stderr

    which = os.environ.get("INKWELL_ADDON_TORCH", "")
    asked = run(tmp_path, "addon", "install", "--torch", which)
    assert asked.returncode == 2
    assert "MB" in asked.stderr
    installed = told(tmp_path, "addon", "install", "--yes", "--torch", which)
    assert installed["state"] == "whole"
    learnt = told(tmp_path, "voice", "train", "pocket", "--steps", "6", *SHAPE, "--on-battery")
    assert learnt["steps"] == 6
    assert run(tmp_path, "voice", "publish", "pocket").returncode == 0
    by_llama = run(tmp_path, "write", "--voice", "pocket", "--max-words", "5", "--seed", "1", "The miller")
    assert by_llama.returncode == 0, by_llama.stderr
    assert by_llama.stdout.strip()
    model = next((tmp_path / "data" / "voices").glob("*/model"))
    by_torch = run(tmp_path, "write", "--model", str(model), "--backend", "torch", "--max-words", "5", "The miller")
    assert by_torch.returncode == 0, by_torch.stderr
    assert by_torch.stdout.strip()

    freed = told(tmp_path, "addon", "remove")["bytes"]
    assert isinstance(freed, int)
    assert freed > 500_000_000
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["voices"]
    gone = run(tmp_path, "write", "--model", str(model), "--backend", "torch", "--max-words", "5", "The miller")
    assert (gone.returncode, "Add-on for voices" in gone.stderr) == (2, True)
