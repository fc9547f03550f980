"""What one scene says, read once: all that is later compared with other scenes and with the bible."""

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from inkwell.story.continuity.finding import Finding, Quote, quote_at
from inkwell.story.continuity.looks import Looks, looks_in
from inkwell.story.continuity.narration import BREAK, paragraphs, without_foreign
from inkwell.story.continuity.presence import Act, Presence, Watch
from inkwell.story.continuity.slips import Told, slips, told_in
from inkwell.story.continuity.times import Age, Dated, Elapsed, ages_in, dates_in, elapsed_in
from inkwell.story.continuity.words import Words, WordTally


class SceneFacts(NamedTuple):
    """What was read in the text of one node, in its order; places are code points of `text`."""

    node: str
    text: str
    words: Words
    looks: tuple[Looks, ...] = ()
    ages: tuple[Age, ...] = ()
    dates: tuple[Dated, ...] = ()
    elapsed: tuple[Elapsed, ...] = ()
    presence: tuple[Presence, ...] = ()
    slips: tuple[Finding, ...] = ()

    @property
    def speakers(self) -> Counter[str]:
        """Who is said to speak, and how often."""
        return Counter(name for each in self.presence if each.act is Act.SPEAKS for name in each.names)

    def quote(self, place: int) -> Quote:
        """The sentence around a place."""
        start = self.text.rfind("\n", 0, place) + 1
        end = self.text.find("\n", place)
        line = self.text[start : end if end >= 0 else len(self.text)]
        return quote_at(self.node, start, line, place - start)


def read_scene(node: str, text: str, *, english: bool = True, pause: Callable[[], object] = lambda: None) -> SceneFacts:
    """Read a scene. `pause` is called between paragraphs: it may sleep, or raise to give up.

    What is not `english` is read for its names alone.
    """
    tally, watch = WordTally(), Watch(node)
    looks: list[Looks] = []
    ages: list[Age] = []
    dates: list[Dated] = []
    elapsed: list[Elapsed] = []
    presence: list[Presence] = []
    told: list[Told] = []
    for at, line in paragraphs(text):
        pause()
        tally.read(at, without_foreign(line) if english else line)
        if not english:
            continue
        presence += watch.read(at, line)
        if BREAK.fullmatch(line):
            continue
        looks += looks_in(node, at, line)
        ages += ages_in(node, at, line)
        dates += dates_in(node, at, line)
        elapsed += elapsed_in(at, line)
        each = told_in(at, line)
        if each is not None:
            told.append(each)
    found = tuple(slips(node, told))
    return SceneFacts(
        node, text, tally.words(), tuple(looks), tuple(ages), tuple(dates), tuple(elapsed), tuple(presence), found
    )
