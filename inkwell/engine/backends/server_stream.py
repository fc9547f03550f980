"""From the lines of a server's answer to pieces of text, however it streams; and to an end, or to what is wrong."""

import json
import re
from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, cast

from inkwell.engine.backends.server_dialects import Form
from inkwell.engine.backends.server_http import ServerHttp, reason_in
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_DONE: Final = b"[DONE]"


class Ending(StrEnum):
    """Why a server's answer is over."""

    MODEL = "model"
    """The model ended its text."""
    LENGTH = "length"
    """It is as long as it was asked for, or the context is full."""


@dataclass(frozen=True)
class Piece:
    """Some text of an answer, and whether it ends with it. No text can be an end, or a sign of life."""

    text: str
    ending: Ending | None = None


def pieces_of(http: ServerHttp, form: Form, lines: Generator[bytes]) -> Generator[Piece]:
    """What an answer says, until its end.

    Raises:
        InkwellError: it says that something is wrong, cannot be understood, was cut by the server, or has no end.
        Stopped: cancelled.
    """
    read = _READERS[form]
    with closing(lines):
        for said in _messages(http, form, lines):
            if said.get("error"):
                raise http.refused(reason_in(said))
            piece = read(http, said)
            if piece is not None:
                yield piece
                if piece.ending is not None:
                    return
    raise http.broken_off()


def _messages(http: ServerHttp, form: Form, lines: Iterable[bytes]) -> Generator[dict[str, Any]]:
    """The JSON objects in a stream of events, or of lines."""
    begun = False
    for line in lines:
        # A line that is cut off in the middle is the end of the connection, not a mistake in it.
        if not line.endswith(b"\n") and not _whole(line):
            return
        told = line.strip()
        if form is Form.OLLAMA or (not begun and told.startswith((b"{", b"<"))):
            # Some servers answer a stream that they cannot begin with one object, or a page.
            data = told
        elif told.startswith(b"data:"):
            data, begun = told[5:].strip(), True
        elif not told or told.startswith((b":", b"event:", b"id:", b"retry:")):
            continue
        else:
            raise http.refused(
                tr(
                    "its answer is no stream of events, but begins “{decode}”",
                    decode=told[:60].decode("utf-8", "replace"),
                )
            )
        if data == _DONE:
            return
        if data:
            said = http.decoded(data)
            if not isinstance(said, dict):
                raise http.refused(tr("its answer is not what a completion looks like"))
            yield cast("dict[str, Any]", said)


def _whole(line: bytes) -> bool:
    try:
        json.loads(line.removeprefix(b"data:"))
    except (ValueError, RecursionError):
        return line.strip().endswith(_DONE)
    return True


def _openai(http: ServerHttp, said: dict[str, Any]) -> Piece | None:
    choices = said.get("choices")
    if choices is None:
        if said.get("object") in (None, "list", "model"):
            raise http.refused(tr("its answer is not what a completion looks like"))
        return None
    rows: list[Any] = cast("list[Any]", choices) if isinstance(choices, list) else []
    first: Any = rows[0] if rows else None
    if not isinstance(first, dict):
        # The last event may hold nothing but the sum.
        return None
    choice = cast("dict[str, Any]", first)
    return Piece(_text(choice.get("text")), _ENDINGS.get(str(choice.get("finish_reason") or "")))


def _llama(http: ServerHttp, said: dict[str, Any]) -> Piece | None:
    if "content" not in said:
        if "prompt_progress" in said:
            return None
        raise http.refused(tr("its answer is not what a completion looks like"))
    if said.get("truncated"):
        raise InkwellError(
            ErrorKind.ENGINE,
            tr(
                "The server at {place} cut what it was told, for its context is smaller than it said; choose "
                "a smaller context for it.",
                place=http.address.place,
            ),
        )
    ending = _ENDINGS.get(str(said.get("stop_type") or "eos"), Ending.MODEL) if said.get("stop") else None
    return Piece(_text(said["content"]), ending)


def _ollama(http: ServerHttp, said: dict[str, Any]) -> Piece | None:
    if "response" not in said:
        raise http.refused(tr("its answer is not what a completion looks like"))
    ending = _ENDINGS.get(str(said.get("done_reason") or "stop"), Ending.MODEL) if said.get("done") else None
    return Piece(_text(said["response"]), ending)


def _text(said: object) -> str:
    """Text that can be written as UTF-8: half a character, which JSON allows, is none."""
    return _SURROGATE.sub("\ufffd", said) if isinstance(said, str) else ""


_ENDINGS: Final = {
    "stop": Ending.MODEL,
    "eos": Ending.MODEL,
    "word": Ending.MODEL,
    "content_filter": Ending.MODEL,
    "length": Ending.LENGTH,
    "limit": Ending.LENGTH,
}
_READERS: Final = {Form.OPENAI: _openai, Form.LLAMA: _llama, Form.OLLAMA: _ollama}
