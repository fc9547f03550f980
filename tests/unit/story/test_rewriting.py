"""A rewrite change by change: every sequence of decisions leaves exactly the mix of old and new words."""

from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.compare import Part
from inkwell.story.rewriting import Change, Rewrite, Verdict, fitted

WORDS = (
    "He",
    "walked",
    "ran",
    "slowly",
    "to",
    "the",
    "door.",
    "“No,”",
    "she",
    "said.",
    "*Never*",
    "—",
    "日本",
    "😀",
    "'s",
)
SPACES = (" ", " ", " ", "\n\n", "\n", "  ", "\u00a0", "")
prose = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(SPACES)), max_size=30).map(
    lambda pairs: "".join(word + space for word, space in pairs)
)
decisions = st.lists(st.tuples(st.integers(0, 30), st.sampled_from(Verdict)), max_size=20)


def mixed(rewrite: Rewrite) -> str:
    """The oracle: the old text with the new words of each change that was taken, put in from the end."""
    text = rewrite.old
    for change, verdict in reversed(list(zip(rewrite.changes, rewrite.verdicts, strict=True))):
        if verdict is Verdict.TAKEN:
            text = text[: change.start] + change.new + text[change.end :]
    return text


@given(prose, prose, decisions)
def test_any_sequence_of_decisions_leaves_exactly_the_mix(
    old: str, new: str, script: list[tuple[int, Verdict]]
) -> None:
    rewrite = Rewrite.of(old, new)
    assert rewrite.text == old
    assert rewrite.wanted == fitted(old, new)
    for number, verdict in script:
        if number < len(rewrite.changes):
            rewrite = rewrite.decide(number, verdict)
        assert rewrite.text == mixed(rewrite)
        assert "".join(piece.text for piece in rewrite.pieces() if piece.part is not Part.ADDED) == rewrite.text
        assert "".join(piece.text for piece in rewrite.pieces() if piece.part is not Part.REMOVED) == rewrite.wanted
        news = [change.new for change, each in zip(rewrite.changes, rewrite.verdicts, strict=True) if each == "taken"]
        assert [rewrite.text[start:end] for start, end in rewrite.taken()] == news
    assert rewrite.decide_open(Verdict.KEPT).text == rewrite.text
    assert rewrite.decide_open(Verdict.TAKEN).text == rewrite.wanted


@given(prose, prose)
def test_changes_stand_in_the_old_text_in_order(old: str, new: str) -> None:
    at = 0
    for change in Rewrite.of(old, new).changes:
        assert at <= change.start
        assert old[change.start : change.end] == change.old
        assert change.old != change.new
        at = change.end


@given(prose, prose, st.integers(0, 200))
def test_what_an_answer_has_not_come_to_is_not_taken_out(old: str, new: str, length: int) -> None:
    rewrite = Rewrite.so_far(old, new[:length])
    assert rewrite.text == old
    last = max((change.end for change in rewrite.changes), default=0)
    assert rewrite.wanted.endswith(old[last:])


def test_words_are_changed_and_not_letters() -> None:
    rewrite = Rewrite.of("He walked slowly to the door.", "He ran to the door.")
    assert rewrite.changes == (Change(3, "walked slowly", "ran"),)
    assert rewrite.decide(0, Verdict.TAKEN).text == "He ran to the door."
    assert list(rewrite.decide(0, Verdict.TAKEN).taken()) == [(3, 6)]


def test_changes_far_apart_are_decided_each_by_itself() -> None:
    old = "The old man opened the door. It was raining hard. Nobody in the street looked up at him."
    new = "The young man opened the door. It was raining hard. Nobody in the lane looked up at him."
    rewrite = Rewrite.of(old, new)
    assert [(change.old, change.new) for change in rewrite.changes] == [("old", "young"), ("street", "lane")]
    assert rewrite.decide(1, Verdict.TAKEN).text == old.replace("street", "lane")
    assert rewrite.decide(1, Verdict.TAKEN).open == (0,)


def test_the_white_space_around_a_passage_is_the_passages() -> None:
    assert fitted("\n\n He came. ", "  She came.\r\n\r\nShe saw.\n\n") == "\n\n She came.\n\nShe saw. "
    assert fitted("He came.", " \n") == "He came."
    assert Rewrite.of("He came. ", "He came.").changes == ()


def test_while_it_is_written_the_rest_stands() -> None:
    old = "The old man opened the door. It was raining."
    rewrite = Rewrite.so_far(old, "The young man")
    assert rewrite.wanted == "The young man opened the door. It was raining."
    other = Rewrite.so_far(old, "The old man closed")
    assert other.wanted.startswith("The old man closed")
    assert other.changes == (Change(12, "", "closed "),)
    assert Rewrite.so_far(old, "The old man opened.").wanted == "The old man opened. the door. It was raining."
