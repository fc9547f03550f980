"""An ordinary install, away from the sources: the wheel holds the resources, and the window opens from it."""

import shutil
import subprocess
import sys
from pathlib import Path

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


def test_the_window_opens_from_a_wheel(tmp_path: Path) -> None:
    source, site = tmp_path / "source", tmp_path / "site"
    source.mkdir()
    for name in ("inkwell", "resources"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*install, "--target", str(site), str(source)], check=True, cwd=tmp_path)
    # -I keeps the sources out of the way; the site of the wheel goes before the editable install.
    code = f"import sys; sys.path.insert(0, {str(site)!r}); sys.argv = ['x', {str(site)!r}]; exec({WINDOW!r})"
    subprocess.run([sys.executable, "-I", "-c", code], check=True, cwd=tmp_path)
