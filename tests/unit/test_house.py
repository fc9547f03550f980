"""The rules of the house that no linter knows: what lives where, how big it may be, what never appears in a file."""

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import inkwell

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MODULES = sorted((ROOT / "inkwell").rglob("*.py"))

ALLOWED_ON_TOP = {
    "pyproject.toml",
    "inkwell",
    "resources",
    "tests",
    "packaging",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
}
RUN = 'python -m pip install -e ".[starter]" && inkwell'
TEST = 'python -m pip install -e ".[starter,torch,dev]" && pytest'


def tracked() -> list[Path]:
    """Every file that git holds or would hold; the test is nothing without git, so it fails there."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def definitions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node


def fenced_after(marker: str) -> str:
    """The README's fenced block after an HTML comment: the same place that `.ci/run` reads."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"^<!-- {marker} -->\n+```\w*\n(.*?)\n```$", readme, re.MULTILINE | re.DOTALL)
    assert found, f"README.md has no block marked {marker}"
    return found.group(1)


def test_the_wheel_holds_every_package_and_no_other() -> None:
    on_disk = {name_of(path.parent).replace("/", ".") for path in MODULES}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == on_disk | {"inkwell_resources"}


def test_no_package_is_empty() -> None:
    empty = [
        name_of(path.parent)
        for path in MODULES
        if path.name == "__init__.py" and not any(other != path and other.parent == path.parent for other in MODULES)
    ]
    assert empty == []


def test_a_package_opens_with_its_sign_and_nothing_else() -> None:
    doors = [path for path in MODULES if path.name == "__init__.py"] + [ROOT / "resources" / "__init__.py"]
    wrong: list[str] = []
    for path in doors:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        version = path == ROOT / "inkwell" / "__init__.py"
        if ast.get_docstring(tree) is None or len(tree.body) != 1 + version:
            wrong.append(name_of(path))
    assert wrong == []


def test_files_functions_and_classes_stay_small() -> None:
    big: list[str] = []
    for path in MODULES:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > 600:
            big.append(f"{name_of(path)}: {lines} lines")
        for node in definitions(path):
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) for item in node.body)
                if methods > 25:
                    big.append(f"{name_of(path)}: class {node.name} has {methods} methods")
            elif (length := (node.end_lineno or 0) - node.lineno + 1) > 60:
                big.append(f"{name_of(path)}: {node.name} is {length} lines long")
    assert big == []


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    drawers = {"util", "utils", "common", "shared", "helpers", "misc"}
    assert [name_of(path) for path in MODULES if path.stem in drawers or path.parent.name in drawers] == []


def imports(path: Path) -> Iterator[str]:
    """Every dotted name that a module imports, wherever in it; `from a import b` counts as `a.b`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_app_knows_nothing_of_qt_but_its_core() -> None:
    # import-linter cannot tell the modules of an outside package apart.
    wrong = [
        f"{name_of(path)}: {name}"
        for path in MODULES
        if path.is_relative_to(ROOT / "inkwell" / "app")
        for name in imports(path)
        if re.match(r"PySide6\b(?!\.QtCore\b)", name)
    ]
    assert wrong == []


def test_no_test_files_share_a_name() -> None:
    names = [path.name for path in (ROOT / "tests").rglob("*.py") if path.name not in ("conftest.py", "__main__.py")]
    assert sorted(names) == sorted(set(names))


def test_the_top_level_holds_what_the_design_says() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in top if not name.startswith(".")} <= ALLOWED_ON_TOP


def test_the_changelog_opens_with_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    first = re.search(r"^## (\S+)", changelog, re.MULTILINE)
    assert first is not None
    assert first.group(1) == inkwell.__version__


@pytest.mark.parametrize(("marker", "command"), [("run", RUN), ("test", TEST)])
def test_the_readme_gives_the_two_commands(marker: str, command: str) -> None:
    assert fenced_after(marker) == command


def test_the_readme_names_only_what_exists() -> None:
    for readme in (ROOT / "README.md", ROOT / "inkwell" / "README.md"):
        links = re.findall(r"\]\((?!https?://|#)([^)\s]+)\)", readme.read_text(encoding="utf-8"))
        assert [link for link in links if not (readme.parent / link).exists()] == []


def test_icons_and_fonts_lie_beside_their_licence() -> None:
    foreign = {".svg", ".ttf", ".otf", ".woff", ".woff2"}
    folders = {path.parent for path in (ROOT / "resources").rglob("*") if path.suffix in foreign}
    assert folders, "resources/ holds no icon and no font"
    licence = re.compile(r"licen[cs]e|ofl|copying", re.IGNORECASE)
    bare = [name_of(folder) for folder in folders if not any(licence.search(item.name) for item in folder.iterdir())]
    assert bare == []


def test_no_file_names_a_machine_or_a_registry() -> None:
    # Put together here so that this file passes its own test.
    words = [
        "/" + "work/",
        "/" + "root/",
        "/opt/" + "pypi",
        "pypi." + "org",
        "python" + "hosted.org",
        "registry." + "npmjs",
    ]
    pattern = re.compile("|".join(map(re.escape, words)))
    found: list[str] = []
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a font or a picture
        found += [f"{name_of(path)}: {match.group()}" for match in pattern.finditer(text)]
    assert found == []


def test_the_sample_story_is_a_story() -> None:
    story = (ROOT / "resources" / "sample" / "story.md").read_text(encoding="utf-8")
    assert len(story.split()) >= 3300
    assert len(re.findall(r"^# ", story, re.MULTILINE)) == 1
    assert 3 <= len(re.findall(r"^## ", story, re.MULTILINE)) <= 5
    assert "\n* * *\n" in story
    assert "Bon poids\u00a0!" in story
