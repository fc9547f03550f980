"""Origins through random edit scripts, against an oracle that knows each character: what is typed, pasted, accepted,
taken out, undone, split, merged, replayed and changed elsewhere stays whose it is.
"""

import random
from dataclasses import dataclass, field
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.app.joints import cut, put_together
from inkwell.manuscript.compare import reanchored
from inkwell.manuscript.edits import Edit, apply_edit
from inkwell.manuscript.paragraphs import Paragraphs, Splice, parted
from inkwell.manuscript.spans import Origin, Span, filled, is_unknown, joined, laid_over, origin_of, unknown

TALE: Final = (
    "the rain came down on the roof of the mill and nobody in the house had noticed it yet because the lamp burned low "
    "Ada took her coat from the chair and went out to look for the boat which her brother had left beyond the sluice"
)
WORDS: Final = TALE.split()


@dataclass(frozen=True)
class State:
    """A text and, for each of its characters, whose it is ("" for typed)."""

    text: str = ""
    whose: tuple[str, ...] = ()

    def put(self, at: int, removed: int, text: str, run: str) -> "State":
        whose = (*self.whose[:at], *(run,) * len(text), *self.whose[at + removed :])
        return State(self.text[:at] + text + self.text[at + removed :], whose)

    def part(self, start: int, end: int) -> "State":
        return State(self.text[start:end], self.whose[start:end])


@dataclass
class Scene:
    """A scene as the program keeps it (paragraphs, journal), beside what the oracle knows."""

    state: State = State()
    paragraphs: Paragraphs = field(default_factory=lambda: Paragraphs(""))
    journal: list[Edit] = field(default_factory=list[Edit])
    base: tuple[str, tuple[Span, ...]] = ("", ())
    past: list[State] = field(default_factory=list[State])

    def become(self, state: State) -> None:
        """The page shows this now: only the paragraphs that differ are told, as the page tells them."""
        self.past.append(self.state)
        edit = self.paragraphs.splice(differing(parted(*self.words), parted(state.text, spans_of(state))))
        if edit is not None:
            self.journal.append(edit)
        self.state = state

    def undo(self) -> None:
        if self.past:
            before = self.past.pop()
            self.become(before)
            self.past.pop()

    @property
    def words(self) -> tuple[str, tuple[Span, ...]]:
        now = self.paragraphs.snapshot()
        return now.text(), now.spans()


def differing(before: Splice, after: Splice) -> Splice:
    """The paragraphs of `after` that differ from those of `before`, put in their place."""
    ours, theirs = (list(zip(each.texts, each.spans, strict=True)) for each in (before, after))
    most = min(len(ours), len(theirs))
    head = next((at for at in range(most) if ours[at] != theirs[at]), most)
    tail = next((at for at in range(most - head) if ours[-1 - at] != theirs[-1 - at]), most - head)
    end = len(theirs) - tail
    return Splice(head, len(ours) - tail - head, after.texts[head:end], after.spans[head:end], len(theirs))


def spans_of(state: State) -> tuple[Span, ...]:
    return joined([Span(at, at + 1, run) for at, run in enumerate(state.whose) if run])


def said_of(text: str, spans: tuple[Span, ...]) -> list[str]:
    """What spans say of each character."""
    said = [""] * len(text)
    for span in spans:
        said[span.start : span.end] = [span.run] * (span.end - span.start)
    return said


def wrong(state: State, text: str, spans: tuple[Span, ...]) -> int:
    """Characters of which the record says what is not so; newlines are nobody's."""
    assert text == state.text
    said = [""] * len(text)
    for span in spans:
        said[span.start : span.end] = [span.run] * (span.end - span.start)
    return sum(one != other for letter, one, other in zip(text, said, state.whose, strict=True) if not letter.isspace())


def some_words(draw: random.Random, most: int = 8) -> str:
    return " ".join(draw.choices(WORDS, k=draw.randint(1, most)))


def a_place(draw: random.Random, text: str) -> int:
    """Mostly where somebody would put the caret: at a word's end or start."""
    at = draw.randint(0, len(text))
    if draw.random() < 0.8:
        at = max(text.rfind(" ", 0, at), 0) or at
    return at


def change(draw: random.Random, state: State, run: str) -> State:
    """Put some words in, take some out, or put some for others."""
    at = a_place(draw, state.text)
    removed = draw.choice((0, 0, 0, min(draw.randint(1, 20), len(state.text) - at)))
    text = draw.choice((f" {some_words(draw)}", f" {some_words(draw)}.\n\n", "e", f"\n{some_words(draw)}", ", "))
    return state.put(at, removed, "" if removed and draw.random() < 0.5 else text, run)


def write(draw: random.Random, scenes: list[Scene]) -> None:
    """One thing that an author does."""
    here = draw.choice(scenes)
    act = draw.choices(
        ("type", "paste", "accept", "undo", "split", "merge", "replay", "again"), (6, 2, 3, 3, 1, 1, 2, 2)
    )[0]
    match act:
        case "type" | "paste" | "accept":
            run = {"type": "", "paste": "pasted"}.get(act, f"run-{draw.randint(1, 3)}")
            here.become(change(draw, here.state, run))
        case "undo":
            here.undo()
        case "again":
            # The same words from elsewhere in the place of those that stand there.
            at = a_place(draw, here.state.text)
            text = here.state.text[at : at + 12].split("\n")[0]
            here.become(here.state.put(at, len(text), text, "pasted"))
        case "split" if here.state.text.strip():
            at = a_place(draw, here.state.text)
            first, second = cut(here.words, at)
            other = Scene(base=second, paragraphs=Paragraphs(*second))
            start = here.state.text.index(second[0], len(first[0])) if second[0] else 0
            other.state = here.state.part(start, start + len(second[0]))
            here.become(here.state.part(0, len(first[0])))
            scenes.append(other)
        case "merge" if len(scenes) > 1:
            other = draw.choice([each for each in scenes if each is not here])
            text, spans = put_together(here.words, other.words)
            expected = merged(here.state, other.state)
            assert wrong(expected, text, spans) == 0
            scenes.remove(other)
            here.become(expected)
        case _:
            text, spans = here.base
            for edit in here.journal:
                text, spans = apply_edit(text, spans, edit)
            assert wrong(here.state, text, spans) == 0


def merged(one: State, other: State) -> State:
    if not one.text.strip() or not other.text.strip():
        return one if one.text.strip() else other
    head, tail = one.text.rstrip("\n"), other.text.lstrip("\n")
    first, second = one.part(0, len(head)), other.part(len(other.text) - len(tail), len(other.text))
    return State(f"{head}\n\n{tail}", (*first.whose, "", "", *second.whose))


@pytest.mark.parametrize("seed", range(12))
def test_all_that_is_done_in_the_window_leaves_every_character_whose_it_is(seed: int) -> None:
    draw = random.Random(seed)
    scenes = [Scene()]
    for _ in range(60):
        write(draw, scenes)
        for scene in scenes:
            assert wrong(scene.state, *scene.words) == 0


def prose(draw: random.Random) -> State:
    """A scene of some hundred words, from several hands."""
    state = State()
    while len(state.text) < 3_000:
        run = draw.choice(("", "", "", "run-1", "run-2", "pasted", "imported"))
        end = draw.choice((" ", " ", "\n\n"))
        text = f"{some_words(draw, 14).capitalize()}.{end}"
        state = state.put(len(state.text), 0, text, run)
    return state


@pytest.mark.parametrize("first", [0, 100])
def test_what_is_changed_elsewhere_leaves_999_of_1000_characters_right(first: int) -> None:
    characters = errors = 0
    for seed in range(first, first + 12):
        draw = random.Random(seed)
        before = prose(draw)
        after = before
        for _ in range(draw.randint(1, 8)):
            after = change(draw, after, "unknown")
        spans = reanchored(before.text, after.text, spans_of(before))
        said = said_of(after.text, spans)
        characters += len(said)
        errors += sum(one != known for one, known in zip(said, after.whose, strict=True))
    assert errors / characters <= 0.001


# the small parts

SPANS = st.lists(st.tuples(st.integers(-2, 20), st.integers(-2, 20), st.sampled_from("xyz")), max_size=6).map(
    lambda rows: [Span(min(a, b), max(a, b), run) for a, b, run in rows]
)


@given(SPANS, st.integers(0, 15))
def test_spans_laid_over_each_other_are_what_the_last_one_says(spans: list[Span], length: int) -> None:
    wanted = [""] * length
    for span in spans:
        for at in range(max(span.start, 0), min(span.end, length)):
            wanted[at] = span.run
    found = laid_over(spans, length)
    assert [(each.start, each.end, each.run) for each in spans_of_list(wanted)] == [
        (each.start, each.end, each.run) for each in found
    ]


def spans_of_list(whose: list[str]) -> tuple[Span, ...]:
    return joined([Span(at, at + 1, run) for at, run in enumerate(whose) if run])


@given(SPANS, st.integers(0, 15))
def test_a_text_filled_up_is_covered_once(spans: list[Span], length: int) -> None:
    known = laid_over(spans, length)
    found = filled(known, length, Origin.UNKNOWN)
    assert sum(each.end - each.start for each in found) == length
    assert [each for each in found if each.origin is not Origin.UNKNOWN] == list(known)


def test_what_a_span_says_of_itself() -> None:
    assert [origin_of(run) for run in ("", "typed", "pasted", "imported", "unknown", "a.0")] == [
        *(Origin.TYPED, Origin.TYPED, Origin.PASTED, Origin.IMPORTED, Origin.UNKNOWN, Origin.GENERATED)
    ]
    assert is_unknown("abc", unknown("abc"))
    assert is_unknown("", ())
    assert not is_unknown("abc", ())
    assert not is_unknown("abc", (Span(0, 2, "unknown"),))
