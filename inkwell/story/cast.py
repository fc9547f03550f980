"""Whom and what the story has spoken of and may come back to: the names of the bible that are out of the model's sight.

A small model that has a name before it writes it in its place and spells it right; without, it makes one up. Measured
(tests/benchmarks/memory), a line of names is worth more for what it takes than anything else that is told of a book.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from inkwell.manuscript.comments import blanked
from inkwell.story.bible import Entry, EntryKind, is_off
from inkwell.story.lore import LoreIndex

MOST: Final = 40
"""Names that are told at most."""
STEP: Final = 1_500
"""Characters of new text after which the line is made anew. Between, it only loses a name that is written."""
IN_SIGHT: Final = 4_000
"""Characters before the cursor that the model has before it in any case: a name in them need not be told."""
LOOKED_THROUGH: Final = 24_000
"""Characters before those in which the order of names is looked for."""
_KINDS: Final = frozenset({EntryKind.CHARACTER, EntryKind.PLACE, EntryKind.THING})


def cast_at(
    index: LoreIndex,
    before: str,
    earlier: Sequence[str] = (),
    told: Collection[str] = (),
    lineage: Sequence[str] = (),
) -> tuple[str, ...]:
    """Return the names to be told at the end of `before`, the scene up to there; `earlier` are texts before it.

    Entries whose ids are in `told` are left out: the model is told more of them than their names. So are those that
    are off here; `lineage` is the scene with what is above it (`Place.lineage`).

    A name in a comment is not in sight: no comment is told. Whom the story left last comes first; then those that it
    has not named for long, in the bible's order.
    """
    if not index.entries:
        return ()
    before = blanked(before, unfinished=True)
    end = len(before) // STEP * STEP
    whole = "\n\n".join((*_last_of(earlier), before[:end]))
    seen = {*told, *(each.entry for each in index.names_in(whole[-IN_SIGHT:] + before[end:]))}
    last = {each.entry: each.end for each in index.names_in(whole[-IN_SIGHT - LOOKED_THROUGH : -IN_SIGHT])}
    wanted = [
        each for each in index.entries if each.kind in _KINDS and each.id not in seen and not is_off(each, lineage)
    ]
    return tuple(_names(sorted(wanted, key=lambda each: -last.get(each.id, 0))))[:MOST]


def _last_of(earlier: Sequence[str]) -> list[str]:
    """The last of these texts, as many as are looked through, without their comments."""
    last: list[str] = []
    room = IN_SIGHT + LOOKED_THROUGH
    for text in reversed(earlier):
        if room <= 0:
            break
        last.insert(0, blanked(text))
        room -= len(text)
    return last


def _names(entries: Iterable[Entry]) -> Iterable[str]:
    """What each is called; an alias that is a part of the name says nothing new."""
    told: set[str] = set()
    for entry in entries:
        for name in entry.names:
            # A name is told in one line, between commas.
            plain = " ".join(name.split())
            if plain and plain not in told and (name == entry.name or name not in entry.name):
                told.add(plain)
                yield plain
