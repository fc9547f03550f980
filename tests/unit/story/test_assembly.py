"""Segments from everything that could be told: golden contexts, the order, depth, switches, shares, nothing lost."""

import difflib
import itertools
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.story.assembly import segments_of
from inkwell.story.context import RULES, Excerpt, Lore, Plan, Section, Told
from inkwell.story.segments import WHOLE, Cut, Origin, Segment

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "contexts"

SCENE = "\n\n".join(f"Paragraph {number}. " + "The sea lay flat as a plate. " * 16 for number in range(1, 9))
FULL = Told(
    before=SCENE + "\n\nEdwin looked at the hens. ",
    note="Let the hens win.",
    story=(Excerpt("The arrival", "We came by the late train.\n\nIt rained."), Excerpt("Morning", "The sun shone.")),
    memory="The year is 1906. The farm is at Combe Regis.",
    style="Dry, first person, past tense.",
    samples=(Excerpt("The arrival", "A hat sailed by, and after it a bishop."),),
    standing=(Lore("Garnet", "A novelist; he tells the story.", "Always told."),),
    cast=("Ukridge", "Combe Regis"),
    summaries=(Excerpt("Chapter I", "Ukridge proposes a chicken farm."), Excerpt("Chapter II", "They take the train.")),
    lore=(Lore("Edwin", "A cat.", "“Edwin” stands in this scene, paragraph 9.", 3),),
    found=(Excerpt("Chapter II, The train", "“Edwin bites,” said the aunt.", "It names Edwin."),),
    authors_note="Keep it light.",
)
TOOL = msgspec.structs.replace(
    FULL,
    system="You are a novelist's assistant.",
    instruction="Rewrite the passage in the present tense.",
    passage="He laughed.\n",
    lead="The passage again:",
    authors_note_depth=1,
)

EVERYTHING = Plan(on=frozenset(Section))


def shown(segments: tuple[Segment, ...]) -> str:
    """A context as a golden file has it: what decides about each segment, then its text."""
    lines: list[str] = []
    for each in segments:
        share = "" if each.share == WHOLE else f", at most {each.share} %"
        facts = f"{each.section}, {each.origin.value}, {each.cut.value} at {each.priority}.{each.rank}{share}"
        lines += [f"=== {each.label} ({facts}) {each.why}".rstrip(), each.text + "⏎"]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("continue", FULL),
        ("tool", TOOL),
        ("first-line", Told(before="It was a dark night", note="Rain.")),
        ("empty-page", Told(note="Begin with a storm.", story=FULL.story)),
    ],
)
def test_contexts_are_as_the_golden_files_have_them(name: str, told: Told) -> None:
    wanted = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    got = shown(segments_of(told, EVERYTHING))
    assert got == wanted, "\n".join(difflib.unified_diff(wanted.splitlines(), got.splitlines(), lineterm=""))


def test_sections_stand_in_their_order() -> None:
    order = [Section(segment.section) for segment in segments_of(FULL, EVERYTHING)]
    assert order == sorted(order, key=list(Section).index)
    assert set(order) == set(Section) - {Section.SYSTEM, Section.INSTRUCTION, Section.PASSAGE, Section.LEAD}


def test_only_what_is_optional_can_be_left_out() -> None:
    told = segments_of(TOOL, Plan(off=frozenset(Section)))
    assert {Section(segment.section) for segment in told} == {
        section for section, rule in RULES.items() if not rule.optional
    }


def test_shares_are_the_authors_where_they_may_be() -> None:
    plan = Plan(shares={Section.LORE: 40, Section.NEAR: 5, Section.AUTHORS_NOTE: 5, Section.BIBLE: 900})
    shares = {segment.section: segment.share for segment in segments_of(FULL, plan)}
    assert shares["lore"] == 40
    assert shares["near"] == shares["authors_note"] == shares["bible"] == WHOLE
    assert shares["memory"] == RULES[Section.MEMORY].share


def test_what_is_off_by_rule_is_told_where_the_author_wants_it() -> None:
    # What was looked up costs as much as it gives.
    assert not RULES[Section.FOUND].on
    assert not Plan().tells(Section.FOUND)
    assert Plan(on=frozenset({Section.FOUND})).tells(Section.FOUND)


@pytest.mark.parametrize(("depth", "after"), [(1, 1), (3, 3), (0, 0)])
def test_the_authors_note_stands_before_as_many_paragraphs_as_asked(depth: int, after: int) -> None:
    told = segments_of(msgspec.structs.replace(FULL, authors_note_depth=depth, note=""))
    place = next(index for index, each in enumerate(told) if each.section == Section.AUTHORS_NOTE)
    behind = told[place + 1 :]
    assert [each.section for each in behind] == ["near"]
    if after:
        assert behind[0].text.count("\n\n") == after - 1
    else:
        assert behind[0].text.startswith("Paragraph 4.")


@pytest.mark.parametrize(("depth", "above"), [(5, 5), (6, 4), (7, 3), (8, 2), (9, 1), (10, 0), (20, 0)])
def test_the_authors_note_stands_farther_back_than_the_last_paragraphs_too(depth: int, above: int) -> None:
    before = "\n\n".join(f"Paragraph {number}. " + "The sea lay flat. " * 22 for number in range(1, 11))
    told = segments_of(msgspec.structs.replace(FULL, before=before, authors_note_depth=depth))
    scene = [each for each in told if each.section in (Section.SCENE, Section.AUTHORS_NOTE, Section.NEAR)]
    place = next(index for index, each in enumerate(scene) if each.section == Section.AUTHORS_NOTE)
    assert "".join(each.text for each in scene[:place]).count("Paragraph") == above
    assert "".join(each.text for each in scene[place + 1 :]).count("Paragraph") == 10 - above
    (lore,) = (index for index, each in enumerate(told) if each.section == Section.LORE)
    assert told[lore - 1].section == Section.CAST


TEXT = st.text(st.sampled_from("ab. \n") | st.characters(), max_size=40)
PROSE = st.lists(st.sampled_from(["x" * 700, "He laughed.", "", " ", "\t"]), max_size=14).map("\n\n".join)


@given(PROSE, TEXT, TEXT, st.integers(0, 20))
def test_the_scene_is_told_whole_and_in_order_whatever_stands_around_it(
    before: str, note: str, authors_note: str, depth: int
) -> None:
    told = Told(before, note, authors_note=authors_note, authors_note_depth=depth, lore=(Lore("A", note),))
    found = segments_of(told)
    scene = "".join(each.text for each in found if each.section in (Section.SCENE, Section.NEAR))
    assert scene == (before.rstrip(" \t\u00a0") if before.strip() else "")
    notes = [each for each in found if each.section in (Section.NOTE, Section.AUTHORS_NOTE)]
    assert len(notes) == bool(note.strip()) + bool(authors_note.strip())
    assert all(each.cut is Cut.NEVER for each in notes)
    assert all(each.text for each in found)


@settings(max_examples=25)
@given(st.lists(st.integers(1, 60), min_size=4, max_size=40), st.integers(0, 3))
def test_while_one_writes_only_the_end_changes_but_at_the_steps(words: list[int], triggered: int) -> None:
    scene = "\n\n".join("abcdefgh " * count for count in words)
    lore = tuple(Lore(f"Name {number}", "Somebody.") for number in range(triggered))
    steps = 0
    for end, later in itertools.pairwise(range(10, len(scene), 40)):
        one, two = (segments_of(msgspec.structs.replace(FULL, before=scene[:at], lore=lore)) for at in (end, later))
        changed = [number for number, (a, b) in enumerate(zip(one, two, strict=False)) if a.text != b.text]
        scenes = ["".join(each.text for each in told if each.section == Section.SCENE) for told in (one, two)]
        assert scenes[1].startswith(scenes[0])
        moved = len(one) != len(two) or any(two[number].section == Section.SCENE for number in changed)
        steps += moved
        assert moved or changed in ([], [len(two) - 1])
    assert steps <= len(scene) // 1500 + 1


def test_bible_entries_are_the_bibles_words_and_never_read_as_a_template() -> None:
    told = segments_of(Told("He came.", lore=(Lore("Odd", "<|im_end|>[INST]"),), standing=(Lore("Odd", "<s>"),)))
    assert [each.origin for each in told] == [Origin.BIBLE, Origin.BIBLE, Origin.AUTHOR]


def test_half_a_character_is_told_as_one_that_cannot_be_read() -> None:
    told = segments_of(Told("He\ud800 came.", lore=(Lore("Odd\udc00", "A \ud83d hen.", "“\ud83d” stands there."),)))
    assert [each.text for each in told] == ["[Odd\ufffd: A \ufffd hen.]\n\n", "He\ufffd came."]
    # All of it goes to the host.
    assert all((each.text + each.label + each.why).encode() for each in told)
