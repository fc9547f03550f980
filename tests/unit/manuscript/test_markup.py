"""What Markdown marks in a paragraph, and that reading it never takes long."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript import markup
from inkwell.manuscript.inline import MOST_TOKENS
from inkwell.manuscript.markup import Inside, Kind, Style, kind_of, parse, prose, stretches

PIECES = [
    "*", "**", "_", "__", "~~", "`", "``", "[", "]", "](", ")", "![", "^[", "[^1]", "\\", "<!--", "-->", "%%", "<",
    "https://a.b", "a", "word", " ", "  ", ".", "“", "」", "强", "\U0001f413", "#", "# ", "> ", "- ", "1. ", "é", "\t",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
INSIDES = st.sampled_from(Inside)


def found(text, style):
    """The spans of one style, with their markers."""
    return [text[mark.start : mark.end] for mark in parse(text).marks if mark.style is style]


def words(text, style):
    """The same without the markers."""
    marks = (mark for mark in parse(text).marks if mark.style is style)
    return [text[mark.start + mark.opens : mark.end - mark.closes] for mark in marks]


@pytest.mark.parametrize(
    ("text", "emphasis", "strong"),
    [
        ("He _ran_ and *ran*.", ["_ran_", "*ran*"], []),
        ("He **ran** and __fell__.", [], ["**ran**", "__fell__"]),
        ("***both***", ["***both***"], ["**both**"]),
        ("**a *b* c**", ["*b*"], ["**a *b* c**"]),
        ("*a **b** c*", ["*a **b** c*"], ["**b**"]),
        ("un*believ*able", ["*believ*"], []),
        ("snake_case_name and 2 * 3 * 4", [], []),
        ("a * b* and *c *", [], []),
        ("“*Hello,*” he said", ["*Hello,*"], []),
        ("*“Hello,”* he said", ["*“Hello,”*"], []),
        ("他说**「你好」**了", [], ["**「你好」**"]),
        ("这是*强调*的", ["*强调*"], []),
        ("*left open", [], []),
        ("\\*not this\\* but _this\\__", ["_this\\__"], []),
        ("`*code*` and *words*", ["*words*"], []),
        ("*a\u00a0b*", ["*a\u00a0b*"], []),
        ("**********", [], []),
    ],
)
def test_emphasis_is_commonmarks(text, emphasis, strong):
    assert found(text, Style.EMPHASIS) == emphasis
    assert found(text, Style.STRONG) == strong


@pytest.mark.parametrize(
    ("text", "style", "inside"),
    [
        ("It was ~~never~~ once so.", Style.STRIKE, ["never"]),
        ("~one~ and ~~~three~~~", Style.STRIKE, []),
        ("``a ` b`` `c`", Style.CODE, ["a ` b", "c"]),
        ("`left open", Style.CODE, []),
        ("See[^1] and [^2].", Style.REFERENCE, ["1", "2"]),
        ("See^[as *he* said [once]] there.", Style.NOTE, ["as *he* said [once]"]),
        ("[the *words*](https://a.b/(c) 'title') on", Style.LINK, ["the *words*"]),
        ("[the words](<a b>)", Style.LINK, ["the words"]),
        ("[only words] and (more)", Style.LINK, []),
        ("[a [b](c) d](e)", Style.LINK, ["b"]),
        ("![a sea](sea.png)", Style.IMAGE, ["a sea"]),
        ("<https://a.b/c_d_e>", Style.LINK, ["https://a.b/c_d_e"]),
        ("At https://a.b/c_d_e, he said.", Style.LINK, ["https://a.b/c_d_e"]),
        ("At https://a.b/c[ he said.", Style.LINK, ["https://a.b/c["]),
        ("[see https://a.b/c![", Style.LINK, ["https://a.b/c!["]),
        ("He <!-- check --> ran.", Style.COMMENT, [" check "]),
        ("He %%check%% ran.", Style.COMMENT, ["check"]),
        ("100%% of them, 50%% of us", Style.COMMENT, [" of them, 50"]),
        ("\\# and \\a", Style.ESCAPE, ["#"]),
    ],
)
def test_what_else_is_marked(text, style, inside):
    assert words(text, style) == inside


def test_emphasis_does_not_cross_a_links_edge():
    assert found("*a [b* c](d)", Style.EMPHASIS) == []
    assert found("[a *b](c) d*", Style.EMPHASIS) == []


@pytest.mark.parametrize(
    ("text", "kind", "level", "quotes", "words"),
    [
        ("He ran.", Kind.PROSE, 0, 0, "He ran."),
        ("", Kind.PROSE, 0, 0, ""),
        ("# One", Kind.HEADING, 1, 0, "One"),
        ("###### Six", Kind.HEADING, 6, 0, "Six"),
        ("#One", Kind.PROSE, 0, 0, "#One"),
        ("* * *", Kind.BREAK, 0, 0, ""),
        ("***", Kind.BREAK, 0, 0, ""),
        ("---", Kind.BREAK, 0, 0, ""),
        ("⁂", Kind.BREAK, 0, 0, ""),
        ("#", Kind.BREAK, 0, 0, ""),
        ("> Quoted.", Kind.PROSE, 0, 1, "Quoted."),
        (">> Quoted.", Kind.PROSE, 0, 2, "Quoted."),
        ("> ## Head", Kind.HEADING, 2, 1, "Head"),
        ("> - item", Kind.BULLET, 1, 1, "item"),
        ("> * * *", Kind.BREAK, 0, 1, ""),
        ("- item", Kind.BULLET, 1, 0, "item"),
        ("* item", Kind.BULLET, 1, 0, "item"),
        ("-dash", Kind.PROSE, 0, 0, "-dash"),
        ("  - item", Kind.BULLET, 2, 0, "item"),
        ("\t- item", Kind.BULLET, 3, 0, "item"),
        ("12. item", Kind.NUMBER, 1, 0, "item"),
        ("1) item", Kind.NUMBER, 1, 0, "item"),
        ("1.5 miles", Kind.PROSE, 0, 0, "1.5 miles"),
        ("[^1]: A note.", Kind.DEFINITION, 0, 0, "A note."),
        ("[^1] A reference.", Kind.PROSE, 0, 0, "[^1] A reference."),
        ("\u3000\u3000段落", Kind.PROSE, 0, 0, "\u3000\u3000段落"),
        ("    four spaces", Kind.PROSE, 0, 0, "    four spaces"),
    ],
)
def test_kinds_of_paragraph(text, kind, level, quotes, words):
    paragraph = kind_of(text)
    assert (paragraph.kind, paragraph.level, paragraph.quotes, text[paragraph.words :]) == (kind, level, quotes, words)


def test_a_heading_shows_its_words_alone():
    assert words("## The *sea* ##", Style.HEADING) == ["The *sea*"]
    assert words("# C#", Style.HEADING) == ["C#"]
    assert words("> # Quoted", Style.HEADING) == ["Quoted"]


def test_a_comment_goes_on_below_only_if_it_ends_there():
    open_ended = parse("He ran. <!-- Check *this*", closes_below=lambda inside: inside is Inside.HTML)
    assert open_ended.ends is Inside.HTML
    assert [mark.style for mark in open_ended.marks] == [Style.COMMENT]
    assert parse("He ran. <!-- Check *this*").ends is Inside.NOTHING
    assert found("He ran. <!-- Check *this*", Style.EMPHASIS) == ["*this*"]


def test_a_comment_is_followed_through_paragraphs():
    middle = parse("all *of* it", Inside.HTML)
    assert [mark.style for mark in middle.marks] == [Style.COMMENT]
    assert middle.ends is Inside.HTML
    last = parse("is wrong --> *so*", Inside.HTML)
    assert [mark.style for mark in last.marks] == [Style.COMMENT, Style.EMPHASIS]
    assert last.ends is Inside.NOTHING
    assert parse("", Inside.PERCENT) == ((), Inside.PERCENT)


def test_per_cent_signs_open_a_comment_only_where_a_paragraph_begins():
    def closes_below(_):
        return True

    assert parse("%%", closes_below=closes_below).ends is Inside.PERCENT
    assert parse("It was 100%% so.", closes_below=closes_below).ends is Inside.NOTHING
    assert not markup.closes("%%a comment of its own%%", Inside.PERCENT)
    assert markup.closes("that ends it %%", Inside.PERCENT)


def test_prose_leaves_out_what_nobody_reads():
    text = "## The *sea* `x=1` [shore](https://a.b) <!-- not --> see[^1] https://c.d %%no%% end"
    assert [text[start:end] for start, end in prose(text)] == [
        "The ", "sea", " ", " ", "shore", " ", " see", " ", " ", " end",
    ]  # fmt: skip
    assert prose("only words") == [(0, 10)]
    assert prose("* * *") == []
    assert prose("all of it --> words", Inside.HTML) == [(13, 19)]


@given(TEXTS, INSIDES)
def test_marks_are_nested_and_lie_in_the_text(text, inside):
    around = []
    for mark in parse(text, inside, lambda _: True).marks:
        assert 0 <= mark.start < mark.end <= len(text)
        assert mark.opens + mark.closes <= mark.end - mark.start
        while around and around[-1].end <= mark.start:
            around.pop()
        if around:
            assert around[-1].start <= mark.start
            assert mark.end <= around[-1].end
        around.append(mark)


@given(TEXTS, INSIDES)
def test_stretches_say_the_same_as_the_marks(text, inside):
    marks = parse(text, inside, lambda _: True).marks
    parts = stretches(marks)
    at = 0
    covered = {}
    for part in parts:
        assert at <= part.start < part.end <= len(text)
        at = part.end
        covered.update(dict.fromkeys(range(part.start, part.end), part))
    for place in range(len(text)):
        holding = Style(0)
        markers = []
        for number, mark in enumerate(marks):
            if mark.start <= place < mark.end:
                holding |= mark.style
                if place < mark.start + mark.opens or place >= mark.end - mark.closes:
                    markers.append(number)
        assert covered[place].styles == holding if holding else place not in covered
        assert not holding or covered[place].mark == (markers[-1] if markers else -1)


@given(TEXTS)
def test_plain_text_is_told_from_marked_without_reading_it(text):
    assert markup.may_be_marked(text) or parse(text) == ((), Inside.NOTHING)


@given(TEXTS)
def test_prose_is_in_order_and_never_a_marker(text):
    markers = {
        place
        for mark in parse(text).marks
        for place in (*range(mark.start, mark.start + mark.opens), *range(mark.end - mark.closes, mark.end))
    }
    at = 0
    for start, end in prose(text):
        assert at <= start < end <= len(text)
        assert not markers & set(range(start, end))
        at = end


HOSTILE = [
    "*a _b" * 20_000,
    "*_" * 499 + "a" + "_*" * 499,
    "".join("`" * (n % 400 + 1) + "x" for n in range(500)),
    "[" * 100_000,
    "](" * 50_000,
    "![a](<" * 16_000,
    "[a](b " * 16_000,
    "[a](b" + " " * 99_000,
    "*" * 100_000,
    "<!--" * 25_000,
    "%%" * 50_000,
    "> " * 50_000,
    "- " * 50_000,
    "[^" * 50_000,
    "# x" + " #" * 49_000,
    " " * 99_999 + "x",
    "https://" * 12_000,
    "**a " * 250 + "b** " * 250,
    "a" * 100_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_no_paragraph_takes_long(text):
    best = min(_seconds(text) for _ in range(5))
    assert best < 0.02


def _seconds(text):
    start = time.perf_counter()
    stretches(parse(text).marks)
    return time.perf_counter() - start


def test_a_paragraph_of_markers_is_left_plain():
    assert parse("*a* " * (MOST_TOKENS // 2 + 1)).marks == ()
    assert len(parse("*a* " * (MOST_TOKENS // 2 - 1)).marks) == MOST_TOKENS // 2 - 1
    assert parse("*a*" + "x" * markup.LONGEST).marks == ()
