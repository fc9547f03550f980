"""Whatever pandoc says of a paragraph, its words are there once, and read with the styles that they were given."""

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.pandoc_blocks import DIV_BEGINS, DIV_ENDS, read_ast, words_of
from inkwell.exchange.pandoc_markdown import MarkdownWriter, remarks_on
from inkwell.exchange.pictures import Pictures
from inkwell.exchange.review import Review
from inkwell.manuscript.marks import Style, stretches
from inkwell.manuscript.markup import parse

STYLES = {"Emph": Style.EMPHASIS, "Strong": Style.STRONG, "Strikeout": Style.STRIKE}
WORDS = st.text(st.sampled_from("ab*_[]<>`~\\%.!“”1# "), min_size=1, max_size=6)


def written(*blocks: dict[str, Any], counts: Counter[str] | None = None) -> str:
    writer = MarkdownWriter(Pictures({}), Review(), Counter[str]() if counts is None else counts)
    for block in blocks:
        writer.add(block)
    return writer.text()


def inlines_of(text: str) -> list[dict[str, Any]]:
    return [{"t": "Space"} if piece == " " else {"t": "Str", "c": piece} for piece in text if piece]


def styled(pair: tuple[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    return [{"t": pair[0], "c": pair[1]}]


INLINES = st.recursive(
    WORDS.map(inlines_of),
    lambda inner: st.lists(
        st.one_of(inner, st.tuples(st.sampled_from(list(STYLES)), inner).map(styled)),
        max_size=3,
    ).map(lambda several: [each for one in several for each in one]),
    max_leaves=5,
)  # fmt: skip


def read_back(markdown: str) -> list[str]:
    """The letters of a text without its markers and escapes."""
    found: list[str] = []
    for line in markdown.split("\n"):
        place = 0
        for part in stretches(parse(line).marks):
            found += line[place : part.start]
            place = part.end
            if part.mark < 0:
                found += line[part.start : part.end]
        found += line[place:]
    return [letter for letter in found if not letter.isspace()]


@settings(max_examples=50)
@given(st.lists(INLINES, min_size=1, max_size=3))
def test_no_letter_is_lost_or_doubled(paragraphs: list[list[dict[str, Any]]]) -> None:
    marked = written(*({"t": "Para", "c": each} for each in paragraphs))
    meant = [letter for each in paragraphs for letter in words_of(each) if not letter.isspace()]
    breaks = {"*", "_", "~", "#", "-"}
    lost = Counter(meant) - Counter(read_back(marked))
    # A line of nothing but such signs parts scenes, whichever they are.
    assert set(lost) <= breaks
    assert not set(Counter(read_back(marked)) - Counter(meant)) - {"*"}


def para(*inlines: dict[str, Any]) -> dict[str, Any]:
    return {"t": "Para", "c": list(inlines)}


def word(text: str) -> dict[str, Any]:
    return {"t": "Str", "c": text}


def test_styles_notes_and_lists_are_marked() -> None:
    emphasis = {"t": "Emph", "c": [word("so"), {"t": "Space"}]}
    assert written(para(emphasis, word("it"))) == "*so* it"
    note = {"t": "Note", "c": [para(word("one")), para(word("two"))]}
    heading = {"t": "Header", "c": [2, ["", [], []], [{"t": "Strong", "c": [word("Next")]}]]}
    assert written(para(word("a"), note), heading) == "a[^1]\n\n[^1]: one\n\n    two\n\n## Next"
    items = {"t": "OrderedList", "c": [[3, {}, {}], [[para(word("x"))], [para(word("y")), para(word("z"))]]]}
    assert written(items) == "3. x\n\n4. y\n\n   z"
    code = {"t": "CodeBlock", "c": [["", [], []], "a\n```\nb"]}
    assert written({"t": "BlockQuote", "c": [code]}) == "> ````\n> a\n> ```\n> b\n> ````"


def test_rare_empty_lines_part_scenes_and_many_do_not() -> None:
    empty = para(word("\u00a0"))
    counts: Counter[str] = Counter()
    text = [para(word(each)) for each in "abcdef"]
    assert written(*text[:3], empty, empty, *text[3:], counts=counts) == "a\n\nb\n\nc\n\n* * *\n\nd\n\ne\n\nf"
    assert remarks_on(counts) == ["Empty lines between paragraphs became scene breaks: 1."]
    assert written(text[0], empty, text[1], empty, text[2]) == "a\n\nb\n\nc"
    assert written(para(word("————"))) == "* * *"


def test_a_document_is_read_block_by_block() -> None:
    division = {"t": "Div", "c": [["", ["section"], []], [para(word("a")), {"t": "Div", "c": [["", [], []], []]}]]}
    document = {
        "pandoc-api-version": [1, 23],
        "meta": {"title": {"t": "MetaString", "c": "T"}},
        "blocks": [division, para()],
    }
    for separators in ((",", ":"), (" , ", " : ")):
        ast = read_ast(
            json.dumps(document, separators=separators).replace('{"t" : "Div" , "c" : [', '{"t":"Div","c":[').encode()
        )
        assert words_of(ast.meta["title"]) == "T"
        assert [block["t"] for block in ast.blocks] == [DIV_BEGINS, "Para", DIV_BEGINS, DIV_ENDS, DIV_ENDS, "Para"]
    deep = '{"meta":{},"blocks":[' + '{"t":"BlockQuote","c":[' * 100_000
    with pytest.raises(InkwellError) as refused:
        list(read_ast(deep.encode()).blocks)
    assert refused.value.kind is ErrorKind.BAD_INPUT
