"""What the window shows in other languages: complete, not stale, and filled in as each language counts and writes."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from translations import COMPLETE, FOLDER, ROOT, SOURCE, phrases_of_resources, problems

from inkwell.interface_language import choose_language
from inkwell.language_choice import CHOICE, languages
from inkwell.translation import Language

HELP = ROOT / "resources" / "help"
MARKS = re.compile(r"<!--([a-z0-9-]+)-->")
LINKS = re.compile(r"\]\(([^)]+)\)")


@pytest.mark.parametrize("language", [SOURCE, *COMPLETE])
def test_nothing_is_untranslated_stale_or_wrong(language: str) -> None:
    assert problems(language) == []


def test_what_resources_show_is_known_too() -> None:
    assert {"Rewrite", "Balanced", "Standard manuscript"} <= {*phrases_of_resources()}


def test_every_language_that_is_there_can_be_chosen() -> None:
    assert {SOURCE, *COMPLETE} <= {*languages()}


def made(folder: Path, name: str, *messages: str) -> Language:
    path = folder / f"{name}.ts"
    path.write_text(f'<TS version="2.1"><context><name></name>{"".join(messages)}</context></TS>', encoding="utf-8")
    return Language.read(path)


def message(source: str, *forms: str, comment: str = "", kind: str = "") -> str:
    comment = f"<comment>{comment}</comment>" if comment else ""
    attribute = f' type="{kind}"' if kind else ""
    if len(forms) == 1:
        return f"<message><source>{source}</source>{comment}<translation{attribute}>{forms[0]}</translation></message>"
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    texts = f"<source>{source}</source>{comment}<translation{attribute}>{inner}</translation>"
    return f'<message numerus="yes">{texts}</message>'


def test_a_text_has_its_translation_by_comment_and_is_itself_without(tmp_path: Path) -> None:
    here = made(tmp_path, "de", message("Memory", "Gedächtnis"), message("Memory", "Speicher", comment="RAM"))
    assert here.say("Memory", "", None, {}) == "Gedächtnis"
    assert here.say("Memory", "RAM", None, {}) == "Speicher"
    assert here.say("Never translated", "", None, {}) == "Never translated"


def test_what_is_begun_or_gone_is_not_shown_empty(tmp_path: Path) -> None:
    here = made(tmp_path, "de", message("One", "", kind="unfinished"), message("Two", "Zwei", kind="vanished"))
    assert here.say("One", "", None, {}) == "One"
    assert here.say("Two", "", None, {}) == "Two"


@pytest.mark.parametrize(
    ("name", "forms", "shown"),
    [
        ("de", ("{n:,} Wort", "{n:,} Wörter"), {0: "0 Wörter", 1: "1 Wort", -1: "-1 Wort", 1234: "1.234 Wörter"}),
        ("zh_CN", ("{n:,} 字",), {1: "1 字", 1234: "1,234 字"}),
        ("fr", ("{n} mot", "{n} mots"), {0: "0 mot", 1: "1 mot", 2: "2 mots"}),
        ("pl", ("{n} słowo", "{n} słowa", "{n} słów"), {1: "1 słowo", 3: "3 słowa", 13: "13 słów", 22: "22 słowa"}),
        ("ru", ("{n} а", "{n} б", "{n} в"), {1: "1 а", 11: "11 в", 21: "21 а", 104: "104 б"}),
        ("cs", ("{n} a", "{n} b", "{n} c"), {1: "1 a", 4: "4 b", 5: "5 c"}),
    ],
)
def test_each_language_counts_in_its_own_way(
    tmp_path: Path, name: str, forms: tuple[str, ...], shown: dict[int, str]
) -> None:
    here = made(tmp_path, name, message("{n:,} words", *forms) if len(forms) > 1 else one_form("".join(forms)))
    assert {count: here.say("{n:,} words", "", count, {"n": count}) for count in shown} == shown


def one_form(form: str) -> str:
    return (
        '<message numerus="yes"><source>{n:,} words</source>'
        f"<translation><numerusform>{form}</numerusform></translation></message>"
    )


def test_figures_have_the_marks_of_the_language(tmp_path: Path) -> None:
    german = made(tmp_path, "de", message("{size:,.1f} of {title}", "{size:,.1f} von „{title}“"))
    assert german.say("{size:,.1f} of {title}", "", None, {"size": 1234.5, "title": "A.B, C"}) == "1.234,5 von „A.B, C“"
    assert german.figure(1234567, ",") == "1.234.567"
    assert made(tmp_path, "en").figure(1234.5, ",.1f") == "1,234.5"
    assert made(tmp_path, "fr").figure(1234, ",") == "1\N{NARROW NO-BREAK SPACE}234"


@pytest.mark.parametrize("slip", ["„{titel}“ bleibt", "„{title“ bleibt", "„{}“ bleibt", "{title:,} bleibt"])
def test_a_slip_in_a_translation_is_said_in_english(tmp_path: Path, slip: str) -> None:
    here = made(tmp_path, "de", message("“{title}” stays", slip))
    assert here.say("“{title}” stays", "", None, {"title": "Hens"}) == "“Hens” stays"


def test_braces_are_themselves_where_nothing_is_filled_in(tmp_path: Path) -> None:
    here = made(tmp_path, "de", message("Use {word}", "Nimm {word}"))
    assert here.say("Use {word}", "", None, {}) == "Nimm {word}"


@pytest.mark.parametrize("contents", ["", "no XML", "<html/>", "<TS><context>"])
def test_a_damaged_file_is_refused_and_the_program_speaks_english(tmp_path: Path, contents: str) -> None:
    path = tmp_path / "xx.ts"
    path.write_text(contents, encoding="utf-8")
    with pytest.raises(ValueError, match=r"xx\.ts"):
        Language.read(path)
    for wanted in (str(path), "no-such-language"):
        assert said_in(wanted) == "en Cancel 1 word"


def said_in(language: str) -> str:
    told = 'from inkwell.translation import HERE, tr; print(HERE.name, tr("Cancel"), tr("{n:,} words", "", 1))'
    ran = subprocess.run(
        [sys.executable, "-c", told],
        env={**os.environ, CHOICE: language, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    return ran.stdout.strip()


def test_a_process_speaks_what_its_environment_says() -> None:
    assert said_in("de") == "de Abbrechen 1 Wort"
    assert said_in(str(FOLDER / "zh_CN.ts")).startswith("zh_CN 取消")


@pytest.mark.parametrize(
    ("settings", "system", "language"),
    [
        ('{"interface_language": "de"}', ["en-GB"], "de"),
        ('{"interface_language": "system"}', ["de-AT", "en"], "de"),
        ("{}", ["zh-Hans-CN"], "zh_CN"),
        ("{}", ["zh-Hant-TW", "fr"], "en"),
        ("{}", ["ru-RU", "de-DE"], "de"),
        ("{}", [], "en"),
        ('{"interface_language": "klingon"}', ["de"], "de"),
        ('{"interface_language": 7}', ["de"], "de"),
        ("[]", ["de"], "de"),
        ("damaged", ["zh-CN"], "zh_CN"),
    ],
)
def test_the_window_speaks_what_was_chosen_else_what_the_system_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, system: list[str], language: str
) -> None:
    monkeypatch.setenv(CHOICE, "what was there comes back")
    monkeypatch.delenv(CHOICE)
    path = tmp_path / "settings.json"
    path.write_text(settings, encoding="utf-8")
    choose_language(path, system)
    assert os.environ[CHOICE] == language
    monkeypatch.delenv(CHOICE)
    choose_language(tmp_path / "none.json", ["de"])
    assert os.environ[CHOICE] == "de"


def test_what_the_environment_says_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CHOICE, "zh_CN")
    choose_language(tmp_path / "none.json", ["de"])
    assert os.environ[CHOICE] == "zh_CN"


@pytest.mark.parametrize("language", COMPLETE)
def test_the_handbook_is_there_whole_and_of_the_pages_as_they_are(language: str) -> None:
    assert {path.name for path in (HELP / language).glob("*.md")} == {path.name for path in HELP.glob("*.md")}
    wrong: list[str] = []
    for path in sorted(HELP.glob("*.md")):
        source, own = path.read_text(encoding="utf-8"), (HELP / language / path.name).read_text(encoding="utf-8")
        digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        if path.name != "settings.md" and not own.startswith(f"<!-- of {digest} -->\n"):
            wrong.append(f"{path.name} is of another English page; this one is {digest}")
        if sorted(MARKS.findall(source)) != sorted(MARKS.findall(own)):
            wrong.append(f"{path.name} has other keys")
        if sorted(LINKS.findall(source)) != sorted(LINKS.findall(own)):
            wrong.append(f"{path.name} has other links")
    assert wrong == []


@pytest.mark.parametrize("language", [SOURCE, *COMPLETE])
def test_the_handbooks_page_of_settings_is_what_they_are(language: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "inkwell", "settings", "handbook"],
        env={**os.environ, CHOICE: language, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    page = HELP / ("" if language == SOURCE else language) / "settings.md"
    assert page.read_text(encoding="utf-8").strip() == ran.stdout.strip()
