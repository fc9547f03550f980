"""A script that went to a word processor comes back as one: its styles say what each paragraph is."""

from dataclasses import replace
from pathlib import Path

import pytest
from ferry import one_scene
from hypothesis import given, settings
from hypothesis import strategies as st
from word_files import paragraph, word_file

from inkwell.exchange.exporting import Exporter
from inkwell.exchange.formats import Format
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.presets import SCREENPLAY
from inkwell.exchange.script_reading import ELEMENTS, element_of
from inkwell.manuscript.scriptwriting import Element
from inkwell.story.script_notes import elements_of

SCENES = (
    """\
INT. KITCHEN - DAY #12A#

Anna stands at the *window*.
Rain.

ANNA (V.O.)
(quietly)
No. It is **not** over.
- Not yet.
~And the river runs low
~And the river runs high

@McBEAN ^
12. Yes!

~La la la

CUT TO:""",
    """\
.flashback

> THE END <

!INT. is what the door says.

> Smash cut to:

===""",
    """\
EXT. GARDEN - DAY

Nobody.[^1]

[^1]: Or *so* it seems.""",
)
PLAY = """\
ACT ONE

*A kitchen.*

ANNA
No.
(She sits.)
Yes.

BEN. I see.

(He leaves.)"""


def there_and_back(text: str, form: str, to: Format, folder: Path) -> ImportPlan:
    path = folder / f"script.{to.value}"
    exporter = Exporter(Pandoc(), lambda *_: ())
    exporter.export(replace(one_scene(text), form=form), path, to, SCREENPLAY)
    return known_importers(Pandoc()).read(path).plan()


def texts(plan: ImportPlan) -> list[str]:
    return [plan.texts[node.id] for _, node in plan.manuscript.walk()]


@pytest.mark.parametrize("to", [Format.DOCX, Format.ODT], ids=lambda to: to.value)
def test_a_screenplay_comes_back_scene_by_scene(to: Format, tmp_path: Path) -> None:
    plan = there_and_back("\n\n".join(SCENES), "screenplay", to, tmp_path)
    assert (plan.form, plan.title, plan.author) == ("screenplay", "The Last Ferry", "Anna B. Marsh")
    assert [node.title for _, node in plan.manuscript.walk()] == [
        "INT. KITCHEN - DAY",
        "flashback",
        "EXT. GARDEN - DAY",
    ]
    assert texts(plan) == list(SCENES)


@pytest.mark.parametrize("to", [Format.DOCX, Format.ODT], ids=lambda to: to.value)
def test_a_play_comes_back(to: Format, tmp_path: Path) -> None:
    plan = there_and_back(PLAY, "play", to, tmp_path)
    assert plan.form == "play"
    assert texts(plan) == [PLAY]


def styled(folder: Path, *rows: tuple[str, str]) -> ImportPlan:
    """A Word document with these styles and words, read."""
    names = sorted({style for style, _ in rows})
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{at}"><w:name w:val="{n}"/></w:style>' for at, n in enumerate(names)
    )
    path = folder / "script.docx"
    body = "".join(paragraph(words, style=f"S{names.index(style)}") for style, words in rows)
    path.write_bytes(word_file(body, styles=styles))
    return known_importers(Pandoc()).read(path).plan()


def test_scripts_of_other_programs_are_known_by_their_styles(tmp_path: Path) -> None:
    plan = styled(
        tmp_path,
        ("Slugline", "the kitchen"),
        ("Scene Description", "WE SEE:"),
        ("Screenplay Character", "Anna"),
        ("Wryly", "quietly"),
        ("Dialog", "No."),
        ("Dialog", "Never."),
        ("SP Action", "She goes. > Where?"),
        ("Transition", "Fade out."),
    )
    assert plan.form == "screenplay"
    assert texts(plan) == [
        ".the kitchen\n\nWE SEE:\n\n@Anna\n(quietly)\nNo.\nNever.\n\nShe goes. > Where?\n\n> Fade out."
    ]


def test_a_novel_with_a_page_of_a_script_stays_a_novel(tmp_path: Path) -> None:
    rows = [("Normal", "He wrote.")] * 3 + [("Character", "Anna"), ("Dialogue", "No.")]
    plan = styled(tmp_path, *rows)
    assert plan.form == ""
    assert texts(plan) == ["He wrote.\n\nHe wrote.\n\nHe wrote.\n\nAnna\n\nNo."]


def test_every_style_an_export_uses_is_known_again() -> None:
    from inkwell.exchange.script_telling import _SCREEN, _STAGE

    for styles in (_SCREEN, _STAGE):
        for element, style in styles.items():
            found = element_of(style)
            assert found is element or (styles is _SCREEN and element is Element.NAMED)
    assert element_of("Body Text") is None


WORDS = st.sampled_from(
    ["He goes", "ANNA", "INT. HALL", "(low)", "CUT TO:", "> x", "- y", "1. z", "@McB", "!so", "~la"]
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(ELEMENTS)), WORDS), min_size=1, max_size=8))
def test_no_word_of_a_script_is_lost_and_headings_stay_headings(tmp_path_factory, rows) -> None:
    plan = styled(tmp_path_factory.mktemp("script"), *rows)
    text = "\n\n".join(texts(plan))
    seen = [letter for letter in text if letter.isalnum()]
    assert seen == [letter for _, words in rows for letter in words if letter.isalnum()]
    if plan.form == "screenplay":
        lines = [
            (line, 1 + (not at or not text.split("\n")[at - 1])) for at, line in enumerate(text.split("\n")) if line
        ]
        slugs = sum(element is Element.SLUG for element in elements_of(lines, play=False))
        assert slugs >= sum(ELEMENTS[style] is Element.SLUG for style, _ in rows)
