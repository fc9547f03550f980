"""Projects of novelWriter 2 (`nwProject.nwx`, format 1.4 or later): its tree, its documents, its notes as the bible.

Documents are `content/HANDLE.nwd`; `novelwriter_text` reads what is in them.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.importers import Sample
from inkwell.exchange.novelwriter_text import Piece, pieces_of
from inkwell.exchange.outline_making import Item, Outline, structured
from inkwell.exchange.plan import ImportPlan, Structured
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.project_files import ProjectFiles, file_bytes, folder_files
from inkwell.exchange.xml_tree import Element, read_xml
from inkwell.manuscript.node import NodeKind
from inkwell.story.bible import Entry, EntryKind, new_entry
from inkwell.translation import tr

_PROJECT: Final = "nwProject.nwx"
_KINDS: Final = {
    "CHARACTER": EntryKind.CHARACTER,
    "WORLD": EntryKind.PLACE,
    "OBJECT": EntryKind.THING,
    "PLOT": EntryKind.LORE,
    "TIMELINE": EntryKind.LORE,
    "ENTITY": EntryKind.LORE,
    "CUSTOM": EntryKind.LORE,
}
_LEVELS: Final = {1: NodeKind.PART, 2: NodeKind.CHAPTER, 3: NodeKind.SCENE}
_QUESTIONS: Final = {
    "char": "Characters",
    "focus": "Focus",
    "location": "Places",
    "object": "Things",
    "entity": "Entities",
    "custom": "Custom",
    "mention": "Mentions",
    "story": tr("Other stories"),
    "plot": "Plots",
    "time": "Times",
    "pov": tr("Point of view"),
}
_UNSAID: Final = ("", "none", "new")


class NovelWriterImporter:
    """Reads one project of novelWriter, by its folder or by the file in it."""

    name = tr("novelWriter project")
    patterns = ("*.nwx",)

    def recognises(self, sample: Sample) -> bool:
        """Whether the file of its project is in the folder, or is it."""
        if sample.folder:
            return _PROJECT in sample.names
        return sample.suffix == ".nwx" or b"<novelWriterXML" in sample.head[:4096]

    def read(self, path: Path, progress: Progress = no_progress) -> Structured:
        """Read it; as `Importer.read`."""
        folder = path if path.is_dir() else path.parent
        name = _PROJECT if path.is_dir() else path.name
        damage: list[str] = []
        root = read_xml(file_bytes(folder / name), name, damage, ("content", "item"))
        if root.name != "novelWriterXML":
            raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is no project of novelWriter.", name=name), root.name)
        if not any("type" in each.attributes for each in root.all("content", "item")) and root.all("content", "item"):
            sentence = tr(
                "“{name}” was made by an older novelWriter; open it in a newer one and save it there.", name=name
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, root.attributes.get("fileVersion", ""))
        files = folder_files(folder / "content", progress)
        files.remarks[:0] = damage
        return structured(_Reading(root, files, folder.name, progress).plan, path.name)


@dataclass(slots=True)
class _Place:
    """Where in the outline the next heading goes."""

    above: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    """Levels and ids of what is open; level 0 is what all of it is in."""

    def parent(self, level: int) -> str | None:
        """What a heading of this level goes into."""
        while self.above and self.above[-1][0] >= level:
            self.above.pop()
        return self.above[-1][1] if self.above else None


class _Reading:
    """One project while it is read."""

    def __init__(self, root: Element, files: ProjectFiles, fallback: str, progress: Progress) -> None:
        self._root = root
        self._files = files
        self._fallback = fallback
        self._progress = progress
        self._outline = Outline()
        self._status = {
            each.attributes.get("key", ""): each.text.strip() for each in root.all("settings", "status", "entry")
        }
        self._importance = {
            each.attributes.get("key", ""): each.text.strip() for each in root.all("settings", "importance", "entry")
        }
        self._replaced = {
            each.attributes.get("key", ""): each.text for each in root.all("settings", "autoReplace", "entry")
        }
        self._children: dict[str, list[Element]] = {}
        items = root.all("content", "item")
        handles = {each.attributes.get("handle", "") for each in items}
        for each in items:
            parent = each.attributes.get("parent", "")
            self._children.setdefault(parent if parent in handles else "", []).append(each)
        for children in self._children.values():
            children.sort(key=_order)
        self._tags: dict[str, str] = {}
        """What an entry is called, by the tag that texts know it by."""
        self._missing: list[str] = []
        self._read: set[str] = set()
        self._twice: list[str] = []

    def plan(self) -> ImportPlan:
        """The book."""
        roots = self._children.get("", [])
        for each in roots:
            if (kind := _KINDS.get(_class(each))) is not None:
                self._add_entries(each, kind, _name(each), ())
        novels = [each for each in roots if _class(each) == "NOVEL"]
        for each in novels:
            inside = self._outline.add(None, Item(NodeKind.PART, _name(each))) if len(novels) > 1 else None
            self._add_documents(each, _Place([(0, inside)] if inside else []))
        for each in roots:
            if _class(each) not in ("NOVEL", "TEMPLATE", "TRASH", *_KINDS):
                self._add_notes(each, None)
        self._say_what_is_left(roots)
        project = self._root.find("project") or Element("project")
        authors = ", ".join(each.text.strip() for each in project.all("author"))
        language = self._root.said("settings", "language").replace("_", "-")
        title = project.said("name") or project.said("title") or self._fallback
        return self._outline.plan(title, authors, "" if language in ("None", "") else language)

    def _say_what_is_left(self, roots: Sequence[Element]) -> None:
        outline = self._outline
        for kind, sentence in (
            ("TEMPLATE", tr("novelWriter's templates were left out:")),
            ("TRASH", tr("What lies in the project's trash was left out:")),
        ):
            files = [each for root in roots if _class(root) == kind for each in self._below(root) if _is_file(each)]
            outline.left_out(sentence, [_name(each) for each in files])
        novels = [root for root in roots if _class(root) == "NOVEL"]
        folders = [_name(each) for root in novels for each in self._below(root) if not _is_file(each)]
        outline.left_out(tr("Folders that only sort the story's documents were left out:"), folders)
        reached = [each for root in roots for each in (root, *self._below(root))]
        known = {f"{each.attributes.get('handle', '')}.nwd" for each in reached}
        orphans = [name for name in sorted(self._files.entries) if name.endswith(".nwd") and name not in known]
        for name in orphans:
            self._outline.note(None, name, self._joined(self._pieces(name)))
        outline.left_out(tr("Documents of no place in the project are notes at its end:"), orphans)
        outline.left_out(tr("Documents that are listed but not there:"), self._missing)
        outline.left_out(tr("Items that claim the document of another item have no words:"), self._twice)
        outline.aim(self._root.said("settings", "projectTarget"))
        target = self._root.said("settings", "dailyTarget")
        if target not in ("", "0"):
            outline.remarks.append(tr("novelWriter's goal for the day is not set here: {target} words.", target=target))
        outline.remarks += self._files.remarks

    def _below(self, item: Element) -> Iterable[Element]:
        for each in self._children.get(item.attributes.get("handle", ""), []):
            yield each
            yield from self._below(each)

    def _pieces(self, name: str) -> list[Piece]:
        self._progress(tr("Reading the project"), None)
        return pieces_of(self._files.text(name), self._replaced, self._outline.counts)

    def _document(self, item: Element) -> list[Piece]:
        name = f"{item.attributes.get('handle', '')}.nwd"
        if name in self._read:
            self._twice.append(_name(item))
            return []
        self._read.add(name)
        if self._files.data(name) is None:
            self._missing.append(_name(item))
        return self._pieces(name)

    def _joined(self, pieces: Sequence[Piece]) -> str:
        """All of a document as one text, with its headings and what is said below them."""
        found: list[str] = []
        for piece in pieces:
            heading = [f"{'#' * piece.level} {piece.title}"] if piece.level else []
            said = [f"{_question(key)}: {', '.join(values)}" for key, values in piece.tags]
            synopsis = [piece.synopsis] if piece.synopsis else []
            found += [*heading, *synopsis, *said, piece.text]
        return "\n\n".join(filter(None, found))

    # the story

    def _add_documents(self, item: Element, place: _Place) -> None:
        """The documents in an item and below it, in the order of the tree: their headings say what goes into what."""
        for each in self._children.get(item.attributes.get("handle", ""), []):
            if _is_file(each) and each.attributes.get("layout") == "NOTE":
                self._add_note(each, place.above[0][1] if place.above and not place.above[0][0] else None)
            elif _is_file(each):
                self._add_document(each, place)
            self._add_documents(each, place)

    def _add_document(self, item: Element, place: _Place) -> None:
        pieces = self._document(item)
        before = ""
        if pieces and not pieces[0].level and len(pieces) > 1:
            before = pieces.pop(0).text
        for number, piece in enumerate(pieces or [Piece()]):
            piece.text = "\n\n".join(filter(None, [before, piece.text]))
            before = ""
            if not piece.level and not number:
                inside = any(level == 2 for level, _ in place.above)
                kind = NodeKind.SCENE if inside else NodeKind.CHAPTER
                self._add_piece(place.parent(3 if inside else 2), kind, piece, item, 3 if inside else 2, place)
            elif piece.title_page:
                self._outline.add(place.parent(1), self._item(NodeKind.NOTE, piece, item, exported=False))
            else:
                self._add_piece(place.parent(piece.level), _LEVELS[piece.level], piece, item, piece.level, place)

    def _add_piece(
        self, parent: str | None, kind: NodeKind, piece: Piece, item: Element, level: int, place: _Place
    ) -> None:
        place.above.append((level, self._outline.add(parent, self._item(kind, piece, item))))

    def _item(self, kind: NodeKind, piece: Piece, item: Element, exported: bool = True) -> Item:
        points = [self._tags.get(tag.casefold(), tag) for tag in piece.said("pov")]
        own = [(tr("Also seen by"), ", ".join(points[1:])), ("Tag", ", ".join(piece.said("tag")))]
        for key, values in piece.tags:
            if key not in ("pov", "tag", "time", "plot"):
                own.append((_question(key), ", ".join(self._tags.get(each.casefold(), each) for each in values)))
        return Item(
            kind,
            piece.title or _name(item),
            piece.text,
            piece.synopsis,
            self._status.get(_said(item, "status"), ""),
            pov=points[0] if points else "",
            when=", ".join(self._tags.get(each.casefold(), each) for each in piece.said("time")),
            plots=[self._tags.get(each.casefold(), each) for each in piece.said("plot")],
            own=_merged(own),
            exported=exported and _said(item, "active") != "no",
        )

    def _add_note(self, item: Element, parent: str | None) -> str:
        pieces = self._document(item)
        title = _name(item)
        if pieces and pieces[0].title == title and not pieces[0].tags:
            pieces[0].level = 0
        status = self._status.get(_said(item, "status"), "")
        made = Item(NodeKind.NOTE, title, self._joined(pieces), status=status, exported=False)
        return self._outline.add(parent, made)

    def _add_notes(self, item: Element, parent: str | None) -> None:
        """An item that is no part of the story, with all below it."""
        if _is_file(item):
            node_id = self._add_note(item, parent)
        else:
            node_id = self._outline.add(parent, Item(NodeKind.NOTE, _name(item), exported=False))
        for each in self._children.get(item.attributes.get("handle", ""), []):
            self._add_notes(each, node_id)

    # the bible

    def _add_entries(self, item: Element, kind: EntryKind, root: str, groups: tuple[str, ...]) -> None:
        for each in self._children.get(item.attributes.get("handle", ""), []):
            if _is_file(each):
                importance = self._importance.get(_said(each, "import"), "")
                fields = [("Importance", importance)] if importance.casefold() not in _UNSAID else []
                fields += [("Inactive", "Yes")] if _said(each, "active") == "no" else []
                group = (root, *groups) if kind is EntryKind.LORE else groups
                self._add_document_entries(each, kind, fields, group)
                self._add_entries(each, kind, root, (*groups, _name(each)))
            else:
                self._add_entries(each, kind, root, (*groups, _name(each)))

    def _add_document_entries(
        self, item: Element, kind: EntryKind, fields: Sequence[tuple[str, str]], groups: tuple[str, ...]
    ) -> None:
        """An entry for each heading with a tag; headings without one belong to the entry above them."""
        held: list[list[Piece]] = []
        before: list[Piece] = []
        for piece in self._document(item):
            if piece.said("tag"):
                held.append([piece])
            elif held:
                held[-1].append(piece)
            else:
                before.append(piece)
        if not held and before:
            held, before = [before], []
        bare = [each.title for each in before if each.title and not each.text]
        if len(held) > 1:
            # What its document is called is what they have in common.
            groups = (*groups, _name(item))
        texts = self._joined([each for each in before if each.text or each.tags or each.synopsis])
        for number, pieces in enumerate(held):
            group = "; ".join((*groups, *bare))
            first = [texts] if texts and not number else []
            self._add_entry(item, kind, pieces, [*([("Group", group)] if group else []), *fields], first)

    def _add_entry(
        self, item: Element, kind: EntryKind, pieces: list[Piece], fields: list[tuple[str, str]], first: list[str]
    ) -> None:
        head, *rest = pieces
        tags = [each.strip() for tag in head.said("tag") for each in tag.split("|")]
        names = tuple(dict.fromkeys(filter(None, [head.title or _name(item), *tags])))
        said = [(_question(key), ", ".join(values)) for key, values in head.tags if key != "tag"]
        summary = [("Summary", head.synopsis)] if head.synopsis else []
        text = "\n\n".join(filter(None, [*first, head.text, self._joined(rest)]))
        entry: Entry = msgspec.structs.replace(
            new_entry(kind), names=names, text=text, fields=(*summary, *fields, *_merged(said))
        )
        self._outline.entries.append(entry)
        for tag in tags[:1]:
            self._tags[tag.casefold()] = entry.name


def _order(item: Element) -> int:
    said = item.attributes.get("order", "0")
    return int(said) if re.fullmatch(r"\d{1,9}", said) else 0


def _class(item: Element) -> str:
    return item.attributes.get("class", "").upper()


def _is_file(item: Element) -> bool:
    return item.attributes.get("type", "").upper() == "FILE"


def _name(item: Element) -> str:
    return item.said("name") or "Untitled"


def _said(item: Element, name: str) -> str:
    found = item.find("name")
    return found.attributes.get(name, "") if found else ""


def _question(key: str) -> str:
    return _QUESTIONS.get(key, key.capitalize())


def _merged(own: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each name once, with all that is said of it."""
    found: dict[str, list[str]] = {}
    for name, said in own:
        if said:
            found.setdefault(name, []).append(said)
    return [(name, ", ".join(values)) for name, values in found.items()]
