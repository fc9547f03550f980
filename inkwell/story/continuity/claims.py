"""What a model says does not fit together: kept only where both passages that it quotes stand in the book.

A model names contradictions that are none, in words that nobody wrote. What it says can be judged only beside the
passages, so what it cannot quote is dropped.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from inkwell.story.answers import remarks_of
from inkwell.story.continuity.finding import Finding, Kind, Quote
from inkwell.story.continuity.scene import SceneFacts
from inkwell.story.quotations import QuotedText

LEAST_WORDS: Final = 3
"""Fewer words in a row stand in any book."""


class Claim(NamedTuple):
    """One thing that a model said of a node's text, with two quotations."""

    node: str
    says: str
    here: str
    there: str


def claims_of(node: str, answer: str) -> tuple[Claim, ...]:
    """The remarks of a critique of a node's text that say something and quote two passages."""
    remarks = [each for each in remarks_of(answer) if each.words and len(each.quotes) > 1]
    return tuple(Claim(node, each.words, each.quotes[0], each.quotes[1]) for each in remarks)


class ClaimsCheck:
    """Looks quotations up in the scenes of a book; a scene that did not change is made ready once."""

    def __init__(self) -> None:
        self._ready: dict[str, tuple[str, QuotedText]] = {}

    def proven(
        self, claims: Sequence[Claim], scenes: Sequence[SceneFacts], pause: Callable[[], object] = lambda: None
    ) -> Iterator[tuple[Claim, Finding]]:
        """Those of the claims whose quotations stand in the book, word by word, at two places."""
        for claim in claims:
            # What it was asked about comes first: there it most likely stands.
            order = sorted(scenes, key=lambda scene: scene.node != claim.node)
            here = self._find(claim.here, order, pause)
            there = self._find(claim.there, order, pause) if here is not None else None
            if here is not None and there is not None and _apart(here, there):
                yield claim, Finding(Kind.MODEL, claim.says, (), here, there)

    def _find(self, quotation: str, scenes: Sequence[SceneFacts], pause: Callable[[], object]) -> Quote | None:
        if len(quotation.split()) < LEAST_WORDS:
            return None
        for scene in scenes:
            pause()
            found = self._text(scene).place_of(quotation)
            if found is not None and found.exact:
                return _quoted(scene, found.start, found.end)
        return None

    def _text(self, scene: SceneFacts) -> QuotedText:
        known = self._ready.get(scene.node)
        if known is None or known[0] != scene.text:
            known = self._ready[scene.node] = (scene.text, QuotedText(scene.text))
        return known[1]


def _quoted(scene: SceneFacts, start: int, end: int) -> Quote:
    """Quote words with the marks that touch them: a name in italics, a full stop."""
    while start > 0 and not scene.text[start - 1].isspace():
        start -= 1
    while end < len(scene.text) and not scene.text[end].isspace():
        end += 1
    return Quote(scene.node, start, end, scene.text[start:end])


def _apart(here: Quote, there: Quote) -> bool:
    """Whether these are two passages: words contradict no words that they are a part of."""
    return here.node != there.node or here.end <= there.start or there.end <= here.start
