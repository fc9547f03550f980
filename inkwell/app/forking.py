"""Going on another way from a place in an answer: which tokens are kept, and what text they are."""

import re
from collections.abc import Sequence
from itertools import accumulate

from inkwell.app.generation import Shown
from inkwell.engine.types import Alternative
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_HALF = "\ufffd"
"""How the text of a token that holds only part of a character reads."""
_LOOK = 40
"""Characters behind the place that help to find it."""


def kept_text(text: str, tokens: Sequence[Shown], position: int) -> str:
    """The text of the first `position` tokens of an answer that reads `text` as a whole.

    Raises:
        InkwellError: BAD_INPUT when these tokens end within a character.
    """
    pieces, rest = ("".join(token.text for token in part) for part in (tokens[:position], tokens[position:]))
    if text.startswith(pieces):
        return text[: len(pieces)]
    # A character that several tokens make up is one in the text, and a mark for each of them in the pieces.
    follows = re.escape(rest[:_LOOK].partition(_HALF)[0])
    found = re.match(rf"{_pattern(pieces)}(?={follows}|\Z)", text, re.DOTALL)
    if found is None or (pieces.endswith(_HALF) and rest.startswith(_HALF)):
        sentence = tr("A character is not complete there; choose the place before it or behind it.")
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    return found.group()


def ends_of(text: str, tokens: Sequence[Shown]) -> list[int]:
    """Where in an answer that reads `text` each of its tokens ends; behind its end for what was trimmed there.

    A token that ends within a character counts as if it ended behind it, as far as that can be told.
    """
    ends = list(accumulate(len(token.text) for token in tokens))
    pieces = "".join(token.text for token in tokens)
    if _HALF not in pieces:
        return ends
    at, places = 0, [0]
    for part in filter(None, re.split(f"({_HALF}+)", pieces)):
        marks = len(part) if part[0] == _HALF else 0
        follows = pieces[len(places) - 1 + marks :].partition(_HALF)[0][:_LOOK]
        count = _characters(text, at, marks, follows) if marks else len(part)
        places += [at - (-number * count // len(part)) for number in range(1, len(part) + 1)]
        at += count
    return [places[end] for end in ends]


def _characters(text: str, at: int, marks: int, follows: str) -> int:
    """How many characters at a place are what so many marks stand for: not more than marks; what follows tells."""
    # The end of an answer may have been trimmed: then less of it follows.
    for length in range(len(follows), 0, -1):
        found = text.find(follows[:length], at + 1, at + marks + length)
        if found > at:
            return found - at
    return min(marks, len(text) - at)


def _pattern(pieces: str) -> str:
    parts = re.split(f"({_HALF}+)", pieces)
    return "".join(f".{{1,{len(part)}}}?" if part.startswith(_HALF) else re.escape(part) for part in parts)


def forked(tokens: Sequence[Shown], position: int, token: int) -> tuple[Shown, ...]:
    """What an answer begins with when `token`, one of those that could have stood at `position`, stands there.

    Raises:
        InkwellError: BAD_INPUT when there is no such place or no such token at it, or it is only part of a character.
    """
    if not 0 <= position < len(tokens):
        raise InkwellError(ErrorKind.BAD_INPUT, tr("There is no such place in this proposal."))
    place = tokens[position]
    own = Alternative(place.token, place.text, place.log_probability)
    choice = next((each for each in (own, *place.alternatives) if each.token == token), None)
    if choice is None:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("This word was not among those that could have stood there."))
    if _HALF in choice.text:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("This is only part of a character; choose another."))
    others = tuple(each for each in (*place.alternatives, own) if each.token != token)
    return (*tokens[:position], Shown(token, choice.text, choice.log_probability, others))
