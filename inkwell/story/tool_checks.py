"""Whether an answer is what its tool is to give: a list a list, a rewrite the same passage in other words.

What is wrong is said in sentences for the author, one each. These are checks of the outside; none says that an answer
is good.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from inkwell.story.answers import items_of, outline_of, pieces_of, remarks_of
from inkwell.story.form_rules import faults_in_form
from inkwell.story.forms import form_named
from inkwell.story.names import missing, names_in, names_there, numbers_in
from inkwell.story.quotations import QuotedText
from inkwell.story.tools import OutputKind, Tool
from inkwell.translation import listed, tr

_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SPEECH: Final = re.compile(r"[\"“«„‘].+?[\"”»“’]|^\s*[—–-]\s*\w", re.DOTALL | re.MULTILINE)
_QUOTED_LINE: Final = re.compile(r"^>.*$", re.MULTILINE)
LOOPS: Final = tr("It says the same over and over.")
_LOOP: Final = 8
"""Words of a stretch that an answer may not say three times."""
_ECHO: Final = 12
"""Words of the instruction or of its text in a row that an answer may not begin with."""
_TOP_NAMES: Final = 3
"""A summary names at least one of so many that stand most often in its text."""
_SAME: Final = 0.95
"""Share of words in common from which a rewrite is the passage as it was."""


class Fault(NamedTuple):
    """What is wrong with an answer, as a sentence; a `grave` one makes it worth nothing."""

    sentence: str
    grave: bool = False


def faults_of(
    tool: Tool, answer: str, source: str = "", sources: int = 0, form: str = "", names: Sequence[str] = ()
) -> tuple[Fault, ...]:
    """What keeps an answer from being what the tool is to give; nothing where it is.

    `source` is the passage that the tool worked on, `sources` how many scenes a chat's answer may cite, `form` the
    form of writing (`story.forms`), `names` what are known to be names, for a short passage does not show that of each.
    """
    if not _WORD.search(answer):
        return (Fault(tr("The model gave no words."), grave=True),)
    found = [*_CHECKS[tool.output](tool, answer, source, sources)]
    if not _loops(source) and _loops(_QUOTED_LINE.sub("", answer) if tool.output is OutputKind.CRITIQUE else answer):
        found.append(Fault(LOOPS, grave=True))
    if tool.output in (OutputKind.REWRITE, OutputKind.TEXT) and (strange := _of_the_examples(tool, answer, source)):
        found.append(
            Fault(
                tr("It speaks of {listed}, who stands in the tool's own example.", listed=_listed(strange)), grave=True
            )
        )
    if tool.speech and not _SPEECH.search(answer):
        found.append(Fault(tr("Nobody speaks in it.")))
    if tool.output is OutputKind.REWRITE:
        found += _losses(answer, source, names)
        found += (Fault(sentence) for sentence in faults_in_form(form_named(form), answer, source))
    return tuple(found)


def _prose(_tool: Tool, answer: str, source: str, _sources: int) -> list[Fault]:
    return [Fault(tr("It repeats what stands before it."))] if _echoes(answer, source) else []


def _of_the_examples(tool: Tool, answer: str, source: str) -> tuple[str, ...]:
    """Names that came out of the examples that a model was shown, and not out of the text."""
    shown = names_in(tool.instruction_base) if source else ()
    return missing(names_there(shown, answer), source)


def length_faults(tool: Tool, answer: str, source: str) -> list[Fault]:
    """Whether a rewrite is as long as the tool has it."""
    was, now = len(_WORD.findall(source)), len(_WORD.findall(answer))
    if not was or tool.least <= now / was <= tool.most:
        return []
    return [
        Fault(
            tr("It has {n} words where the passage has {was}.", "", now, was=was),
            grave=True,
        )
    ]


def _rewrite(tool: Tool, answer: str, source: str, _sources: int) -> list[Fault]:
    found = length_faults(tool, answer, source)
    if _ends(source) and not _ends(answer):
        found.append(Fault(tr("It breaks off."), grave=True))
    if _alike(source, answer):
        found.append(Fault(tr("It is the passage as it was.")))
    return found


def words_wanted(tool: Tool, source: str, names: Sequence[str] = ()) -> tuple[str, ...]:
    """The names and the numbers of a passage that a rewrite of it has to keep, or names that a summary should have."""
    if tool.output is OutputKind.REWRITE:
        return (*_names(source, names), *numbers_in(source))
    return names_in(source)[:_TOP_NAMES] if tool.output is OutputKind.TEXT else ()


def _names(source: str, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*names_in(source), *names_there(names, source))))


def _losses(answer: str, source: str, names: Sequence[str]) -> list[Fault]:
    lost = missing(_names(source, names), answer)
    found = [Fault(tr("It lost the names {listed}.", "", len(lost), listed=_listed(lost)))] if lost else []
    lost = missing(numbers_in(source), answer)
    return found + ([Fault(tr("It lost the numbers {listed}.", "", len(lost), listed=_listed(lost)))] if lost else [])


def _list(tool: Tool, answer: str, _source: str, _sources: int) -> list[Fault]:
    items = items_of(answer)
    if tool.count and len(items) < tool.count:
        return [Fault(tr("There are {count} where {count2} were asked for.", count=len(items), count2=tool.count))]
    if len(items) < 2:
        return [Fault(tr("It is no list."), grave=True)]
    most = tool.item_words or 60
    long = any(len(each.split()) > most * 2 for each in items)
    return [Fault(tr("It is no list of short things."))] if long else []


def _text(_tool: Tool, answer: str, source: str, _sources: int) -> list[Fault]:
    found: list[Fault] = []
    if source and len(_WORD.findall(answer)) >= len(_WORD.findall(source)):
        found.append(Fault(tr("It is not shorter than its text."), grave=True))
    wanted = names_in(source)[:_TOP_NAMES]
    if wanted and len(missing(wanted, answer)) == len(wanted):
        found.append(Fault(tr("It names none of {listed}.", listed=_listed(wanted))))
    if source and _copies(answer, source):
        found.append(Fault(tr("It copies its text instead of summing it up.")))
    return found


def _critique(_tool: Tool, answer: str, source: str, _sources: int) -> list[Fault]:
    remarks = remarks_of(answer)
    if not remarks:
        return [Fault(tr("There are no remarks in it."), grave=True)]
    text = QuotedText(source)
    good = [each for each in remarks if each.words and each.quotes and all(map(text.place_of, each.quotes))]
    lost = len(remarks) - len(good)
    if not lost:
        return []
    return [
        Fault(
            tr(
                "{lost} of its {count} remarks quote nothing that stands in the passage.", lost=lost, count=len(remarks)
            ),
            grave=not good,
        )
    ]


def _outline(tool: Tool, answer: str, _source: str, _sources: int) -> list[Fault]:
    headings = outline_of(answer)
    chapters = [each for each in headings if not each.scene]
    if len(chapters) < max(2, tool.count):
        return [Fault(tr("It has {count} chapters.", count=len(chapters)))]
    told = any(each.scene or each.synopsis for each in headings)
    return [] if told else [Fault(tr("It does not say what happens."))]


def _chat(_tool: Tool, answer: str, _source: str, sources: int) -> list[Fault]:
    if not sources:
        return []
    cited = [piece for piece in pieces_of(answer, sources) if piece.source]
    return [] if cited else [Fault(tr("It names no scene that it rests on."))]


_CHECKS: Final[dict[OutputKind, Callable[[Tool, str, str, int], Sequence[Fault]]]] = {
    OutputKind.PROSE: _prose,
    OutputKind.REWRITE: _rewrite,
    OutputKind.LIST: _list,
    OutputKind.TEXT: _text,
    OutputKind.CRITIQUE: _critique,
    OutputKind.OUTLINE: _outline,
    OutputKind.CHAT: _chat,
}


def _ends(text: str) -> bool:
    """Whether a text ends where a sentence does."""
    return text.rstrip().rstrip("\"'”’»)*_—–-").rstrip()[-1:] in (".", "!", "?", "…", ":", ";")


def _words(text: str) -> list[str]:
    return [each.lower() for each in _WORD.findall(text)]


def _loops(answer: str) -> bool:
    words = _words(answer)
    runs = Counter(tuple(words[at : at + _LOOP]) for at in range(len(words) - _LOOP + 1))
    return any(count >= 3 for count in runs.values())


def _echoes(answer: str, source: str) -> bool:
    """Whether an answer begins with words that stand in what it goes on from."""
    first = _words(answer)[:_ECHO]
    return len(first) == _ECHO and f" {' '.join(first)} " in f" {' '.join(_words(source))} "


def _copies(answer: str, source: str) -> bool:
    """Whether most of an answer stands word for word in its text."""
    words, runs = _words(answer), _runs(_words(source))
    own = _runs(words)
    return bool(own) and len(own & runs) > 0.7 * len(own)


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def _alike(one: str, other: str) -> bool:
    first, second = Counter(_words(one)), Counter(_words(other))
    return bool(first) and (first & second).total() >= _SAME * max(first.total(), second.total())


def _listed(words: Sequence[str]) -> str:
    return listed(words[:4])
