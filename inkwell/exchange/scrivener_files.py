"""The files that belong to an item of Scrivener's binder: its text, synopsis, notes, comments, or a picture.

In version 3 they lie in `Files/Data/UUID/` (`content.rtf`, `synopsis.txt`, `notes.rtf`, `content.comments`,
`card-image.png`), before that in `Files/Docs/` as `ID.rtf`, `ID_synopsis.txt`, `ID_notes.rtf`, `ID.comments`.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.markdown_words import Words, markdown_line
from inkwell.exchange.pictures import kind_of_picture
from inkwell.exchange.project_files import ProjectFiles
from inkwell.exchange.rich_texts import Remark, RichTexts
from inkwell.exchange.scrivener_binder import identity, title_of
from inkwell.exchange.text_files import decoded
from inkwell.exchange.xml_tree import Element, read_xml
from inkwell.manuscript.marks import UNSTYLED

_TEXTS: Final = (
    re.compile(r"files/data/[^/]+/(?:content|notes)\.(?:rtf|txt)|files/data/[^/]+/synopsis\.txt"),
    re.compile(r"files/docs/[^/]+\.(?:rtf|txt)"),
    re.compile(r"files/projectnotes/[^/]+\.(?:rtf|txt)"),
)
_CARD: Final = re.compile(r"files/data/[^/]+/card-image\.\w+")


class ItemFiles:
    """Reads what belongs to items. Each file is read for one item: another that claims it has nothing.

    What is damaged is left out and named in `damaged`, what is no text or picture in `unread`.
    """

    def __init__(self, files: ProjectFiles, texts: RichTexts) -> None:
        self._files = files
        self._texts = texts
        self._taken: set[str] = set()
        self.damaged: list[str] = []
        self.unread: list[str] = []

    def expect(self, items: Iterable[Element]) -> None:
        """Say of which items the texts will be asked for, in order."""
        self._texts.expect(self._rich(items))

    def _rich(self, items: Iterable[Element]) -> Iterator[tuple[bytes, dict[str, Remark]]]:
        for item in items:
            if (text := self._files.data(_place(item, "content.rtf", ".rtf"))) is not None:
                yield text, self._remarks_in(self._files.data(_place(item, "content.comments", ".comments")))
            if (notes := self._files.data(_place(item, "notes.rtf", "_notes.rtf"))) is not None:
                yield notes, {}

    def text(self, item: Element) -> str:
        """An item's text; of a picture one that shows it."""
        rich = self._data(item, "content.rtf", ".rtf")
        if rich is not None:
            return self._markdown(rich, title_of(item), self._remarks(item))
        plain = self._data(item, "content.txt", ".txt")
        if plain is not None:
            return self._plain(plain, title_of(item))
        if item.attributes.get("Type") in ("Folder", "Text", "DraftFolder", "ResearchFolder"):
            return ""
        return self._picture(item)

    def synopsis(self, item: Element) -> str:
        """What an item's card says."""
        data = self._data(item, "synopsis.txt", "_synopsis.txt")
        if data is None:
            return item.said("Synopsis")
        return self._decoded(data, f"synopsis of “{title_of(item)}”").strip()

    def notes(self, item: Element) -> str:
        """What the author noted on an item."""
        rich = self._data(item, "notes.rtf", "_notes.rtf")
        if rich is not None:
            return self._markdown(rich, f"notes on “{title_of(item)}”", {})
        plain = self._data(item, "notes.txt", "_notes.txt")
        return "" if plain is None else self._plain(plain, f"notes on “{title_of(item)}”")

    def rest(self, without: Iterable[Element]) -> list[tuple[str, str]]:
        """Texts that no item claims, by their place: notes on the project, and what a damaged binder no longer names.

        What belongs to the items in `without` is not among them.
        """
        passed = {_place(item, "", "").casefold() for item in without}
        found: list[tuple[str, str]] = []
        for name in sorted(self._files.entries):
            folded = name.casefold()
            owner = folded.rpartition("/")[0] + "/" if "/data/" in folded else re.sub(r"(?:_\w+)?\.\w+$", "", folded)
            if folded in self._taken or owner in passed or not any(each.fullmatch(folded) for each in _TEXTS):
                continue
            data = self._files.entries[name]
            rich = folded.endswith(".rtf")
            text = self._markdown(data, name, {}) if rich else self._plain(data, name)
            if text.strip():
                found.append((name, text))
        return found

    @property
    def cards(self) -> int:
        """How many pictures there are on the cards of the corkboard."""
        return sum(_CARD.fullmatch(each.casefold()) is not None for each in self._files.entries)

    # reading

    def _data(self, item: Element, name: str, ending: str) -> bytes | None:
        place = _place(item, name, ending)
        folded = place.casefold()
        data = None if folded in self._taken else self._files.data(place)
        if data is not None:
            self._taken.add(folded)
        return data

    def _markdown(self, data: bytes, called: str, remarks: dict[str, Remark]) -> str:
        if not data.strip(b"\0 \t\r\n"):
            return ""
        try:
            return self._texts.markdown(data, remarks)
        except InkwellError as error:
            if error.kind not in (ErrorKind.BAD_INPUT, ErrorKind.MEMORY):
                raise
            self.damaged.append(called)
            return ""

    def _plain(self, data: bytes, called: str) -> str:
        lines = self._decoded(data, called).split("\n")
        return "\n".join(markdown_line([Words(line, UNSTYLED)]) for line in lines)

    def _decoded(self, data: bytes, called: str) -> str:
        try:
            return decoded(data, called, guess=True).text
        except InkwellError:
            self.damaged.append(called)
            return ""

    def _picture(self, item: Element) -> str:
        title = title_of(item)
        ending = item.said("MetaData", "FileExtension") or PurePosixPath(title).suffix.lstrip(".")
        data = self._data(item, f"content.{ending}", f".{ending}") or b""
        pictures = self._texts.pictures
        if kind_of_picture(data):
            pictures.media[identity(item)] = data
            name = pictures.name(identity(item), PurePosixPath(title).stem)
            return f"![{re.sub(r'[][]', '', title)}](../assets/{name})"
        self.unread.append(title)
        return ""

    def _remarks(self, item: Element) -> dict[str, Remark]:
        try:
            return self._remarks_in(self._data(item, "content.comments", ".comments"), refuse=True)
        except InkwellError:
            self.damaged.append(f"comments on “{title_of(item)}”")
            return {}

    def _remarks_in(self, data: bytes | None, refuse: bool = False) -> dict[str, Remark]:
        """A file's comments by id. Raises BAD_INPUT for one that is damaged, where it is to `refuse` it."""
        if data is None or not data.strip(b"\0 \t\r\n"):
            return {}
        try:
            found = read_xml(data, "content.comments").walk()
        except InkwellError:
            if refuse:
                raise
            return {}
        return {
            each.attributes.get("ID", "").casefold(): Remark(
                each.text.strip(), each.attributes.get("Footnote") == "Yes"
            )
            for each in found
            if each.name == "Comment" and each.text.strip()
        }


def _place(item: Element, name: str, ending: str) -> str:
    """Where a file of an item lies, in version 3 or before."""
    if "UUID" in item.attributes:
        return f"Files/Data/{item.attributes['UUID']}/{name}"
    return f"Files/Docs/{item.attributes.get('ID', '')}{ending}"
