"""All settings with their defaults: those of the writing partner here, the others in the classes that it goes on from.

They are one value in four files, for one would be too long to read.
"""

from typing import Annotated, Any, Literal

from msgspec import Meta, field

from inkwell.settings.around_the_words import AroundTheWords
from inkwell.settings.declared import ELSEWHERE, Declared, Needs, OfBook, Page
from inkwell.translation import tr

MAY = OfBook.MAY
Phrases = tuple[Annotated[str, Meta(max_length=500)], ...]


class Settings(AroundTheWords, frozen=True):
    """The author's settings."""

    ai: Annotated[
        bool,
        Declared(
            Page.PARTNER,
            tr("Use the writing partner"),
            tr("Off means off: no model is loaded, nothing runs, and nothing of it is in sight."),
            book=OfBook.STRICTER,
            also=tr("AI model"),
        ),
    ] = True
    model: Annotated[
        str,
        Meta(max_length=4_000),
        Declared(
            Page.PARTNER,
            tr("Model"),
            least_is=tr("The starter model, or the first one found"),
            editor="model",
            ai=True,
            machine=True,
            also=tr("GGUF file folder"),
        ),
    ] = ""
    backend: Annotated[
        str,
        Meta(max_length=40),
        Declared(
            Page.PARTNER,
            tr("What runs the model"),
            least_is=tr("Whatever can"),
            editor=ELSEWHERE,
            ai=True,
            machine=True,
        ),
    ] = ""
    mirror: Annotated[
        str,
        Meta(max_length=400),
        Declared(
            Page.PARTNER,
            tr("Models are downloaded from"),
            tr("The address of a mirror, with https://. It is asked for a model only when you download one."),
            least_is="Hugging Face",
            editor=ELSEWHERE,
            ai=True,
            machine=True,
            also=tr("hub endpoint mirror download"),
        ),
    ] = ""
    preset: Annotated[
        str,
        Meta(max_length=200),
        Declared(
            Page.PARTNER,
            tr("Style"),
            tr("How boldly it writes. Every setting behind a style is under “How the partner writes”."),
            editor="style",
            ai=True,
            book=MAY,
            also=tr("temperature boldness sampling preset"),
        ),
    ] = "Balanced"
    sampling: Annotated[
        dict[str, Any],
        Declared(
            Page.PARTNER, tr("Your own style"), tr("Sampler settings by name."), editor=ELSEWHERE, ai=True, book=MAY
        ),
    ] = field(default_factory=dict[str, Any])
    presets: Annotated[
        dict[str, dict[str, Any]],
        Declared(Page.PARTNER, tr("Styles that you keep"), tr("Sampler settings by name."), editor=ELSEWHERE, ai=True),
    ] = field(default_factory=dict[str, dict[str, Any]])
    max_words: Annotated[
        int,
        Meta(ge=1, le=1_000),
        Declared(
            Page.PARTNER,
            tr("Continue by"),
            tr("At most; a word is never cut in two."),
            unit=tr("words"),
            step=10,
            ai=True,
            book=MAY,
            also=tr("length"),
        ),
    ] = 60
    variants: Annotated[
        int, Meta(ge=1, le=6), Declared(Page.PARTNER, tr("Proposals at once"), ai=True, book=MAY, also=tr("variants"))
    ] = 1
    side_by_side: Annotated[
        bool,
        Declared(
            Page.PARTNER,
            tr("Proposals side by side"),
            tr("Several stand under the page, beside their cards."),
            ai=True,
        ),
    ] = False
    alternatives: Annotated[
        bool,
        Declared(
            Page.PARTNER,
            tr("Look closer at proposals"),
            tr("How likely each piece of one was, and what could have stood there. It takes a little more time."),
            ai=True,
        ),
    ] = False

    end_at: Annotated[
        Literal["", "sentence", "paragraph", "scene"],
        Declared(
            Page.PARTNER,
            tr("It ends by itself"),
            choices=(
                ("", tr("Nowhere: at the number of words")),
                ("sentence", tr("At the end of a sentence")),
                ("paragraph", tr("At the end of a paragraph")),
                ("scene", tr("At the end of the scene")),
            ),
            group=tr("Where it stops, and what it avoids"),
            ai=True,
            book=MAY,
        ),
    ] = ""
    trim: Annotated[
        Literal["word", "sentence"],
        Declared(
            Page.PARTNER,
            tr("A last sentence that is not finished"),
            choices=(("word", tr("Is shown")), ("sentence", tr("Is left out"))),
            ai=True,
            book=MAY,
        ),
    ] = "word"
    stop: Annotated[
        Phrases,
        Declared(
            Page.PARTNER,
            tr("It also ends before"),
            tr("One text a line; the proposal ends before it. \\n stands for a new line."),
            editor="escaped",
            ai=True,
            book=MAY,
        ),
    ] = ()
    banned: Annotated[
        Phrases,
        Declared(
            Page.PARTNER,
            tr("Phrases that must not appear"),
            tr(
                "One phrase a line, as whole words, in capitals or not. When one begins to appear, the "
                "partner goes back to where it began and goes on another way."
            ),
            editor="phrases",
            ai=True,
            book=MAY,
            also=tr("banned forbidden words avoid"),
        ),
    ] = ()
    ban_cliches: Annotated[
        bool,
        Declared(
            Page.PARTNER,
            tr("Avoid machine clichés"),
            tr("The list is under “How the partner writes”."),
            ai=True,
            book=MAY,
            also=tr("slop"),
        ),
    ] = False
    phrase_bias: Annotated[
        dict[str, Annotated[float, Meta(ge=-100, le=100)]],
        Declared(
            Page.PARTNER,
            tr("More often, or less often"),
            tr("Nothing is forced: a likelier phrase comes where it could have come, a rarer one may still appear."),
            editor="biases",
            ai=True,
            book=MAY,
            also=tr("words bias"),
        ),
    ] = field(default_factory=dict[str, float])
    token_bias: Annotated[
        dict[int, Annotated[float, Meta(ge=-100, le=100)]],
        Declared(
            Page.PARTNER,
            tr("The same for single tokens"),
            tr("By their ids, which mean something for one model only."),
            editor=ELSEWHERE,
            ai=True,
            machine=True,
        ),
    ] = field(default_factory=dict[int, float])
    content_limit: Annotated[
        Literal["off", "mild", "strict"],
        Declared(
            Page.PARTNER,
            tr("What it keeps out"),
            tr(
                "This is a list of words and a stop, no more: it can miss what is said in other words, and "
                "keep out what was harmless. Your own text is never touched."
            ),
            choices=(
                ("off", tr("Nothing")),
                ("mild", tr("Slurs and explicit sexual words")),
                ("strict", tr("Swear words, cruelty, drugs and nudity too")),
            ),
            ai=True,
            book=OfBook.STRICTER,
            also=tr("content safety children"),
        ),
    ] = "off"

    warm: Annotated[
        bool,
        Declared(
            Page.PARTNER,
            tr("Read ahead while I write"),
            tr(
                "So that it can begin at once when you ask. It waits whenever you need the computer, and "
                "does not do it on battery."
            ),
            group=tr("What it reads, and when"),
            ai=True,
        ),
    ] = True
    context_tokens: Annotated[
        int,
        Meta(ge=512, le=1_048_576),
        Declared(
            Page.PARTNER,
            tr("Text before its eyes"),
            tr("More takes more memory, and longer to read at first. When it is changed, the model is loaded again."),
            unit=tr("tokens"),
            editor="context",
            ai=True,
            machine=True,
            also=tr("context window memory"),
        ),
    ] = 2048
    summaries: Annotated[
        bool,
        Declared(
            Page.PARTNER, tr("Sum up chapters"), tr("While you rest."), ai=True, book=MAY, also=tr("summary memory")
        ),
    ] = True
    book_phrases: Annotated[
        int,
        Meta(ge=0, le=50),
        Declared(
            Page.PARTNER,
            tr("The book’s own phrases"),
            tr(
                "How much the partner leans on how your earlier scenes go on where the same words stand: names, "
                "sayings and turns of the book that no longer fit before its eyes. It needs no room there."
            ),
            unit=tr("% of each word’s chance"),
            step=5,
            least_is=tr("Not at all"),
            ai=True,
            book=MAY,
            also=tr("n-gram cache memory style"),
        ),
    ] = 10
    ghost: Annotated[
        bool,
        Declared(
            Page.PARTNER,
            tr("Grey words after a pause"),
            tr(
                "At the end of a paragraph the model offers a few; whatever you type goes before them. The keys that "
                "take them are under Help, Shortcuts."
            ),
            group=tr("Grey words"),
            ai=True,
            book=MAY,
            also=tr("ghost text autocomplete"),
        ),
    ] = False
    ghost_pause: Annotated[
        float,
        Meta(ge=0.3, le=30.0),
        Declared(
            Page.PARTNER,
            tr("They come after"),
            unit=tr("seconds of rest"),
            step=0.5,
            ai=True,
            needs=Needs("ghost", True),
        ),
    ] = 1.5
    ghost_keys: Annotated[
        bool,
        Declared(
            Page.PARTNER,
            tr("Keys with a screen reader too"),
            tr("They take grey words then, although a screen reader may have uses of its own for them."),
            ai=True,
            needs=Needs("ghost", True),
        ),
    ] = False
    package_index: Annotated[
        str,
        Meta(max_length=400),
        Declared(
            Page.PARTNER,
            tr("It is installed from"),
            tr("The address of a package index, with https://. It is asked only when you install the add-on."),
            least_is=tr("The usual package index"),
            editor="addon",
            group=tr("The add-on for voices"),
            ai=True,
            machine=True,
            also=tr("mirror torch pytorch pip install"),
        ),
    ] = ""
    wheel_folder: Annotated[
        str,
        Meta(max_length=4_000),
        Declared(
            Page.PARTNER,
            tr("A folder of wheels of your own"),
            tr("With one, the add-on is installed from there and without a network."),
            least_is=tr("None"),
            editor="folder",
            ai=True,
            machine=True,
            also=tr("offline torch pytorch add-on whl"),
        ),
    ] = ""
