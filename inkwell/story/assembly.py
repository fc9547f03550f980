"""What the model is told, as segments, in an order that keeps its prefix cache alive while the author writes on."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from inkwell.story.context import RULES, USUAL, Excerpt, Lore, Plan, Section, Told, replaced
from inkwell.story.segments import SYSTEM, Cut, Origin, Segment
from inkwell.story.withheld import without_private
from inkwell.translation import tr

NEAR_CHARACTERS: Final = 1500
"""At least this much of the scene before the cursor stands after the notes, and a paragraph more than twice as much at
most (where a paragraph is no longer than this)."""
_IN_SCENE: Final = tr("It stands earlier in this scene.")
_NEAREST: Final = tr("It stands before the cursor.")
_TITLES: Final = 5
"""Of notes that are kept back are named."""
_HUSHED: Final = tr("Comments in it are not told.")
_PIECE: Final = 4 * NEAR_CHARACTERS
_PARAGRAPH_END: Final = re.compile(r"\n[ \t]*\n\s*")
_GAP: Final = "\n\n"
_HALF: Final = re.compile("[\ud800-\udfff]")
"""Half a character, as damaged files have it: no model has a token for it, and the rest shall be told all the same."""


def segments_of(told: Told, plan: Plan = USUAL) -> tuple[Segment, ...]:
    """Return what the model is told, to be read as one stretch of text that ends at the cursor.

    Comments are not told (see `withheld`). The order is that of `Section`: what changes rarely first, then the story up
    to a little before the cursor, which only grows at its end; behind it all that depends on the place (lore, notes,
    instruction), and last the paragraphs before the cursor. While the author writes on, only the end of what follows
    the notes changes; each NEAR_CHARACTERS or so the paragraphs that have become earlier ones go over to those before
    the notes. All this depends on the values alone, not on what was asked before.

    White space at the very end is left out down to paragraph breaks, because models go on badly after a space: the
    answer then begins with a space of its own. Who joins the two drops that space where the text already ends in
    white space (`context.joined`).
    """
    written, told = told, without_private(told)
    hushed = f" {_HUSHED}" if told.before != written.before else ""
    far, near = _divided(_trimmed(told.before))
    parts = _parted(far, near, told.authors_note_depth)
    usual = replaced(told, authors_note="") if parts.middle or parts.close else told
    note = tuple(_authors_note(told)) if plan.tells(Section.AUTHORS_NOTE) else ()
    found = [segment for section, make in _BEFORE.items() if plan.tells(section) for segment in make(told)]
    found += _earlier(parts.far, _IN_SCENE + hushed)
    if parts.middle:
        found += (*note, *_earlier(parts.middle, _IN_SCENE + hushed))
    found += (segment for section, make in _AROUND.items() if plan.tells(section) for segment in make(usual))
    if parts.near:
        found.append(_made(Section.NEAR, parts.near, RULES[Section.NEAR].title, _NEAREST + hushed))
    if parts.close:
        found += (*note, _made(Section.NEAR, parts.close, tr("The last paragraphs"), _NEAREST + hushed))
    found = [msgspec.structs.replace(each, share=plan.share(Section(each.section))) for each in found]
    return (*_without_gap(found), *_behind(told, found))


def continue_segments(
    story_so_far: Sequence[tuple[str, str]], before_cursor: str, note: str = "", style: str = ""
) -> tuple[Segment, ...]:
    """Return what the model is told where there is no book with a bible and notes: the text itself, and a note.

    `story_so_far` holds (title, text) of what stands before this scene, in reading order.
    """
    return segments_of(
        Told(before_cursor, note, tuple(Excerpt(title, text) for title, text in story_so_far), style=style)
    )


# the sections


def _made(section: Section, text: str, label: str, why: str = "", origin: Origin = Origin.AUTHOR) -> Segment:
    rule = RULES[section]
    text, label, why = (_HALF.sub("\ufffd", each) for each in (text, label, why))
    return Segment(text, origin, label, rule.priority, rule.cut, section.value, rule.share, 0, why)


def _system(told: Told) -> Iterable[Segment]:
    return _plain(Section.SYSTEM, told.system, SYSTEM, tr("The tool says so."))


def _memory(told: Told) -> Iterable[Segment]:
    return _plain(Section.MEMORY, told.memory, tr("Memory"), tr("You want it told always."))


def _style(told: Told) -> Iterable[Segment]:
    return _plain(Section.STYLE, told.style, tr("Style"), tr("It says how the book is written."))


def _samples(told: Told) -> Iterator[Segment]:
    """Pages of prose, one after another: a model takes up the manner of what it has just read."""
    for sample in told.samples:
        if text := sample.text.strip():
            why = sample.why or tr("You chose these pages for how they sound.")
            yield _made(Section.SAMPLES, text + _GAP, tr("Sound like: {title}", title=sample.title), why)


def _standing(told: Told) -> Iterator[Segment]:
    return _entries(Section.BIBLE, told.standing)


def _lore(told: Told) -> Iterator[Segment]:
    return _entries(Section.LORE, told.lore)


def _cast(told: Told) -> Iterator[Segment]:
    if told.cast:
        why = tr("The story knows them, and the text before the cursor does not name them.")
        text = f"[Names: {', '.join(told.cast)}]{_GAP}"
        yield _made(Section.CAST, text, tr("Names in this story"), why, Origin.BIBLE)


def _entries(section: Section, entries: Iterable[Lore]) -> Iterator[Segment]:
    for entry in entries:
        if text := entry.text.strip():
            made = _made(
                section,
                f"[{entry.name}: {text}]{_GAP}",
                tr("Story bible: {name}", name=entry.name),
                entry.why,
                Origin.BIBLE,
            )
            yield msgspec.structs.replace(made, rank=entry.rank)


def _summaries(told: Told) -> Iterator[Segment]:
    for place, each in enumerate(told.summaries):
        if text := each.text.strip():
            why = each.why or tr("It is what happened before.")
            made = _made(Section.SUMMARIES, f"[{each.title}: {text}]{_GAP}", f"Summary: {each.title}", why)
            # What happened last bears most on what comes next.
            yield msgspec.structs.replace(made, rank=place)


def _found(told: Told) -> Iterator[Segment]:
    kept = ", ".join(f"“{title}”" for title in told.kept_back[:_TITLES])
    besides = f" {tr('You keep back: {titles}.', titles=kept)}" if kept else ""
    for place, each in enumerate(told.found):
        if text := each.text.strip():
            made = _made(
                Section.FOUND,
                f"[From {each.title}: {text}]{_GAP}",
                tr("Looked up: {title}", title=each.title),
                each.why + besides,
            )
            # The best comes first.
            yield msgspec.structs.replace(made, rank=-place)


def _story(told: Told) -> Iterator[Segment]:
    scenes = [(each.title, each.text.strip()) for each in told.story if each.text.strip()]
    if scenes:
        text = _GAP.join(text for _, text in scenes) + _GAP
        yield _made(
            Section.STORY,
            text,
            tr("Story so far, from {scenes}", scenes=scenes[0][0]),
            tr("It stands before this scene."),
        )


def _authors_note(told: Told) -> Iterable[Segment]:
    return _note(Section.AUTHORS_NOTE, told.authors_note, tr("Author's note"), tr("You keep it beside this book."))


def _once(told: Told) -> Iterable[Segment]:
    return _note(Section.NOTE, told.note, tr("Your note"), tr("You wrote it beside Continue."))


def _note(section: Section, note: str, label: str, why: str) -> Iterable[Segment]:
    return _plain(section, f"[Author's note: {note.strip()}]" if note.strip() else "", label, why)


def _instruction(told: Told) -> Iterable[Segment]:
    return _plain(Section.INSTRUCTION, told.instruction, tr("What the tool asks"), tr("The tool says so."))


def _plain(section: Section, text: str, label: str, why: str) -> Iterable[Segment]:
    return (_made(section, text.strip() + _GAP, label, why),) if text.strip() else ()


_Make = Callable[[Told], Iterable[Segment]]
_BEFORE: Final[Mapping[Section, _Make]] = {
    Section.SYSTEM: _system,
    Section.MEMORY: _memory,
    Section.STYLE: _style,
    Section.SAMPLES: _samples,
    Section.BIBLE: _standing,
    Section.SUMMARIES: _summaries,
    Section.STORY: _story,
}
"""What stands before this scene."""
_AROUND: Final[Mapping[Section, _Make]] = {
    Section.CAST: _cast,
    Section.LORE: _lore,
    Section.FOUND: _found,
    Section.AUTHORS_NOTE: _authors_note,
    Section.INSTRUCTION: _instruction,
    Section.NOTE: _once,
}
"""What stands between the scene's earlier paragraphs and its last ones."""


def _behind(told: Told, before: Sequence[Segment]) -> Iterator[Segment]:
    """What a tool works on, and how its answer begins. The lead keeps its end: a colon, a bracket, a number."""
    text = "".join(segment.text for segment in before[-1:])
    for section, said, label in (
        (Section.PASSAGE, told.passage.strip("\n"), tr("The passage")),
        (Section.LEAD, told.lead.strip("\n"), tr("How the answer begins")),
    ):
        if said.strip():
            gap = "" if not text or text.endswith(_GAP) else "\n" if text.endswith("\n") else _GAP
            text = gap + said
            yield _made(section, text, label, tr("The tool asks for it."))


def _without_gap(segments: Sequence[Segment]) -> Iterator[Segment]:
    """The note of an empty page is the last thing said: the answer begins a paragraph of its own."""
    for place, each in enumerate(segments):
        ends = place == len(segments) - 1 and each.cut is Cut.NEVER
        yield msgspec.structs.replace(each, text=each.text.removesuffix(_GAP)) if ends else each


# the scene


def _trimmed(text: str) -> str:
    """Leave out spaces at the end; newlines stay, they tell the model that a paragraph has ended."""
    return text.rstrip(" \t\u00a0") if text.strip() else ""


def _divided(text: str) -> tuple[str, str]:
    """Divide at the last paragraph start that is not behind a multiple of NEAR_CHARACTERS; one paragraph stays whole.

    That multiple is at least NEAR_CHARACTERS before the end. So the place is the same for all texts that
    begin alike until the next multiple is so far from the end: text that is added never moves it more often.
    """
    limit = (len(text) - NEAR_CHARACTERS) // NEAR_CHARACTERS * NEAR_CHARACTERS
    start = _paragraph_before(text, limit)
    return text[:start], text[start:]


def _paragraph_before(text: str, limit: int) -> int:
    """The last paragraph start that is at most `limit`; 0 when there is none."""
    start = 0
    if limit > 0:
        for found in _PARAGRAPH_END.finditer(text):
            if found.end() > limit:
                break
            start = found.end()
    return start


def _earlier(text: str, why: str) -> Iterator[Segment]:
    return (_made(Section.SCENE, piece, RULES[Section.SCENE].title, why) for piece in _pieces(text))


def _pieces(far: str) -> Iterator[str]:
    """The scene's earlier paragraphs in pieces that stay as they are while it grows: only the last one is new."""
    start = 0
    for limit in range(_PIECE, len(far), _PIECE):
        end = start + _paragraph_before(far[start:], limit - start)
        if end > start:
            yield far[start:end]
            start = end
    if start < len(far):
        yield far[start:]


class _Parts(NamedTuple):
    """The scene's earlier paragraphs and its last ones.

    The author's note stands before `middle` or before `close`, and where both are empty at the usual place.
    """

    far: str
    near: str
    middle: str = ""
    close: str = ""


def _parted(far: str, near: str, paragraphs: int) -> _Parts:
    """Divide before the last so many paragraphs, or before all where there are no more than that; 0 asks for nothing.

    The first of `near` needs no dividing: the usual place is before it. Farther back the note moves through what
    has been read already with each new paragraph; the author wants it there.
    """
    if paragraphs <= 0:
        return _Parts(far, near)
    starts = _starts(near)
    if paragraphs <= len(starts):
        place = starts[-paragraphs]
        return _Parts(far, near[:place], close=near[place:])
    before = paragraphs - len(starts) - 1
    if not before or not far:
        return _Parts(far, near)
    place = [0, *_starts(far)][-before:][0]
    return _Parts(far[:place], near, middle=far[place:])


def _starts(text: str) -> list[int]:
    """Where its paragraphs begin but the first; a paragraph break at the very end opens none yet."""
    return [found.end() for found in _PARAGRAPH_END.finditer(text) if found.end() < len(text)]
