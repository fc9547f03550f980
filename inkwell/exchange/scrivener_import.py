"""Projects of Scrivener 3 (a folder `NAME.scriv`, also packed into a ZIP), and of Scrivener 1 and 2 by the way.

`NAME.scrivx` is the binder (XML): items with a type, a title, what is known of each. An item's files lie in
`Files/Data/UUID/` (`content.rtf`, `synopsis.txt`, `notes.rtf`, `content.comments`); before version 3 in `Files/Docs/`
as `ID.rtf`, `ID_synopsis.txt`, `ID_notes.rtf`. The publisher documents no schema; this is what 3.x writes on macOS and
Windows, and what is unknown is passed over.
"""

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.importers import Sample
from inkwell.exchange.markdown_words import Words, markdown_line
from inkwell.exchange.outline_making import Item, Outline, structured
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.pictures import kind_of_picture
from inkwell.exchange.plan import ImportPlan, Structured
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.project_files import ProjectFiles, folder_files, packed_files
from inkwell.exchange.rich_texts import Remark, RichTexts
from inkwell.exchange.scrivener_binder import Binder, children_of, identity, read_binder
from inkwell.exchange.text_files import decoded
from inkwell.exchange.xml_tree import Element, read_xml
from inkwell.manuscript.marks import UNSTYLED
from inkwell.manuscript.node import NodeKind
from inkwell.story.bible import EntryKind, new_entry

_PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp")
_READ: Final = (".scrivx", ".rtf", ".txt", ".md", ".comments", *_PICTURES)
_PASSED: Final = ("snapshots", "quicklook", "settings", "icons")
_ENTRIES: Final = {
    EntryKind.CHARACTER: frozenset((
        "characters", "character", "people", "cast", "figuren", "charaktere", "personen", "personnages", "personajes",
        "personaggi", "personagens", "personages", "postacie", "karaktärer", "personer",
    )),
    EntryKind.PLACE: frozenset((
        "places", "locations", "settings", "orte", "schauplätze", "lieux", "lugares", "luoghi", "locais", "locaties",
        "miejsca", "platser", "steder",
    )),
}  # fmt: skip
"""What folders beside the draft are called that hold entries, in the languages that Scrivener has."""


class ScrivenerImporter:
    """Reads one project of Scrivener; `pandoc` reads its texts."""

    name = "Scrivener project"
    patterns = ("*.scrivx", "*.scriv", "*.zip")

    def __init__(self, pandoc: Pandoc) -> None:
        self._pandoc = pandoc

    def recognises(self, sample: Sample) -> bool:
        """Whether there is a binder in the folder or archive, or it is one."""
        if sample.folder or sample.packed:
            return any(name.lower().endswith(".scrivx") for name in sample.names)
        return sample.suffix == ".scrivx" or b"<ScrivenerProject" in sample.head[:4096]

    def read(self, path: Path, progress: Progress = no_progress) -> Structured:
        """Read it; as `Importer.read`."""
        if path.suffix.lower() == ".scrivx" or not (path.is_dir() or _is_packed(path)):
            path = path.parent
        files = folder_files(path, progress, _PASSED, _READ) if path.is_dir() else _unpacked(path, progress)
        binders = [name for name in files.entries if "/" not in name and name.lower().endswith(".scrivx")]
        if len(binders) != 1:
            sentence = f"“{path.name}” holds {len(binders)} binders (.scrivx) where a Scrivener project has one."
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        root = read_xml(files.entries[binders[0]], binders[0])
        if root.name != "ScrivenerProject" or root.find("Binder") is None:
            raise InkwellError(ErrorKind.BAD_INPUT, f"“{binders[0]}” is no binder of Scrivener.", root.name)
        snapshots = path.is_dir() and any(each.name.lower() == "snapshots" for each in path.iterdir())
        return structured(
            _Reading(root, files, PurePosixPath(binders[0]).stem, self._pandoc, progress, snapshots).plan, path.name
        )


def _is_packed(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"


def _unpacked(path: Path, progress: Progress) -> ProjectFiles:
    """An archive's files by their names below the project's own folder."""
    files = packed_files(path, progress)
    found = [name for name in files.entries if name.lower().endswith(".scrivx") and not name.startswith("__MACOSX/")]
    inside = min(found, key=len, default="").rpartition("/")
    start = inside[0] + inside[1]
    below = {name.removeprefix(start): data for name, data in files.entries.items() if name.startswith(start)}
    return ProjectFiles(below, files.remarks)


class _Reading:
    """One project while it is read."""

    def __init__(
        self,
        root: Element,
        files: ProjectFiles,
        fallback: str,
        pandoc: Pandoc,
        progress: Progress,
        snapshots: bool,
    ) -> None:
        self._root = root
        self._binder: Binder = read_binder(root)
        self._files = files
        self._fallback = fallback
        self._texts = RichTexts(pandoc, self._go_on)
        self._progress = progress
        self._snapshots = snapshots
        self._outline = Outline()
        self._unread: list[str] = []
        self._items = sum(each.name == "BinderItem" for each in root.walk())
        self._read = 0

    def _say_how_far(self) -> None:
        self._read += 1
        self._go_on("")

    def _go_on(self, _stage: str, _done: float | None = None) -> None:
        self._progress("Reading the project", self._read / max(self._items, 1))

    def plan(self) -> ImportPlan:
        """The book."""
        trash: list[str] = []
        for item in self._root.all("Binder", "BinderItem"):
            of = item.attributes.get("Type", "")
            if of == "DraftFolder":
                self._add_draft(item)
            elif of == "TrashFolder":
                trash += [_title(each) for each in _below(item)]
            elif identity(item) in self._binder.templates:
                names = [_title(each) for each in _below(item)]
                self._outline.left_out("Scrivener's template sheets were left out:", names)
            elif (kind := _kind_of_entries(item)) is not None:
                self._add_entries(item, kind, ())
            else:
                self._add_notes(item, None)
        outline = self._outline
        outline.left_out("What lies in the project's trash was left out:", trash)
        outline.left_out("Files that are no texts or pictures were left out:", self._unread)
        outline.left_out("Collections have no place here:", self._binder.collections)
        if self._snapshots:
            outline.remarks.append("Scrivener's snapshots, earlier versions of texts, were left out.")
        outline.remarks += [*self._binder.remarks, *self._texts.remarks(), *self._files.remarks]
        outline.assets = self._texts.pictures.kept
        return outline.plan(self._binder.title or self._fallback, self._binder.author)

    # the story

    def _add_draft(self, draft: Element) -> None:
        text = self._text(draft)
        if text.strip():
            self._outline.add(None, Item(NodeKind.CHAPTER, _title(draft), text))
        for item in children_of(draft):
            self._add(item, None, NodeKind.CHAPTER)

    def _add(self, item: Element, parent: str | None, leaf: NodeKind) -> None:
        """An item of the draft with all below it; `leaf` is what a text is here that holds no others."""
        inside = children_of(item)
        kind = leaf
        if inside or item.attributes.get("Type") == "Folder":
            kind = NodeKind.PART if any(map(children_of, inside)) else NodeKind.CHAPTER
        node_id = self._outline.add(parent, self._item(item, kind))
        self._add_note_of(item, node_id)
        for each in inside:
            self._add(each, node_id, NodeKind.CHAPTER if kind is NodeKind.PART else NodeKind.SCENE)

    def _item(self, item: Element, kind: NodeKind) -> Item:
        self._say_how_far()
        known = self._binder.known(item)
        exported = kind is not NodeKind.NOTE and known.exported
        return Item(
            kind,
            _title(item),
            self._text(item),
            self._synopsis(item),
            known.status,
            known.labels,
            known.pov,
            known.target,
            own=known.own,
            exported=exported,
        )

    def _add_note_of(self, item: Element, node_id: str) -> None:
        notes = self._files.data(_place(item, "notes.rtf", "_notes.rtf"))
        self._outline.note(node_id, f"Notes on “{_title(item)}”", self._texts.markdown(notes) if notes else "")

    # beside the story

    def _add_notes(self, item: Element, parent: str | None) -> None:
        inside = children_of(item)
        made = self._item(item, NodeKind.NOTE)
        if (
            not inside
            and not made.text
            and not made.synopsis
            and (item.attributes.get("Type") != "Text" or parent is None)
        ):
            return
        node_id = self._outline.add(parent, made)
        self._add_note_of(item, node_id)
        for each in inside:
            self._add_notes(each, node_id)

    def _add_entries(self, item: Element, kind: EntryKind, groups: tuple[str, ...]) -> None:
        for each in children_of(item):
            self._say_how_far()
            inside = children_of(each)
            text, synopsis = self._text(each), self._synopsis(each)
            notes = self._files.data(_place(each, "notes.rtf", "_notes.rtf"))
            if not inside or text or synopsis:
                known = self._binder.known(each)
                fields = [("Group", " / ".join(groups)), ("Summary", synopsis), ("Status", known.status)]
                fields += [("Labels", ", ".join(known.labels)), ("Point of view", known.pov), *known.own]
                fields.append(("Notes", self._texts.markdown(notes) if notes else ""))
                kept = tuple((question, said) for question, said in fields if said.strip())
                entry = msgspec.structs.replace(new_entry(kind, _title(each)), text=text, fields=kept)
                self._outline.entries.append(entry)
            self._add_entries(each, kind, (*groups, _title(each)))

    # files

    def _synopsis(self, item: Element) -> str:
        data = self._files.data(_place(item, "synopsis.txt", "_synopsis.txt"))
        return decoded(data, "synopsis.txt", guess=True).text.strip() if data else item.said("Synopsis")

    def _text(self, item: Element) -> str:
        """An item's text; a picture is one that shows it."""
        rich = self._files.data(_place(item, "content.rtf", ".rtf"))
        if rich is not None:
            return self._texts.markdown(rich, self._remarks(item)) if rich.strip() else ""
        plain = self._files.data(_place(item, "content.txt", ".txt"))
        if plain is not None:
            lines = decoded(plain, _title(item), guess=True).text.split("\n")
            return "\n".join(markdown_line([Words(line, UNSTYLED)]) for line in lines)
        if item.attributes.get("Type") in ("Folder", "Text", "DraftFolder", "ResearchFolder"):
            return ""
        return self._picture(item)

    def _picture(self, item: Element) -> str:
        title = _title(item)
        ending = item.said("MetaData", "FileExtension") or PurePosixPath(title).suffix.lstrip(".")
        data = self._files.data(_place(item, f"content.{ending}", f".{ending}")) or b""
        pictures = self._texts.pictures
        if kind_of_picture(data):
            pictures.media[identity(item)] = data
            name = pictures.name(identity(item), PurePosixPath(title).stem)
            return f"![{re.sub(r'[][]', '', title)}](../assets/{name})"
        self._unread.append(title)
        return ""

    def _remarks(self, item: Element) -> dict[str, Remark]:
        data = self._files.data(_place(item, "content.comments", ".comments"))
        if not data or not data.strip():
            return {}
        found = read_xml(data, f"content.comments of “{_title(item)}”").walk()
        return {
            each.attributes.get("ID", "").casefold(): Remark(
                each.text.strip(), each.attributes.get("Footnote") == "Yes"
            )
            for each in found
            if each.name == "Comment"
        }


def _place(item: Element, name: str, ending: str) -> str:
    """Where a file of an item lies, in version 3 or before."""
    if "UUID" in item.attributes:
        return f"Files/Data/{item.attributes['UUID']}/{name}"
    return f"Files/Docs/{item.attributes.get('ID', '')}{ending}"


def _title(item: Element) -> str:
    return item.said("Title") or "Untitled"


def _below(item: Element) -> Sequence[Element]:
    return [each for each in item.walk() if each.name == "BinderItem" and each is not item]


def _kind_of_entries(item: Element) -> EntryKind | None:
    called = _title(item).strip().casefold()
    return next((kind for kind, names in _ENTRIES.items() if called in names), None)
