"""`inkwell settings`: what it prints, what it changes, what it refuses."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from inkwell.cli import run
from inkwell.settings.catalogue import SETTINGS
from inkwell.settings.handbook import handbook
from inkwell.settings.settings import Settings
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.storage.settings import SettingsFile

HANDBOOK = Path(__file__).resolve().parents[2] / "resources" / "help" / "settings.md"


class Said(NamedTuple):
    code: int
    out: str
    err: str


Inkwell = Callable[..., Said]


@pytest.fixture
def inkwell(capsys: pytest.CaptureFixture[str], user_paths: UserPaths) -> Inkwell:
    def say(*arguments: str | Path) -> Said:
        code = run(["settings", *(str(each) for each in arguments)])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return Said(code, captured.out, captured.err)

    return say


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return Project.create(tmp_path / "Book", "My Novel").folder


def kept(paths: UserPaths) -> Settings:
    return SettingsFile(paths.config / "settings.json").load()


def own(book: Path) -> Any:
    return json.loads((book / "project.json").read_text(encoding="utf-8")).get("settings")


def test_the_handbooks_page_is_the_one_that_the_declarations_make(inkwell: Inkwell) -> None:
    said = inkwell("handbook")
    assert said == Said(0, handbook(), "")
    stale = "Stale: inkwell settings handbook > resources/help/settings.md"
    assert HANDBOOK.read_text(encoding="utf-8") == said.out, stale
    assert all(f"(`{name}`)" in said.out for name in SETTINGS)


def test_settings_are_set_read_and_reset(inkwell: Inkwell, user_paths: UserPaths) -> None:
    assert inkwell("get", "measure") == Said(0, "80\n", "")
    assert inkwell("set", "measure", "66") == Said(0, "Line length: 66 characters\n", "")
    assert inkwell("get", "measure").out == "66\n"
    for name, value, held in (
        ("ai", "off", False),
        ("theme", "dark", "dark"),
        ("theme", "High contrast", "contrast"),
        ("day_start", "06:00", 6),
        ("theme", "dark", "dark"),
        ("banned", '["hens", "a testament to"]', ("hens", "a testament to")),
        ("ghost_pause", "2", 2.0),
        ("backup_folder", "/mine", "/mine"),
        ("token_bias", '{"7": -1}', {7: -1.0}),
    ):
        assert inkwell("set", name, value).code == 0
        assert getattr(kept(user_paths), name) == held
    assert "  theme                Dark  *" in inkwell("list").out.splitlines()
    assert inkwell("reset", "measure", "theme").out == "Line length: 80 characters\nTheme: Follow the system\n"
    assert kept(user_paths).theme == "system"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("set", "measure", "5"), "“Line length” is a whole number from 30 to 120 characters."),
        (("set", "measure", "many"), "“Line length” is a whole number from 30 to 120 characters."),
        (("set", "ai", "perhaps"), "“Use the writing partner” is either on or off."),
        (("set", "banned", "[1]"), "“Phrases that must not appear” cannot be set to that."),
        (("get", "nonsense"), "There is no setting called “nonsense”."),
        (("reset", "zoom", "nonsense"), "There is no setting called “nonsense”."),
        (("import", "/nowhere/at/all.json"), "“all.json” cannot be read."),
        (("export", "/nowhere/at/all.json"), "There is no folder “/nowhere/at”."),
        (("get", "zoom", "--book", "/nowhere"), "There is no Inkwell project in “/nowhere”."),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    inkwell: Inkwell, user_paths: UserPaths, arguments: tuple[str, ...], sentence: str
) -> None:
    assert inkwell(*arguments) == Said(2, "", f"{sentence}\n")
    assert kept(user_paths) == Settings()


def test_a_book_has_settings_of_its_own(inkwell: Inkwell, user_paths: UserPaths, book: Path) -> None:
    inkwell("set", "measure", "70")
    assert inkwell("get", "measure", "--book", book).out == "70\n"
    assert inkwell("set", "measure", "55", "--book", book).out == "Line length: 55 characters\n"
    assert own(book) == {"measure": 55}
    assert kept(user_paths).measure == 70
    assert "  measure              55 characters  (this book)" in inkwell("list", "--book", book).out.splitlines()
    refused = inkwell("set", "backup_folder", "/evil", "--book", book)
    assert refused == Said(2, "", "“Folder for backups” is the same for all books.\n")
    assert inkwell("reset", "measure", "--book", book).out == "Line length: 70 characters\n"
    assert own(book) is None


def test_json_says_all_that_is_known(inkwell: Inkwell, book: Path) -> None:
    found = json.loads(inkwell("list", "--json").out)["settings"]
    assert [each["name"] for each in found] == list(SETTINGS)
    measure = json.loads(inkwell("set", "measure", "55", "--book", book, "--json").out)
    assert measure == {
        "name": "measure",
        "page": "The page",
        "label": "Line length",
        "help": "In ordinary prose.",
        "kind": "a whole number",
        "value": 55,
        "default": 80,
        "for_a_book": "may",
        "of_this_machine": False,
        "least": 30,
        "most": 120,
        "of_this_book": True,
    }
    assert json.loads(inkwell("get", "measure", "--json").out)["value"] == 80
    theme = json.loads(inkwell("reset", "theme", "--json").out)["settings"][0]
    assert theme["choices"][1] == {"value": "light", "words": "Light"}


def test_settings_are_taken_along(inkwell: Inkwell, user_paths: UserPaths, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    inkwell("set", "measure", "66")
    inkwell("set", "backup_folder", "/mine")
    assert inkwell("export", path) == Said(0, f"All settings are in {path}.\n", "")
    assert "/mine" not in path.read_text(encoding="utf-8")
    assert json.loads(inkwell("export", "-", "--machine").out)["settings"]["backup_folder"] == "/mine"
    inkwell("reset", "measure")
    assert inkwell("import", path, "--look").out == "Line length: 80 characters → 66 characters\n"
    assert kept(user_paths).measure == 80
    assert json.loads(inkwell("import", path, "--json").out) == {
        "changes": {"measure": 66},
        "wrong": [],
        "unknown": [],
        "newer": False,
        "taken": True,
    }
    assert kept(user_paths) == Settings(measure=66, backup_folder="/mine")
    assert inkwell("import", path).out == "All settings are as in the file already.\n"
    path.write_text('{"settings": {"measure": 1, "sparkle": 2, "zoom": 120}}', encoding="utf-8")
    said = inkwell("import", path)
    assert said.out == "Zoom: 100 % → 120 %\n"
    assert said.err == "Cannot be used and left out: measure\nUnknown here and left out: sparkle\n"


def test_what_cannot_be_used_in_the_file_is_told_once(inkwell: Inkwell, user_paths: UserPaths) -> None:
    user_paths.config.mkdir(parents=True)
    (user_paths.config / "settings.json").write_text('{"measure": 1, "zoom": 120}', encoding="utf-8")
    first = inkwell("get", "zoom")
    assert first.out == "120\n"
    assert first.err.startswith("“Line length” was set to something in settings.json that cannot be used;")
    assert inkwell("get", "zoom") == Said(0, "120\n", "")
