"""Projects of yWriter 7: one XML file (`.yw7`) with chapters, scenes, characters, places, things and project notes.

The elements are those that yWriter 7.1 writes. A list of ids is either elements (`<CharID>3</CharID>`, the first of
which is the point of view) or one text (`1;2;5`, as some converters write it), which says nothing of points of view.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.importers import Sample
from inkwell.exchange.markdown_words import Words, markdown_line
from inkwell.exchange.outline_making import Item, Outline, comment, structured
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.plan import ImportPlan, Structured
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.project_files import file_bytes, folder_files
from inkwell.exchange.xml_tree import Element, read_xml
from inkwell.manuscript.marks import UNSTYLED, Style
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.publication import Publication
from inkwell.story.bible import Entry, EntryKind, new_entry
from inkwell.translation import tr

_OLDER: Final = (".yw5", ".yw6")
_STATUS: Final = ("", "Outline", "Draft", "1st edit", "2nd edit", "Done")
_YES: Final = ("-1", "1", "true", "True")
_KNOWN_FIELDS: Final = ("Field_SceneType", "Field_IsTrash", "Field_SuppressChapterTitle", "Field_SuppressChapterBreak")
_NOTHING: Final = ("", "-", "0")
_TAG: Final = re.compile(
    r"\[(/?)([ibus])\]|(\[/?(?:[rc]|h[1-6]|lang=[\w-]{0,20})\])|/\*((?:[^*/]|\*(?!/)|/(?!\*))*+)\*/", re.IGNORECASE
)
_STYLES: Final = {"i": Style.EMPHASIS, "b": Style.STRONG, "s": Style.STRIKE, "u": Style.EMPHASIS}
_UNDERLINED: Final = tr("Underlined words are in italics now: {}.")
_ALIGNED: Final = tr("Marks for alignment, highlighting or language were taken off: {}.")
_WORLD: Final = (
    (("CHARACTERS", "CHARACTER"), EntryKind.CHARACTER),
    (("LOCATIONS", "LOCATION"), EntryKind.PLACE),
    (("ITEMS", "ITEM"), EntryKind.THING),
)
_FIELDS: Final = (
    ("Bio", "Biography"),
    ("Goals", "Goals"),
    ("Notes", "Notes"),
    ("Tags", "Tags"),
)


class YWriterImporter:
    """Reads one project of yWriter 7."""

    name = "yWriter 7 project"
    patterns = ("*.yw7",)

    def recognises(self, sample: Sample) -> bool:
        """Whether it is called so (older ones too, so that they can be named), or is XML of yWriter's."""
        if sample.folder or sample.packed:
            return False
        return sample.suffix in (".yw7", *_OLDER) or b"<YWRITER7" in sample.head[:4096]

    def read(self, path: Path, progress: Progress = no_progress) -> Structured:
        """Read it; as `Importer.read`."""
        progress(tr("Reading the project"), None)
        if path.suffix.lower() in _OLDER:
            sentence = tr(
                "“{name}” was made by an older yWriter; open it in yWriter 7 and save it there.", name=path.name
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        damage: list[str] = []
        root = read_xml(file_bytes(path), path.name, damage, ("SCENES", "SCENE"))
        if root.name != "YWRITER7":
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("“{name}” is no project of yWriter 7.", name=path.name), root.name
            )
        pictures, remarks = _pictures_of(path, root, progress)
        return structured(_Reading(root, path.stem, pictures, [*damage, *remarks], progress).plan, path.name)


def _pictures_of(path: Path, root: Element, progress: Progress) -> tuple[Pictures, list[str]]:
    """The pictures that lie with the project, by their names in small letters, and remarks on those that were left out.

    yWriter names a file in the folder `Images` beside the project; nothing else on the disk is looked at.
    """
    folder = next((each for each in (path.parent / "Images", path.parent / "images") if each.is_dir()), None)
    named = any(each.name in ("ImageFile", "Image") and each.text.strip() for each in root.walk())
    if folder is None or not named or folder.is_symlink():
        return Pictures({}), []
    files = folder_files(folder, progress)
    return Pictures({name.casefold(): data for name, data in files.entries.items()}), files.remarks


class _Reading:
    """One project while it is read."""

    def __init__(
        self, root: Element, fallback: str, pictures: Pictures, remarks: Sequence[str], progress: Progress
    ) -> None:
        self._root = root
        self._fallback = fallback
        self._progress = progress
        self._pictures = pictures
        self._outline = Outline(remarks=[*remarks])
        self._scenes = _by_id(root.all("SCENES", "SCENE"))
        self._names: dict[tuple[EntryKind, str], str] = {}
        self._told: set[str] = set()
        self._images: list[str] = []
        self._parted = are_parted(map(_content, self._scenes.values()))

    def plan(self) -> ImportPlan:
        """The book."""
        project = self._root.find("PROJECT") or Element("PROJECT")
        self._add_world()
        self._add_chapters()
        self._add_lost_scenes()
        outline = self._outline
        notes = [
            (each.said("Title"), self._text(each.said("Desc")))
            for each in self._root.all("PROJECTNOTES", "PROJECTNOTE")
        ]
        notes.append((tr("About the author"), self._text(project.said("Bio"))))
        for title, text in notes:
            outline.note(None, title or "Note", text)
        outline.left_out(tr("Pictures that are not in the project's folder, or are none, were left out:"), self._images)
        outline.assets = self._pictures.kept
        outline.aim(project.said("WordTarget"))
        variables = [
            ": ".join(filter(None, (each.said("Title"), each.said("Desc"))))
            for each in self._root.all("PROJECTVARS", "PROJECTVAR")
        ]
        outline.left_out(tr("Project variables have no place here:"), variables)
        author = project.said("AuthorName") or project.said("Author")
        about = Publication(description=project.said("Desc"))
        return outline.plan(project.said("Title") or self._fallback, author, publication=about)

    # the bible

    def _add_world(self) -> None:
        for path, kind in _WORLD:
            for each in self._root.all(*path):
                entry = self._entry(each, kind)
                self._names[kind, each.said("ID")] = entry.name
                shown = "\n\n".join(filter(None, [entry.text, self._picture(each, entry.name)]))
                self._outline.entries.append(msgspec.structs.replace(entry, text=shown))

    def _entry(self, said: Element, kind: EntryKind) -> Entry:
        also = [said.said("FullName"), *re.split(r"[;,]", said.said("AKA") or said.said("Aka"))]
        names = tuple(dict.fromkeys(filter(None, (each.strip() for each in (said.said("Title"), *also)))))
        fields = [(question, said.said(name)) for name, question in _FIELDS if said.said(name)]
        if kind is EntryKind.CHARACTER and said.find("Major") is not None:
            fields.append(("Importance", "Major" if said.said("Major") in _YES else "Minor"))
        text = self._text(said.said("Desc"))
        return msgspec.structs.replace(new_entry(kind), names=names or ("Untitled",), text=text, fields=tuple(fields))

    def _named(self, scene: Element, plural: str, single: str, kind: EntryKind) -> list[str]:
        ids = [each.text.strip() for each in scene.all(plural, single)] or _ids(scene.said(plural))
        return [self._names.get((kind, each), each) for each in ids]

    def _picture(self, said: Element, name: str) -> str:
        """What shows the picture of an entry or a scene; nothing where there is none to keep."""
        image = said.said("ImageFile") or said.said("Image")
        if not image:
            return ""
        file = re.split(r"[\\/]", image)[-1]
        kept = self._pictures.name(file.casefold(), PurePosixPath(file).stem)
        if not kept:
            self._images.append(f"{image} ({name})")
            return ""
        return f"![{re.sub(r'[][]', '', name)}](../assets/{kept})"

    # chapters and scenes

    def _add_chapters(self) -> None:
        part: str | None = None
        chapters = sorted(self._root.all("CHAPTERS", "CHAPTER"), key=lambda each: _number(each.said("SortOrder")))
        for chapter in chapters:
            self._progress(tr("Reading the project"), None)
            starts, note = chapter.said("SectionStart") in _YES, _is_note(chapter)
            kind = NodeKind.NOTE if note else NodeKind.PART if starts else NodeKind.CHAPTER
            exported = not note and not _is_unused(chapter)
            own = _own_fields(chapter)
            item = Item(kind, chapter.said("Title"), synopsis=chapter.said("Desc"), own=own, exported=exported)
            parent = self._outline.add(None if starts or note else part, item)
            part = parent if starts and not note else part
            for scene_id in [each.text.strip() for each in chapter.all("Scenes", "ScID")] or _ids(
                chapter.said("Scenes")
            ):
                self._add_scene(scene_id, parent, note)

    def _add_scene(self, scene_id: str, parent: str | None, note: bool = False) -> None:
        scene = self._scenes.get(scene_id)
        if scene is None or scene_id in self._told:
            return
        self._told.add(scene_id)
        note = note or _is_note(scene)
        people = self._named(scene, "Characters", "CharID", EntryKind.CHARACTER)
        by_element = bool(scene.all("Characters", "CharID"))
        item = Item(
            NodeKind.NOTE if note else NodeKind.SCENE,
            scene.said("Title"),
            self._text(_content(scene)),
            scene.said("Desc"),
            _status(scene.said("Status")),
            re.split(r"[;,]", scene.said("Tags")),
            people[0] if people and by_element else "",
            when=_when(scene),
            own=[
                ("Characters", ", ".join(people)),
                ("Places", ", ".join(self._named(scene, "Locations", "LocID", EntryKind.PLACE))),
                ("Things", ", ".join(self._named(scene, "Items", "ItemID", EntryKind.THING))),
                *self._planned(scene),
            ],
            exported=not (note or _is_unused(scene) or _is_kept_back(scene)),
        )
        node_id = self._outline.add(parent, item)
        title = scene.said("Title")
        notes = [self._text(scene.said("Notes")), self._picture(scene, title)]
        self._outline.note(node_id, tr("Notes on “{title}”", title=title), "\n\n".join(filter(None, notes)))

    def _planned(self, scene: Element) -> list[tuple[str, str]]:
        """What yWriter asks of a scene beside its text."""
        own = [(name, scene.said(name)) for name in ("Goal", "Conflict", "Outcome")]
        own.append((tr("Reaction scene"), "Yes" if scene.said("ReactionScene") in _YES else ""))
        own.append(("Subplot", "Yes" if scene.said("SubPlot") in _YES else ""))
        own.append((tr("Goes on from the scene before"), "Yes" if scene.said("AppendToPrev") in _YES else ""))
        for number in range(1, 5):
            # A rating that nobody gave is 1.
            rating = scene.said(f"Field{number}")
            name = self._root.said("PROJECT", f"FieldTitle{number}") or f"Rating {number}"
            own.append((name, "" if rating in ("", "1") else rating))
        lasts = [(scene.said(f"Lasts{unit}"), unit.lower()) for unit in ("Days", "Hours", "Minutes")]
        own.append(("Lasts", ", ".join(f"{number} {unit}" for number, unit in lasts if number not in _NOTHING)))
        return [*own, *_own_fields(scene)]

    def _add_lost_scenes(self) -> None:
        """Scenes that no chapter names are not lost here."""
        lost = [each for each in self._scenes if each not in self._told]
        if lost:
            parent = self._outline.add(None, Item(NodeKind.NOTE, tr("Scenes of no chapter"), exported=False))
            for scene_id in lost:
                self._add_scene(scene_id, parent, note=True)

    # words

    def _text(self, content: str) -> str:
        return markdown_of(content, self._outline.counts, self._parted)


def _by_id(scenes: Iterable[Element]) -> dict[str, Element]:
    """Scenes by their id; one that has the id of another, or none, has one that no chapter can name."""
    found: dict[str, Element] = {}
    for number, scene in enumerate(scenes):
        name = scene.said("ID")
        found[f"{name}\n{number}" if not name or name in found else name] = scene
    return found


def _ids(listed: str) -> list[str]:
    return [each.strip() for each in re.split(r"[;,]", listed) if each.strip()]


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else 0


def _title(name: str) -> str:
    return name.removeprefix("Field_").replace("_", " ").strip()


def _own_fields(said: Element) -> list[tuple[str, str]]:
    """What plug-ins and the author put down in fields of their own."""
    fields = [each for fields in said.all("Fields") for each in fields.children if each.name not in _KNOWN_FIELDS]
    return [(_title(each.name), each.text.strip()) for each in fields if each.text.strip() not in _NOTHING]


def _status(said: str) -> str:
    number = _number(said)
    return _STATUS[number] if 0 <= number < len(_STATUS) else f"Status {number}"


def _is_unused(said: Element) -> bool:
    return said.said("Unused") in _YES


def _is_note(said: Element) -> bool:
    """Whether it is a note or a list of things to do, as chapters and scenes say it in their own ways."""
    scene = said.said("Fields", "Field_SceneType") in ("1", "2") or said.said("Fields", "Field_IsTrash") == "1"
    return (
        scene
        or said.said("ChapterType") in ("1", "2")
        or (said.find("ChapterType") is None and said.said("Type") == "1")
    )


def _is_kept_back(scene: Element) -> bool:
    return scene.find("ExportCondSpecific") is not None and scene.find("ExportWhenRTF") is None


def _content(scene: Element) -> str:
    found = scene.find("SceneContent")
    return found.text if found else ""


def _when(scene: Element) -> str:
    exact = scene.said("SpecificDateTime")
    if exact and scene.said("SpecificDateMode") in _YES:
        return exact.removesuffix(" 00:00:00").removesuffix(":00")
    date, time = scene.said("Date"), scene.said("Time")
    found = [each for each in (date, time) if each not in _NOTHING]
    day, hour, minute = (scene.said(name) for name in ("Day", "Hour", "Minute"))
    if day not in _NOTHING:
        found.append(f"Day {day}")
    if hour not in ("", "-"):
        clock = f"{hour.zfill(2)}:{(minute if minute not in ('', '-') else '0').zfill(2)}"
        found += [clock] * (clock != "00:00")
    return ", ".join(found)


def are_parted(texts: Iterable[str]) -> bool:
    """Whether paragraphs are parted by empty lines, as converters write them; yWriter itself ends each at its line."""
    lines = [line for text in texts if text.strip() for line in text.strip().split("\n")]
    gaps = sum(not line.strip() for line in lines)
    return gaps * 4 >= len(lines) - gaps > 0


def markdown_of(content: str, counts: Counter[str], parted: bool = False) -> str:
    """A text of yWriter's as Markdown: its tags as marks, its comments as comments; `counts` is what became of tags.

    Each of its lines is a paragraph, but where they are `parted` by empty lines.
    """
    lines: list[list[Words | str]] = [[]]
    styles: list[str] = []
    at = 0
    text = content.replace("\r\n", "\n").strip("\n")
    for found in _TAG.finditer(text):
        _put(lines, text[at : found.start()], styles)
        at = found.end()
        _take(found, lines, styles, counts)
    _put(lines, text[at:], styles)
    written = ("\n" if parted else "\n\n").join(map(_line, lines))
    return re.sub(r"\n{3,}", "\n\n", written).strip("\n")


def _take(found: re.Match[str], lines: list[list[Words | str]], styles: list[str], counts: Counter[str]) -> None:
    """One tag, or one comment."""
    closes, tag, other, said = found.groups()
    if said is not None:
        lines[-1].append(comment(said))
    elif other:
        counts[_ALIGNED] += not other.startswith("[/")
    elif closes:
        kept = [each for each in styles if each != tag.lower()]
        styles[:] = kept
    else:
        styles.append(tag.lower())
        counts[_UNDERLINED] += tag.lower() == "u"


def _put(lines: list[list[Words | str]], text: str, styles: Sequence[str]) -> None:
    style = UNSTYLED
    for each in styles:
        style |= _STYLES[each]
    for number, line in enumerate(text.split("\n")):
        if number:
            lines.append([])
        if line:
            lines[-1].append(Words(line, style))


def _line(pieces: Iterable[Words | str]) -> str:
    """A line as Markdown; comments stand in it as they are."""
    written: list[str] = []
    held: list[Words] = []
    for piece in [*pieces, ""]:
        if isinstance(piece, Words):
            held.append(piece)
            continue
        written.append(markdown_line(held, free=not written) if held else "")
        written.append(piece)
        held = []
    return "".join(written).rstrip()
