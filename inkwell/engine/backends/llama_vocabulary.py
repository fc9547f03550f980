"""Text to tokens and back with llama.cpp, so that an author's words are never read as signs for the model."""

import ctypes
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from inkwell.engine.budget import split_runs
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment
from inkwell.translation import tr

_ENCLOSED = re.compile(rb"[<\[{(|].*[>\]})|]|<.*", re.DOTALL)
"""What a marker of a template looks like; other tokens of its kind are runs of spaces, tabs and line ends."""


class LlamaVocabulary:
    """See `inkwell.engine.backends.contract.Vocabulary`.

    Nothing that another thread sees changes after `__init__`; `close` waits for whoever is in `encode`.
    """

    def __init__(self, lib: Any, model: Any) -> None:
        """`lib`: the module `llama_cpp`; `model`: a loaded model, which must outlive this until `close`."""
        self._lib = lib
        self._vocab: Any = lib.llama_model_get_vocab(model)
        self._using = threading.Lock()
        self._closed = False
        self._size: int = lib.llama_vocab_n_tokens(self._vocab)
        self._ends = frozenset(token for token in range(self._size) if lib.llama_vocab_is_eog(self._vocab, token))
        self._adds_begin = bool(lib.llama_vocab_get_add_bos(self._vocab))
        self._begin: int = lib.llama_vocab_bos(self._vocab)
        self._pieces: dict[int, bytes] = {}
        self._signs = self._ends | frozenset(self._find_signs())
        # Some vocabularies put a space before every text, which would come between two segments. They get a
        # line end first, and what that gives (the space and the line end) is taken off again.
        probe = self._tokenize(b"a", False)
        self._lead = self._tokenize(b"\n", False) if b"".join(map(self._piece, probe)) == b" a" else []

    @property
    def size(self) -> int:
        """How many token ids there are."""
        return self._size

    @property
    def ends(self) -> frozenset[int]:
        """The tokens that end a text."""
        return self._ends

    @property
    def signs(self) -> frozenset[int]:
        """The tokens that say something to the model instead of standing for text: only a template has them."""
        return self._signs

    @property
    def raw(self) -> Any:
        """The native vocabulary."""
        return self._vocab

    def start(self, tokens: Sequence[int], templated: bool) -> tuple[int, ...]:
        """The begin token where the model wants one and no template brought it; something for an empty prompt."""
        if tokens:
            wanted = self._adds_begin and self._begin >= 0 and not (templated and tokens[0] == self._begin)
            return (self._begin,) if wanted else ()
        lib = self._lib
        candidates = (self._begin, lib.llama_vocab_eos(self._vocab), lib.llama_vocab_nl(self._vocab), 0)
        return (next(token for token in candidates if token >= 0),)

    def encode(self, segment: Segment) -> Sequence[int]:
        """Tokens of one segment alone; special tokens are only read from a template.

        Raises:
            InkwellError: ENGINE after `close`.
        """
        special = segment.origin is Origin.TEMPLATE
        tokens: list[int] = []
        for run in split_runs(segment.text):
            raw = run.encode("utf-8", "replace")
            tokens += self._encode_run(raw, True) if special else self._plain(raw)
        return tokens

    def _plain(self, raw: bytes) -> list[int]:
        """Tokens of an author's text, none of which is a sign.

        Markers that the model's file does not list as control tokens are found in any text, and a vocabulary
        may spell out a control token from its letters: where one came, its text is given in two parts.
        """
        tokens = self._encode_run(raw, False)
        found = self._signs.intersection(tokens)
        if not found:
            return tokens
        texts = {self._sign_text(token) for token in found} - {b""}
        parts = list(_taken_apart(raw, texts))
        if len(parts) == 1:
            # Its text stands there in no form that is known: what is left is to give every byte alone.
            parts = [raw[index : index + 1] for index in range(len(raw))]
            if len(parts) == 1:
                return []
        return [token for part in parts for token in self._plain(part)]

    def _encode_run(self, raw: bytes, special: bool) -> list[int]:
        if self._lead:
            tokens = self._tokenize(b"\n" + raw, special)
            if tokens[: len(self._lead)] == self._lead:
                return tokens[len(self._lead) :]
        return self._tokenize(raw, special)

    def _tokenize(self, raw: bytes, special: bool) -> list[int]:
        room = len(raw) + 8
        while True:
            buffer: Any = (self._lib.llama_token * room)()
            count = self._call_tokenizer(raw, buffer, room, special)
            if count >= 0:
                return buffer[:count]
            room = -count

    def _call_tokenizer(self, raw: bytes, buffer: Any, room: int, special: bool) -> int:
        with self._using:
            if self._closed:
                raise InkwellError(ErrorKind.ENGINE, tr("No model is loaded."))
            return self._lib.llama_tokenize(self._vocab, raw, len(raw), buffer, room, False, special)

    def reader(self, before: Sequence[int]) -> Callable[[int], bytes]:
        """The bytes of tokens one by one: those of a token are the same whatever stands before it."""
        return self._piece

    def breaks(self, token: int) -> bool:
        """Whether a token's text ends a line: a good place to cut after."""
        return self._piece(token).endswith(b"\n")

    def close(self) -> None:
        """The model is about to be freed; whoever is at work here finishes first."""
        with self._using:
            self._closed = True

    def _piece(self, token: int) -> bytes:
        known = self._pieces.get(token)
        if known is None:
            known = self._pieces[token] = self._read_piece(token, False)
        return known

    def _read_piece(self, token: int, special: bool) -> bytes:
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            count: int = self._lib.llama_token_to_piece(self._vocab, token, buffer, room, 0, special)
            if count >= 0:
                return buffer.raw[:count]
            room = -count

    def _sign_text(self, token: int) -> bytes:
        return self._read_piece(token, True)

    def _find_signs(self) -> Iterator[int]:
        """Control tokens, and the markers among those that are found in any text."""
        lib, vocab = self._lib, self._vocab
        control, own = lib.LLAMA_TOKEN_ATTR_CONTROL, lib.LLAMA_TOKEN_ATTR_USER_DEFINED
        for token in range(self._size):
            attributes: int = lib.llama_vocab_get_attr(vocab, token)
            if attributes & control or (attributes & own and _ENCLOSED.fullmatch(self._sign_text(token))):
                yield token


def _taken_apart(raw: bytes, texts: set[bytes]) -> Iterator[bytes]:
    """The parts of `raw`, cut after the first byte of each place where one of `texts` stands."""
    start = 0
    if texts:
        for place in re.finditer(b"|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True)), raw):
            yield raw[start : place.start() + 1]
            start = place.start() + 1
    yield raw[start:]
