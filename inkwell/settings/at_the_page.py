"""The first of the settings: how the page looks, what is marked on it, how typing goes, and what keeps the flow."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from inkwell.settings.declared import ELSEWHERE, Declared, Needs, OfBook, Page

MAY = OfBook.MAY


class AtThePage(msgspec.Struct, frozen=True):
    """What is seen and felt while writing."""

    page_font: Annotated[
        str,
        Meta(min_length=1, max_length=200),
        Declared(Page.PAGE, "Font", editor="font", book=MAY, also="typeface family letters"),
    ] = "EB Garamond"
    page_size: Annotated[
        int,
        Meta(ge=12, le=48),
        Declared(Page.PAGE, "Font size", "At a zoom of 100 %.", unit="px", book=MAY, also="letters larger"),
    ] = 21
    line_height: Annotated[
        int,
        Meta(ge=100, le=300),
        Declared(Page.PAGE, "Line height", unit="% of the font’s own", step=5, book=MAY, also="spacing leading"),
    ] = 150
    measure: Annotated[
        int,
        Meta(ge=30, le=120),
        Declared(
            Page.PAGE, "Line length", "In ordinary prose.", unit="characters", book=MAY, also="measure width columns"
        ),
    ] = 80
    paragraphs: Annotated[
        Literal["indent", "space"],
        Declared(
            Page.PAGE,
            "Paragraphs",
            choices=(("indent", "Indent their first line"), ("space", "Leave space between them")),
            book=MAY,
        ),
    ] = "indent"
    zoom: Annotated[
        int,
        Meta(ge=50, le=400),
        Declared(
            Page.PAGE,
            "Zoom",
            "Ctrl and the wheel, Ctrl+Plus and Ctrl+Minus zoom while you write; Ctrl+0 goes back.",
            unit="%",
            step=10,
            also="larger letters",
        ),
    ] = 100

    theme: Annotated[
        Literal["system", "light", "sepia", "dark", "contrast", "own"],
        Declared(
            Page.COLOURS,
            "Theme",
            choices=(
                ("system", "Follow the system"),
                ("light", "Light"),
                ("sepia", "Sepia"),
                ("dark", "Dark"),
                ("contrast", "High contrast"),
                ("own", "Your own colours"),
            ),
            also="night mode black white",
        ),
    ] = "system"
    own_colours: Annotated[
        dict[Annotated[str, Meta(pattern="^(page|ink|accent)$")], Annotated[str, Meta(pattern="^#[0-9A-Fa-f]{6}$")]],
        Declared(
            Page.COLOURS,
            "Your own colours",
            "Everything else follows from these three. Words that could not be read are shown darker or lighter.",
            least_is="Those of the light theme",
            editor="colours",
            needs=Needs("theme", "own"),
            also="page ink accent background",
        ),
    ] = msgspec.field(default_factory=dict[str, str])
    motion: Annotated[
        Literal["system", "reduced"],
        Declared(
            Page.COLOURS,
            "Motion",
            choices=(("system", "As the system has it"), ("reduced", "Move nothing on the screen")),
            also="animation still reduced",
        ),
    ] = "system"

    markers: Annotated[
        Literal["hidden", "dimmed", "always"],
        Declared(
            Page.MARKS,
            "Markdown marks",
            "The stars and underscores that stand for emphasis.",
            choices=(
                ("hidden", "Only where the caret is in them"),
                ("dimmed", "Always, but faint"),
                ("always", "Always, as they are"),
            ),
            book=MAY,
        ),
    ] = "hidden"
    origins: Annotated[
        bool,
        Declared(Page.MARKS, "Where words came from", "What was pasted or written by a model is lit.", book=MAY),
    ] = False
    echoes: Annotated[
        bool, Declared(Page.MARKS, "Echoes", "A rare word that comes again soon is marked.", book=MAY, also="repeat")
    ] = False
    echo_distance: Annotated[
        int,
        Meta(ge=2, le=1_000),
        Declared(
            Page.MARKS,
            "Distance of echoes",
            "Words between the two, at most.",
            unit="words apart",
            book=MAY,
            needs=Needs("echoes", True),
        ),
    ] = 40
    bible_names: Annotated[
        bool, Declared(Page.MARKS, "Names of the story bible", "Names that it knows are underlined.", book=MAY)
    ] = False
    form_notes: Annotated[
        bool,
        Declared(
            Page.MARKS,
            "Notes beside verse",
            "Syllables, rhymes and metre stand beside lines of verse.",
            book=MAY,
            also="poem poetry",
        ),
    ] = True

    smart_quotes: Annotated[
        bool,
        Declared(
            Page.TYPING,
            "Typographic quotation marks and apostrophes",
            "Undo right after such a change gives back what you typed, and it stays. "
            "Code, comments and what is pasted are never changed.",
            book=MAY,
            also="curly smart quotes",
        ),
    ] = True
    smart_dashes: Annotated[bool, Declared(Page.TYPING, "A dash for two hyphens", book=MAY, also="em en smart")] = True
    smart_ellipses: Annotated[
        bool, Declared(Page.TYPING, "An ellipsis for three full stops", book=MAY, also="dots smart")
    ] = True
    smart_language: Annotated[
        str,
        Meta(pattern=r"^([A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*)?$"),
        Declared(
            Page.TYPING,
            "Language of quotation marks",
            "Whose marks and dashes are meant.",
            least_is="The book’s",
            editor="quotation",
            book=MAY,
            also="guillemets language quotes",
        ),
    ] = ""

    keys: Annotated[
        dict[
            Annotated[str, Meta(max_length=100)],
            Annotated[tuple[Annotated[str, Meta(max_length=60)], ...], Meta(max_length=20)],
        ],
        Declared(
            Page.TYPING,
            "Keys of commands",
            "Those that you changed under Help, Keys.",
            least_is="As they come",
            editor=ELSEWHERE,
            also="shortcuts keyboard hotkeys bindings",
        ),
    ] = msgspec.field(default_factory=dict[str, tuple[str, ...]])
    """By the names of commands. Names that nothing has now stay: what had them may come back."""

    focus: Annotated[
        Literal["", "paragraph", "sentence"],
        Declared(
            Page.FLOW,
            "Focus on",
            "What alone is lit; the rest steps back.",
            choices=(
                ("", "The whole page"),
                ("paragraph", "The paragraph with the caret"),
                ("sentence", "The sentence with the caret"),
            ),
            book=MAY,
        ),
    ] = ""
    typewriter: Annotated[
        bool, Declared(Page.FLOW, "Typewriter", "The line that is written stays at one height.", book=MAY)
    ] = False
    typewriter_height: Annotated[
        int,
        Meta(ge=20, le=80),
        Declared(Page.FLOW, "Height of that line", unit="% from the top", book=MAY, needs=Needs("typewriter", True)),
    ] = 50
    session_minutes: Annotated[
        int,
        Meta(ge=0, le=600),
        Declared(
            Page.FLOW,
            "A session lasts",
            "It ends after so many minutes of writing, or, where words are set, when so many are written.",
            unit="minutes",
            least_is="No end",
            book=MAY,
            needs=Needs("session_words", 0),
            also="timer sprint",
        ),
    ] = 25
    session_words: Annotated[
        int,
        Meta(ge=0, le=20_000),
        Declared(
            Page.FLOW,
            "Or until there are",
            "Words of one session, which then count instead of its minutes.",
            unit="words",
            step=50,
            least_is="No number of words",
            book=MAY,
            also="session timer sprint",
        ),
    ] = 0
