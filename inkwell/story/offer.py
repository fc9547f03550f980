"""What of a model's answer is offered unasked at the end of a paragraph: a sentence at most, or nothing."""

import re
from typing import Final

from inkwell.story.proposal import next_sentence

_KEYS: Final = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‘’‚‛‹›", "'"),
        **dict.fromkeys("—–", "--"),
        **dict.fromkeys("\u00a0\u202f", " "),
        "…": "...",
    }
)
"""With what keys a sign is typed, whatever the typography then makes of them."""

_STRUCTURE: Final = re.compile(r"#{1,6}(?:\s|$)|[>|`~\[<]|(?:[-*+]|\d+[.)])\s")
"""How a heading, a quotation, a list or anything else begins that is not plain prose."""


def offer_of(answer: str) -> str:
    """Return the first sentence of `answer` without what follows it; "" where that is no prose.

    A paragraph break before it stays, as one break; any other white space there is one space.
    """
    lead = answer[: len(answer) - len(answer.lstrip())]
    sentence = next_sentence(answer.lstrip()).partition("\n")[0].rstrip()
    if _STRUCTURE.match(sentence) or not any(letter.isalnum() for letter in sentence):
        return ""
    return ("\n\n" if "\n" in lead else " " if lead else "") + sentence


def rest_of(words: str, typed: str) -> str:
    """Return what of the offered words is still to come when these have been typed; "" for other words, or for all.

    A quotation mark, a dash or an ellipsis counts as typed with its keys too, also while it is not there yet.
    """
    wanted = typed.translate(_KEYS)
    if not words.translate(_KEYS).startswith(wanted):
        return ""
    at = keys = 0
    while keys < len(wanted):
        keys += len(words[at].translate(_KEYS))
        at += 1
    return words[at:]
