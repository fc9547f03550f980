"""Part by part what a model was told: together with what was left out it is all there was to tell."""

from inkwell.app.told_parts import parts_of
from inkwell.engine.types import Ledger, SegmentUse
from inkwell.story.segments import Cut, Origin, Segment

STORY = Segment("Long ago.\n\nIt rained.\n\nNow.", Origin.AUTHOR, "Story", cut=Cut.FRONT)
ENTRY = Segment("[Edwin: A cat. He bites.]\n\n", Origin.BIBLE, "Story bible: Edwin", cut=Cut.BACK, why="Named.")
SYSTEM = Segment("You help.", Origin.AUTHOR, "System")


def use(
    segment: Segment, cut: int = 0, start: int = 0, end: int | None = None, known: int = 0, tail: int = 0
) -> SegmentUse:
    return SegmentUse(segment.label, segment.origin, 5, cut, start=start, end=end, known=known, tail=tail)


def test_before_anybody_is_asked_all_of_it_is_there() -> None:
    (part,) = parts_of((STORY,), None)
    assert (part.told, part.ready, part.left_out, part.index, part.use) == (STORY.text, "", ("", ""), 0, None)


def test_what_was_cut_what_was_ready_and_what_was_read_make_up_the_whole() -> None:
    ledger = Ledger((use(STORY, cut=3, start=11, end=27, known=21), use(ENTRY, cut=2, end=15, tail=3)), 99)
    story, entry = parts_of((STORY, ENTRY), ledger)
    assert story.left_out == ("Long ago.\n\n", "")
    assert (story.ready, story.fresh) == ("It rained.", "\n\nNow.")
    assert entry.left_out == ("", "He bites.")
    assert (entry.fresh, entry.tail) == ("[Edwin: A cat. ", "]\n\n")
    assert entry.told == "[Edwin: A cat. ]\n\n"
    for part in (story, entry):
        front, back = part.left_out
        assert front + part.ready + part.fresh + back + part.tail == part.segment.text


def test_what_a_template_says_is_told_too() -> None:
    parts = parts_of((SYSTEM, STORY), Ledger((), 99, family="chatml"))
    assert [part.index for part in parts] == [None, 0, None, 1, None]
    assert "".join(part.told for part in parts).startswith("<|im_start|>system\nYou help.<|im_end|>")


def test_a_ledger_or_template_of_something_else_counts_as_none() -> None:
    assert [part.use for part in parts_of((STORY, ENTRY), Ledger((use(STORY),), 99))] == [None, None]
    assert [part.index for part in parts_of((STORY,), Ledger((), 99, family="never heard of"))] == [0]


def test_what_an_answer_was_made_to_begin_with_was_read_behind_all_of_it() -> None:
    parts = parts_of((STORY,), None, " He said")
    assert "".join(part.told for part in parts) == f"{STORY.text} He said"
    assert [part.index for part in parts] == [0, None]
    assert not parts[-1].is_template


def test_places_beyond_the_text_are_within_it() -> None:
    ledger = Ledger((use(STORY, cut=1, start=400, end=900, known=-3),), 99)
    (part,) = parts_of((STORY,), ledger)
    assert part.left_out[0] + part.told + part.left_out[1] == STORY.text
    (part,) = parts_of((STORY,), Ledger((use(STORY, cut=1, end=5, tail=900),), 99))
    assert part.told + part.left_out[1] == STORY.text
