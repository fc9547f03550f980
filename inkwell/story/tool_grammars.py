"""Grammars that hold an answer to its kind: a list is a list, a quotation is in the text, a scene that is cited exists.

They are in llama.cpp's notation (GBNF). A line is bounded by characters, a little above what the words asked for take:
an answer that is cut there has its last sentence taken off (`tool_tidying`), for a bound in words has models run words
together.
"""

import re
from typing import Final

from inkwell.manuscript.sentences import sentences
from inkwell.story.tools import OutputKind, Tool

MOST_QUOTES: Final = 60
"""Sentences of a passage that a critique may quote from; of a longer one they are taken evenly from all of it."""
LONGEST_LEAST: Final = 1500
"""Characters that a text is held to at least; a grammar counts each of them."""
SCENES: Final = 3
"""The most that a chapter of an outline has."""
_LONGEST_QUOTE: Final = 240
_SHORTEST_QUOTE: Final = 12
_WORD_LENGTH: Final = 7
"""Characters that a word takes with its space, a long one among short ones."""
_COUNTS: Final = {OutputKind.LIST: 5, OutputKind.CRITIQUE: 3, OutputKind.OUTLINE: 4}
_ITEM_WORDS: Final = {OutputKind.LIST: 14, OutputKind.CRITIQUE: 40, OutputKind.OUTLINE: 25}
_ANSWER_WORDS: Final = 120
_TITLE_WORDS: Final = 7
# No brackets, hashes or asterisks: they would be marks of another item, of a heading, of a citation.
_SIGNS: Final = r"""
begin ::= [^ \n\t\r\[\]#*>_`~|<{}0-9.,;:!?)\\/=+-]
sign ::= [^\n\t\r\[\]#*>_`~|<{}\\]
"""


def count_of(tool: Tool) -> int:
    """How many items, remarks or chapters a tool gives."""
    return tool.count or _COUNTS.get(tool.output, 0)


def item_words_of(tool: Tool) -> int:
    """How many words one of them may have; of a chat's answer, the words of it all."""
    if tool.output is OutputKind.CHAT:
        return tool.max_words or _ANSWER_WORDS
    return tool.item_words or _ITEM_WORDS.get(tool.output, 0)


def line_limit(words: int) -> int:
    """The most characters that a line of so many words may have."""
    return words * _WORD_LENGTH


def grammar_for(tool: Tool, piece: str, sources: int = 0) -> str:
    """The form that a tool's answer is held to, "" where words are free.

    `piece` is the text that it works on, `sources` the number of scenes that it may cite.
    """
    count, words = count_of(tool), item_words_of(tool)
    match tool.output:
        case OutputKind.LIST:
            return list_grammar(count, words)
        case OutputKind.CRITIQUE:
            return critique_grammar(piece, count, words, tool.quotes) if piece.strip() else ""
        case OutputKind.OUTLINE:
            return outline_grammar(count, words)
        case OutputKind.CHAT:
            return answer_grammar(sources, words) if sources else ""
        case _:
            return ""


def longer_grammar(tool: Tool, piece: str) -> str:
    """For a rewrite that has to be longer than its text: a paragraph that does not end before it is; "" for any other.

    A small model begins by saying the same in as many words, and then ends.
    """
    text = piece.strip()
    least = round(len(text) * tool.least)
    if tool.output is not OutputKind.REWRITE or tool.least <= 1 or "\n" in text or not 0 < least <= LONGEST_LEAST:
        return ""
    return f'root ::= " "? [^ \\n] [^\\n]{{{least},}} "\\n"?'


def list_grammar(count: int, words: int) -> str:
    """A numbered list of exactly `count` items."""
    items = " ".join(f'"{number}. " item' for number in range(1, count + 1))
    return f"root ::= {items}\n{_line('item', words)}{_SIGNS}"


def critique_grammar(text: str, count: int, words: int, quotes: int = 1) -> str:
    """Exactly `count` remarks, each quoting `quotes` sentences of this text and saying something of them."""
    quoted = ' "> " quote "\\n"' * quotes
    return "\n".join(
        (
            f"root ::= {' '.join(['remark'] * count)}",
            f'remark ::={quoted} saying "\\n"',
            f"quote ::= {' | '.join(map(_literal, quotable(text)))}",
            _line("saying", words, least=20) + _SIGNS,
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


def outline_grammar(chapters: int, words: int) -> str:
    """Exactly so many chapters, each with a title and two or three scenes that say what happens."""
    return "\n".join(
        (
            "root ::= " + " ".join(f'"## Chapter {number}: " chapter' for number in range(1, chapters + 1)),
            f'chapter ::= title scene{{2,{SCENES}}} "\\n"',
            'scene ::= "- " saying',
            _line("title", _TITLE_WORDS),
            _line("saying", words, least=20) + _SIGNS,
        )
    )


def answer_grammar(sources: int, words: int) -> str:
    """An answer of some sentences, with the numbers of one or two of so many scenes behind it."""
    numbers = " | ".join(f'"[{number}]"' for number in range(1, sources + 1))
    return "\n".join(
        (
            'root ::= saying " " cited (" " cited)?',
            f"cited ::= {numbers}",
            f"saying ::= begin sign{{12,{line_limit(words)}}}" + _SIGNS,
        )
    )


def _line(name: str, words: int, least: int = 1) -> str:
    return f'{name} ::= begin sign{{{least},{max(least + 1, line_limit(words))}}} "\\n"'


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("\r", "\\r")
    return f'"{escaped}"'
