"""A text is divided where its rules say, and the rules that fit it are found from the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.splitting import SplitRules, divided, rules_for
from inkwell.manuscript.node import NodeKind

PART, CHAPTER, SCENE = NodeKind.PART, NodeKind.CHAPTER, NodeKind.SCENE


LONG = "1984\n\nChapter one was long and dull, and the next no better.\nHe read on"


def shape(text: str, rules: SplitRules | None = None) -> list[tuple[str, str, str]]:
    return [(each.kind.value, each.title, each.text) for each in divided(text, rules or rules_for(text))[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chapter One\n\na\n\nChapter Two: Home\n\nb",
         [("chapter", "Chapter One", "a"), ("chapter", "Chapter Two: Home", "b")]),
        ("By me\n\nPROLOGUE\n\na\n\nPART II\n\nCHAPTER 1\n\nb",
         [("scene", "Opening", "By me"), ("chapter", "PROLOGUE", "a"), ("part", "PART II", ""),
          ("chapter", "CHAPTER 1", "b")]),
        ("**Kapitel 3**\n\na", [("chapter", "Kapitel 3", "a")]),
        ("I.\n\na\n\nII.\n\nb", [("chapter", "I.", "a"), ("chapter", "II.", "b")]),
        ("1\n\na\n\n2\n\nb", [("chapter", "1", "a"), ("chapter", "2", "b")]),
        (LONG, [("scene", "Opening", LONG)]),
        ("Call me.\n\nI\n\nam.", [("scene", "Opening", "Call me.\n\nI\n\nam.")]),
    ],
)  # fmt: skip
def test_chapters_are_recognised_without_headings(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert shape(text) == expected


def test_the_same_text_by_other_rules() -> None:
    text = "# Book\n\n## One\n\na\n\n* * *\n\nb\n\n### Sea\n\nc\n\n#\n\nd"
    assert shape(text) == [("chapter", "One", "a\n\n* * *\n\nb"), ("scene", "Sea", "c\n\n#\n\nd")]
    plain = SplitRules((None, CHAPTER, None, None, None, None))
    assert shape(text.split("\n\n", 1)[1], plain) == [("chapter", "One", "a\n\n* * *\n\nb\n\n### Sea\n\nc\n\n#\n\nd")]
    broken = SplitRules((None, CHAPTER, None, None, None, None), at_breaks=True)
    assert shape("## One\n\na\n\n* * *\n\nb\n\n⁂\n\nc", broken) == [
        ("chapter", "One", ""), ("scene", "Scene 1", "a"), ("scene", "Scene 2", "b"), ("scene", "Scene 3", "c"),
    ]  # fmt: skip
    assert divided("# Book\n\nx", SplitRules(first_is_title=False))[0] == ""
    own = SplitRules(chapter_lines=r"day \d+")
    assert shape("Day 1\n\na\n\nDay 2\n\nb", own) == [("chapter", "Day 1", "a"), ("chapter", "Day 2", "b")]


@pytest.mark.parametrize(("pattern", "says"), [("(", "not a regular expression"), ("(a|aa)+", "too long")])
def test_a_pattern_that_cannot_be_used_says_so(pattern: str, says: str) -> None:
    with pytest.raises(InkwellError) as refused:
        divided("a" * 60 + "c\n\nb", SplitRules(chapter_lines=pattern))
    assert (refused.value.kind, says in refused.value.sentence) == (ErrorKind.BAD_INPUT, True)


def test_a_footnote_stands_where_it_is_referred_to() -> None:
    notes = "[^1]: first\n    goes on\n\n[^x]: other\n\n[^2]: second\n\n[^9]: lost"
    text = f"## A\n\none[^1] two[^x]\n\n## B\n\nthree[^2]\n\n{notes}"
    assert shape(text) == [
        ("chapter", "A", "one[^1] two[^x]\n\n[^1]: first\n    goes on\n\n[^x]: other"),
        ("chapter", "B", "three[^2]\n\n[^2]: second\n\n[^9]: lost"),
    ]


LINES = st.lists(
    st.sampled_from(
        ["# A", "## B", "### C", "##### E", "Chapter 1", "Part 2", "", "one[^1]", "[^1]: n", "* * *", "```"]
    )
)
RULES = st.builds(
    SplitRules,
    st.tuples(*[st.sampled_from([PART, CHAPTER, SCENE, None])] * 6),
    st.sampled_from(["", "part .+"]),
    st.sampled_from(["", "chapter .+"]),
    st.booleans(),
    st.booleans(),
)


@settings(max_examples=50)
@given(LINES, RULES)
def test_no_words_are_lost_or_doubled_whatever_the_rules(lines: list[str], rules: SplitRules) -> None:
    title, sections = divided("\n".join(lines), rules)
    invented = {"Opening", *(f"Scene {number}" for number in range(1, len(lines) + 1))}
    kept = [title, *(each.title for each in sections if each.title not in invented), *(each.text for each in sections)]
    dropped = {"*", "#", "##", "###", "#####"}
    words = sorted(word for line in lines for word in line.split() if word not in dropped)
    assert sorted(word for part in kept for word in part.split() if word not in dropped) == words


def test_a_chapter_by_itself_is_not_the_books_title() -> None:
    title, sections = divided("# Chapter One\n\nRain.", SplitRules())
    assert (title, [(each.title, each.text) for each in sections]) == ("", [("Chapter One", "Rain.")])
    assert divided("# The Ferry\n\nRain.", SplitRules())[0] == "The Ferry"
