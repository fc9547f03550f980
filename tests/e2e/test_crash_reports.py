"""Real deaths of a real window: what each leaves behind, what the author hears, and that no word of theirs is in it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import script

from inkwell.exchange.markdown_import import import_markdown
from inkwell.reports.crash_folder import CrashFolder, Kind
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no signals")
SESSION = Path(__file__).with_name("crash_session.py")
TITLE, WORDS, SCENE = "Ottoline’s Secret", "Ottoline went to Sandymount, and nobody knew.", "The hush money"
SECRETS = ("ttoline", "andymount", "nobody knew", "hush", "Wyndham")
ENDED = "Inkwell ended without warning. Everything you wrote is there. There is a report of it that you can read."
WRONG = "Something in Inkwell went wrong; the page is as it was, and there is a report of it that you can read."


@pytest.fixture
def book(tmp_path: Path) -> Path:
    source = tmp_path / "book.md"
    source.write_text(f"# {TITLE}\n\n## {SCENE}\n\n{WORDS}\n", encoding="utf-8")
    plan = import_markdown(source)
    return Project.create_from(tmp_path / "Wyndham" / TITLE, plan.title, plan.manuscript, plan.texts).folder


def session(book: Path, *acts: str) -> tuple[int, dict[str, str]]:
    """Run the program: its exit code, and the notice after each act."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "USER": "Wyndham", "PYTHONPATH": str(SESSION.parent)}
    ran = subprocess.run(
        [sys.executable, str(SESSION), str(book), *acts],
        capture_output=True, text=True, timeout=240, env=environment, check=False,
    )  # fmt: skip
    told = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
    assert told, ran.stderr
    return ran.returncode, {each["act"]: each["notice"] for each in told}


def test_what_goes_wrong_while_the_window_is_there_and_how_it_ends(
    book: Path, user_paths: UserPaths, tmp_path: Path
) -> None:
    crashes = [{"when": "prompt", "how": "segv", "below_rung": 1}]
    model = script(tmp_path / "Wyndham.json", text="And so on.", crashes=crashes).path
    code, told = session(book, "slot", "thread", "paint", "passing", "lane", "engine", model, "kill-engine", "segv")
    assert code == -signal.SIGSEGV
    assert [told[act] for act in ("start", "slot", "thread", "paint")] == ["", WRONG, WRONG, WRONG]
    assert told["passing"] == ""
    assert told["engine"] == "The model stopped; your text is untouched. Restarting with safer settings."
    assert told["kill-engine"].startswith("The system ended the model, most likely because memory ran short;")
    folder = CrashFolder.of(user_paths)
    texts = [folder.read(each) for each in folder.all()]
    kinds = [each.kind for each in folder.all()]
    # Of five mistakes one each, of the model's crash one, and of its being killed none.
    assert sorted(kinds) == [Kind.MISTAKE] * 5 + [Kind.PROCESS]
    for name in ("ValueError", "KeyError", "LookupError", "OverflowError"):
        assert any(f"\n{name}\n" in text for text in texts)
    assert any("What: The process of a model ended by itself: SIGSEGV." in text for text in texts)

    code, told = session(book, "rest", "quit")
    # Be it that the model, which crashes once in each run, has the first word.
    assert code == 0
    assert ENDED in told.values()
    (ended,) = [folder.read(each) for each in folder.all() if each.kind is Kind.ENDED]
    assert "Segmentation fault" in ended
    assert "inkwell/bootstrap.py, line" in ended

    code, told = session(book, "rest", "quit")
    assert code == 0
    assert ENDED not in told.values()
    for text in map(folder.read, folder.all()):
        assert not any(secret in text for secret in (*SECRETS, str(tmp_path), str(Path.home())))
    assert Project.open(book).manuscript.walk()


def test_where_qt_gives_up_is_told_in_its_own_names_only(book: Path, user_paths: UserPaths, tmp_path: Path) -> None:
    code, _ = session(book, "fatal")
    assert code == -signal.SIGABRT
    _, told = session(book, "quit")
    assert told["start"] == ENDED
    folder = CrashFolder.of(user_paths)
    (text,) = map(folder.read, folder.all())
    assert "Qt gave up in QThread\n" in text
    assert "Aborted" in text
    assert not any(secret in text for secret in SECRETS)
