"""XML as a tree of values, read by expat: nothing in it is expanded or fetched, because a document type is refused."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_DEEPEST: Final = 200
"""Elements in elements; no outline goes down so far."""
_FORBIDDEN: Final = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]"
    rb"|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcefBCEF]|1[\da-fA-F]));"
)
"""What no XML may hold (XML 1.0, 2.2), as it is or by its number."""


@dataclass(slots=True)
class Element:
    """One element: its attributes by name, all characters right in it, and the elements in it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    text: str = ""
    children: list["Element"] = field(default_factory=list["Element"])

    def find(self, name: str) -> "Element | None":
        """The first element of this name right in it."""
        return next((each for each in self.children if each.name == name), None)

    def all(self, *path: str) -> list["Element"]:
        """Those that a path of names leads to from here, in order."""
        found: list[Element] = [self]
        for name in path:
            found = [child for each in found for child in each.children if child.name == name]
        return found

    def said(self, *path: str) -> str:
        """The words of the first one that a path leads to, trimmed; "" where there is none."""
        found = self.all(*path)
        return found[0].text.strip() if found else ""

    def walk(self) -> Iterator["Element"]:
        """Itself and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


class _Builder:
    def __init__(self, name: str) -> None:
        self._name = name
        self._open = [Element("")]
        self._words: list[list[str]] = [[]]

    @property
    def root(self) -> Element | None:
        return next(iter(self._open[0].children), None)

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) > _DEEPEST:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is nested too deep to be read.", name=self._name))
        made = Element(name, attributes)
        self._open[-1].children.append(made)
        self._open.append(made)
        self._words.append([])

    def end(self, _name: str) -> None:
        self._open.pop().text = "".join(self._words.pop())

    def close(self) -> None:
        """End all that is open."""
        while len(self._open) > 1:
            self.end("")

    def words(self, text: str) -> None:
        self._words[-1].append(text)

    def refuse(self, *_declared: object) -> None:
        sentence = tr(
            "“{name}” declares a document type, which can do harm, as no project does; it was not read.",
            name=self._name,
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)


def read_xml(data: bytes, name: str, remarks: list[str] | None = None, needed: Sequence[str] = ()) -> Element:
    """The root of an XML file; `name` is what the author calls the file.

    Characters that XML forbids, which programs write into it all the same, are left out. With `remarks`, of a damaged
    file what stands before the damage is read, and a sentence put there, if the path of names `needed` leads to any.

    Raises:
        InkwellError: BAD_INPUT when it is damaged, nested too deep, or declares a document type.
    """
    builder, error = _built(data, name)
    if error is not None and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        builder, error = _built(_FORBIDDEN.sub(b"", data), name)
    if error is not None:
        builder.close()
        if remarks is None or builder.root is None or not builder.root.all(*needed):
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("“{name}” is damaged and cannot be read.", name=name), repr(error)
            ) from error
        remarks.append(tr("“{name}” is damaged; what stands before the damage was read.", name=name))
    if builder.root is None:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is empty.", name=name))
    return builder.root


def _built(data: bytes, name: str) -> tuple[_Builder, Exception | None]:
    """What is built of a file, and what ended that too early."""
    builder = _Builder(name)
    parser = expat.ParserCreate()
    parser.StartElementHandler = builder.begin
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.words
    parser.StartDoctypeDeclHandler = builder.refuse
    parser.EntityDeclHandler = builder.refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        return builder, error
    return builder, None
