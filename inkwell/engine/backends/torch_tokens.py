"""Text to tokens and back for the torch backend, which hands in a Hugging Face tokenizer; imports no model library."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from inkwell.engine.budget import split_runs
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment
from inkwell.translation import tr

_MARKER = re.compile(r"<[^\s<>]+>|\[/?[A-Z_]+\]")
"""What markup of a chat template looks like; some tokenizers do not call such tokens special."""
_PLAIN_DECODERS = {"Metaspace", "Replace", "ByteFallback", "Fuse", "Strip"}
_PLACEHOLDER = "\ufffd"


class TokenMap:
    """The `contract.Vocabulary` of one tokenizer.

    Nothing in it changes after the constructor, so any thread may call it at any time.
    """

    def __init__(self, tokenizer: Any, size: int | None = None, ends: Iterable[int] = ()) -> None:
        """`size`: token ids that the model knows, the tokenizer's own when None; `ends`: those that end a text.

        Raises:
            InkwellError: UNSUPPORTED for a tokenizer that the fast library does not have.
        """
        if not hasattr(tokenizer, "backend_tokenizer"):
            raise InkwellError(
                ErrorKind.UNSUPPORTED,
                tr("Inkwell cannot use this model, because its tokenizer has no fast form (tokenizer.json)."),
                type(tokenizer).__name__,
            )
        self.size: int = len(tokenizer) if size is None else min(size, len(tokenizer))
        self.ends = frozenset(ends)
        self._start, self._starts_always = _start_token(tokenizer)
        backend: Any = tokenizer.backend_tokenizer
        spec: dict[str, Any] = json.loads(backend.to_str())
        kind: Any = backend.__class__
        self._added: dict[int, str] = {entry["id"]: entry["content"] for entry in spec["added_tokens"]}
        self._specials = frozenset(entry["id"] for entry in spec["added_tokens"] if entry["special"])
        self._template: Any = kind.from_str(json.dumps(_without_prefix_space(spec)))
        self._plain: Any = kind.from_str(json.dumps(_with_markers_special(spec)))
        # The two must be two: the switch belongs to the whole tokenizer, and threads share it.
        self._plain.encode_special_tokens = True
        self._forbidden = self._specials - {tokenizer.unk_token_id}
        self._halves = re.compile(
            "|".join(f"(?<={re.escape(text[0])})(?={re.escape(text[1:])})" for text in self._special_texts()) or r"(?!)"
        )
        self._bytes = _bytes_reader(spec.get("decoder"))

    def encode(self, segment: Segment) -> tuple[int, ...]:
        """Tokens of the segment by itself, without tokens for a beginning or an end.

        Only `TEMPLATE` text can become special tokens; in all other text their names are just letters.
        """
        text = segment.text.encode("utf-8", "replace").decode("utf-8")
        encode = self._encode_template if segment.origin is Origin.TEMPLATE else self._encode_plain
        return tuple(token for run in split_runs(text) for token in encode(run))

    def start(self, tokens: Sequence[int], templated: bool) -> tuple[int, ...]:
        """The start token, where the model was trained with one before every text or nothing else is there."""
        if self._start is None or self._start in tokens[:1] or (tokens and not self._starts_always):
            return ()
        return (self._start,)

    def reader(self, before: Sequence[int]) -> Callable[[int], bytes]:
        """A function that is given the tokens after `before`, one by one, and returns the bytes of each.

        The bytes of all tokens joined are the UTF-8 text; those of one may be half a character.
        """
        return self.bytes_of if self._bytes else _DifferenceReader(self._decode, before)

    def bytes_of(self, token: int) -> bytes:
        """The bytes of one token by itself; none for special tokens and ids that mean nothing."""
        if token in self._specials:
            return b""
        if token in self._added:
            return self._added[token].encode()
        piece: str | None = self._template.id_to_token(token)
        if piece is None:
            return b""
        return self._bytes(piece) if self._bytes else self._decode([token]).encode()

    def name(self, token: int) -> str | None:
        """What the vocabulary calls a token; None for an id that means nothing."""
        return self._template.id_to_token(token)

    def breaks(self, token: int) -> bool:
        """Whether the token's text ends a line."""
        return self.bytes_of(token).endswith(b"\n")

    def _encode_template(self, text: str) -> list[int]:
        return self._template.encode(text, add_special_tokens=False).ids

    def _encode_plain(self, text: str) -> list[int]:
        ids: list[int] = self._plain.encode(text, add_special_tokens=False).ids
        if self._forbidden.isdisjoint(ids):
            return ids
        # The vocabulary itself knows the special token's name: keep its halves apart.
        parts = [part for part in self._halves.split(text) if part]
        return [token for part in parts for token in self._plain.encode(part, add_special_tokens=False).ids]

    def _special_texts(self) -> list[str]:
        return [self._added[token] for token in sorted(self._forbidden) if len(self._added[token]) > 1]

    def _decode(self, tokens: Sequence[int]) -> str:
        return self._template.decode(list(tokens), skip_special_tokens=True)


def _start_token(tokenizer: Any) -> tuple[int | None, bool]:
    """The token to start a text with, and whether every text starts with it."""
    start: int | None = tokenizer.bos_token_id
    always = start is not None and list(tokenizer("a")["input_ids"][:1]) == [start]
    return (tokenizer.eos_token_id if start is None else start), always


class _DifferenceReader:
    """Bytes of tokens whose decoder works on whole texts: what each token adds to the text of the ones before it."""

    _CONTEXT = 4
    _PATIENCE = 6
    """Tokens after which an incomplete character will not become whole any more."""

    def __init__(self, decode: Callable[[Sequence[int]], str], before: Sequence[int]) -> None:
        self._decode = decode
        self._known = list(before[-self._CONTEXT :])
        self._open: list[int] = []

    def __call__(self, token: int) -> bytes:
        self._open.append(token)
        known = self._decode(self._known)
        text = self._decode([*self._known, *self._open])
        if text.endswith(_PLACEHOLDER) and len(self._open) < self._PATIENCE:
            return b""
        self._known = [*self._known, *self._open][-self._CONTEXT :]
        self._open = []
        return text[len(known) :].encode("utf-8", "replace")


def _bytes_reader(decoder: dict[str, Any] | None) -> Callable[[str], bytes] | None:
    """How a vocabulary entry becomes bytes, for the decoders where each entry can be read by itself."""
    kinds = {step["type"] for step in _steps(decoder)}
    if "ByteLevel" in kinds:
        return _ByteLevelReader()
    if kinds & {"Metaspace", "ByteFallback"} and kinds <= _PLAIN_DECODERS:
        return _metaspace_bytes
    return None


class _ByteLevelReader:
    """Reads entries of byte-level vocabularies, in which a printable character stands for every byte."""

    def __init__(self) -> None:
        shown = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
        hidden = [byte for byte in range(256) if byte not in shown]
        self._byte = {chr(byte): byte for byte in shown} | {chr(256 + n): byte for n, byte in enumerate(hidden)}

    def __call__(self, piece: str) -> bytes:
        if all(letter in self._byte for letter in piece):
            return bytes(self._byte[letter] for letter in piece)
        return piece.encode()


def _metaspace_bytes(piece: str) -> bytes:
    if re.fullmatch(r"<0x[0-9A-Fa-f]{2}>", piece):
        return bytes([int(piece[3:5], 16)])
    return piece.replace("\u2581", " ").encode()


def _steps(part: dict[str, Any] | None) -> Iterator[dict[str, Any]]:
    """The single steps of a normalizer, pre-tokenizer or decoder, which may be a sequence of sequences."""
    if part is None:
        return
    if part["type"] != "Sequence":
        yield part
        return
    for key in ("normalizers", "pretokenizers", "decoders"):
        for inner in part.get(key, ()):
            yield from _steps(inner)


def _without_prefix_space(spec: dict[str, Any]) -> dict[str, Any]:
    """The tokenizer without the space that some put before a text: a segment may go on in the middle of a line."""
    steps = [*_steps(spec.get("normalizer")), *_steps(spec.get("pre_tokenizer"))]
    for step in steps:
        if step["type"] == "Metaspace":
            step["prepend_scheme"] = "never"
        elif step["type"] == "ByteLevel":
            step["add_prefix_space"] = False
        elif step["type"] == "Prepend":
            step["prepend"] = ""
    return spec | {"truncation": None, "padding": None}


def _with_markers_special(spec: dict[str, Any]) -> dict[str, Any]:
    """The same tokenizer for text that is not a template's, with all that looks like markup called special."""
    entries = [
        entry | {"special": entry["special"] or _MARKER.fullmatch(entry["content"]) is not None}
        for entry in spec["added_tokens"]
    ]
    return _without_prefix_space(spec) | {"added_tokens": entries}
