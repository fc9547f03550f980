"""Screenplays in Fountain (syntax 1.1): title page, sections, scenes by their headings, synopses, notes.

The text itself stays as it is, because Inkwell's screenplays are written in Fountain too.
"""

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

from inkwell.exchange.draft import SYNOPSIS, Draft
from inkwell.exchange.importers import Sample
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.splitting import SplitRules
from inkwell.exchange.text_files import read_text_file
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.manuscript.scriptwriting import Element, first_element
from inkwell.translation import tr

FORM: Final = "screenplay"
RULES: Final = SplitRules(
    (NodeKind.PART, NodeKind.CHAPTER, NodeKind.CHAPTER, NodeKind.SCENE, None, None),
    first_is_title=False,
    odd_chapters=False,
)
"""Sections are acts and sequences; each scene heading begins a scene, as a heading of four marks."""
_SUFFIXES: Final = (".fountain", ".spmd")
_TITLE_KEY: Final = re.compile(r"([A-Za-z][A-Za-z ]{0,30}):[ \t]*(.*)")
_SLUG: Final = re.compile(rb"^(?:INT|EXT|EST|I/E)[. ]", re.MULTILINE)
_HIDDEN: Final = re.compile(r"/\*(.*?)\*/|\[\[(.*?)\]\]", re.DOTALL)
_SECTION: Final = re.compile(r"(#{1,6})[ \t]*([^#\s].*)")
_NUMBER: Final = re.compile(r"\s*#[^#\n]{1,20}#\s*$")
_MARKS: Final = re.compile(r"[*_]+")
_SCENE_MARKS: Final = "####"


class FountainImporter:
    """Reads one Fountain file."""

    name = tr("Screenplay (Fountain)")
    patterns = tuple(f"*{suffix}" for suffix in _SUFFIXES)

    def recognises(self, sample: Sample) -> bool:
        """Whether it is called so, or is a text with a title page and scene headings."""
        if sample.folder or sample.packed:
            return False
        begins = re.match(rb"(?:\xef\xbb\xbf)?\s*title:", sample.head, re.IGNORECASE) is not None
        return sample.suffix in _SUFFIXES or (begins and _SLUG.search(sample.head) is not None)

    def read(self, path: Path, progress: Progress = no_progress) -> Draft:
        """Read it; as `Importer.read`."""
        progress(tr("Reading the document"), None)
        read = read_text_file(path, guess=True)
        draft = fountain_draft(read.text, path.stem)
        return replace(draft, remarks=(read.remark, *draft.remarks)) if read.remark else draft


def fountain_draft(text: str, fallback: str) -> Draft:
    """A screenplay as what is to be divided."""
    said, text = _title_page(text.lstrip("\n"))
    text = _HIDDEN.sub(lambda found: _comment(found[1] if found[1] is not None else found[2]), text)
    known = ("title", "author", "authors", "contact", "copyright", "draft date", "date")
    left = [f"{key}: {value}" for key, value in said.items() if key not in known]
    remarks = [tr("Of the title page this has no place: {left}.", left="; ".join(left))] if left else []
    return Draft(
        with_scenes(text),
        fallback,
        said.get("title", ""),
        said.get("author") or said.get("authors") or "",
        form=FORM,
        publication=Publication(
            contact=said.get("contact", ""),
            rights=said.get("copyright", ""),
            date=said.get("draft date") or said.get("date") or "",
        ),
        remarks=tuple(remarks),
        fitting=RULES,
    )


def _title_page(text: str) -> tuple[dict[str, str], str]:
    """What stands before the first blank line, if it says names and values, and the rest."""
    page, _, rest = text.partition("\n\n")
    said: dict[str, list[str]] = {}
    last = ""
    for line in page.split("\n"):
        named = _TITLE_KEY.fullmatch(line.rstrip())
        if named and not line.startswith((" ", "\t")):
            last = named[1].strip().lower()
            said.setdefault(last, []).append(named[2])
        elif last and line.startswith((" ", "\t")):
            said[last].append(line)
        else:
            return {}, text
    values = {key: [_MARKS.sub("", value).strip() for value in several] for key, several in said.items()}
    joined = {key: ("\n" if key == "contact" else " ").join(filter(None, each)) for key, each in values.items()}
    return {key: value for key, value in joined.items() if value}, rest


def _comment(words: str) -> str:
    plain = words.strip().replace("-->", "--›")
    return f"<!-- {plain} -->" if plain else ""


def with_scenes(text: str) -> str:
    """A screenplay's text with a heading before each of its scenes, as `RULES` divide it."""
    return "\n".join(_lines(text.split("\n"))).strip("\n")


def _lines(lines: list[str]) -> list[str]:
    """The lines with headings before scenes and sections."""
    found: list[str] = []
    blank = True
    for number, line in enumerate(lines):
        section = _SECTION.fullmatch(line.rstrip())
        if section:
            found += ["", f"{'#' * min(len(section[1]), 3)} {section[2].strip()}", ""]
        elif re.fullmatch(r"={3,}\s*", line):
            found += ["", line.rstrip(), ""]
        elif re.match(r"=(?!=)", line):
            found += ["", SYNOPSIS + line[1:].strip(), ""]
        else:
            if blank and line.strip() and _is_scene(line, number + 1 == len(lines) or not lines[number + 1].strip()):
                found += [f"{_SCENE_MARKS} {_called(line)}", ""]
            found.append(line.rstrip() if line.strip() else "")
        blank = not line.strip() or section is not None or line.startswith("=")
    return [line for at, line in enumerate(found) if line or not at or found[at - 1]]


def _is_scene(line: str, ends: bool) -> bool:
    return ends and first_element(line, play=False, followed=False) is Element.SLUG


def _called(line: str) -> str:
    """What a scene is called in the outline: its heading without number and forcing stop."""
    return _MARKS.sub("", _NUMBER.sub("", line.strip()).removeprefix(".")).strip() or line.strip()
