"""Grammars that hold an answer to its kind: a list is a list, a quotation is in the text, a scene that is cited exists.

They are in llama.cpp's notation (GBNF). Lengths are in words, for those are what an author counts; a word is bounded
too, so that no answer runs on.
"""

import re
from typing import Final

from inkwell.manuscript.sentences import sentences

MOST_QUOTES: Final = 60
"""Sentences of a passage that a critique may quote from; of a longer one they are taken evenly from all of it."""
_LONGEST_QUOTE: Final = 240
_SHORTEST_QUOTE: Final = 12
_WORDS: Final = "\n".join(
    (
        # No brackets, hashes or asterisks: they would be marks of another item, of a heading, of a citation.
        r"first ::= [^ \n\t\r\[\]#*>_`~|<{}0-9.,;:!?)\\/-] tail",
        r"word ::= [^ \n\t\r\[\]#*>_`~|<{}] tail",
        r"tail ::= [^ \n\t\r\[\]#*>_`~|<{}]{0,23}",
    )
)


def list_grammar(count: int, words: int) -> str:
    """A numbered list of exactly `count` items, each of 1 to `words` words."""
    items = " ".join(f'"{number}. " item' for number in range(1, count + 1))
    return f"root ::= {items}\n{_line('item', words)}\n{_WORDS}\n"


def critique_grammar(text: str, count: int, words: int, quotes: int = 1) -> str:
    """Exactly `count` remarks, each quoting `quotes` sentences of this text and saying up to `words` words of them."""
    quoted = ' "> " quote "\\n"' * quotes
    return "\n".join(
        (
            f"root ::= {' '.join(['remark'] * count)}",
            f'remark ::={quoted} saying "\\n"',
            f"quote ::= {' | '.join(map(_literal, quotable(text)))}",
            _line("saying", words, least=4),
            _WORDS,
            "",
        )
    )


def quotable(text: str, most: int = MOST_QUOTES) -> tuple[str, ...]:
    """The sentences of a text that a critique may quote, in their order, each once and on one line."""
    found: list[str] = []
    for paragraph in re.split(r"\n\s*", text):
        found += (paragraph[start:end] for start, end in sentences(paragraph))
    short = (_shortened(each) for each in found if len(each) >= _SHORTEST_QUOTE and not each.startswith("#"))
    each = list(dict.fromkeys(short)) or [_shortened(text.strip().split("\n")[0])]
    step = max(1.0, len(each) / most)
    return tuple(each[int(number * step)] for number in range(min(most, len(each))))


def _shortened(sentence: str) -> str:
    """A sentence, or as many of its first words as are needed to find it."""
    if len(sentence) <= _LONGEST_QUOTE:
        return sentence
    head = sentence[:_LONGEST_QUOTE]
    return head.rpartition(" ")[0] or head


def outline_grammar(chapters: int, words: int, scenes: int = 3) -> str:
    """Exactly so many chapters, each with a title and two to `scenes` scenes that say what happens."""
    return "\n".join(
        (
            "root ::= " + " ".join(f'"## Chapter {number}: " chapter' for number in range(1, chapters + 1)),
            f'chapter ::= title scene{{2,{scenes}}} "\\n"',
            'scene ::= "- " saying',
            _line("title", 7),
            _line("saying", words, least=4),
            _WORDS,
            "",
        )
    )


def answer_grammar(sources: int, words: int) -> str:
    """An answer of some sentences, with the numbers of one to three of so many scenes behind it."""
    numbers = " | ".join(f'"[{number}]"' for number in range(1, sources + 1))
    return "\n".join(
        (
            'root ::= saying " " cited (" " cited){0,2}',
            f"cited ::= {numbers}",
            _words("saying", words, least=3),
            _WORDS,
            "",
        )
    )


def _words(name: str, words: int, least: int = 1) -> str:
    return f'{name} ::= first (" " word){{{least - 1},{max(least, words) - 1}}}'


def _line(name: str, words: int, least: int = 1) -> str:
    return f'{_words(name, words, least)} "\\n"'


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("\r", "\\r")
    return f'"{escaped}"'
