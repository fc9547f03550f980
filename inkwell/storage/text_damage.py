"""Telling a damaged text file from a sound one, and saving from it what can be saved."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from inkwell.storage.front_matter import Document, Value
from inkwell.storage.node_file import NodeFile

TextDamage = Literal["empty", "nul", "not_utf8", "front_matter"]

_NULS: Final = re.compile(rb"\x00{512,}|\x00{16,}\Z")
"""What a power cut leaves of blocks that were never written. Nobody types such; single NULs an author may have."""
_FENCE: Final = re.compile(r"---[ \t]*\r?\n?")
_FIELD: Final = re.compile(r"[ \t]*[A-Za-z_][\w-]*[ \t]*:.*|[ \t]+\S.*|#.*|- .*")
# fmt: off
_HEAD_FIELDS: Final = (
    "title", "kind", "parent", "order", "synopsis", "status", "labels", "pov", "target", "form", "when", "plots",
    "fields", "export",
)
# fmt: on
_HEAD_WORDS: Final = ("---", *_HEAD_FIELDS)
_NOT_WORDS: Final = ("kind", "parent", "order", "target")
_FENCE_LOST: Final = re.compile(r"[^\n]{0,6}\n(?=(?:title|kind|parent|order): )")
"""A first line that surely was a fence."""


def text_damage(data: bytes) -> TextDamage | None:
    """Say what is wrong with a text file's bytes; None when they are sound."""
    if not data:
        return "empty"
    if _NULS.search(data) or not data.strip(b"\x00"):
        return "nul"
    try:
        document = NodeFile.decode(data).document
    except UnicodeDecodeError:
        return "not_utf8"
    return "front_matter" if not document.head and _begins_with_head(document.body) else None


def _begins_with_head(text: str) -> bool:
    return text.startswith(("---\n", "---\r\n")) or text.strip() == "---" or _FENCE_LOST.match(text) is not None


@dataclass(frozen=True)
class Salvage:
    """What was saved of a damaged text file: fields of its front matter, and its text, written as it was written."""

    fields: Mapping[str, Value]
    file: NodeFile

    @property
    def body(self) -> str:
        """The text."""
        return self.file.document.body

    @property
    def wordless(self) -> bool:
        """Whether no word is left of the text."""
        return not any(each.isalnum() for each in self.body)

    def completed(self, fields: Mapping[str, Value]) -> bytes:
        """Return a sound file: the text that was saved, the fields that were, and these where none were."""
        whole = self._with({**fields, **self.fields})
        # A name that was saved may be one that no front matter can have.
        return self._with(fields) if text_damage(whole) else whole

    def _with(self, fields: Mapping[str, Value]) -> bytes:
        return self.file.with_document(Document.new(fields, self.body)).encode()


def salvage(data: bytes) -> Salvage:
    """Save what can be: bytes that are no text become U+FFFD, and so does each stretch that a power cut emptied."""
    text = _NULS.sub("\ufffd".encode(), data).decode("utf-8", "replace") if data.strip(b"\x00") else ""
    file = NodeFile.decode(text.encode("utf-8"))
    if file.document.head:
        return Salvage(file.document.fields, file)
    fields, body = _parted(file.document.body)
    return Salvage(fields, file.with_document(Document("", body)))


def _parted(text: str) -> tuple[dict[str, Value], str]:
    """Part damaged front matter from the text below it. All of it is text when no field can be read."""
    lines = text.splitlines(keepends=True)
    if not lines or not _begins_with_head(text):
        return {}, text
    end = _head_end(lines)
    fields: dict[str, Value] = {}
    odd: list[str] = []
    for line in lines[1:end]:
        found = _field(line)
        fields |= found or {}
        odd += [line] if found is None else []
    if not fields:
        return {}, text
    if end < len(lines) and _FENCE.fullmatch(lines[end]):
        end += 1
    rest = [*odd, *lines[end:]]
    if rest == lines[-1:] and any(name.startswith(rest[0]) for name in _HEAD_WORDS):
        # The file was cut off in the middle of a name or of the fence.
        rest = []
    # What is no field may be the author's words: they stay in sight.
    return fields, "".join(rest)


def _field(line: str) -> Mapping[str, Value] | None:
    """Return the field that a line is, None when it is none; of a value that was cut off, only words."""
    whole = line.rstrip()
    for end in ("", '"', '"]'):
        found = Document.parse(f"---\n{whole}{end}\n---\n").fields
        if found:
            return found if not end else {key: value for key, value in found.items() if key not in _NOT_WORDS}
    return None


def _head_end(lines: list[str]) -> int:
    """Return the line that ends the head: its fence, or the first line that is no field.

    A fence counts when at most one line before it is no field: further down it is the author's own thematic break.
    """
    odd = 0
    for number, line in enumerate(lines[1:], start=1):
        if _FENCE.fullmatch(line):
            return number
        odd += _FIELD.fullmatch(line.rstrip("\r\n")) is None
        if odd > 1 or not line.strip():
            break
    return next((n for n, line in enumerate(lines[1:], 1) if not _FIELD.fullmatch(line.rstrip("\r\n"))), len(lines))
