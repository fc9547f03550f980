"""The page's Markdown as pandoc is told it: what the page shows as words is words there too."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.exchange.dialect import READS, Teller, Wishes, comment_span, no_comment, shown_comment, styled
from inkwell.exchange.pandoc import Pandoc

BREAK = styled("Scene Break", "\\#")


def teller(comment=no_comment, picture=lambda address: address, underline=False):
    return Teller(Wishes(BREAK, comment, picture, 4, underline))


def told(text, verse=False, **wishes):
    return "\n".join(teller(**wishes).lines(text, verse))


def seen_by_pandoc(markdown):
    """Pandoc's blocks."""
    return json.loads(Pandoc().convert(markdown.encode(), READS, "json").text)["blocks"]


def words(block):
    """All words of what pandoc has read."""
    if isinstance(block, list):
        return "".join(map(words, block))
    if not isinstance(block, dict):
        return ""
    if block["t"] == "Str":
        return block["c"]
    if block["t"] in ("Space", "SoftBreak", "LineBreak"):
        return " "
    if block["t"] in ("Code", "CodeBlock"):
        return block["c"][1]
    return words(block.get("c", []))


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("plain words", "plain words"),
        ("*so* and **so**", "*so* and **so**"),
        ("a <b>tag</b>", "a \\<b>tag\\</b>"),
        ("{braces} &nbsp; & more", "\\{braces} \\&nbsp; & more"),
        ("    indented", "indented"),
        ("\tindented", "indented"),
        ("::: note", "\\::: note"),
        ("====", "\\===="),
        ("[it]: was", "\\[it]: was"),
        ("##### deep", "##### deep"),
        ("## high", "#### high"),
        ("a %% remark %% b", "a  b"),
        ("a <!-- remark --> b", "a  b"),
        ("[a](http://b.example/c_d)", "[a](http://b.example/c_d)"),
        ("[a](file:///etc/passwd)", "a"),
        ("![words](../assets/a.png)", "![words](<../assets/a.png>)"),
        ("\0 and \ud800", "\ufffd and \ufffd"),
        ("*it*[^1]\n\n[^1]: note", "*it*[^1-1]\n\n[^1-1]: note"),
        ("a ^[in *it*] b", "a [^1-note-1] b\n\n[^1-note-1]: in *it*"),
        ("> quoted\nnot", "> quoted\n\nnot"),
    ],
)
def test_lines(text: str, markdown: str) -> None:
    assert told(text) == markdown


def test_a_break_is_the_presets_whatever_its_sign_was() -> None:
    for sign in ("* * *", "---", "#", "⁂", "***"):
        assert told(f"a\n\n{sign}\n\nb") == f"a\n\n{BREAK}\n\nb"
        assert told(f"a\n{sign}\nb") == f"a\n\n{BREAK}\n\nb"


def test_a_paragraph_that_is_only_a_remark_leaves_no_gap() -> None:
    assert told("a\n\n<!-- one\ntwo -->\n\nb").replace("\n\n\n", "\n\n") == "a\n\nb"


def test_verse_keeps_its_steps() -> None:
    assert told("one\n  two", verse=True) == "one\n\u00a0\u00a0two"


def test_emphasis_can_be_underlined() -> None:
    assert told("*so* **so**", underline=True) == '[so]{.underline custom-style="Underlined"} **so**'


def test_code_stays_as_it_is_and_a_fence_says_nothing() -> None:
    assert told("```{=html}\n<b> {x}\n```\n<i>") == "```\n<b> {x}\n```\n\\<i>"


def test_the_notes_of_two_texts_are_told_apart() -> None:
    shared = teller()
    assert shared.lines("a[^1]\n\n[^1]: x") == ["a[^1-1]", "", "[^1-1]: x"]
    assert shared.lines("a[^1]\n\n[^1]: x") == ["a[^2-1]", "", "[^2-1]: x"]


# comments


def spans(words_of_comment):
    return comment_span(words_of_comment, 7, "Me")


def test_a_comment_is_about_the_word_before_it() -> None:
    assert told("one two<!-- why? -->, three", comment=spans) == (
        'one [why\\?]{.comment-start id="7" author="Me"}two[]{.comment-end id="7"}, three'
    )


def test_a_comment_from_word_goes_back_to_its_words_its_author_and_its_day() -> None:
    text = "The last mile<!-- Ruth Lee, 2026-11-26T10:00:00Z: on “last mile”: Why? ¶ And when? --> was long."
    assert told(text, comment=spans) == (
        'The [Why\\?\nAnd when\\?]{.comment-start id="7" author="Ruth Lee" date="2026-11-26T10:00:00Z"}last mile'
        '[]{.comment-end id="7"} was long.'
    )


def test_a_comment_by_itself_stands_at_the_next_words() -> None:
    assert told("%% later %%\n\n- item", comment=spans).strip() == (
        '- [later]{.comment-start id="7" author="Me"}[]{.comment-end id="7"}item'
    )
    assert told("last\n\n%% later %%", comment=spans).rstrip().endswith('[]{.comment-end id="7"}')


def test_nothing_in_a_comment_ends_it() -> None:
    blocks = seen_by_pandoc(told('a<!-- ]{.x} "q" *b* <c> -->', comment=spans))
    span = blocks[0]["c"][0]
    assert span["c"][0][1] == ["comment-start"]
    assert words(span) == ']{.x} "q" *b* <c>'


def test_comments_can_be_shown_among_the_words() -> None:
    assert told("a<!-- b -->", comment=shown_comment) == 'a[\\[b\\]]{.comment custom-style="Remark"}'


# what pandoc makes of it

PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "word",
                " ",
                "*",
                "**",
                "_",
                "~~",
                "`",
                "<b>",
                "</b>",
                "{.x}",
                "{=html}",
                "[",
                "]",
                "(",
                ")",
                "&amp;",
                "\\",
            ),
            *(
                "“said”",
                "—",
                "#",
                ">",
                "- ",
                "1. ",
                "|",
                ":::",
                "===",
                "\n",
                "\n\n",
                "    ",
                "^[",
                "[^1]",
                "![",
                "&",
                "'",
            ),
        ]
    ),
    max_size=14,
)


@given(PIECES)
@settings(max_examples=40, deadline=None)
def test_pandoc_never_sees_html_attributes_or_raw_parts(pieces: list[str]) -> None:
    blocks = json.dumps(seen_by_pandoc(told("".join(pieces))))
    for kind in ("RawInline", "RawBlock", "HorizontalRule", "Table", "Math"):
        assert f'"t": "{kind}"' not in blocks
    assert '"Span"' not in blocks


@given(
    st.lists(st.sampled_from(["sea", "{x}", "<y>", "&lt;", ":::", "= =", "$z$", "@me", "\u00a0", "“", "…"]), min_size=1)
)
@settings(max_examples=25, deadline=None)
def test_words_with_odd_signs_stay_words(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert "".join(words(seen_by_pandoc(told(text))).split()) == "".join(text.split())


def spoken(words: str) -> tuple[str, str]:
    return f"‹{words}", "›"


NOTED = """\
A[^1] b^[An *odd*<!-- odd --> one.] c[^1].

%% first %%

[^1]: <!-- begins -->Set<!-- set --> small.

    More of it.<!-- more -->

[^2]: Nobody<!-- alone --> names it.

    Nor this.

Gone[^3].

***

%% last %%"""


def test_comments_of_notes_stand_where_the_notes_are_named() -> None:
    lines = Teller(Wishes(BREAK, spoken, lambda address: address, comments_in_notes=False)).lines(NOTED)
    assert "\n".join(lines) == (
        "A[^1-1]‹begins›‹set›‹more› b[^1-note-1]‹odd› c[^1-1].\n\n\n[^1-1]: Set small.\n\n    More of it.\n\n"
        "\\[\\^2\\]:‹alone› Nobody names it.\n\nNor this.\n\n‹first›Gone\\[\\^3\\].‹last›\n\n"
        f"{BREAK}\n\n\n[^1-note-1]: An *odd* one."
    )


def test_elsewhere_comments_stay_in_their_notes() -> None:
    text = told("A[^1].\n\n[^1]: Set<!-- set --> small.\n\n    More.", comment=spoken)
    assert text == "A[^1-1].\n\n[^1-1]: ‹setSet› small.\n\n    More."


def test_a_text_that_is_nothing_but_a_comment_says_it() -> None:
    assert told("%% write this %%", comment=spoken) == "\n‹write this›"
    assert told("***\n\n%% write this %%", comment=spoken).endswith("\n‹write this›")


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.sampled_from(["A[^1] b", "[^1]: one", "[^2]: two", "    more", "^[in]", "<!-- x -->", "***", ""]), max_size=8
    )
)
def test_pandoc_sees_every_word_whatever_notes_there_are(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    markdown = "\n".join(Teller(Wishes(BREAK, spoken, str, comments_in_notes=False)).lines(text))
    seen = words(seen_by_pandoc(markdown))
    for word in ("one", "two", "more", "in", "x"):
        # Of notes with the same label the first is the one that is named.
        if word not in ("one", "more"):
            assert seen.count(word) == text.count(word)
