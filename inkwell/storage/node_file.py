"""One node as one file: bytes to text and back without loss, and the front matter that describes it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from inkwell.manuscript.fidelity import DISK
from inkwell.manuscript.node import Node, NodeKind
from inkwell.storage.front_matter import Document, Value
from inkwell.translation import tr

_BOM: Final = b"\xef\xbb\xbf"
_BOM_IN_TEXT: Final = "\ufeff"
_ALWAYS: Final = ("title", "kind", "parent", "order")
"""Fields that every file has; the others appear when they are first set."""


@dataclass(frozen=True)
class NodeFile:
    """A file's document, and how its bytes were written: with a byte order mark, with CRLF at every newline."""

    document: Document
    bom: bool = False
    crlf: bool = False

    @classmethod
    def decode(cls, data: bytes) -> "NodeFile":
        """Read a file's bytes. Raises UnicodeDecodeError when they are not UTF-8."""
        bom = data.startswith(_BOM)
        text = DISK.decode(data[len(_BOM) if bom else 0 :].decode("utf-8"))
        crlf = _has_crlf_only(text)
        return cls(Document.parse(text.replace("\r\n", "\n") if crlf else text), bom, crlf)

    def encode(self) -> bytes:
        """Return the file's bytes; of an unchanged file exactly those it was read from."""
        text = str(self.document)
        if self.crlf:
            text = text.replace("\n", "\r\n")
        return (_BOM if self.bom else b"") + DISK.encode(text).encode("utf-8")

    def with_document(self, document: Document) -> "NodeFile":
        """Return the file with another document, written the same way."""
        # What such a text begins with, or its own newlines, would be taken for what the file adds to it.
        text = str(document)
        return NodeFile(document, self.bom or text.startswith(_BOM_IN_TEXT), self.crlf or _has_crlf_only(text))


def _has_crlf_only(text: str) -> bool:
    newlines = text.count("\n")
    return newlines > 0 and text.count("\r\n") == newlines


def fields_of(node: Node) -> dict[str, Value]:
    """Return all that front matter says of a node."""
    return {
        "title": node.title,
        "kind": node.kind.value,
        "parent": node.parent or "",
        "order": node.order,
        "synopsis": node.synopsis,
        "status": node.status,
        "labels": node.labels,
        "pov": node.pov,
        "target": "" if node.target is None else str(node.target),
        "form": node.form,
        "when": node.when,
        "plots": node.plots,
        "fields": tuple(f"{name} = {value}" for name, value in node.own),
        "export": "" if node.exported else "no",
        "tell": "" if node.told else "no",
    }


def new_fields(node: Node) -> dict[str, Value]:
    """Return the fields a new file starts with: what is always there, and what is set."""
    return {key: value for key, value in fields_of(node).items() if key in _ALWAYS or value}


def changed_fields(old: Node, new: Node) -> dict[str, Value]:
    """Return the fields that differ, so that nothing else in the file is touched."""
    before = fields_of(old)
    return {key: value for key, value in fields_of(new).items() if value != before[key]}


def optional(fields: Mapping[str, Value]) -> frozenset[str]:
    """Return those of these fields that a file need not have: they are empty."""
    return frozenset(key for key, value in fields.items() if not value and key not in _ALWAYS)


def node_of(node_id: str, document: Document) -> tuple[Node, tuple[str, ...]]:
    """Return the node that a file describes, and sentences on what in its front matter could not be used."""
    fields = document.fields
    title = _text(fields, "title") or node_id
    kind, problems = _kind(_text(fields, "kind"), title)
    target = _text(fields, "target")
    node = Node(
        id=node_id,
        kind=kind,
        title=title,
        parent=_text(fields, "parent") or None,
        order=_text(fields, "order"),
        synopsis=_text(fields, "synopsis"),
        status=_text(fields, "status"),
        labels=_list(fields, "labels"),
        pov=_text(fields, "pov"),
        target=int(target) if target.isdecimal() else None,
        form=_text(fields, "form"),
        when=_text(fields, "when"),
        plots=_list(fields, "plots"),
        own=_own(_list(fields, "fields")),
        exported=_text(fields, "export").lower() not in ("no", "false"),
        told=_text(fields, "tell").lower() not in ("no", "false"),
    )
    return node, tuple(problems)


def _text(fields: dict[str, Value], key: str) -> str:
    value = fields.get(key, "")
    return value if isinstance(value, str) else ""


def _list(fields: dict[str, Value], key: str) -> tuple[str, ...]:
    value = fields.get(key, ())
    return value if isinstance(value, tuple) else tuple(filter(None, [value]))


def _own(lines: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The author's own fields from lines of "name = value"; a line without a name is a field without a value."""
    parted = (line.partition("=") for line in lines)
    return tuple((name.strip(), value.strip()) for name, _, value in parted if name.strip())


def _kind(name: str, title: str) -> tuple[NodeKind, Iterable[str]]:
    try:
        return NodeKind(name or NodeKind.SCENE), ()
    except ValueError:
        return NodeKind.SCENE, [
            tr("“{title}” is of a kind that Inkwell does not know; it is shown as a scene.", title=title)
        ]
