"""Pandoc's JSON, block by block: a whole book is never one value, and nobody else has to wait while it is decoded.

The format is that of pandoc-types 1.23: `{"pandoc-api-version": …, "meta": {…}, "blocks": [{"t": NAME, "c": …}, …]}`.
Divisions are taken apart: a `Div` is told by `DIV_BEGINS` with its attributes, then its blocks, then `DIV_ENDS`.
"""

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, cast

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

DIV_BEGINS: Final = "DivBegins"
DIV_ENDS: Final = "DivEnds"
_SPACE: Final = re.compile(r"[ \t\r\n]*")
_DIV: Final = re.compile(r'\{"t":"Div","c":\[')
_PORTION: Final = 1024 * 1024
_DECODER: Final = json.JSONDecoder()

Block = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Ast:
    """A document as pandoc understands it. `blocks` can be gone through once."""

    meta: dict[str, Any]
    blocks: Iterator[Block]


def read_ast(output: bytes) -> Ast:
    """Read what pandoc wrote as `json`; the blocks are decoded as they are asked for.

    Raises:
        InkwellError: BAD_INPUT when it is nested too deep; also while the blocks are gone through.
    """
    text = _decoded_text(output)
    meta: dict[str, Any] = {}
    at = _after(text, 0, "{")
    while True:
        name, at = _decoded(text, at)
        at = _after(text, at, ":")
        if name == "blocks":
            return Ast(meta, _blocks(text, _after(text, at, "[")))
        value, at = _decoded(text, at)
        meta = value if name == "meta" else meta
        at = _after(text, at, ",")


def _decoded_text(output: bytes) -> str:
    """The characters, in portions, so that no other thread waits for the whole of them."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    portions = [decoder.decode(output[at : at + _PORTION]) for at in range(0, len(output), _PORTION)]
    return "".join([*portions, decoder.decode(b"", True)])


def _blocks(text: str, at: int) -> Iterator[Block]:
    depth = 0
    while True:
        at = _spaced(text, at)
        sign = text[at]
        if sign == ",":
            at += 1
        elif sign == "]":
            if not depth:
                return
            depth -= 1
            yield {"t": DIV_ENDS}
            at = _after_div(text, at)
        elif found := _DIV.match(text, at):
            attributes, at = _decoded(text, found.end())
            yield {"t": DIV_BEGINS, "c": attributes}
            at = _after(text, _after(text, at, ","), "[")
            depth += 1
        else:
            block, at = _decoded(text, at)
            yield block


def _after_div(text: str, at: int) -> int:
    """Behind a division, whose list of blocks, content and object end here."""
    for sign in "]]}":
        at = _after(text, at, sign)
    return at


def _decoded(text: str, at: int) -> tuple[Any, int]:
    try:
        return _DECODER.raw_decode(text, _spaced(text, at))
    except RecursionError as error:
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("The document is nested too deep to be read."), repr(error)
        ) from error


def _spaced(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _after(text: str, at: int, sign: str) -> int:
    """Behind a sign that stands here."""
    at = _spaced(text, at)
    if not text.startswith(sign, at):
        raise InkwellError(
            ErrorKind.INTERNAL, tr("Pandoc answered something that cannot be understood."), text[at : at + 80]
        )
    return at + 1


_NOT_SAID: Final = frozenset(("comment-start", "deletion"))
"""Spans that hold what an editor said, or took out: no words of the text."""


def words_of(value: Any) -> str:
    """The plain words of a piece of metadata or of a list of inlines, a line for each paragraph."""
    if isinstance(value, list):
        return "".join(words_of(each) for each in cast("list[Any]", value))
    if not isinstance(value, dict):
        return ""
    named = cast("dict[str, Any]", value)
    kind, content = named.get("t"), named.get("c")
    if kind in ("Str", "MetaString"):
        return str(content)
    if kind in ("Space", "SoftBreak"):
        return " "
    if kind == "LineBreak":
        return "\n"
    if kind in ("Para", "Plain", "Header"):
        return words_of(content) + "\n"
    if kind in ("Code", "Math") and content:
        return str(content[-1])
    if kind == "Note" or (kind == "Span" and content and not _NOT_SAID.isdisjoint(content[0][1])):
        return ""
    return words_of(content)
