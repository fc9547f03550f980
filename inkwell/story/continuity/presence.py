"""Who speaks, leaves and dies, in a text's own plain sentences; what is only thought or told is left alone."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from inkwell.story.continuity.finding import Quote, quote_at
from inkwell.story.continuity.narration import BREAK, narration
from inkwell.story.continuity.people import NAME, named_in

_SAYS: Final = (
    r"(?:said|asked|replied|answered|cried|whispered|exclaimed|returned|added|continued|murmured|shouted|observed|says"
    r"|asks|replies|answers)"
)
_SPEAKING: Final = (
    re.compile(rf"[”\"]\s*(?:{_SAYS})\s+(?P<name>{NAME})"),
    re.compile(rf"[”\"]\s*(?P<name>{NAME})\s+(?:{_SAYS})\b"),
    re.compile(rf"(?P<name>{NAME})\s+(?:{_SAYS})\b[^.“”\"]{{0,30}}[,:]\s*[“\"]"),
)
_ROOM: Final = r"(?:room|house|hall|kitchen|library|parlour|garden|chamber|office|cabin|tent|church|inn|table|party)"
_LEAD: Final = r"(?:[A-Z][a-z]+\s+(?:[a-z]+,?\s+){1,4})?"
"""Words of a sentence before its subject: With these words, In the morning."""
_LEAVING: Final = re.compile(
    rf"(?:(?:\A\s*|[.!?”]\s+){_LEAD}|,\s+and\s+)(?P<name>{NAME})\s+(?:then\s+|soon\s+|now\s+|at\s+last\s+)?"
    rf"(?:(?:left|quitted|went\s+out\s+of|walked\s+out\s+of|ran\s+out\s+of|hurried\s+out\s+of)\s+"
    rf"(?:the\s+{_ROOM}|them|us)|took\s+(?:his|her)\s+leave|drove\s+away|rode\s+away"
    r"|(?:[a-z]+\s+){0,6}and\s+was\s+gone|was\s+gone)\b"
)
_DYING: Final = re.compile(
    rf"(?:(?:\A\s*|[.!?”]\s+){_LEAD}|,\s+and\s+)(?P<name>{NAME})\s+(?:died|was\s+dead|is\s+dead|lay\s+dead|breathed\s+(?:his|her)\s+last)\b"
    r"(?!\s+(?:to|with|of\s+(?:shame|fright|curiosity|laughter)))"
)
_BURIED: Final = re.compile(rf"\b(?:[Tt]hey|[Ww]e|I|[Hh]e|[Ss]he)\s+(?:had\s+)?buried\s+(?P<name>{NAME})(?!['’])")
_UNSURE: Final = re.compile(
    r"\b(?:if|when|as|after|before|until|till|unless|thought|believed|feared|dreamed|wished|almost|nearly|would|not)\b",
    re.IGNORECASE,
)
_MOVES: Final = re.compile(
    r"\b(?:return\w*|came|come|comes|enter\w*|appear\w*|joined|met|found|follow\w*|next|morning|evening|night|later"
    r"|days?|hours?|minutes|when|after\w*|till|until|door|again|back|soon|meanwhile|before)\b",
    re.IGNORECASE,
)
"""Words between a leaving and a speaking that let somebody be back, or time or place be another."""


class Act(StrEnum):
    """What somebody does."""

    SPEAKS = "speaks"
    LEAVES = "leaves"
    DIES = "dies"


class Presence(NamedTuple):
    """Somebody does something; `moved`: since the last line of its scene, words stand that change who is there."""

    names: tuple[str, ...]
    act: Act
    quote: Quote
    moved: int
    """How many such words there were in the scene before; two acts with one number have none between them."""


class Watch:
    """Follows one scene, paragraph by paragraph."""

    def __init__(self, node: str) -> None:
        self._node = node
        self._moved = 0

    def read(self, at: int, line: str) -> Iterator[Presence]:
        """What happens in a paragraph that begins at `at`."""
        if BREAK.fullmatch(line):
            self._moved += 1
            return
        plain = narration(line)
        found = [(each.start("name"), act, each) for act, each in self._acts(line, plain)]
        done = 0
        for start, act, match in sorted(found, key=lambda each: each[0]):
            self._count(plain[done : match.start()])
            done = max(done, match.end())
            yield Presence(named_in(match.group("name")), act, quote_at(self._node, at, line, start), self._moved)
        self._count(plain[done:])

    def _count(self, words: str) -> None:
        self._moved += len(_MOVES.findall(words))

    def _acts(self, line: str, plain: str) -> Iterator[tuple[Act, "re.Match[str]"]]:
        if "”" in line or '"' in line or "“" in line:
            for pattern in _SPEAKING:
                yield from ((Act.SPEAKS, each) for each in pattern.finditer(line))
        for act, pattern in ((Act.LEAVES, _LEAVING), (Act.DIES, _DYING), (Act.DIES, _BURIED)):
            for each in pattern.finditer(plain):
                rest = plain[each.start() : each.end() + 60].split(".")[0 if plain[each.start()] not in ".!?" else 1]
                if not _UNSURE.search(rest):
                    yield act, each
