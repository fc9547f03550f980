"""The paragraphs of an exported book, each kind with its looks, worked out from a preset; for Word's format and ODF."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from inkwell.exchange.matter_marks import HEADINGS, STORY
from inkwell.exchange.presets import Preset

Side = Literal["left", "right", "center", "justify"]
NOTE_SCALE: Final = 0.82
_SCRIPT_WIDTH: Final = 152.4
"""Millimetres that the lines of a screenplay have."""
_TITLE_DROP: Final = 0.3
"""How far down the text's height the book's title stands."""


@dataclass(frozen=True, slots=True)
class Looks:
    """One kind of paragraph. Lengths are millimetres, spaces above and below and the type's size points."""

    name: str
    """As pandoc and word processors call it."""
    side: Side = "left"
    first: float = 0.0
    """How far the first line is moved in."""
    left: float = 0.0
    right: float = 0.0
    above: float = 0.0
    below: float = 0.0
    spacing: int = 100
    """Per cent from line to line."""
    size: float = 12.0
    italic: bool = False
    new_page: bool = False
    keep: bool = False
    """Whether it stays on the page of what follows."""
    level: int = 0
    """Of a heading."""
    capitals: bool = False
    """Whether small letters are shown as capitals."""
    hidden: bool = False
    """Whether it is shown only to who asks for what is hidden."""
    tab: float = 0.0
    """Where a tab ends that stands at the right; 0 for none."""


def text_width(preset: Preset) -> float:
    """Millimetres between the margins."""
    return preset.width - preset.margins.inner - preset.margins.outer


def typed(preset: Preset) -> bool:
    """Whether pages look typed: titles no larger than the text, nothing slanted that is not so in the text."""
    return preset.header in ("manuscript", "number")


def numbered_below(preset: Preset) -> bool:
    """Whether the page's number stands under the text."""
    return preset.numbers and preset.header != "number"


def text_height(preset: Preset) -> float:
    """Millimetres between the margins."""
    return preset.height - preset.margins.top - preset.margins.bottom


def paragraph_looks(preset: Preset, chapters: int = 1) -> tuple[Looks, ...]:
    """All kinds of paragraphs, the one that all others go back to first; chapters have headings of that level."""
    size, spacing = preset.size, preset.spacing
    below = size * 0.6 if preset.spaced else 0.0
    first = 0.0 if preset.spaced else preset.indent
    body = Looks("Body Text", "justify" if preset.justified else "left", first, below=below, spacing=spacing, size=size)
    flush = replace(body, name="First Paragraph", first=first if preset.indent_first else 0.0)
    middle = Looks("Scene Break", "center", below=below, spacing=spacing, size=size)
    single = Looks("Contact", size=size, tab=text_width(preset))
    plain = typed(preset)
    drop = text_height(preset) * 72 / 25.4 * _TITLE_DROP
    line = size * spacing / 100
    return (
        Looks("Normal", size=size, spacing=spacing),
        body,
        flush,
        replace(flush, name="Compact", first=0.0, below=0.0),
        # Lines that end by themselves would be stretched in justified text.
        replace(flush, name="Verse", side="left", first=0.0, below=line * 0.6),
        replace(flush, name="Block Text", side="left", first=0.0, left=10.0, right=10.0, below=below or size * 0.4),
        replace(middle, above=0.0 if plain else line * 0.5, below=0.0 if plain else line * 0.5, keep=True),
        replace(middle, name="The End", above=line),
        single,
        replace(single, name="Page Break", new_page=True, tab=0.0),
        replace(single, name="Front Break", new_page=True, tab=0.0),
        replace(middle, name="Title", above=drop, below=line, size=size if plain else size * 1.9),
        replace(middle, name="Subtitle", italic=True, below=line),
        replace(middle, name="Author"),
        replace(single, name="Imprint", size=size * 0.85, below=size * 0.5, tab=0.0),
        replace(single, name="Footnote Text", size=size * NOTE_SCALE, tab=0.0),
        replace(single, name="Comment Text", size=10.0, tab=0.0),
        replace(middle, name="Figure", spacing=100, above=size, below=size),
        replace(middle, name="Captioned Figure", spacing=100, keep=True),
        replace(middle, name="Image Caption", italic=True, spacing=100, below=size),
        replace(single, name="Header", size=size if plain else size * 0.85),
        replace(single, name="Footer", size=size * 0.85),
        replace(middle, name="Contents Heading", size=size * 1.3, new_page=True, below=line * 2),
        *(replace(single, name=f"Contents {n}", left=6.0 * (n - 1), spacing=130) for n in (1, 2, 3)),
        *_headings(preset, plain, chapters),
        *(replace(_headings(preset, plain, chapters)[0], name=name) for name in HEADINGS.values()),
        Looks(STORY, size=1.0, new_page=True),
        *_script(preset),
    )


def _script(preset: Preset) -> tuple[Looks, ...]:
    """The lines of a script, single spaced: a page is a minute. The measures are those for paper of 8.5 × 11 inches."""
    size, scale = preset.size, text_width(preset) / _SCRIPT_WIDTH
    action = Looks("Action", above=size, size=size)

    def within(name: str, left: float, right: float, above: float = 0.0) -> Looks:
        return replace(action, name=name, left=left * scale, right=right * scale, above=above)

    return (
        action,
        replace(action, name="Scene Heading", above=size * 2, keep=True, capitals=True, tab=text_width(preset)),
        replace(within("Character", 55.9, 0.0, size), keep=True),
        replace(within("Dual Character", 55.9, 0.0, size), keep=True),
        replace(within("Parenthetical", 40.6, 50.8), keep=True),
        within("Dialogue", 25.4, 38.1),
        replace(within("Dialogue Lyrics", 25.4, 38.1), italic=True),
        replace(within("Lyrics", 25.4, 38.1, size), italic=True),
        # A line that is there only to begin a page.
        Looks("New Page", size=1.0, new_page=True),
        *(Looks(f"Section {level}", size=1.0, hidden=True) for level in (1, 2, 3)),
        replace(action, name="Transition", side="right"),
        replace(action, name="Centered", side="center"),
        within("Speech", 0.0, 0.0),
        replace(within("Named Speech", 12.7, 0.0, size), first=-12.7 * scale),
        replace(within("Stage Direction", 25.4, 25.4, size), italic=not typed(preset)),
    )


def _headings(preset: Preset, plain: bool, chapters: int) -> list[Looks]:
    """The outer titles stand some way down a new page; the others stand in the text."""
    size = preset.size
    drop = text_height(preset) * 72 / 25.4 * preset.chapter_drop
    made = Looks("", "center", spacing=110, size=size, keep=True)
    scales = {chapters: 1.5, **dict.fromkeys(range(1, chapters), 1.8), chapters + 1: 1.2}
    return [
        replace(
            made,
            name=f"Heading {level}",
            level=level,
            size=size if plain else size * scales.get(level, 1.0),
            italic=level > chapters + 1 and not plain,
            new_page=level <= chapters,
            above=drop if level <= chapters else size * 2,
            below=size * (3 if level <= chapters else 1),
        )
        for level in range(1, 7)
    ]
