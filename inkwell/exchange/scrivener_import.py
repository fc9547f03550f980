"""Projects of Scrivener 3 (a folder `NAME.scriv`, also packed into a ZIP), and of Scrivener 1 and 2 by the way.

`NAME.scrivx` is the binder (XML): items with a type, a title, what is known of each; `scrivener_files` reads what
belongs to them. The publisher documents no schema; this is what 3.x writes on macOS and Windows, and what is unknown is
passed over.
"""

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.importers import Sample
from inkwell.exchange.outline_making import Item, Outline, structured
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan, Structured
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.project_files import ProjectFiles, folder_files, packed_files
from inkwell.exchange.rich_texts import RichTexts
from inkwell.exchange.scrivener_binder import Binder, children_of, identity, read_binder, title_of
from inkwell.exchange.scrivener_files import ItemFiles
from inkwell.exchange.xml_tree import Element, read_xml
from inkwell.manuscript.node import NodeKind
from inkwell.story.bible import EntryKind, new_entry
from inkwell.translation import parted, tr

_PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp")
_READ: Final = (".scrivx", ".rtf", ".txt", ".md", ".comments", *_PICTURES)
_SNAPSHOT: Final = re.compile(r"snapshots/.+\.rtf$", re.IGNORECASE)
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
_ICONS: Final = {"Characters": EntryKind.CHARACTER, "Locations": EntryKind.PLACE}


class ScrivenerImporter:
    """Reads one project of Scrivener; `pandoc` reads its texts."""

    name = tr("Scrivener project")
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
        chosen = ""
        if path.suffix.lower() == ".scrivx" or not (path.is_dir() or _is_packed(path)):
            path, chosen = path.parent, path.name
        files = folder_files(path, progress, _PASSED, _READ) if path.is_dir() else _unpacked(path, progress)
        binder = _binder_of(files, chosen, path.name)
        root = read_xml(files.entries[binder], binder, files.remarks, ("Binder", "BinderItem"))
        if root.name != "ScrivenerProject" or root.find("Binder") is None:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("“{binder}” is no binder of Scrivener.", binder=binder), root.name
            )
        snapshots = _has_snapshots(path) if path.is_dir() else any(_SNAPSHOT.match(each) for each in files.entries)
        return structured(
            _Reading(root, files, PurePosixPath(binder).stem, self._pandoc, progress, snapshots).plan, path.name
        )


def _binder_of(files: ProjectFiles, chosen: str, name: str) -> str:
    """The binder that the author chose, that is called as the project is, or the only one; a cloud may make copies."""
    binders = [each for each in files.entries if "/" not in each and each.lower().endswith(".scrivx")]
    wanted = (chosen.casefold(), f"{PurePosixPath(name).stem}.scrivx".casefold())
    called = sorted(
        (each for each in binders if each.casefold() in wanted), key=lambda each: each.casefold() != wanted[0]
    )
    if not called and len(binders) != 1:
        sentence = tr(
            "“{name}” holds {count} binders (.scrivx) where a Scrivener project has one.", name=name, count=len(binders)
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    binder = (called or binders)[0]
    if others := [each for each in binders if each != binder]:
        files.remarks.append(tr("Other binders of the project were left out: {others}.", others=parted(others)))
    return binder


def _has_snapshots(path: Path) -> bool:
    """Whether there are versions of texts; Scrivener makes their folder before there are any."""
    folders = [each for each in path.iterdir() if each.name.lower() == "snapshots" and each.is_dir()]
    return any(each.is_file() for folder in folders for each in folder.rglob("*.rtf"))


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
        self._items = ItemFiles(files, self._texts)
        self._progress = progress
        self._snapshots = snapshots
        self._outline = Outline()
        self._ids: dict[str, str] = {}
        """The nodes that items became."""
        self._whole = sum(each.name == "BinderItem" for each in root.walk())
        self._read = 0

    def _say_how_far(self) -> None:
        self._read += 1
        self._go_on("")

    def _go_on(self, _stage: str, _done: float | None = None) -> None:
        self._progress(tr("Reading the project"), self._read / max(self._whole, 1))

    def plan(self) -> ImportPlan:
        """The book."""
        tops = self._root.all("Binder", "BinderItem")
        read = [each for each in tops if each.attributes.get("Type") != "TrashFolder" and not self._is_template(each)]
        self._items.expect(each for top in read for each in (top, *_below(top)))
        trash: list[Element] = []
        templates: list[Element] = []
        for item in tops:
            of = item.attributes.get("Type", "")
            if of == "DraftFolder":
                self._add_draft(item)
            elif of == "TrashFolder":
                trash += [item, *_below(item)]
            elif self._is_template(item):
                templates += [item, *_below(item)]
            elif (kind := _kind_of_entries(item)) is not None:
                self._add_entries(item, kind)
            else:
                self._add_notes(item, None)
        self._add_the_rest([*trash, *templates])
        self._say_what_is_left(trash, templates)
        self._outline.aim(self._binder.target)
        self._outline.assets = self._texts.pictures.kept
        return self._outline.plan(self._binder.title or self._fallback, self._binder.author)

    def _is_template(self, item: Element) -> bool:
        return identity(item) in self._binder.templates

    def _say_what_is_left(self, trash: Sequence[Element], templates: Sequence[Element]) -> None:
        outline = self._outline
        outline.left_out(tr("Scrivener's template sheets were left out:"), [title_of(each) for each in templates[1:]])
        outline.left_out(tr("What lies in the project's trash was left out:"), [title_of(each) for each in trash[1:]])
        outline.left_out(tr("What is damaged and cannot be read was left out:"), self._items.damaged)
        outline.left_out(tr("Files that are no texts or pictures were left out:"), self._items.unread)
        searches: list[str] = []
        for name, items in self._binder.collections.items():
            ids = [self._ids[each] for each in items if each in self._ids]
            if ids:
                outline.collect(name, ids)
            else:
                searches.append(name)
        outline.left_out(tr("Collections that search, or hold no part of the book, were left out:"), searches)
        if self._items.cards:
            outline.remarks.append(tr("Pictures on cards have no place here: {cards:,}.", cards=self._items.cards))
        if self._snapshots:
            outline.remarks.append(tr("Scrivener's snapshots, earlier versions of texts, were left out."))
        outline.remarks += [*self._binder.remarks, *self._texts.remarks(), *self._files.remarks]

    # the story

    def _add_draft(self, draft: Element) -> None:
        text, synopsis = self._items.text(draft), self._items.synopsis(draft)
        if text.strip() or synopsis:
            self._outline.add(None, Item(NodeKind.CHAPTER, title_of(draft), text, synopsis))
        self._add_note_of(draft, None)
        for item in children_of(draft):
            self._add(item, None, NodeKind.CHAPTER)

    def _add(self, item: Element, parent: str | None, leaf: NodeKind) -> None:
        """An item of the draft with all below it; `leaf` is what a text is here that holds no others."""
        inside = children_of(item)
        kind = leaf
        if inside or item.attributes.get("Type") == "Folder":
            kind = NodeKind.PART if any(map(children_of, inside)) else NodeKind.CHAPTER
        node_id = self._outline.add(parent, self._item(item, kind))
        self._ids[identity(item)] = node_id
        self._add_note_of(item, node_id)
        for each in inside:
            self._add(each, node_id, NodeKind.CHAPTER if kind is NodeKind.PART else NodeKind.SCENE)

    def _item(self, item: Element, kind: NodeKind) -> Item:
        self._say_how_far()
        known = self._binder.known(item)
        exported = kind is not NodeKind.NOTE and known.exported
        return Item(
            kind,
            title_of(item),
            self._items.text(item),
            self._items.synopsis(item),
            known.status,
            known.labels,
            known.pov,
            known.target,
            own=known.own,
            exported=exported,
        )

    def _add_note_of(self, item: Element, node_id: str | None) -> None:
        self._outline.note(node_id, tr("Notes on “{title_of}”", title_of=title_of(item)), self._items.notes(item))

    # beside the story

    def _add_notes(self, item: Element, parent: str | None) -> None:
        inside = children_of(item)
        made = self._item(item, NodeKind.NOTE)
        notes = self._items.notes(item)
        said = made.text or made.synopsis or notes.strip()
        if not inside and not said and (item.attributes.get("Type") != "Text" or parent is None):
            return
        node_id = self._outline.add(parent, made)
        self._ids[identity(item)] = node_id
        self._outline.note(node_id, tr("Notes on “{title_of}”", title_of=title_of(item)), notes)
        for each in inside:
            if (kind := _kind_of_entries(each)) is not None:
                self._add_entries(each, kind)
            else:
                self._add_notes(each, node_id)

    def _add_entries(self, item: Element, kind: EntryKind, groups: tuple[str, ...] | None = None) -> None:
        """An entry for each item in one, at any depth; one for itself only where it says something and holds others."""
        self._say_how_far()
        inside = children_of(item)
        text, synopsis, notes = self._items.text(item), self._items.synopsis(item), self._items.notes(item)
        if text or synopsis or notes.strip() or (groups is not None and not inside):
            known = self._binder.known(item)
            fields = [("Group", " / ".join(groups or ())), ("Summary", synopsis), ("Status", known.status)]
            fields += [
                ("Labels", ", ".join(known.labels)),
                (tr("Point of view"), known.pov),
                *known.own,
                ("Notes", notes),
            ]
            kept = tuple((question, said) for question, said in fields if said.strip())
            entry = msgspec.structs.replace(new_entry(kind, title_of(item)), text=text, fields=kept)
            self._outline.entries.append(entry)
        for each in inside:
            self._add_entries(each, kind, () if groups is None else (*groups, title_of(item)))

    def _add_the_rest(self, trash: Sequence[Element]) -> None:
        """Texts that the binder does not name are not lost here."""
        if found := self._items.rest(trash):
            parent = self._outline.add(None, Item(NodeKind.NOTE, tr("Texts of no place in the binder"), exported=False))
            for place, text in found:
                self._outline.note(parent, PurePosixPath(place).parent.name, text)


def _below(item: Element) -> Sequence[Element]:
    return [each for each in item.walk() if each.name == "BinderItem" and each is not item]


def _kind_of_entries(item: Element) -> EntryKind | None:
    """What the items in a folder are, by what it is called or by its icon, which Scrivener's templates set."""
    if item.attributes.get("Type") != "Folder":
        return None
    called, icon = title_of(item).strip().casefold(), item.said("MetaData", "IconFileName")
    by_icon = next((kind for name, kind in _ICONS.items() if icon.startswith(f"{name} (")), None)
    return next((kind for kind, names in _ENTRIES.items() if called in names), by_icon)
