"""What an author keeps beside a book for the model: memory, author's note, pages to sound like, what is told at all."""

from collections.abc import Mapping
from typing import Final

import msgspec

from inkwell.story.context import RULES, Excerpt, Plan, Section, Told
from inkwell.story.segments import WHOLE

DEEPEST: Final = 20
"""The most paragraphs that the author's note can stand before the end."""
MOST_SAMPLES: Final = 6
SAMPLE_CHARACTERS: Final = 6000
"""The longest page to sound like: about 1,500 tokens, more than its share of most contexts."""


class Notes(msgspec.Struct, frozen=True):
    """All of it; see `Told` for what each is."""

    memory: str = ""
    authors_note: str = ""
    depth: int = 0
    samples: tuple[Excerpt, ...] = ()
    plan: Plan = Plan()

    def add_to(self, told: Told) -> Told:
        """Return the same with these notes in it."""
        return msgspec.structs.replace(
            told,
            memory=self.memory,
            authors_note=self.authors_note,
            authors_note_depth=self.depth,
            samples=self.samples,
        )


def tidied(notes: Notes) -> Notes:
    """Return notes as they are kept: numbers within bounds, empty pages left out, only decisions against the rule."""
    samples = (
        msgspec.structs.replace(each, text=each.text.strip()[:SAMPLE_CHARACTERS])
        for each in notes.samples
        if each.text.strip()
    )
    return Notes(
        notes.memory.strip(),
        notes.authors_note.strip(),
        min(max(notes.depth, 0), DEEPEST),
        tuple(samples)[:MOST_SAMPLES],
        plan_of({each: notes.plan.tells(each) for each in Section}, notes.plan.shares or {}),
    )


def plan_of(tells: Mapping[Section, bool], shares: Mapping[Section, int]) -> Plan:
    """Return the plan in which sections are told or not, and have these shares; the rest is as usual."""
    free = {section: rule for section, rule in RULES.items() if rule.optional}
    kept = {
        section: share
        for section, share in shares.items()
        if section in free and 1 <= share <= WHOLE and share != free[section].share
    }
    return Plan(
        frozenset(each for each, rule in free.items() if tells.get(each, rule.on) and not rule.on),
        frozenset(each for each, rule in free.items() if not tells.get(each, rule.on) and rule.on),
        kept,
    )
