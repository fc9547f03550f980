"""Fountain comes in and goes out as it was: what the syntax knows is in the book, or the author is told."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from ferry import one_scene

from inkwell.exchange.compiling import Book, Choice, compiled
from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.fountain_import import fountain_draft
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.presets import MANUSCRIPT, PLAIN, SCREENPLAY, Preset
from inkwell.manuscript.tree import Manuscript

SCRIPT = """\
Title: The Ferry
Credit: by
Author: Anna Marsh
Draft date: 3 May 2026
Contact:
    12 Harbour Row
    Ferry Town

FADE IN:

# Act One

= The ferry is late.

## The Quay

= She waits for him.
= He does not come.

INT. FERRY HOUSE - NIGHT #1A#

= Anna alone.

Rain on the _roof_, and *more* **rain**. [[Check the month.]]

ANNA
(not turning)
He will not come.
~And the river runs low
~And the river runs high

BEN ^
He will!

~La la la
~And on we go

===

> THE END OF THE DAY <

### Later

.SNIPER POV #2#

= From above.

@McBEAN
Where is it?

/*
INT. NEVER - DAY

Cut.
*/

EXT. QUAY - DAWN

!BANG

> Smash cut to:

# Act Two

EXT. SEA - DAY #110-A#

Waves.
"""


def exporter() -> Exporter:
    return Exporter(Pandoc(), lambda *_: ())


def as_book(text: str) -> Book:
    plan = fountain_draft(text, "ferry").plan()
    return Book(
        plan.title, plan.manuscript, plan.texts.__getitem__, plan.author, form=plan.form, publication=plan.publication
    )


def out(text: str, preset: Preset) -> tuple[str, tuple[str, ...]]:
    book = as_book(text)
    data, left_out = exporter().made(book, compiled(book, Choice(), preset), Format.FOUNTAIN, preset)
    return data.decode(), left_out


def test_a_whole_screenplay_goes_in_and_out_as_it_was() -> None:
    told, left_out = out(SCRIPT, PLAIN)
    assert told == SCRIPT.replace("/*\n", "/* ").replace("\n*/", " */")
    assert left_out == ()


def test_what_the_author_keeps_to_himself_is_told() -> None:
    told, left_out = out(SCRIPT, SCREENPLAY)
    assert "[[" not in told
    assert "NEVER" not in told
    assert "\n\n\n" not in told
    assert left_out == ("Comments stay in the book: 2; a preset that brings comments along has them as notes.",)


def test_synopses_without_a_heading_are_told() -> None:
    book = one_scene("Rain.")
    nodes = {key: replace(node, synopsis="They meet.") for key, node in book.manuscript.nodes.items()}
    book = replace(book, manuscript=Manuscript(nodes))
    data, left_out = exporter().made(book, compiled(book, Choice(), MANUSCRIPT), Format.FOUNTAIN, MANUSCRIPT)
    assert b"They meet." not in data
    assert left_out == ("Synopses of scenes without a heading stay in the book: 1.",)


@pytest.mark.parametrize("to", [Format.DOCX, Format.ODT], ids=lambda to: to.value)
def test_word_processors_say_what_they_cannot_show(to: Format, tmp_path: Path) -> None:
    book = replace(one_scene("ANNA\nNo.\n\nBEN ^\nYes!"), form="screenplay")
    left_out = exporter().export(book, tmp_path / f"a.{to.value}", to, SCREENPLAY).left_out
    assert left_out[0] == "Speeches that are said at once stand one below the other: 1."
    assert "(MORE)" in left_out[1]
    prose = exporter().export(one_scene("Rain."), tmp_path / f"b.{to.value}", to, SCREENPLAY)
    assert prose.left_out == ()


def test_what_is_underlined_in_a_script_comes_back_from_word(tmp_path: Path) -> None:
    text = "INT. HOUSE - DAY\n\nRain on the _roof_, and *more* rain."
    path = tmp_path / "script.docx"
    exporter().export(replace(one_scene(text), form="screenplay"), path, Format.DOCX, SCREENPLAY)
    plan = known_importers(Pandoc()).read(path).plan()
    assert list(plan.texts.values()) == [text]


@pytest.mark.parametrize("to", [Format.DOCX, Format.ODT], ids=lambda to: to.value)
def test_its_sections_come_back_from_where_nobody_sees_them(to: Format, tmp_path: Path) -> None:
    book = as_book(SCRIPT)
    path = tmp_path / f"script.{to.value}"
    exporter().export(book, path, to, SCREENPLAY)
    plan = known_importers(Pandoc()).read(path).plan()
    rows = [(depth, node.kind, node.title) for depth, node in plan.manuscript.walk()]
    assert rows == [(depth, node.kind, node.title) for depth, node in book.manuscript.walk()]
    document = b"".join(parts(path.read_bytes()))
    assert (b"<w:vanish" if to is Format.DOCX else b'text:display="none"') in document


@pytest.mark.parametrize("to", [Format.DOCX, Format.ODT, Format.LATEX, Format.HTML], ids=lambda to: to.value)
def test_emphasis_that_a_preset_underlines_is_underlined(to: Format) -> None:
    preset = underlining(MANUSCRIPT)
    book = one_scene("It was *so* dark.")
    data = exporter().made(book, compiled(book, Choice(), preset), to, preset)[0]
    signs = {
        Format.DOCX: b'<w:rStyle w:val="Underlined" />',
        Format.ODT: b'text:style-name="Underlined"',
        Format.LATEX: b"\\uline{so}",
        Format.HTML: b"<u",
    }
    text = b"".join(parts(data)) if to in (Format.DOCX, Format.ODT) else data
    assert signs[to] in text


def underlining(preset: Preset) -> Preset:
    return msgspec.structs.replace(preset, emphasis="underline")


def parts(data: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [package.read(name) for name in package.namelist()]
