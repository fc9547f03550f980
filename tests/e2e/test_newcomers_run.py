"""A newcomer's run, with what a newcomer installs: the wheel, away from the sources, in a home where nothing is.

Started, toured, the sample book opened, a sentence written, continued by the starter model and accepted, exported to
Word, closed, started again: `inkwell trial` does it at the real window and looks at the end itself. What it leaves is
looked at here by others: the document by a library of another house, the book as the files that it is.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from announcing import say
from docx import Document

from inkwell.manuscript.spans import Origin
from inkwell.storage.project import Project
from inkwell.storage.provenance import spans_of
from inkwell.trial import SENTENCE

ROOT = Path(__file__).resolve().parents[2]

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import inkwell, inkwell_resources
site = Path(sys.argv[1])
assert site in Path(inkwell.__file__).parents, inkwell.__file__
assert site in Path(inkwell_resources.__file__).parents, inkwell_resources.__file__
from inkwell.bootstrap import build, sample_story
from inkwell.exchange.markdown_import import import_markdown
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.storage.provenance import spans_of
plan = import_markdown(sample_story())
Project.create_from(site.parent / "Book", plan.title, plan.manuscript, plan.texts)
desk = build(QApplication(sys.argv[:1]), UserPaths.default())
desk.preferences.change(ai=False)
assert desk.books.open_folder(site.parent / "Book")
desk.window.show()
assert desk.window.page.text()
families = desk.window.page.currentFont().family()
assert families == "EB Garamond", families
desk.close()
"""


STEPS = [
    "Started and shown",
    "Opened the sample book",
    "Went through the tour",
    "Wrote a sentence",
    "Loaded the model",
    "The partner continued",
    "Accepted it",
    "Saved",
    "Exported to Word",
    "Read the document",
    "Closed",
    "Opened again",
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the wheel is installed."""
    folder = tmp_path_factory.mktemp("wheel")
    source, site = folder / "source", folder / "site"
    source.mkdir()
    for name in ("inkwell", "resources"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*install, "--target", str(site), str(source)], check=True, cwd=folder)
    return site


@dataclass(frozen=True)
class Newcomer:
    """Somebody with a home of their own, in which nothing is, and one program."""

    home: Path
    env: dict[str, str]

    @classmethod
    def at(cls, home: Path, **more: str) -> "Newcomer":
        (home / "temporary").mkdir(parents=True)
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LANG") if name in os.environ}
        own = {"HOME": str(home), "INKWELL_HOME": str(home / "inkwell"), "TMPDIR": str(home / "temporary")}
        return cls(home, {**kept, **own, "QT_QPA_PLATFORM": "offscreen", **more})

    def runs(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.env, cwd=self.home, capture_output=True, text=True, check=False, timeout=500
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def left(self) -> list[Path]:
        """What lies in the home, but for the log and what was to be kept."""
        aside = {"log", "kept"}
        inside = (path.relative_to(self.home) for path in self.home.rglob("*") if path.is_file())
        return [path for path in inside if not aside & set(path.parts)]


def goes_the_way(newcomer: Newcomer, *program: str) -> None:
    """All of it, and then a look at what came of it."""
    kept = newcomer.home / "kept"
    told = json.loads(newcomer.runs(*program, "trial", "--json", "--keep", str(kept)))
    assert (told["failed"], [step["step"] for step in told["steps"]]) == ("", STEPS)
    assert newcomer.left() == []
    accepted = who_wrote_what(kept / "Sample story")
    in_the_document(kept / "book.docx", accepted)


def who_wrote_what(book: Path) -> str:
    """The sentence is the author's, what follows it is a model's; returns that."""
    project = Project.open(book)
    node, text = next(
        (node, text) for node in project.manuscript.nodes if SENTENCE in (text := project.read_text(node).text)
    )
    spans = spans_of(book, node, text)
    start = text.index(SENTENCE)
    end = start + len(SENTENCE)
    assert not [each for each in spans if each.start < end and each.end > start]
    generated = "".join(text[each.start : each.end] for each in spans if each.origin is Origin.GENERATED)
    assert generated.strip()
    assert text[end:].strip().startswith(generated.split()[0])
    return generated


def in_the_document(document: Path, accepted: str) -> None:
    paragraphs = [each.text for each in Document(str(document)).paragraphs]
    assert any(SENTENCE in each for each in paragraphs)
    assert plain(accepted) in plain("".join(paragraphs))


def plain(text: str) -> str:
    """Letters only: quotation marks, dashes and how a list is numbered are the preset's to choose."""
    return "".join(filter(str.isalpha, text))


def test_a_newcomers_run_with_the_wheel(site: Path, tmp_path: Path) -> None:
    newcomer = Newcomer.at(tmp_path / "home", PYTHONPATH=str(site))
    where = newcomer.runs(sys.executable, "-P", "-c", "import inkwell; print(inkwell.__file__)")
    assert site in Path(where.strip()).parents
    goes_the_way(newcomer, sys.executable, "-P", str(site / "bin" / "inkwell"))


STARTED = """
from PySide6.QtCore import QTimer
from inkwell import bootstrap
from inkwell.ui.tour.card import TourCard

begin = bootstrap.begin

def watched(desk):
    def look():
        cards = [card.words[0] for card in desk.window.findChildren(TourCard) if card.isVisible()]
        print(cards[0] if cards else "no tour")
        desk.window.close()

    begin(desk)
    desk.equipment.completed.connect(lambda: QTimer.singleShot(200, look))

bootstrap.begin = watched
bootstrap.run([], None)
"""


def test_the_program_begins_the_tour_at_its_first_start_and_not_again(tmp_path: Path) -> None:
    newcomer = Newcomer.at(tmp_path / "home")
    start = (sys.executable, "-P", "-c", STARTED)
    assert newcomer.runs(*start).strip() == "Tour, step 1 of 5"
    assert newcomer.runs(*start).strip() == "no tour"


def test_the_window_opens_from_a_wheel(site: Path, tmp_path: Path) -> None:
    # -I keeps the sources out of the way; the site of the wheel goes before the editable install.
    code = f"import sys; sys.path.insert(0, {str(site)!r}); sys.argv = ['x', {str(site)!r}]; exec({WINDOW!r})"
    subprocess.run([sys.executable, "-I", "-c", code], check=True, cwd=tmp_path)


@pytest.mark.slow
def test_a_newcomers_run_with_the_packaged_program(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    program = ROOT / "build" / "packaging" / "app" / "inkwell" / "inkwell"
    if not program.is_file():
        say(request.config, "packaging/build.py --target app has built nothing here: its newcomer's run was not gone.")
        pytest.skip("the program is not built")
    # Nothing of this machine's Python is on its path.
    goes_the_way(Newcomer.at(tmp_path / "home", PATH=os.defpath), str(program))
