"""The corpus as token ids: chapters one after another, cut into windows whose order is known from the seed alone."""

import random
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from inkwell.voice.voice_folder import Passage

_NAMES_OF_BEGINNINGS = ("<|endoftext|>", "<bos>", "<s>")


def begin_token(tokenizer: Any) -> int | None:
    """The token that stands before a text for this model, in training, evaluation and comparison alike.

    GPT-2's and SmolLM2's own texts are parted by the end-of-text token; other models have one to begin with.
    """
    vocabulary: dict[str, int] = tokenizer.get_vocab()
    for name in _NAMES_OF_BEGINNINGS:
        if name in vocabulary:
            return vocabulary[name]
    return tokenizer.bos_token_id


def chapters(passages: Iterable[Passage]) -> Iterator[str]:
    """The text of each chapter: its passages, which follow each other, joined as paragraphs are."""
    key, parts = None, list[str]()
    for passage in passages:
        now = (passage.source, passage.chapter)
        if now != key and parts:
            yield "\n\n".join(parts)
            parts = []
        key = now
        parts.append(passage.text)
    if parts:
        yield "\n\n".join(parts)


def token_ids(tokenizer: Any, text: str) -> list[int]:
    """The tokens of a text alone: nothing is put before it or behind it, and no marks in it are taken as special."""
    return tokenizer(text, add_special_tokens=False, split_special_tokens=True, verbose=False).input_ids


class Windows:
    """The training text as windows of `length` tokens, all but the last of each pass through it whole.

    Chapters stand in one row, each behind the begin token; window n of an epoch is the same whenever it is asked for.
    """

    def __init__(self, texts: Sequence[Sequence[int]], begin: int | None, length: int, seed: int) -> None:
        self._row = [token for text in texts for token in ([] if begin is None else [begin]) + list(text)]
        self._length = length
        self._seed = seed
        self._orders: dict[int, list[int]] = {}

    def __len__(self) -> int:
        """Windows in one pass through the text."""
        return max(len(self._row) - 1, 0) // self._length

    @property
    def tokens(self) -> int:
        """Tokens in one pass, begin tokens among them."""
        return len(self._row)

    def at(self, number: int) -> list[int]:
        """Window `number`, counted on from epoch to epoch: `length + 1` tokens, the first of which is only read.

        Every pass begins its windows at another place, so that no border is always in the same sentence.
        """
        epoch, place = divmod(number, len(self))
        order = self._orders.get(epoch)
        if order is None:
            order = list(range(len(self)))
            random.Random(f"{self._seed}:{epoch}").shuffle(order)
            self._orders = {epoch: order}
        room = len(self._row) - 1 - len(self) * self._length
        shift = random.Random(f"{self._seed}:{epoch}:shift").randint(0, room)
        start = shift + order[place] * self._length
        return self._row[start : start + self._length + 1]


def measuring_windows(texts: Sequence[Sequence[int]], begin: int | None, length: int, most: int) -> list[list[int]]:
    """Up to `most` windows spread evenly over the held-out chapters, each behind the begin token."""
    front = [] if begin is None else [begin]
    size = length + 1 - len(front)
    cut = [text[at : at + size] for text in texts for at in range(0, len(text), size)]
    whole = [front + list(piece) for piece in cut if len(piece) * 2 > size]
    if len(whole) <= most:
        return whole
    return [whole[index * len(whole) // most] for index in range(most)]
