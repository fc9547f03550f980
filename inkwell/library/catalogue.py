"""The catalogue: models that are good for fiction, each with where its figures are from; and what licences mean.

Both are files in `resources/catalogue`, dated and checked by a test. What nobody here could see for certain, the exact
size and the SHA-256 of a file, is not in them: it is asked of the hub when a download begins.
"""

import importlib.resources
from enum import StrEnum
from typing import Final, Literal

import msgspec

from inkwell.engine.cells import cells
from inkwell.engine.preflight import STEP
from inkwell.translation import tr

FORMAT: Final = 1
_WORD_BYTES: Final = 320
"""What llama.cpp keeps for an entry of a vocabulary and its merge (see `engine.preflight`)."""
_WORKING_BYTES: Final = 120_000_000
"""What one batch of a prompt goes through, and the library itself: little beside the weights of any model here."""
_STATE_BYTES: Final = 2
"""Of a number in the keys and values: 16 bits."""


class SizeClass(StrEnum):
    """How large a model is, by its weights in thousand millions."""

    TINY = "tiny"
    """Up to 1."""
    SMALL = "small"
    """1 to 4."""
    MIDDLE = "middle"
    """7 to 9."""
    LARGE = "large"
    """12 to 14."""
    LARGER = "larger"


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What of a model's architecture says how much memory a token of its context takes."""

    layers: int
    kv_heads: int
    """Heads of keys and values in each layer."""
    head_width: int
    vocabulary: int


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A model that can be downloaded."""

    id: str
    name: str
    maker: str
    size_class: SizeClass
    parameters: int
    quantization: str
    size_about: int
    """Bytes of the file, rounded; the hub says how many exactly."""
    context_tokens: int
    """For how long a context it was trained."""
    shape: Shape
    licence: str
    """The id of a `Licence`, which is the hub's name for it."""
    repository: str
    """On the hub: the owner and the name."""
    file: str
    revision: str
    tuned: bool
    """To follow instructions."""
    good_at: str
    """One or two sentences for an author."""
    sources: dict[str, str]
    """Where each figure is from, by the figure's name."""


class Catalogue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All entries, by size."""

    format: int
    dated: str
    """The day on which it was last looked through, as YYYY-MM-DD."""
    entries: tuple[Entry, ...]

    def entry(self, entry_id: str) -> Entry | None:
        """The entry of an id, whatever the case; None when there is none."""
        return next((each for each in self.entries if each.id == entry_id.strip().lower()), None)


class Licence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a licence means for a book, in plain words; they are no legal advice and say so where they are shown."""

    id: str
    name: str
    short: str
    """For a narrow column."""
    book: Literal["free", "terms", "ask"]
    """"free": a published book owes nothing; "terms": it may be published, under terms that bind whoever uses the
    model; "ask": what is written with it may not be sold without asking the makers."""
    words: str
    address: str
    """Where the whole text is."""


BOOK: Final = {
    "free": tr("free for a published book"),
    "terms": tr("a book may be published; terms bind whoever uses the model"),
    "ask": tr("what it writes is not for sale without asking its makers"),
}
"""What each answer of `Licence.book` comes to, for the end of a sentence."""


class Licences(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The licences that are known here."""

    format: int
    dated: str
    licences: tuple[Licence, ...]

    def licence(self, licence_id: str) -> Licence | None:
        """The licence of an id as the hub or a model file writes it; None for one that is not known here."""
        wanted = licence_id.strip().lower()
        return next((each for each in self.licences if each.id == wanted), None)


def read_catalogue() -> Catalogue:
    """The catalogue that came with this Inkwell."""
    return msgspec.json.decode(_resource("models.json"), type=Catalogue)


def read_licences() -> Licences:
    """The licences that this Inkwell knows."""
    return msgspec.json.decode(_resource("licences.json"), type=Licences)


def memory_needed(size: int, shape: Shape, context_tokens: int) -> int:
    """How many bytes of memory a model takes with a context, before anything of it is on this machine.

    weights + keys and values + vocabulary + working memory, where

    * weights: the file's size, for all of it is used;
    * keys and values: 2 · 2 bytes · layers · heads of keys and values · width of a head, for each cell; cells are the
      context's tokens, rounded up to 256, and those for variants beside each other (`engine.cells`);
    * vocabulary: 320 bytes for each entry, working memory: 120 MB.

    `engine.preflight` counts more exactly once the file is there; a test holds the two together.
    """
    tokens = -(-cells(context_tokens) // STEP) * STEP
    states = 2 * _STATE_BYTES * shape.layers * shape.kv_heads * shape.head_width * tokens
    return size + states + shape.vocabulary * _WORD_BYTES + _WORKING_BYTES


def _resource(name: str) -> bytes:
    return (importlib.resources.files("inkwell_resources") / "catalogue" / name).read_bytes()
