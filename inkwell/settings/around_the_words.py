"""The settings around the words: counts and habits, spelling and grammar, searching, backups."""

from typing import Annotated, Literal

from msgspec import Meta

from inkwell.settings.at_the_page import AtThePage
from inkwell.settings.declared import Declared, Needs, OfBook, Page
from inkwell.translation import tr

MAY = OfBook.MAY
DAYS = (tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"))
_MOST = 10_000_000


class AroundTheWords(AtThePage, frozen=True):
    """What is counted, looked at, looked for and kept."""

    day_target: Annotated[
        int,
        Meta(ge=0, le=_MOST),
        Declared(
            Page.HABITS, tr("Words a day"), step=50, least_is=tr("No target"), book=MAY, also=tr("goal daily target")
        ),
    ] = 0
    day_counts: Annotated[
        Literal["own", "net"],
        Declared(
            Page.HABITS,
            tr("What counts"),
            tr("Pasted words and those accepted from the model are always told apart, in Tools, Statistics."),
            choices=(("own", tr("What I typed and left standing")), ("net", tr("All that the book is longer by"))),
        ),
    ] = "own"
    day_start: Annotated[
        int,
        Meta(ge=0, le=23),
        Declared(
            Page.HABITS,
            tr("A day begins at"),
            choices=tuple((hour, f"{hour:02}:00") for hour in range(24)),
            also=tr("midnight hour"),
        ),
    ] = 4
    streak_least: Annotated[
        int,
        Meta(ge=1, le=_MOST),
        Declared(Page.HABITS, tr("A streak from"), tr("Words that make a day count."), unit=tr("words a day"), step=50),
    ] = 1
    streak_weekdays: Annotated[
        tuple[Annotated[int, Meta(ge=0, le=6)], ...],
        Meta(max_length=7),
        Declared(
            Page.HABITS,
            tr("Written on"),
            tr("The days on which you mean to write."),
            choices=tuple(enumerate(DAYS)),
            editor="weekdays",
            also=tr("streak"),
        ),
    ] = (0, 1, 2, 3, 4, 5, 6)
    streak_days_off: Annotated[
        int,
        Meta(ge=0, le=6),
        Declared(
            Page.HABITS,
            tr("Days off"),
            tr("So many of them may pass without a word."),
            unit=tr("a week"),
            also=tr("streak"),
        ),
    ] = 0
    count_headings: Annotated[
        bool, Declared(Page.HABITS, tr("Count headings"), group=tr("How words are counted"), book=MAY)
    ] = True
    count_footnotes: Annotated[bool, Declared(Page.HABITS, tr("Count footnotes"), book=MAY)] = True
    page_words: Annotated[
        int,
        Meta(ge=1, le=100_000),
        Declared(
            Page.HABITS, tr("A page in words"), tr("By convention, for estimates."), unit=tr("words"), step=10, book=MAY
        ),
    ] = 250
    page_characters: Annotated[
        int,
        Meta(ge=1, le=100_000),
        Declared(
            Page.HABITS,
            tr("A page in characters"),
            tr("In languages that are counted in characters."),
            unit=tr("characters"),
            step=10,
            book=MAY,
        ),
    ] = 400
    reading_words: Annotated[
        int,
        Meta(ge=1, le=10_000),
        Declared(
            Page.HABITS,
            tr("Reading in words"),
            tr("For how long a text takes to read."),
            unit=tr("words a minute"),
            step=10,
            book=MAY,
            also=tr("speed"),
        ),
    ] = 250
    reading_characters: Annotated[
        int,
        Meta(ge=1, le=10_000),
        Declared(
            Page.HABITS,
            tr("Reading in characters"),
            tr("In languages that are counted in characters."),
            unit=tr("characters a minute"),
            step=10,
            book=MAY,
            also=tr("speed"),
        ),
    ] = 350

    spelling_language: Annotated[
        str,
        Meta(pattern=r"^([A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*)?$"),
        Declared(
            Page.PROOFING,
            tr("Language of spelling and grammar"),
            least_is=tr("The book’s"),
            editor="spelling",
            book=MAY,
            also=tr("dictionary"),
        ),
    ] = ""
    spelling: Annotated[
        bool, Declared(Page.PROOFING, tr("Spelling"), tr("Words that are not in the dictionary are marked."), book=MAY)
    ] = True
    spell_capitals: Annotated[
        bool,
        Declared(
            Page.PROOFING,
            tr("Words in capitals too"),
            tr("Those in capitals throughout are looked at as well."),
            book=MAY,
            needs=Needs("spelling", True),
            also=tr("uppercase abbreviations"),
        ),
    ] = False
    grammar: Annotated[
        bool,
        Declared(
            Page.PROOFING,
            tr("Grammar"),
            tr("In English. Words of your own are under Tools, Word lists."),
            book=MAY,
        ),
    ] = True
    style_marks: Annotated[bool, Declared(Page.PROOFING, tr("Remarks on style"), tr("In English."), book=MAY)] = True
    lints_off: Annotated[
        tuple[Annotated[str, Meta(max_length=200)], ...],
        Declared(
            Page.PROOFING,
            tr("What is looked at"),
            tr("Kinds of remarks, and single rules that you did not want to hear of again."),
            editor="rules",
            book=MAY,
            also=tr("rules lints ignored silent"),
        ),
    ] = ()

    search_marks: Annotated[
        bool,
        Declared(
            Page.SEARCHING,
            tr("Straight and typographic marks are alike"),
            tr("Quotes, spaces and hyphens of either kind are found by the other."),
        ),
    ] = True
    search_accents: Annotated[
        bool,
        Declared(
            Page.SEARCHING,
            tr("Letters with and without accents are alike"),
            tr("Unless capitals count."),
            also=tr("diacritics"),
        ),
    ] = True
    lookup_address: Annotated[
        str,
        Meta(pattern=r"^((?i:https?)://(?=[^/\s])\S*\{word\}\S*)?$", max_length=2_000),
        Declared(
            Page.SEARCHING,
            tr("A dictionary in the web"),
            tr("Its address, with {word} where the word belongs. It is opened by your hand only."),
            least_is=tr("None"),
            also=tr("look up url"),
        ),
    ] = ""

    backup_folder: Annotated[
        str,
        Meta(max_length=4_000),
        Declared(
            Page.BACKUPS,
            tr("Folder for backups"),
            tr(
                "A backup is one file with the whole book, made when the book is closed too. "
                "A folder on another disk or in a synced place is safest."
            ),
            least_is=tr("The usual folder"),
            editor="folder",
            machine=True,
        ),
    ] = ""
    backups_kept: Annotated[
        int,
        Meta(ge=1, le=100),
        Declared(Page.BACKUPS, tr("Backups that are kept"), tr("The newest so many."), unit=tr("of each book")),
    ] = 10
    backup_minutes: Annotated[
        int,
        Meta(ge=0, le=24 * 60),
        Declared(
            Page.BACKUPS,
            tr("A backup is made"),
            choices=(
                (0, tr("Only when a book is closed")),
                (10, tr("After 10 minutes of writing")),
                (30, tr("After 30 minutes of writing")),
                (60, tr("After 1 hour of writing")),
                (120, tr("After 2 hours of writing")),
            ),
            unit=tr("minutes"),
        ),
    ] = 30
