"""A text file with YAML front matter, of which only what is changed is rewritten, to the byte.

The head is kept as the raw text it was; a field is changed by replacing exactly the characters of its
value. So unknown keys, comments, order and spelling of everything else stay as the author left them.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

import yaml

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.translation import tr

Value = str | tuple[str, ...]
"""What a field may hold: one scalar, as the string it is written as, or a list of such."""
_HEAD: Final = re.compile(r"---[ \t]*\r?\n(?P<inner>(?:.*\n)*?)---[ \t]*(?:\r?\n|\Z)")
_EMPTY_LAST: Final = re.compile(r"""^[ ]*(?P<key>[^\s:#"'\[{]+): (?:""|\[\])\r?\n\Z""", re.MULTILINE)
_LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_UNCHANGEABLE: Final = tr("The heading of this file is written in a way that Inkwell cannot change without harm.")


@dataclass(frozen=True)
class _Place:
    """Where a value stands in the front matter's inner text, and what it is (None: neither scalar nor list)."""

    start: int
    end: int
    value: Value | None


def quoted(value: Value) -> str:
    """Write a value as YAML on one line, every scalar in double quotes; YAML has no lone surrogates either."""
    if isinstance(value, tuple):
        return "[" + ", ".join(quoted(each) for each in value) + "]"
    return '"' + "".join(_escaped(each) for each in DISK.encode(value)) + '"'


def _escaped(character: str) -> str:
    code = ord(character)
    if character in '"\\':
        return "\\" + character
    if 0x20 <= code < 0x7F or (code >= 0xA0 and character not in "\u2028\u2029\ufeff\ufffe\uffff"):
        return character
    return f"\\u{code:04X}"


def _value(node: yaml.Node) -> Value | None:
    if isinstance(node, yaml.ScalarNode):
        return DISK.decode(str(node.value))
    if isinstance(node, yaml.SequenceNode):
        items: list[yaml.Node] = node.value
        scalars = [DISK.decode(str(item.value)) for item in items if isinstance(item, yaml.ScalarNode)]
        return tuple(scalars) if len(scalars) == len(items) else None
    return None


def _content_end(node: yaml.Node, inner: str) -> int:
    """Return where a value's own characters end: YAML's mark of a block value lies beyond blanks and comments."""
    end = node.end_mark.index
    if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        return _content_end(node.value[-1], inner)
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        lines = inner[node.start_mark.index : end].splitlines(keepends=True)
        while len(lines) > 1 and (not lines[-1].strip() or lines[-1].startswith("#")):
            lines.pop()
        end = node.start_mark.index + len("".join(lines).rstrip("\r\n"))
    return end


def _read(inner: str) -> dict[str, _Place] | None:
    """Read the fields; None when this is no plain mapping of names to values."""
    library: Any = yaml
    try:
        root: yaml.Node | None = library.compose(inner, Loader=_LOADER)
    except (yaml.YAMLError, ValueError):
        return None
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        return None
    found: dict[str, _Place] = {}
    pairs: list[tuple[yaml.Node, yaml.Node]] = root.value
    for key, value in pairs:
        # An alias's node stands where its anchor is: not a place to write to.
        if not isinstance(key, yaml.ScalarNode) or value.start_mark.index < key.end_mark.index:
            return None
        found[str(key.value)] = _Place(value.start_mark.index, _content_end(value, inner), _value(value))
    return found


@dataclass(frozen=True)
class Document:
    """A file's text in two: `head`, the raw front matter with its fences ("" for none), and `body`, all after it.

    `str(document)` is exactly the text that `parse` was given.
    """

    head: str
    body: str

    @classmethod
    def parse(cls, text: str) -> "Document":
        """Split a file's text. What cannot be read as front matter is part of the body."""
        found = _HEAD.match(text)
        if found is None or _read(found["inner"]) is None:
            return cls("", text)
        return cls(found.group(), text[found.end() :])

    @classmethod
    def new(cls, fields: Mapping[str, Value], body: str) -> "Document":
        """Make a document of these fields, in this order."""
        lines = "".join(f"{key}: {quoted(value)}\n" for key, value in fields.items())
        return cls(f"---\n{lines}---\n", body)

    def __str__(self) -> str:
        return self.head + self.body

    @property
    def fields(self) -> dict[str, Value]:
        """The fields that are scalars or lists of scalars, all as strings ("no" stays "no")."""
        return {key: place.value for key, place in self._places().items() if place.value is not None}

    def _inner(self) -> str:
        found = _HEAD.match(self.head)
        return found["inner"] if found else ""

    def _places(self) -> dict[str, _Place]:
        return _read(self._inner()) or {}

    def with_body(self, body: str) -> "Document":
        """Return the document with other text below the same head.

        A body that would itself be taken for front matter gets an empty head above it.
        """
        head = self.head
        if not head and Document.parse(body).head:
            head = "---\n---\n"
        if head and body and not head.endswith("\n"):
            head += "\n"
        return Document(head, body)

    def with_fields(self, changes: Mapping[str, Value]) -> "Document":
        """Return the document with these fields set: in place where they are, at the end where they are new.

        Raises:
            InkwellError: DAMAGED when that would change anything else.
        """
        if not self.head:
            return Document.new(changes, self.body)
        inner = self._inner()
        expected = {**self.fields, **changes}
        changed = _with_values(inner, changes)
        now = _read(changed)
        if now is None or {key: at.value for key, at in now.items() if at.value is not None} != expected:
            raise InkwellError(ErrorKind.DAMAGED, _UNCHANGEABLE, changed)
        opening = self.head.index(inner) if inner else self.head.index("\n") + 1
        return Document(self.head[:opening] + changed + self.head[opening + len(inner) :], self.body)

    def without_last(self, keys: Collection[str]) -> "Document":
        """Return the document without those of these fields that stand last and are empty, as `with_fields` writes it.

        So a field that was set, where there was none, and is empty again leaves no trace.
        """
        inner = self._inner()
        left = inner
        while (found := _EMPTY_LAST.search(left)) is not None and found["key"] in keys:
            shorter = left[: found.start()]
            before, after = _read(left) or {}, _read(shorter)
            if after is None or {**after, found["key"]: None}.keys() != before.keys():
                break
            left = shorter
        opening = self.head.index(inner) if inner else 0
        return Document(self.head[:opening] + left + self.head[opening + len(inner) :], self.body)


def _with_values(inner: str, changes: Mapping[str, Value]) -> str:
    places = _read(inner) or {}
    known = sorted((key for key in changes if key in places), key=lambda key: -places[key].start)
    for key in known:
        place = places[key]
        gap = " " if inner[place.start - 1 : place.start] == ":" else ""
        inner = inner[: place.start] + gap + quoted(changes[key]) + inner[place.end :]
    newline = "\r\n" if inner.endswith("\r\n") else "\n"
    first = re.search(r"^( *)[^\s#]", inner, re.MULTILINE)
    indent = first[1] if first else ""
    new = (f"{indent}{key}: {quoted(value)}{newline}" for key, value in changes.items() if key not in places)
    return inner + "".join(new)
