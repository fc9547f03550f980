"""Keeps the translations beside the code: `python packaging/translations.py` brings every .ts file up to date.

Qt's own `lupdate` (it comes with PySide6-Essentials) finds what the code shows; what the files of resources/ show is
handed to it as if it stood in code. `--check` writes nothing and says what is missing, stale or wrong; CI runs it as a
test. A language begins with `python packaging/translations.py --begin fr`. `--pseudo FILE.ts` writes one that shows
what of the window cannot be translated.
"""

import argparse
import json
import re
import shutil
import string
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

FOLDER = ROOT / "resources" / "translations"
SOURCE = "en"
COMPLETE = ("de", "zh_CN")
"""The languages in which nothing may be missing."""
Key = tuple[str, str]
"""Source text and comment."""


@dataclass(frozen=True)
class Message:
    """One text and what stands for it, in one form or, with a plural, in several."""

    source: str
    comment: str
    plural: bool
    done: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> Key:
        """What it is known by."""
        return self.source, self.comment


def messages(path: Path) -> list[Message]:
    """All messages of a .ts file that are still in use."""
    found: list[Message] = []
    for each in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314 - our own files
        translation = each.find("translation")
        kind = "" if translation is None else translation.get("type", "")
        if translation is None or kind in {"vanished", "obsolete"}:
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        texts = each.findtext("source", ""), each.findtext("comment", "")
        found.append(Message(*texts, each.get("numerus") == "yes", kind != "unfinished", forms))
    return found


def phrases_of_resources() -> list[str]:
    """What the files of resources/ show: the tools' names, the words of presets, the catalogue, the templates."""
    from inkwell.engine.presets import presets_for
    from inkwell.exchange.presets import BUILT_IN

    styles = [phrase for preset in presets_for("") for phrase in (preset.name, preset.words)]
    presets = [phrase for preset in BUILT_IN for phrase in (preset.name, preset.about)]
    return list(dict.fromkeys([*styles, *presets, *_phrases_of_tools(), *_phrases_of_catalogue()]))


def _phrases_of_tools() -> Iterator[str]:
    for path in sorted((ROOT / "resources" / "tools").glob("*.md")):
        head = path.read_text(encoding="utf-8").split("---")[1]
        for key, value in re.findall(r"^(title|about|asks|choices|choices-title): (.+)$", head, re.MULTILINE):
            known = json.loads(value)
            yield from known if key == "choices" else [known]


def _phrases_of_catalogue() -> Iterator[str]:
    folder = ROOT / "resources" / "catalogue"
    for licence in json.loads((folder / "licences.json").read_text(encoding="utf-8"))["licences"]:
        yield licence["words"]
    for entry in json.loads((folder / "models.json").read_text(encoding="utf-8"))["entries"]:
        yield entry["good_at"]


def update(folder: Path, languages: tuple[str, ...]) -> None:
    """Have lupdate write what is new into the files of these languages in a folder, and take out what is gone.

    Raises:
        subprocess.CalledProcessError: lupdate failed.
    """
    program = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
    with tempfile.TemporaryDirectory() as place:
        shown = Path(place) / "resources.py"
        calls = [f"tr({json.dumps(phrase, ensure_ascii=False)})" for phrase in phrases_of_resources()]
        shown.write_text("\n".join(calls), encoding="utf-8")
        files = [*sorted((ROOT / "inkwell").rglob("*.py")), shown]
        listed = Path(place) / "files.lst"
        listed.write_text("\n".join(str(path) for path in files), encoding="utf-8")
        for language in languages:
            plurals = ["-pluralonly"] if language == SOURCE else []
            command = [str(program), *plurals, "-no-obsolete", "-locations", "none", "-source-language", SOURCE]
            command += ["-target-language", language, f"@{listed}", "-ts", str(folder / f"{language}.ts")]
            subprocess.run(command, check=True, capture_output=True, cwd=ROOT)


def problems(language: str) -> list[str]:
    """What is not as it should be in a language's file, a line each; nothing where all is well."""
    with tempfile.TemporaryDirectory() as place:
        path = FOLDER / f"{language}.ts"
        shutil.copy(path, place)
        update(Path(place), (language,))
        wanted = {each.key: each for each in messages(Path(place) / path.name)}
    here = {each.key: each for each in messages(path)}
    english = {each.key: each.forms for each in messages(FOLDER / f"{SOURCE}.ts")}
    found = [f"stale: {source!r}" for source, _ in here.keys() - wanted.keys()]
    found += [f"not in the file: {source!r}" for source, _ in wanted.keys() - here.keys()]
    for each in here.values():
        if not (each.done and all(each.forms)):
            found.append(f"not translated: {each.source!r}")
        elif each.key in wanted:
            sources = (each.source, *english.get(each.key, ()))
            found += [f"{wrong}: {each.source!r} → {form!r}" for form in each.forms for wrong in _wrong(sources, form)]
    return found


def pseudo(path: Path) -> None:
    """Write a file in which every text stands between ⟦ and ⟧: what shows without them cannot be translated.

    `INKWELL_LANGUAGE=PATH` starts Inkwell in it. It counts and writes figures as English does.
    """
    english = {each.key: each.forms for each in messages(FOLDER / f"{SOURCE}.ts")}
    with tempfile.TemporaryDirectory() as place:
        update(Path(place), ("nl",))
        tree = ElementTree.parse(Path(place) / "nl.ts")  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None:
            continue
        translation.attrib.clear()
        for form in [*translation]:
            translation.remove(form)
        if message.get("numerus") == "yes":
            for text in english.get((source, message.findtext("comment", "")), (source, source)):
                ElementTree.SubElement(translation, "numerusform").text = _between_signs(text)
        else:
            translation.text = _between_signs(source)
    tree.getroot().set("language", SOURCE)
    path.parent.mkdir(parents=True, exist_ok=True)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def _between_signs(text: str) -> str:
    """Dots at the end stay there, for menus are taken by their words without them."""
    return f"⟦{text.removesuffix('…')}⟧" + ("…" if text.endswith("…") else "")


def _wrong(sources: tuple[str, ...], form: str) -> Iterator[str]:
    """What is wrong with a translation of a text, whose forms of the plural in English come behind it."""
    source, *plurals = sources
    known = set[str]().union(*map(_fields, sources))
    if _fields(form) - known or (not plurals and known != _fields(form)):
        yield "other values in braces"
    if form.count("{}") != source.count("{}"):
        yield "another number of places"
    if bool(_letter(source)) != bool(_letter(form)):
        yield "a letter to press (&) too many or too few"
    for edge in (str.isspace,):
        if edge(source[:1]) != edge(form[:1]) or edge(source[-1:]) != edge(form[-1:]):
            yield "another blank at an end"
    if ("\t" in source) != ("\t" in form) or source.count("\n") != form.count("\n"):
        yield "other tabs or lines"


def _fields(text: str) -> set[str]:
    try:
        return {f"{name}:{form}" for _, name, form, _ in string.Formatter().parse(text) if name}
    except ValueError:
        return {"not to be read"}


def _letter(text: str) -> re.Match[str] | None:
    return re.search(r"&(?=[^&\s])", text.replace("&&", ""))


def main() -> None:
    """Bring the files up to date, or say what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; say what is missing, stale or wrong")
    parser.add_argument("--begin", metavar="LANGUAGE", help="begin the file of another language")
    parser.add_argument("--pseudo", type=Path, metavar="PATH.ts", help="write a file with every text between ⟦ and ⟧")
    parsed = parser.parse_args()
    if parsed.pseudo:
        pseudo(parsed.pseudo)
        return
    languages = (*(path.stem for path in sorted(FOLDER.glob("*.ts"))), *([parsed.begin] if parsed.begin else []))
    if parsed.check:
        found = {language: problems(language) for language in languages}
        for language, lines in found.items():
            print(f"{language}: {len(lines)} to see to" if lines else f"{language}: all is well", *lines, sep="\n  ")
        sys.exit(any(found[language] for language in (SOURCE, *COMPLETE)))
    update(FOLDER, languages)
    for language in languages:
        known = messages(FOLDER / f"{language}.ts")
        print(f"{language}: {len(known)} texts, {sum(not each.done for each in known)} to translate")


if __name__ == "__main__":
    main()
