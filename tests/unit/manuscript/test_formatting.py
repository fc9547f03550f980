"""Markers are put around words and taken away again, and nothing else ever changes."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inkwell.manuscript import formatting
from inkwell.manuscript.formatting import Range, closed, is_styled, styled, uncommented
from inkwell.manuscript.markup import Style, parse, stretches


def applied(text, changed):
    for edit in reversed(changed.edits):
        text = text[: edit.at] + edit.inserted + text[edit.at + edit.removed :]
    return text


def marked(text):
    """A text with its selection between bars, or its caret at the one bar."""
    start = text.index("|")
    end = text.rindex("|")
    return text.replace("|", ""), Range(start, end - 1 if end > start else start)


def shown(text, selected):
    if selected.start == selected.end:
        return f"{text[: selected.start]}|{text[selected.start :]}"
    return f"{text[: selected.start]}|{text[selected.start : selected.end]}|{text[selected.end :]}"


@pytest.mark.parametrize(
    ("before", "style", "after"),
    [
        ("so |it| was", Style.STRONG, "so **|it|** was"),
        ("so| it |was", Style.EMPHASIS, "so *|it|* was"),
        ("so i|t was", Style.EMPHASIS, "so *i|t* was"),
        ("so it| was", Style.EMPHASIS, "so *it|* was"),
        ("don|'t", Style.STRIKE, "~~don|'t~~"),
        ("so | was", Style.STRONG, "so **|** was"),
        ("|", Style.EMPHASIS, "*|*"),
        ("|a *b* c|", Style.STRONG, "**|a *b* c|**"),
        ("a *b |c| d* e", Style.STRONG, "a *b **|c|** d* e"),
        ("a *b |c* d| e", Style.STRONG, "a *b **|c*** **d|** e"),
        ("|a *b| c* d", Style.STRONG, "**|a** ***b|** c* d"),
        ("**a** |b| c", Style.STRONG, "**a** **|b|** c"),
        ("**a |b** c| d", Style.STRONG, "**a |b c|** d"),
        ("|a **b** c|", Style.STRONG, "**|a b c|**"),
        ("so |`x y| z`", Style.EMPHASIS, "so *|`x y z`|*"),
        ("see |[^1]| there", Style.EMPHASIS, "see *|[^1]|* there"),
        ("see|[^1]| there", Style.EMPHASIS, "see|[^1]| there"),
        ("> |a| b", Style.EMPHASIS, "> *|a|* b"),
        ("|- a|", Style.EMPHASIS, "- *|a|*"),
        ("|## Head|", Style.EMPHASIS, "## *|Head|*"),
        ("强|调|了", Style.STRONG, "强**|调|**了"),
    ],
)
def test_a_style_is_put_on(before, style, after):
    text, selected = marked(before)
    changed = styled(text, selected, style, True)
    assert shown(applied(text, changed), changed.selected) == after


@pytest.mark.parametrize(
    ("before", "style", "after"),
    [
        ("so **|it|** was", Style.STRONG, "so |it| was"),
        ("so |**it**| was", Style.STRONG, "so |it| was"),
        ("so **i|t** was", Style.STRONG, "so i|t was"),
        ("so _i|t_ was", Style.EMPHASIS, "so i|t was"),
        ("***i|t***", Style.EMPHASIS, "**i|t**"),
        ("***i|t***", Style.STRONG, "*i|t*"),
        ("**one |two| three**", Style.STRONG, "**one** |two| **three**"),
        ("**one |two|**", Style.STRONG, "**one** |two|"),
        ("**|one| two**", Style.STRONG, "|one| **two**"),
        ("|**a** **b**|", Style.STRONG, "|a b|"),
        ("~~a *b|* c~~", Style.STRIKE, "a *b|* c"),
    ],
)
def test_a_style_is_taken_off(before, style, after):
    text, selected = marked(before)
    assert is_styled(text, selected, style) or selected.start < selected.end
    changed = styled(text, selected, style, False)
    assert shown(applied(text, changed), changed.selected) == after


def test_an_empty_pair_goes_again():
    assert applied("so **** was", closed("so **** was", 5, Style.STRONG)) == "so  was"
    assert closed("so **** was", 5, Style.EMPHASIS) is None
    assert closed("so *** was", 4, Style.EMPHASIS) is None
    assert applied("**", closed("**", 1, Style.EMPHASIS)) == ""


WORDS = st.lists(
    st.sampled_from(
        ["one", "two", "three.", "*four*", "**five six**", "*a **b** c*", "~~gone~~", "`x y`", "[^1]", "强调"]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)
CHOICES = st.sampled_from(list(formatting.MARKERS))


def read(text):
    """The words without markers."""
    words, place = "", 0
    for part in [*stretches(parse(text).marks), None]:
        words += text[place : len(text) if part is None else part.start]
        if part is not None:
            place = part.end
            words += "" if part.mark >= 0 else text[part.start : part.end]
    return words


@given(WORDS, CHOICES, st.data())
def test_words_stay_the_same_and_have_the_style(text, style, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assume(text[start:end].strip("*~ ") != "" and text[start:end].strip() not in ("`", "[", "^", "]"))
    changed = styled(text, Range(start, end), style, True)
    after = applied(text, changed)
    assert read(after) == read(text)
    assert len(changed.edits) == len({edit.at for edit in changed.edits})
    low, high = changed.selected
    assert 0 <= low <= high <= len(after)


@pytest.mark.parametrize("text", ["three.", "three. Four", " ", "a  b"])
def test_where_no_marker_works_none_is_put(text):
    at = 5 if "." in text else text.index(" ")
    assert applied(text, styled(text, Range(at, at + 1), Style.EMPHASIS, True)) == text


@given(st.lists(st.sampled_from(["one", "two", "three."]), min_size=1, max_size=6).map(" ".join), CHOICES, st.data())
def test_on_and_off_is_as_it_was(text, style, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assume(text[start:end].strip(" .") != "")
    on = styled(text, Range(start, end), style, True)
    assume(on.edits)
    after = applied(text, on)
    assert is_styled(after, on.selected, style)
    off = styled(after, on.selected, style, False)
    assert applied(after, off) == text


# paragraphs


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("Head", 2, "## Head"),
        ("# Head", 2, "## Head"),
        ("## Head", 0, "Head"),
        ("- item", 1, "# item"),
        ("> said", 1, "> # said"),
        ("", 3, "### "),
    ],
)
def test_headings(before, level, after):
    edit = formatting.with_heading(before, level)
    assert before[: edit.at] + edit.inserted + before[edit.at + edit.removed :] == after


@pytest.mark.parametrize(
    ("before", "marker", "after"),
    [
        ("item", "- ", "- item"),
        ("- item", "", "item"),
        ("  - item", "2. ", "  2. item"),
        ("## Head", "- ", "- Head"),
        ("> said", "- ", "> - said"),
        ("3) item", "- ", "- item"),
    ],
)
def test_items(before, marker, after):
    edit = formatting.as_item(before, marker)
    assert before[: edit.at] + edit.inserted + before[edit.at + edit.removed :] == after


@pytest.mark.parametrize(
    ("text", "front"),
    [
        ("- a", "- "),
        ("  * a", "  * "),
        ("9. a", "10. "),
        ("> 1) a", "> 2) "),
        ("> said", "> "),
        (">> said", ">> "),
        ("prose", ""),
        ("# Head", ""),
        ("[^1]: note", ""),
        ("> * * *", ""),
    ],
)
def test_what_goes_on_in_the_next_paragraph(text, front):
    assert formatting.follows(text) == front


def test_footnotes_are_numbered_after_all_there_are():
    assert formatting.labels_in("a[^2] b[^x] c[^10]") == ["2", "10"]
    assert formatting.next_label(["2", "10"]) == "11"
    assert formatting.next_label([]) == "1"


def test_a_comments_marks_go():
    text, selected = marked("a <!-- so| it --> b")
    changed = uncommented(text, selected)
    assert changed is not None
    assert shown(applied(text, changed), changed.selected) == "a so| it b"
    text, selected = marked("a %%|x|%% b")
    assert applied(text, uncommented(text, selected)) == "a x b"
    assert uncommented("a b", Range(1, 1)) is None


def test_the_caret_leaves_a_style_at_its_end_and_only_there() -> None:
    text = "He said *no* and **went***."
    end = text.index("*no*") + 3
    assert formatting.left(text, end, Style.EMPHASIS) == end + 1
    assert formatting.left(text, end - 1, Style.EMPHASIS) is None
    assert formatting.left(text, end, Style.STRONG) is None
    assert formatting.left(text, text.index("went") + 4, Style.STRONG) == text.index("went") + 6
    assert formatting.left("", 0, Style.STRIKE) is None
