"""The page beside a bare QTextEdit and novelWriter, in one run: `python tests/benchmarks/page [--runs N]`.

novelWriter is put into an environment of its own (`--novelwriter PYTHON` names one that is there already). A model
writes all the while: Inkwell's own in its page, the same model in a process beside the others.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE), str(HERE.parent)]

from inkwell.exchange.markdown_import import import_markdown  # noqa: E402 - the path above comes first
from inkwell.storage.project import Project  # noqa: E402

BOOKS = Path(os.environ.get("INKWELL_BOOKS", ROOT.parent / "shared" / "books"))
PARTS = ("start", "chapters", "one", "many", "search", "memory")


def row(what: str, reached: str, target: str, met: bool | None) -> None:
    """One line of the table."""
    mark = {True: "met", False: "MISSED", None: ""}[met]
    print(f"| {what} | {reached} | {target} | {mark} |", flush=True)


class Stage:
    """The books as projects of both programs, and the programs started on them, each in a process of its own."""

    def __init__(self, folder: Path, novelwriter: str) -> None:
        self.folder, self.novelwriter = folder, novelwriter

    def text(self, name: str, text: str) -> Path:
        """A text for the bare editor."""
        path = self.folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        return path

    def project(self, name: str, texts: dict[str, str] | None = None) -> Path:
        """A book as a project of Inkwell: as imported, or one scene for each of these texts."""
        plan, folder = import_markdown(BOOKS / f"{name}.md"), self.folder / f"inkwell {name} {len(texts or {})}"
        if folder.exists():
            return folder
        if texts is None:
            Project.create_from(folder, plan.title, plan.manuscript, plan.texts)
            return folder
        from inkwell.manuscript.node import NodeKind, new_id
        from inkwell.manuscript.tree import Manuscript

        tree, own = Manuscript({}), dict[str, str]()
        for title, text in texts.items():
            node = new_id()
            tree, own[node] = tree.add(node, NodeKind.SCENE, title, None), text
        Project.create_from(folder, plan.title, tree, own)
        return folder

    def peer(self, name: str, texts: dict[str, str]) -> Path:
        """The same for novelWriter: the folder that holds its settings and the project."""
        folder = self.folder / f"novelwriter {name} {len(texts)}"
        if not folder.exists():
            folder.mkdir()
            chapters = self.folder / "chapters.json"
            chapters.write_text(json.dumps(list(texts.items())), encoding="utf-8")
            self.run_peer({"folder": str(folder), "chapters": str(chapters)})
        return folder

    def run_peer(self, asked: dict[str, Any]) -> dict[str, Any]:
        """novelWriter; {} where it printed nothing."""
        return _run([self.novelwriter, str(HERE / "novelwriter_editor.py"), json.dumps(asked)])

    def run_bare(self, asked: dict[str, Any]) -> dict[str, Any]:
        """The bare editor."""
        return _run([sys.executable, str(HERE / "bare_editor.py"), json.dumps(asked)])

    def run_inkwell(self, asked: dict[str, Any], home: str = "home") -> dict[str, Any]:
        """Inkwell, with settings of its own."""
        settings = self.folder / home / "config" / "settings.json"
        if not settings.exists():
            settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"ai": asked["ai"], "spelling": True}), encoding="utf-8")
        return _run(
            [sys.executable, str(HERE / "inkwell_editor.py"), json.dumps(asked)],
            INKWELL_HOME=str(self.folder / home),
        )


def _run(command: list[str], **environment: str) -> dict[str, Any]:
    """The JSON that a program printed last. What Python compiled is kept for all three, as for a program installed."""
    kept = {"PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "inkwell-page-compiled")}
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**around, **kept, **environment}, timeout=1800
    )
    if done.returncode:
        raise RuntimeError(f"{command[1]}: {done.stderr[-2000:]}")
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return json.loads(lines[-1]) if lines else {}


@contextmanager
def writing() -> Iterator[None]:
    """A model that writes in a process beside, as Inkwell's does."""
    process = subprocess.Popen([sys.executable, str(HERE / "load.py")], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _keys(found: dict[str, Any], name: str) -> float:
    """The median over the runs of one percentile of the keys."""
    return statistics.median(run[name] for run in found["keys"])


def _three(found: dict[str, Any]) -> str:
    return " / ".join(f"{_keys(found, name):.1f}" for name in ("p50", "p95", "p99")) + " ms"


def chapters(name: str) -> dict[str, str]:
    """The texts of a book by their titles; the same title twice gets a number."""
    plan, found = import_markdown(BOOKS / f"{name}.md"), dict[str, str]()
    for _, node in plan.manuscript.walk():
        text = plan.texts.get(node.id, "")
        if text.strip():
            title = node.title if node.title not in found else f"{node.title} {len(found)}"
            found[title] = text
    return found


def whole(name: str) -> str:
    """A book as one text."""
    return (BOOKS / f"{name}.md").read_text(encoding="utf-8")


def in_chapters(stage: Stage, runs: int) -> dict[str, Any]:
    """Typing in the midst of a novel of 160,000 words in its chapters."""
    texts = chapters("dracula")
    middle = list(texts.values())[len(texts) // 2]
    ours = stage.run_inkwell({"folder": str(stage.project("dracula", texts)), "one": False, "runs": runs, "ai": True})
    with writing():
        bare = stage.run_bare({"text": str(stage.text("middle", middle)), "one": False, "runs": runs})
        peer = stage.run_peer({"folder": str(stage.peer("dracula", texts)), "one": False, "runs": runs})
    own, limit, theirs = (_keys(each, "p95") for each in (ours, bare, peer))
    row("key→paint in a novel's chapter, p50 / p95 / p99", _three(ours), "p95 ≤ 16 ms", own <= 16)
    row(
        "the same, p95 ÷ a bare QTextEdit's",
        f"{own:.1f} / {limit:.1f} = {own / limit:.2f}",
        "≤ 1.5",
        own <= 1.5 * limit,
    )
    spelling = "" if peer["spelling"] else " (its spelling found no dictionary)"
    row(
        "the same, p95 ÷ novelWriter's",
        f"{own:.1f} / {theirs:.1f} = {own / theirs:.2f}{spelling}",
        "≤ 1",
        own <= theirs,
    )
    return {"inkwell": ours, "bare": bare, "novelwriter": peer}


def in_one(stage: Stage, runs: int) -> dict[str, Any]:
    """War and Peace as one document."""
    text = {"War and Peace": whole("war-and-peace")}
    project = stage.project("war-and-peace", text)
    ours = stage.run_inkwell({"folder": str(project), "one": True, "runs": runs, "ai": True})
    opened = [stage.run_inkwell({"folder": str(project), "one": True, "ai": False})["open"] for _ in range(runs)]
    with writing():
        bare = stage.run_bare({"text": str(stage.text("war", text["War and Peace"])), "one": True, "runs": 1})
    peer = stage.run_peer({"folder": str(stage.peer("war-and-peace", text)), "one": True, "runs": 1})
    own, limit, theirs = (_keys(each, "p95") for each in (ours, bare, peer))
    beside = f"bare {limit:.1f}, novelWriter {theirs:.1f} ms"
    row(
        "War and Peace as one document: key→paint p50 / p95 / p99",
        f"{_three(ours)} ({beside})",
        "p95 ≤ 33 ms",
        own <= 33,
    )
    for what, name in (("typing", "keys"), ("pasting a page", "paste"), ("scrolling", "scroll")):
        stall = statistics.median(run["stall"] for run in ours[name]) if name == "keys" else ours[name]["stall"]
        others = [each["keys"][0]["stall"] if name == "keys" else each[name]["stall"] for each in (bare, peer)]
        beside = f"bare {others[0]:.0f}, novelWriter {others[1]:.0f} ms"
        row(f"the same: longest stall while {what}", f"{stall:.0f} ms ({beside})", "≤ 100 ms", stall <= 100)
    for what in ("resize", "zoom"):
        beside = f"bare {bare[what]['stall']:.0f} ms"
        row(f"the same: {what}", f"{ours[what]['stall']:.0f} ms ({beside})", "≤ 350 ms", ours[what]["stall"] <= 350)
    seconds = statistics.median(opened)
    beside = f"bare {bare['open']:.2f}, novelWriter {peer['open']:.1f} s"
    row("the same: opened, ready to type", f"{seconds:.2f} s ({beside})", "≤ 1.5 s", seconds <= 1.5)
    return {"inkwell": ours, "bare": bare, "novelwriter": peer, "opened": opened}


def in_many(stage: Stage, runs: int) -> dict[str, Any]:
    """War and Peace in its chapters: opening the project."""
    texts = chapters("war-and-peace")
    folder = stage.project("war-and-peace", texts)
    opened = [stage.run_inkwell({"folder": str(folder), "one": True, "ai": False})["open"] for _ in range(runs)]
    seconds = statistics.median(opened)
    row(f"War and Peace in {len(texts)} documents: opened, ready to type", f"{seconds:.2f} s", "≤ 1 s", seconds <= 1.0)
    return {"opened": opened}


def started(stage: Stage, runs: int) -> dict[str, Any]:
    """From starting the process to the first key in a scene."""
    texts = chapters("dracula")
    ours, theirs = list[float](), list[float]()
    folder, peer = stage.project("dracula", texts), stage.peer("dracula", texts)
    for _ in range(runs + 1):
        began = time.time()
        ours.append(stage.run_inkwell({"folder": str(folder), "one": True, "ai": False})["ready"] - began)
        began = time.time()
        theirs.append(stage.run_peer({"folder": str(peer), "one": False, "start": True})["ready"] - began)
    # The first start of each compiled the program.
    own, other = statistics.median(ours[1:]), statistics.median(theirs[1:])
    row(
        "start → ready to type, a novel open", f"{own:.2f} s (novelWriter {other:.2f} s)", "≤ novelWriter", own <= other
    )
    return {"inkwell": ours, "novelwriter": theirs}


def searched(_stage: Stage, runs: int) -> dict[str, Any]:
    """Search in the whole book, letter by letter."""
    import bench_search

    found = bench_search.measure(runs)
    p95 = found["p95_ms"]
    row("search in 562,000 words and more, each letter typed, p95", f"{p95:.0f} ms", "≤ 50 ms", p95 <= 50)
    return found


def memory(stage: Stage, _runs: int) -> dict[str, Any]:
    """What 10,000 edits leave behind."""
    asked = {"folder": str(stage.project("dracula", chapters("dracula"))), "one": False, "ai": False, "edits": 10_000}
    found = stage.run_inkwell(asked, "edited")["memory"]
    grown = (found["after"] - found["before"]) / 1e6
    row("memory after 10,000 edits", f"{grown:+.1f} MB of {found['before'] / 1e6:.0f}", "≤ 10 MB", grown <= 10)
    return found


def environment(folder: Path) -> str:
    """Make an environment with novelWriter; return its Python."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.run([str(python), "-m", "pip", "install", "-q", "novelWriter>=26,<27"], check=True)
    return str(python)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, help="write the raw figures here")
    parser.add_argument("--novelwriter", help="a Python that has novelWriter")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="measure these alone")
    parsed = parser.parse_args()
    parts = dict(zip(PARTS, (started, in_chapters, in_one, in_many, searched, memory), strict=True))
    raw: dict[str, Any] = {}
    print(f"{parsed.runs} runs, medians; {os.cpu_count()} cores\n\n| what | reached | target | |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        python = parsed.novelwriter or environment(Path(name) / "peer")
        stage = Stage(Path(name), python)
        for part in parsed.only:
            raw[part] = parts[part](stage, parsed.runs)
    if parsed.json:
        parsed.json.write_text(json.dumps(raw, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
