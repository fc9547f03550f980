"""What an editor leaves behind in Word, in every place that Word and LibreOffice let it stand, and out again."""

import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_files import changed, paragraph, run, tracked, tracked_mark, word_file

from inkwell.exchange.archive import Archive
from inkwell.exchange.compiling import Choice
from inkwell.exchange.draft import Draft
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.presets import BETA_READERS
from inkwell.exchange.review import MOVED, without_insertions
from inkwell.exchange.word_review import with_review

WHEN = "2026-01-02T10:00:00Z"
SAID = f"<!-- Ruth Lee, {WHEN}: "
DID = "<!-- Ruth Lee, 2026-01-03T10:00:00Z: "
POINT = '<w:r><w:commentReference w:id="{}"/></w:r>'


def begin(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def end(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/>{POINT.format(number)}'


def comment(number: int, words: str) -> str:
    return f'<w:comment w:id="{number}" w:author="Ruth Lee" w:date="{WHEN}">{paragraph(words)}</w:comment>'


def read(folder: Path, *body: str, said: tuple[str, ...] = (), footnotes: str = "") -> Draft:
    path = folder / "edited.docx"
    # Enough of the author's own words, so that insertions are an editor's.
    rest = paragraph("Words of the author's own. " * 30)
    comments = "".join(comment(number, words) for number, words in enumerate(said))
    path.write_bytes(word_file("".join([*body, rest]), comments, footnotes))
    draft = known_importers(Pandoc()).read(path)
    assert isinstance(draft, Draft)
    return draft


def lines(draft: Draft) -> list[str]:
    """All but the last paragraph, which is always the same."""
    return [line for line in draft.text.split("\n") if line and not line.startswith("Words of the author")]


def test_comments_wherever_they_stand(tmp_path: Path) -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    table = (
        f"<w:tbl><w:tr><w:tc>{paragraph(begin(7), 'cell', end(7), style='Author')}</w:tc>"
        f"<w:tc>{paragraph('other')}</w:tc></w:tr></w:tbl>"
    )
    body = [
        paragraph("The ", begin(0), "Rope", end(0), style="Heading1"),
        paragraph(begin(1), "outer ", begin(2), "inner words", end(2), " again", end(1), "."),
        paragraph(begin(3), "aaa ", begin(4), "bbb", end(3), " ccc", end(4), "."),
        paragraph("No words", POINT.format(5), " here."),
        paragraph("It ", begin(6), "begins."),
        paragraph("It ends", end(6), "."),
        table,
        paragraph("A note", note, "."),
    ]
    footnotes = f'<w:footnote w:id="2">{paragraph("Set ", begin(8), "in small", end(8), ".")}</w:footnote>'
    said = ("Title?", "One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.")
    draft = read(tmp_path, *body, said=said, footnotes=footnotes)
    assert lines(draft) == [
        "# The Rope",
        f"{SAID}Title? -->",
        f"outer inner words{SAID}on “inner words”: Two. --> again{SAID}on “outer inner words again”: One. -->.",
        f"aaa bbb{SAID}on “aaa bbb”: Three. --> ccc{SAID}on “bbb ccc”: Four. -->.",
        f"No words{SAID}Five. --> here.",
        "It begins.",
        f"It ends{SAID}on “begins. It ends”: Six. -->.",
        f"cell{SAID}Seven. -->\tother",
        "A note[^1].",
        f"[^1]: Set in small{SAID}on “in small”: Eight. -->.",
    ]
    assert draft.remarks[0] == "Comments of others stand in the text as comments: 9."
    assert draft.plan().title == "The Rope"


def test_a_reply_stands_behind_what_it_answers(tmp_path: Path) -> None:
    body = paragraph("He ", begin(0), begin(1), "went home", end(0), end(1), ".")
    draft = read(tmp_path, body, said=("Why?", "He is tired."))
    assert lines(draft) == [f"He went home{SAID}on “went home”: Why? -->{SAID}on “went home”: He is tired. -->."]


def test_changes_wherever_they_stand(tmp_path: Path) -> None:
    italic = '<w:i/><w:rPrChange w:id="5" w:author="Ruth Lee" w:date="2026-01-03T10:00:00Z"><w:rPr/></w:rPrChange>'
    body = [
        paragraph("Ho", changed("ins", "me"), changed("del", "use"), style="Heading1"),
        paragraph("A ", tracked("del", begin(0), run("cold", element="delText"), end(0)), "wind."),
        paragraph("A ", tracked("ins", begin(1), run("warm wind"), end(1)), "."),
        paragraph("Set ", run("so ", italic), run("and so", italic), "."),
        tracked_mark("ins", "Parted."),
        tracked_mark("del", "Joined."),
        tracked_mark("del", changed("del", "Gone.")),
        tracked_mark("ins", changed("ins", "Come.")),
        tracked_mark("moveFrom", changed("moveFrom", "Moved.")),
        paragraph("Between."),
        tracked_mark("moveTo", changed("moveTo", "Moved.")),
        paragraph("The end."),
    ]
    draft = read(tmp_path, *body, said=("Too much?", "Better."))
    assert lines(draft) == [
        "# Home",
        f"{DID}inserted: me -->{DID}deleted: use -->",
        f"A {DID}deleted: cold -->{SAID}Too much? -->wind.",
        f"A warm wind{SAID}on “warm wind”: Better. -->{DID}inserted: warm wind -->.",
        f"Set *so and so*{DID}on “so and so”: set in italics -->.",
        f"Parted.{DID}parts this paragraph from the next -->",
        f"Joined.{DID}joins this paragraph to the next -->",
        f"{DID}deleted: Gone. -->",
        f"Come.{DID}inserted: Come. -->",
        f"{DID}moved away: Moved. -->",
        "Between.",
        f"Moved.{DID}moved here: Moved. -->",
        "The end.",
    ]
    assert draft.remarks == (
        "Comments of others stand in the text as comments: 2.",
        "Tracked changes are made in the text, and each is told by a comment beside it (insertions: 4, deletions: 4).",
        "Words that were moved are told where they were and where they are: 1.",
        "Words that were set in other letters are so, and comments tell it: 1.",
    )


def test_looks_that_nobody_tells_are_counted(tmp_path: Path) -> None:
    change = '<w:{0} w:id="4" w:author="Ruth Lee"><w:{1}/></w:{0}>'
    size = f'<w:sz w:val="24"/>{change.format("rPrChange", "rPr")}'
    centred = f"<w:p><w:pPr>{change.format('pPrChange', 'pPr')}</w:pPr>{run('Centred.')}</w:p>"
    draft = read(tmp_path, paragraph(run("Large.", size)), centred)
    assert lines(draft) == ["Large.", "Centred."]
    assert draft.remarks == ("Tracked changes of how it looks are made, and not told: 2.",)


def test_a_comment_on_the_books_title_is_kept(tmp_path: Path) -> None:
    draft = read(tmp_path, paragraph("The ", begin(0), "Ferry", end(0), style="Title"), said=("A better one?",))
    assert draft.title == "The Ferry"
    assert lines(draft) == [f"{SAID}A better one? -->"]


def test_tables_hold_anything(tmp_path: Path) -> None:
    item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{}</w:p>'
    cells = [paragraph("Styled", style="Author"), paragraph("Head", style="Heading1"), item.format(run("Item"))]
    table = f"<w:tbl><w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr></w:tbl>"
    told = " ".join(lines(read(tmp_path, paragraph("Before."), table)))
    assert [word for word in ("Styled", "Head", "Item") if word not in told] == []


def test_what_is_taken_for_insertions_is_only_that() -> None:
    kept = "<!-- note --> He said<!-- Ruth, 2026-01-03T10:00:00Z: deleted: x --> no: inserted: more -->"
    gone = "<!-- A B, 2026-01-03: inserted: x --><!-- Editor: parts this paragraph from the next -->"
    assert without_insertions(f"a{gone}b{kept}") == f"ab{kept}"


@pytest.mark.parametrize("times", [1, 2])
def test_what_an_editor_said_goes_out_and_comes_back(tmp_path: Path, times: int) -> None:
    from ferry import one_scene

    body = [
        paragraph("He ", begin(0), "walked ", begin(1), "home", end(1), end(0), ", ", changed("del", "cold"), "wet."),
        paragraph(begin(2), begin(3), "She stayed", end(2), end(3), "."),
    ]
    draft = read(tmp_path, *body, said=("Far?", "Where?", "Why?", "Because."))
    text = first = draft.text
    for number in range(times):
        path = tmp_path / f"out-{number}.docx"
        Exporter(Pandoc(), lambda *_: ()).export(one_scene(text), path, Format.DOCX, BETA_READERS, Choice())
        back = known_importers(Pandoc()).read(path)
        assert isinstance(back, Draft)
        text = back.text.removeprefix("# One\n\n")
    # A deletion that is told is about the word before it, as every comment without words of its own is.
    assert _bare(text) == _bare(first)


def test_comments_of_footnotes_go_out_beside_them_and_come_back(tmp_path: Path) -> None:
    from ferry import one_scene

    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    footnotes = (
        f'<w:footnote w:id="2">{paragraph("Set ", begin(0), "in small", end(0))}{paragraph("More.")}</w:footnote>'
    )
    text = read(tmp_path, paragraph("A note", note, "."), said=("Why?",), footnotes=footnotes).text
    for number in range(2):
        path = tmp_path / f"out-{number}.docx"
        Exporter(Pandoc(), lambda *_: ()).export(one_scene(text), path, Format.DOCX, BETA_READERS, Choice())
        with zipfile.ZipFile(path) as package:
            # LibreOffice cannot open it where one stands in a footnote.
            assert b"comment" not in package.read("word/footnotes.xml").split(b">", 2)[2]
        text = next(iter(known_importers(Pandoc()).read(path).plan().texts.values()))
        assert text.startswith(f"A note[^1]{SAID}on “in small”: Why? -->.")
        assert text.endswith("[^1]: Set in small\n\n    More.")


def _bare(text: str) -> list[str]:
    return sorted(text.replace(" <!--", "<!--").replace("--> ", "-->").split())


WORD_TAGS = (
    '<w:r>|</w:r>|<w:rPr>|</w:rPr>|<w:rPrChange w:author="A">|</w:rPrChange>|<w:i/>|<w:t>x|<w:pPrChange/>|<w:r |>'
    '|<w:commentReference w:id="1"/>|<w:moveFrom w:author="B">|<w:moveTo'
)


@given(st.lists(st.sampled_from(WORD_TAGS.split("|")), max_size=20))
def test_damaged_reviews_are_taken_as_they_are(tags: list[str]) -> None:
    data = "".join(tags).encode()
    archive = Archive({"word/document.xml": data})
    with_review(archive)
    found = archive.entries["word/document.xml"]
    assert found.count(b"<w:commentRangeStart") == found.count(b"<w:commentRangeEnd")
    put = rb'<w:commentRange(?:Start|End) w:id="[\w-]+"/>|' + MOVED.encode()
    assert re.sub(put, b"", found) == data
