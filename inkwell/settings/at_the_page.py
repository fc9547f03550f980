"""The first of the settings: how the page looks, what is marked on it, how typing goes, and what keeps the flow."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from inkwell.settings.declared import Declared, Needs, OfBook, Page
from inkwell.settings.inkwell_itself import InkwellItself
from inkwell.translation import tr

MAY = OfBook.MAY


class AtThePage(InkwellItself, frozen=True):
    """What is seen and felt while writing."""

    page_font: Annotated[
        str,
        Meta(min_length=1, max_length=200),
        Declared(Page.PAGE, tr("Font"), editor="font", book=MAY, also=tr("typeface family letters")),
    ] = "EB Garamond"
    page_size: Annotated[
        int,
        Meta(ge=12, le=48),
        Declared(Page.PAGE, tr("Font size"), tr("At a zoom of 100 %."), unit="px", book=MAY, also=tr("letters larger")),
    ] = 21
    line_height: Annotated[
        int,
        Meta(ge=100, le=300),
        Declared(
            Page.PAGE, tr("Line height"), unit=tr("% of the font’s own"), step=5, book=MAY, also=tr("spacing leading")
        ),
    ] = 150
    measure: Annotated[
        int,
        Meta(ge=30, le=120),
        Declared(
            Page.PAGE,
            tr("Line length"),
            tr("In ordinary prose."),
            unit=tr("characters"),
            book=MAY,
            also=tr("measure width columns"),
        ),
    ] = 80
    paragraphs: Annotated[
        Literal["indent", "space"],
        Declared(
            Page.PAGE,
            tr("Paragraphs"),
            choices=(("indent", tr("Indent their first line")), ("space", tr("Leave space between them"))),
            book=MAY,
        ),
    ] = "indent"
    zoom: Annotated[
        int,
        Meta(ge=50, le=400),
        Declared(
            Page.PAGE,
            tr("Zoom"),
            tr("Ctrl and the wheel zoom while you write, and so does View, Zoom."),
            unit="%",
            step=10,
            also=tr("larger letters"),
        ),
    ] = 100

    theme: Annotated[
        Literal["system", "light", "sepia", "dark", "contrast", "own"],
        Declared(
            Page.COLOURS,
            tr("Theme"),
            choices=(
                ("system", tr("Follow the system")),
                ("light", tr("Light")),
                ("sepia", tr("Sepia")),
                ("dark", tr("Dark")),
                ("contrast", tr("High contrast")),
                ("own", tr("Your own colours")),
            ),
            also=tr("night mode black white"),
        ),
    ] = "system"
    own_colours: Annotated[
        dict[Annotated[str, Meta(pattern="^(page|ink|accent)$")], Annotated[str, Meta(pattern="^#[0-9A-Fa-f]{6}$")]],
        Declared(
            Page.COLOURS,
            tr("Your own colours"),
            tr("Everything else follows from these three. Words that could not be read are shown darker or lighter."),
            least_is=tr("Those of the light theme"),
            editor="colours",
            needs=Needs("theme", "own"),
            also=tr("page ink accent background"),
        ),
    ] = msgspec.field(default_factory=dict[str, str])
    motion: Annotated[
        Literal["system", "reduced"],
        Declared(
            Page.COLOURS,
            tr("Motion"),
            choices=(("system", tr("As the system has it")), ("reduced", tr("Move nothing on the screen"))),
            also=tr("animation still reduced"),
        ),
    ] = "system"

    markers: Annotated[
        Literal["hidden", "dimmed", "always"],
        Declared(
            Page.MARKS,
            tr("Markdown marks"),
            tr("The stars and underscores that stand for emphasis."),
            choices=(
                ("hidden", tr("Only where the caret is in them")),
                ("dimmed", tr("Always, but faint")),
                ("always", tr("Always, as they are")),
            ),
            book=MAY,
        ),
    ] = "hidden"
    origins: Annotated[
        bool,
        Declared(
            Page.MARKS, tr("Where words came from"), tr("What was pasted or written by a model is lit."), book=MAY
        ),
    ] = False
    echoes: Annotated[
        bool,
        Declared(
            Page.MARKS, tr("Echoes"), tr("A rare word that comes again soon is marked."), book=MAY, also=tr("repeat")
        ),
    ] = False
    echo_distance: Annotated[
        int,
        Meta(ge=2, le=1_000),
        Declared(
            Page.MARKS,
            tr("Distance of echoes"),
            tr("Words between the two, at most."),
            unit=tr("words apart"),
            book=MAY,
            needs=Needs("echoes", True),
        ),
    ] = 40
    bible_names: Annotated[
        bool, Declared(Page.MARKS, tr("Names of the story bible"), tr("Names that it knows are underlined."), book=MAY)
    ] = False
    form_notes: Annotated[
        bool,
        Declared(
            Page.MARKS,
            tr("Notes beside verse"),
            tr("Syllables, rhymes and metre stand beside lines of verse."),
            book=MAY,
            also=tr("poem poetry"),
        ),
    ] = True

    smart_quotes: Annotated[
        bool,
        Declared(
            Page.TYPING,
            tr("Typographic quotation marks and apostrophes"),
            tr(
                "Undo right after such a change gives back what you typed, and it stays. "
                "Code, comments and what is pasted are never changed."
            ),
            book=MAY,
            also=tr("curly smart quotes"),
        ),
    ] = True
    smart_dashes: Annotated[
        bool, Declared(Page.TYPING, tr("A dash for two hyphens"), book=MAY, also=tr("em en smart"))
    ] = True
    smart_ellipses: Annotated[
        bool, Declared(Page.TYPING, tr("An ellipsis for three full stops"), book=MAY, also=tr("dots smart"))
    ] = True
    smart_language: Annotated[
        str,
        Meta(pattern=r"^([A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*)?$"),
        Declared(
            Page.TYPING,
            tr("Language of quotation marks"),
            tr("Whose marks and dashes are meant."),
            least_is=tr("The book’s"),
            editor="quotation",
            book=MAY,
            also=tr("guillemets language quotes"),
        ),
    ] = ""

    keys: Annotated[
        dict[
            Annotated[str, Meta(max_length=300)],
            Annotated[tuple[Annotated[str, Meta(max_length=60)], ...], Meta(max_length=20)],
        ],
        Declared(
            Page.TYPING,
            tr("Keys of commands"),
            tr("All can be changed; those that you changed are kept here."),
            least_is=tr("As they come"),
            editor="keys",
            also=tr("shortcuts keyboard hotkeys bindings"),
        ),
    ] = msgspec.field(default_factory=dict[str, tuple[str, ...]])
    """By the names of commands. Names that nothing has now stay: what had them may come back."""

    focus: Annotated[
        Literal["", "paragraph", "sentence"],
        Declared(
            Page.FLOW,
            tr("Focus on"),
            tr("What alone is lit; the rest steps back."),
            choices=(
                ("", tr("The whole page")),
                ("paragraph", tr("The paragraph with the caret")),
                ("sentence", tr("The sentence with the caret")),
            ),
            book=MAY,
        ),
    ] = ""
    typewriter: Annotated[
        bool, Declared(Page.FLOW, tr("Typewriter"), tr("The line that is written stays at one height."), book=MAY)
    ] = False
    typewriter_height: Annotated[
        int,
        Meta(ge=20, le=80),
        Declared(
            Page.FLOW, tr("Height of that line"), unit=tr("% from the top"), book=MAY, needs=Needs("typewriter", True)
        ),
    ] = 50
    session_minutes: Annotated[
        int,
        Meta(ge=0, le=600),
        Declared(
            Page.FLOW,
            tr("A session lasts"),
            tr("It ends after so many minutes of writing, or, where words are set, when so many are written."),
            unit=tr("minutes"),
            least_is=tr("No end"),
            book=MAY,
            needs=Needs("session_words", 0),
            also=tr("timer sprint"),
        ),
    ] = 25
    session_words: Annotated[
        int,
        Meta(ge=0, le=20_000),
        Declared(
            Page.FLOW,
            tr("Or until there are"),
            tr("Words of one session, which then count instead of its minutes."),
            unit=tr("words"),
            step=50,
            least_is=tr("No number of words"),
            book=MAY,
            also=tr("session timer sprint"),
        ),
    ] = 0
