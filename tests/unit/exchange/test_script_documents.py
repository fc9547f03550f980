"""Screenplays and stage plays as documents: every line in the style of what it is, as readers of scripts expect."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from ferry import one_scene
from hypothesis import given
from hypothesis import strategies as st

from inkwell.exchange.compiling import Book, Choice, compiled
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.presets import PAPERBACK, PLAIN, SCREENPLAY, Preset
from inkwell.exchange.script_telling import PAGE, opens_with_slug, script_lines

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SCRIPT = """\
INT. KITCHEN - DAY #12A#

Anna stands at the *window*. [[Which one?]]
Rain.

= She waits.

ANNA (V.O.)
(quietly)
No. It is **not** over.
- Not yet.

@McBEAN ^
12. Yes!

CUT TO:

.flashback

> THE END <

!BANG

/* INT. NEVER

cut this */

> Smash cut to:

===

EXT. GARDEN - DAY

Nobody.[^1]

[^1]: Or *so* it seems."""
PLAY = """\
ACT ONE

*A kitchen.*

ANNA
No.
(She sits.)
Yes.

BEN. I see.

(He leaves.)"""


def no_pdf(*_: object) -> tuple[str, ...]:
    raise AssertionError("no pages were asked for")


def script(text: str, form: str = "screenplay") -> Book:
    return replace(one_scene(text), form=form)


def made(book: Book, to: Format, preset: Preset = SCREENPLAY) -> bytes:
    exporter = Exporter(Pandoc(), no_pdf, lambda: datetime(2026, 11, 26, tzinfo=UTC))
    return exporter.made(book, compiled(book, Choice(), preset), to, preset)[0]


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode("utf-8", "replace") for name in package.namelist()}


def styled(document: str) -> list[tuple[str, str]]:
    """Style and words of each paragraph of a Word document; a new line is a slash."""
    found = []
    for paragraph in ElementTree.fromstring(document).iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        signs = {f"{W}br": "/", f"{W}tab": "|"}
        runs = (each for run in paragraph.iter(f"{W}r") for each in run)
        words = [signs.get(each.tag, each.text or "") for each in runs]
        found.append(("" if style is None else style.get(f"{W}val", ""), "".join(words).strip()))
    return found


def test_a_screenplay_goes_to_word_with_a_style_for_each_kind_of_line() -> None:
    document = parts(made(script(SCRIPT), Format.DOCX))
    assert styled(document["word/document.xml"])[2:] == [
        ("", "/"),
        ("SceneHeading", "INT. KITCHEN - DAY|12A"),
        ("Action", "Anna stands at the window./Rain."),
        ("Character", "ANNA (V.O.)"),
        ("Parenthetical", "(quietly)"),
        ("Dialogue", "No. It is not over./- Not yet."),
        ("DualCharacter", "McBEAN"),
        ("Dialogue", "12. Yes!"),
        ("Transition", "CUT TO:"),
        ("SceneHeading", "flashback"),
        ("Centered", "THE END"),
        ("Action", "BANG"),
        ("Transition", "Smash cut to:"),
        ("NewPage", ""),
        ("SceneHeading", "EXT. GARDEN - DAY"),
        ("Action", "Nobody."),
    ]
    assert "Or" in document["word/footnotes.xml"]
    assert "<w:i" in document["word/document.xml"]


def test_it_stands_on_a_screenplays_page() -> None:
    document = parts(made(script(SCRIPT), Format.DOCX))
    text = document["word/document.xml"]
    # One inch and a half at the left, one at the right; the number alone over the pages; and no count of words.
    assert 'w:left="2160"' in text
    assert 'w:right="1440"' in text
    header = "".join(ElementTree.fromstring(document["word/header1.xml"]).itertext())
    assert header.split() == ["PAGE", "1."]
    assert "words" not in text
    styles = {
        each.get(f"{W}styleId"): each for each in ElementTree.fromstring(document["word/styles.xml"]).iter(f"{W}style")
    }
    measures = {}
    for name in ("Action", "Character", "Parenthetical", "Dialogue"):
        indent, spacing = styles[name].find(f"{W}pPr/{W}ind"), styles[name].find(f"{W}pPr/{W}spacing")
        assert indent is not None
        assert spacing is not None
        assert spacing.get(f"{W}line") == "240"
        measures[name] = round(int(indent.get(f"{W}left", "")) / 1440, 1)
    assert measures == {"Action": 0, "Dialogue": 1.0, "Parenthetical": 1.6, "Character": 2.2}
    assert styles["SceneHeading"].find(f"{W}rPr/{W}caps") is not None


def test_notes_of_a_script_are_comments_where_these_are_wanted() -> None:
    document = parts(made(script(SCRIPT), Format.DOCX, PLAIN))
    assert "Which one?" in document["word/comments.xml"]
    assert "Which one?" not in document["word/document.xml"]
    assert "cut this" not in "".join(document.values())
    assert "Which one?" not in "".join(parts(made(script(SCRIPT), Format.DOCX)).values())


def test_a_play_has_its_names_speeches_and_directions() -> None:
    document = parts(made(script(PLAY, "play"), Format.DOCX))
    assert styled(document["word/document.xml"])[3:] == [
        ("SceneHeading", "ACT ONE"),
        ("Action", "A kitchen."),
        ("Character", "ANNA"),
        ("Speech", "No."),
        ("StageDirection", "(She sits.)"),
        ("Speech", "Yes."),
        ("NamedSpeech", "BEN. I see."),
        ("StageDirection", "(He leaves.)"),
    ]


@pytest.mark.parametrize(
    ("to", "sign"),
    [
        (Format.ODT, 'text:style-name="Dialogue"'),
        (Format.EPUB, 'class="dialogue"'),
        (Format.HTML, 'class="dialogue"'),
        (Format.LATEX, "\\begin{scriptdialogue}"),
    ],
)
def test_other_formats_tell_the_lines_apart_too(to: Format, sign: str) -> None:
    data = made(script(SCRIPT), to, PAPERBACK)
    text = "".join(parts(data).values()) if to in (Format.ODT, Format.EPUB) else data.decode()
    assert text.count(sign) == 2


def test_a_scene_says_its_heading_once_and_no_sign_parts_it_from_the_next() -> None:
    text = made(script(SCRIPT), Format.HTML, PLAIN).decode()
    assert "<h1" not in text
    assert "scene-break" not in text.split("<body>")[1]
    assert opens_with_slug("\n\nint. house\n\nx")
    assert not opens_with_slug("He waits.")
    assert not opens_with_slug("")


def test_prose_beside_a_script_stays_prose() -> None:
    lines = script_lines("# A heading\n\n***\n\nHe waits.\n\n> quoted, and\n\n```", play=False)
    assert [(line.style, line.text) for line in lines] == [
        ("", "# A heading"),
        ("", "***"),
        ("Action", "He waits."),
        ("Transition", "quoted, and"),
        ("Action", "\\```"),
    ]


@given(st.text(alphabet="aAB.:()>@!=#~[]/*-1 \n", max_size=60), st.booleans())
def test_no_letter_of_a_script_is_lost(text: str, play: bool) -> None:
    hidden = any(sign in text for sign in ("/*", "[[")) or any(
        line.lstrip().startswith("=") for line in text.split("\n")
    )
    told = "".join(line.text + line.number for line in script_lines(text, play=play) if line.style != PAGE)
    if not hidden:
        assert [each for each in told if each.isalnum()] == [each for each in text if each.isalnum()]
