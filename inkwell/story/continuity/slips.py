"""Slips of tense and of person: a paragraph of narration that is told otherwise than all of its scene."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from inkwell.story.continuity.finding import Finding, Kind, Quote, quote_at
from inkwell.story.continuity.narration import narration
from inkwell.translation import tr

_PAST: Final = re.compile(
    r"\b(?:was|were|had|did|said|went|came|took|saw|knew|thought|felt|stood|sat|made|gave|found|told|began|looked|seemed"
    r"|turned|asked|got|kept|left|heard|ran|could|became|held|brought|fell|rose|spoke|replied|answered|cried|walked"
    r"|opened|drew|smiled|laughed)\b",
    re.IGNORECASE,
)
_PRESENT: Final = re.compile(
    r"\b(?:is|are|am|has|does|says|goes|comes|takes|sees|knows|thinks|feels|stands|sits|makes|gives|finds|tells|begins"
    r"|looks|seems|turns|asks|gets|keeps|leaves|hears|runs|becomes|holds|brings|falls|rises|speaks|replies|answers|cries"
    r"|walks|opens|draws|smiles|laughs)\b",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(r"\b(?:I|me|my|myself|mine)\b(?!\.)")
_ADDRESS: Final = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_TELLER: Final = re.compile(r"\b(?:I|we|us|our)\b", re.IGNORECASE)
"""With these words somebody speaks to the reader: such a paragraph may be in the present."""
_THINKS: Final = re.compile(
    r"\b(?:I|we)\s+(?:\w+ly\s+|do\s+not\s+|do\s+|can\s+|cannot\s+)?(?:am|are|have|think|know|believe|suppose|wonder"
    r"|hope|fear|trust|feel|must|shall|may|can|cannot|want|wish|dare|mean|remember|see|hear|say|write|confess|need)\b"
)
"""The same where "I" tells all of the scene, so that "I" alone says nothing: what the teller thinks now."""
_COMMENT: Final = re.compile(r"\b(?:must|shall|may|always|never|ever|one|men|women|who)\b", re.IGNORECASE)
"""Words of what is true at all times. A few verbs in the present are a comment then, many are not."""
_MANY_VERBS: Final = 4
LEAST_WORDS: Final = 15
LEAST_PARAGRAPHS: Final = 6
"""Fewer paragraphs of narration do not make a rule to slip from."""
PREVAILS: Final = 0.85
TELLS: Final = 0.3
"""From this share of paragraphs that say "I", an "I" tells the scene."""
_LEAST_VERBS: Final = 2


class Told(NamedTuple):
    """How one paragraph is told: -1 in the past, 1 in the present, 0 unclear; how often it says "I"."""

    at: int
    line: str
    tense: int
    first: int
    comments: bool
    thinks: bool
    """Whether it comments where "I" tells all of the scene."""
    addresses: bool
    """Whether it speaks to somebody."""
    evidence: int
    """Where the first verb or "I" stands that says so."""


def told_in(at: int, line: str) -> Told | None:
    """Say how a paragraph is told; None where it is speech, or too short to say."""
    plain = narration(line)
    if line.startswith(("_", "*")) or len(plain.split()) < LEAST_WORDS:
        return None
    past, present = len(_PAST.findall(plain)), len(_PRESENT.findall(plain))
    tense = -1 if past > 2 * present else 1 if present >= max(_LEAST_VERBS, 2 * past) else 0
    first = _FIRST.findall(plain)
    sign = _PRESENT.search(plain) if tense == 1 else _FIRST.search(plain)
    addresses = _ADDRESS.search(plain) is not None
    comments = addresses or (present < _MANY_VERBS and _COMMENT.search(plain) is not None)
    speaks, thinks = _TELLER.search(plain) is not None, _THINKS.search(plain) is not None
    return Told(
        at, line, tense, len(first), comments or speaks, comments or thinks, addresses, sign.start() if sign else 0
    )


def slips(node: str, told: Sequence[Told]) -> Iterator[Finding]:
    """Find the paragraphs that fall out of a scene's prevailing tense or person."""
    if len(told) >= LEAST_PARAGRAPHS:
        yield from _of_tense(node, told)
        yield from _of_person(node, told)


def _of_tense(node: str, told: Sequence[Told]) -> Iterator[Finding]:
    clear = [each for each in told if each.tense]
    past = [each for each in clear if each.tense < 0]
    if len(clear) < LEAST_PARAGRAPHS or len(past) < PREVAILS * len(clear):
        return
    own = sum(each.first > 0 for each in told) > TELLS * len(told)
    for number, each in enumerate(clear):
        if each.tense > 0 and not (each.thinks if own else each.comments) and _among(clear, number):
            there = clear[number - 1]
            sign = _PAST.search(narration(there.line))
            other = quote_at(node, there.at, there.line, sign.start() if sign else 0)
            says = tr("This paragraph is told in the present; the scene is told in the past.")
            yield Finding(Kind.TENSE, says, ("present", "past"), _quoted(node, each), other)


def _among(clear: Sequence[Told], number: int) -> bool:
    """Whether what stands before and behind is told in the past: a slip stands alone."""
    beside = [*clear[max(number - 1, 0) : number], *clear[number + 1 : number + 2]]
    return number > 0 and all(each.tense < 0 for each in beside)


def _of_person(node: str, told: Sequence[Told]) -> Iterator[Finding]:
    third = [each for each in told if not each.first]
    if len(third) < PREVAILS * len(told):
        return
    usual = 1 if sum(each.tense for each in third) > 0 else -1
    for number, each in enumerate(told):
        beside = [*told[max(number - 1, 0) : number], *told[number + 1 : number + 2]]
        # A letter speaks to somebody, and what its writer thinks now is in the present.
        narrates = each.tense == usual and not each.addresses
        if narrates and each.first >= _LEAST_VERBS and number > 0 and not any(other.first for other in beside):
            there = quote_at(node, told[number - 1].at, told[number - 1].line, 0)
            says = tr("“I” tells this paragraph; nobody does in the rest of the scene.")
            yield Finding(Kind.PERSON, says, ("I", "they"), _quoted(node, each), there)


def _quoted(node: str, told: Told) -> Quote:
    return quote_at(node, told.at, told.line, told.evidence)
