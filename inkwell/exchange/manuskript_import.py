"""Projects of Manuskript (format 1): a folder beside its `.msk` file, or all of it packed into that file.

`outline/` is the tree: a folder with its `folder.txt` for each folder, a file for each text; each file begins with
fields (`title:`, `POV:`, `status:`), then an empty line, then the text. Names begin with their place among the others.
People are files in `characters/`; `plots.xml` and `world.opml` are XML; `status.txt` and `labels.txt` are lists that
the outline's numbers count from 1.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.importers import Sample
from inkwell.exchange.markdown_words import Words, markdown_line
from inkwell.exchange.marked_texts import MarkedTexts
from inkwell.exchange.outline_making import Item, Outline, structured
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan, Structured
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.project_files import ProjectFiles, folder_files, packed_files
from inkwell.exchange.xml_tree import Element, read_xml
from inkwell.manuscript.marks import UNSTYLED
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.story.bible import EntryKind, new_entry
from inkwell.translation import tr

_INFOS: Final = "infos.txt"
_FOLDER: Final = "folder.txt"
_MARK: Final = "MANUSKRIPT"
_DEEPEST: Final = 100
"""Folders in folders; no outline goes down so far."""
_FIELD: Final = re.compile(r"([^\s:][^:\n]{0,200}):(?:[ \t]+(.*))?")
_REFERENCE: Final = re.compile(r"\{([TCPW]):(\d+):?([^{}\n]*)\}")
_IMPORTANCE: Final = {"0": "Minor", "1": "Secondary", "2": "Main"}
_PLACES: Final = frozenset(
    (
        "places",
        "place",
        "locations",
        "geography",
        "lieux",
        "orte",
        "lugares",
        "luoghi",
        "plaatsen",
        "miejsca",
        "platser",
    )
)
_PEOPLE: Final = (
    ("Motivation", "Motivation"),
    ("Goal", "Goal"),
    ("Conflict", "Conflict"),
    ("Epiphany", "Epiphany"),
    ("Phrase Summary", "Summary in a sentence"),
    ("Paragraph Summary", "Summary in a paragraph"),
    ("Notes", "Notes"),
)
_SUMMARY: Final = ("Situation", "Sentence", "Paragraph", "Page", "Full")
_OUTLINE: Final = frozenset(
    (
        *("title", "ID", "type", "summarySentence", "summaryFull", "POV", "notes", "label", "status", "compile"),
        *("setGoal", "goal", "goalPercentage", "wordCount", "charCount", "lastPath", "customIcon", "text"),
    )
)
"""Fields that have a place here, are worked out, or say how Manuskript shows things."""
_INFORMED: Final = frozenset(("Title", "Subtitle", "Serie", "Volume", "License", "Author", "Email"))
_INVISIBLE: Final = frozenset(("ID", "Name", "Importance", "Color", "POV", "Full Summary"))


class ManuskriptImporter:
    """Reads one project of Manuskript, by its `.msk` file or by its folder."""

    name = tr("Manuskript project")
    patterns = ("*.msk",)

    def __init__(self, pandoc: Pandoc) -> None:
        """`pandoc` reads texts in HTML and txt2tags."""
        self._pandoc = pandoc

    def recognises(self, sample: Sample) -> bool:
        """Whether it is called so, or is a folder or archive with an outline and what belongs to it."""
        if sample.folder:
            return "outline" in sample.names and bool({_MARK, _INFOS} & sample.names)
        packed = (
            sample.packed
            and _INFOS in sample.names
            and any(name.startswith(("outline/", "outline\\")) for name in sample.names)
        )
        return packed or sample.suffix == ".msk"

    def read(self, path: Path, progress: Progress = no_progress) -> Structured:
        """Read it; as `Importer.read`."""
        files = _files(path, progress)
        if any(name.count("/") > _DEEPEST for name in files.entries):
            raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is nested too deep to be read.", name=path.name))
        if files.data(_INFOS) is None and {"outline.xml", "flatModel.xml"} & files.entries.keys():
            sentence = tr(
                "“{name}” was made by an older Manuskript; open it in a newer one and save it there.", name=path.name
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        if not files.below("outline") and files.data(_INFOS) is None:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("“{name}” holds nothing of a Manuskript project.", name=path.name)
            )
        reading = _Reading(files, path.stem if path.is_file() else path.name, self._pandoc, progress)
        return structured(reading.plan, path.name)


def _files(path: Path, progress: Progress) -> ProjectFiles:
    if path.is_dir():
        return folder_files(path, progress)
    with path.open("rb") as file:
        packed = file.read(4) == b"PK\x03\x04"
    if packed:
        return packed_files(path, progress)
    beside = path.with_suffix("")
    if not beside.is_dir():
        sentence = tr(
            "The folder “{name}”, which “{name2}” stands for, is not beside it.", name=beside.name, name2=path.name
        )
        raise InkwellError(ErrorKind.NOT_FOUND, sentence)
    return folder_files(beside, progress)


def fields_of(text: str) -> tuple[dict[str, str], str]:
    """The fields that a file begins with, and the text behind the empty line that ends them.

    A field goes on in the lines below it that are indented.
    """
    found: dict[str, list[str]] = {}
    last = ""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        field = _FIELD.fullmatch(line)
        if field:
            last = field[1].strip().replace("_.._", ":")
            found[last] = [(field[2] or "").strip()]
        elif last and line.startswith((" ", "\t")):
            found[last].append(line.strip())
        else:
            rest = "\n".join(lines[number:])
            return {name: "\n".join(said).strip() for name, said in found.items()}, rest.strip("\n")
    return {name: "\n".join(said).strip() for name, said in found.items()}, ""


class _Reading:
    """One project while it is read."""

    def __init__(self, files: ProjectFiles, fallback: str, pandoc: Pandoc, progress: Progress) -> None:
        self._files = files
        self._fallback = fallback
        self._progress = progress
        self._outline = Outline()
        self._people: dict[str, str] = {}
        self._status = self._listed("status.txt")
        self._labels = self._listed("labels.txt")
        self._inside: dict[str, dict[str, None]] = {}
        """The names right in each folder of the outline, in order."""
        self._marked = MarkedTexts(pandoc, progress)
        self._unread: list[str] = []
        self._coloured = "#" in self._files.text("labels.txt")

    def _listed(self, name: str) -> list[str]:
        lines = self._files.text(name).split("\n")
        return [re.sub(r":\s*#[0-9A-Fa-f]{6,8}\s*$", "", line).strip() for line in lines if line.strip()]

    def plan(self) -> ImportPlan:
        """The book."""
        self._add_people()
        self._add_plots()
        self._add_world()
        self._add_outline("outline", None)
        infos, _ = fields_of(self._files.text(_INFOS))
        summary, rest = fields_of(self._files.text("summary.txt"))
        parts = [f"## {name}\n\n{self._plain(summary[name])}" for name in _SUMMARY if summary.get(name)]
        self._outline.note(None, "Summary", "\n\n".join([*parts, *([rest] if rest else [])]))
        self._say_what_is_left(infos)
        about = Publication(
            subtitle=infos.get("Subtitle", ""),
            rights=infos.get("License", ""),
            series=infos.get("Serie", ""),
            number=infos.get("Volume", ""),
            contact=infos.get("Email", ""),
        )
        title = infos.get("Title") or self._fallback
        return self._outline.plan(title, infos.get("Author", ""), publication=about)

    def _say_what_is_left(self, infos: dict[str, str]) -> None:
        outline = self._outline
        extra = [f"{name} ({said})" for name, said in infos.items() if said and name not in _INFORMED]
        outline.left_out(tr("Of what Manuskript notes of the book, this has no place here:"), extra)
        if self._coloured:
            outline.remarks.append(tr("Colours of people and labels have no place here."))
        if (self._files.data("revisions.xml") or b"").strip():
            outline.remarks.append(tr("Manuskript's earlier versions of the texts (revisions) were left out."))
        outline.left_out(tr("Texts that cannot be read as what they are were kept as they are written:"), self._unread)
        states = {node.status for node in outline.nodes.values()}
        labels = {label for node in outline.nodes.values() for label in node.labels}
        unused = [each for each in self._status if each not in states]
        outline.left_out(tr("Statuses that no part of the book has were left out:"), unused)
        unused = [each for each in self._labels if each not in labels]
        outline.left_out(tr("Labels that no part of the book has were left out:"), unused)
        outline.remarks += self._marked.remarks()
        outline.assets = self._marked.pictures.kept
        outline.remarks += self._files.remarks

    # the bible

    def _add_people(self) -> None:
        for path in self._files.below("characters"):
            said, rest = fields_of(self._files.text(path))
            name = said.get("Name") or Path(path).stem
            known = {field for field, _ in _PEOPLE} | _INVISIBLE
            fields = [("Importance", _IMPORTANCE.get(said.get("Importance", ""), ""))]
            fields += [(question, said.get(field, "")) for field, question in _PEOPLE]
            fields += [(field, words) for field, words in said.items() if field not in known]
            text = "\n\n".join(filter(None, [said.get("Full Summary", ""), rest]))
            self._people[said.get("ID", "")] = name
            self._coloured = self._coloured or said.get("Color", "#000000") != "#000000"
            self._add_entry(EntryKind.CHARACTER, name, text, fields)

    def _add_entry(self, kind: EntryKind, name: str, text: str, fields: Sequence[tuple[str, str]]) -> None:
        kept = tuple((question, self._refer(said)) for question, said in fields if said.strip())
        made = msgspec.structs.replace(new_entry(kind, name or "Untitled"), text=self._plain(text), fields=kept)
        self._outline.entries.append(made)

    def _xml(self, name: str) -> Element:
        """A file's root; of one that cannot be read a sentence, and the rest of the project arrives."""
        data = self._files.data(name)
        try:
            return read_xml(data, name) if data and data.strip() else Element("")
        except InkwellError as error:
            self._outline.remarks.append(error.sentence)
            return Element("")

    def _add_plots(self) -> None:
        for plot in self._xml("plots.xml").all("plot"):
            said = plot.attributes
            people = [self._people.get(each.strip(), each.strip()) for each in said.get("characters", "").split(",")]
            fields = [
                ("Importance", _IMPORTANCE.get(said.get("importance", ""), "")),
                ("Characters", ", ".join(filter(None, people))),
                ("Result", said.get("result", "")),
            ]
            steps: list[str] = []
            for number, step in enumerate(plot.all("step"), 1):
                what = step.attributes
                words = [what.get("name", ""), what.get("meta", ""), what.get("summary", "")]
                steps.append(tr("Step {number}: {filter}", number=number, filter=". ".join(filter(None, words))))
            text = "\n\n".join(filter(None, [said.get("description", ""), *steps]))
            self._add_entry(EntryKind.LORE, said.get("name", ""), text, [("Group", "Plots"), *fields])

    def _add_world(self) -> None:
        for each in self._xml("world.opml").all("body", "outline"):
            self._add_places(each, EntryKind.LORE, ())

    def _add_places(self, item: Element, kind: EntryKind, above: tuple[str, ...]) -> None:
        """An entry for each thing of the world; one that only holds others is the group that they are in."""
        said = item.attributes
        name = said.get("name", "")
        kind = EntryKind.PLACE if name.strip().casefold() in _PLACES else kind
        fields = [("Passion", said.get("passion", "")), ("Conflict", said.get("conflict", ""))]
        text = said.get("description", "")
        if not item.children or text.strip() or any(words.strip() for _, words in fields):
            self._add_entry(kind, name, text, [("Group", " / ".join(above)), *fields])
        for child in item.all("outline"):
            self._add_places(child, kind, (*above, name))

    # the outline

    def _add_outline(self, folder: str, parent: str | None) -> None:
        for name in self._right_in(folder):
            self._progress(tr("Reading the project"), None)
            path = f"{folder}/{name}"
            if self._files.data(path) is None:
                said, rest = fields_of(self._files.text(f"{path}/{_FOLDER}"))
                inside = self._right_in(path)
                nested = any(self._files.data(f"{path}/{each}") is None for each in inside)
                node_id = self._add(parent, NodeKind.PART if nested else NodeKind.CHAPTER, name, said, rest)
                self._add_outline(path, node_id)
            elif name.casefold() != _FOLDER:
                said, rest = fields_of(self._files.text(path))
                self._add(parent, NodeKind.SCENE if parent else NodeKind.CHAPTER, name, said, rest)

    def _right_in(self, folder: str) -> list[str]:
        """Names of what is right in a folder, in Manuskript's order."""
        if not self._inside:
            for path in self._files.below("outline"):
                parts = path.split("/")
                for depth in range(1, len(parts)):
                    self._inside.setdefault("/".join(parts[:depth]), {})[parts[depth]] = None
        return [name for name in self._inside.get(folder, {}) if name.casefold() != _FOLDER]

    def _add(self, parent: str | None, kind: NodeKind, name: str, said: dict[str, str], text: str) -> str:
        title = said.get("title") or re.sub(r"^\d+-", "", Path(name).stem).replace("_", " ")
        synopsis = [said.get("summarySentence", ""), said.get("summaryFull", "")]
        goal = said.get("setGoal", "")
        item = Item(
            kind,
            title,
            self._text(text, said.get("type") or Path(name).suffix.lstrip("."), title),
            self._refer("\n".join(dict.fromkeys(filter(None, synopsis)))),
            _counted(self._status, said.get("status", "")),
            [_counted(self._labels, said.get("label", ""))],
            self._people.get(said.get("POV", ""), said.get("POV", "")),
            int(goal) if re.fullmatch(r"[1-9]\d{0,8}", goal) else None,
            plots=[found[3] for found in _REFERENCE.finditer(said.get("notes", "")) if found[1] == "P"],
            own=[(field, words) for field, words in said.items() if field not in _OUTLINE],
            exported=said.get("compile", "2") != "0",
        )
        node_id = self._outline.add(parent, item)
        self._outline.note(node_id, tr("Notes on “{title}”", title=title), self._refer(said.get("notes", "")))
        return node_id

    # words

    def _text(self, text: str, kind: str, title: str) -> str:
        if self._marked.reads(kind) and text.strip():
            try:
                return self._marked.markdown(self._refer(text), kind)
            except InkwellError as error:
                if error.kind not in (ErrorKind.BAD_INPUT, ErrorKind.MEMORY):
                    raise
                self._unread.append(title)
        return self._plain(text) if kind == "txt" else text

    def _plain(self, text: str) -> str:
        """Words without marks, as Markdown that shows them as they are; each line stays one."""
        return "\n".join(markdown_line([Words(line, UNSTYLED)]) for line in self._refer(text).split("\n"))

    def _refer(self, text: str) -> str:
        """The text with names where Manuskript refers to people, plots, places or texts: `{C:0:Peter}`."""

        def named(found: re.Match[str]) -> str:
            known = self._people.get(found[2], "") if found[1] == "C" else ""
            return found[3].strip() or known or found.group()

        return _REFERENCE.sub(named, text)


def _counted(names: Sequence[str], number: str) -> str:
    """The name that a number says, from 1 on; the number itself where there is none, nothing for 0 and for nothing."""
    if not re.fullmatch(r"\d{1,6}", number):
        return number
    place = int(number)
    return names[place - 1] if 0 < place <= len(names) else number if place else ""
