"""Real deaths of a real window: what each leaves behind, what the author hears, and that no word of theirs is in it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from latest_server import little, sends

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


class Told(NamedTuple):
    """What the notice said after an act, and what was asked of the network until then."""

    notice: str
    net: list[str]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    source = tmp_path / "book.md"
    source.write_text(f"# {TITLE}\n\n## {SCENE}\n\n{WORDS}\n", encoding="utf-8")
    plan = import_markdown(source)
    return Project.create_from(tmp_path / "Wyndham" / TITLE, plan.title, plan.manuscript, plan.texts).folder


def session(book: Path, *acts: str, latest: str = "") -> tuple[int, dict[str, Told]]:
    """Run the program: its exit code, and what was told after each act."""
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), "http://127.0.0.1:9")
    own = {"QT_QPA_PLATFORM": "offscreen", "USER": "Wyndham", "PYTHONPATH": str(SESSION.parent), "LATEST": latest}
    ran = subprocess.run(
        [sys.executable, str(SESSION), str(book), *acts],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, **own, **nowhere},
        check=False,
    )
    lines = [line[line.index("{") :] for line in ran.stdout.splitlines() if "{" in line]
    assert lines, ran.stderr
    return ran.returncode, {told["act"]: Told(told["notice"], told["net"]) for told in map(json.loads, lines)}


def test_what_goes_wrong_while_the_window_is_there_and_how_it_ends(
    book: Path, user_paths: UserPaths, tmp_path: Path
) -> None:
    crashes = [{"when": "prompt", "how": "segv", "below_rung": 1}]
    model = tmp_path / "Wyndham.json"
    model.write_text(json.dumps({"text": "And so on.", "crashes": crashes}), encoding="utf-8")
    acts = ("slot", "worker", "paint", "passing", "lane", "engine", str(model), "kill-engine", "segv")
    code, told = session(book, *acts)
    assert code == -signal.SIGSEGV
    assert [told[act].notice for act in ("start", "slot", "worker", "paint", "passing")] == ["", *[WRONG] * 3, ""]
    assert told["engine"].notice == "The model stopped; your text is untouched. Restarting with safer settings."
    assert told["kill-engine"].notice.startswith("The system ended the model, most likely because memory ran short;")
    folder = CrashFolder.of(user_paths)
    texts = [folder.read(each) for each in folder.all()]
    # Of five mistakes one each, of the model's crash one, and of its being killed none.
    assert sorted(each.kind for each in folder.all()) == [Kind.MISTAKE] * 5 + [Kind.PROCESS]
    for name in ("ValueError", "KeyError", "LookupError", "OverflowError"):
        assert any(f"\n{name}\n" in text for text in texts)
    assert any("What: The process of a model ended by itself: SIGSEGV." in text for text in texts)

    # Be it that the model, which crashes once in each run, has the first word.
    code, told = session(book, "rest", "fatal")
    assert code == -signal.SIGABRT
    assert ENDED in [each.notice for each in told.values()]
    code, told = session(book, "rest", "quit")
    assert code == 0
    assert ENDED in [each.notice for each in told.values()]
    by_qt, by_signal = [folder.read(each) for each in folder.all() if each.kind is Kind.ENDED]
    assert "Segmentation fault" in by_signal
    assert "inkwell/bootstrap.py, line" in by_signal
    assert "Qt gave up in QThread\n" in by_qt
    assert "Aborted" in by_qt
    for text in map(folder.read, folder.all()):
        assert not any(secret in text for secret in (*SECRETS, str(tmp_path), str(Path.home())))
    assert [node.title for _, node in Project.open(book).manuscript.walk()] == [SCENE]


def test_nothing_is_asked_of_the_network_but_when_the_author_asks_for_updates(
    book: Path, user_paths: UserPaths
) -> None:
    """Although that was agreed to, and there is an address."""
    user_paths.config.mkdir(parents=True)
    (user_paths.config / "settings.json").write_text('{"ask_for_updates": true}', encoding="utf-8")
    newest = json.dumps({"version": "99.0.0", "date": "2031-02-03"}).encode()
    with little(sends(newest)) as server:
        code, told = session(book, "help", "updates", "rest", "quit", latest=server.url)
    assert code == 0
    assert [told[act].net for act in ("start", "help", "rest")] == [[], [], []]
    # Or the test could not fail.
    assert [each.split()[0] for each in told["updates"].net] == ["socket.getaddrinfo", "socket.connect"]
    assert "99.0.0" in told["updates"].notice
    assert len(server.asked) == 1
