"""What grammar and style are looked at for, in the few kinds that an author tells apart."""

from dataclasses import dataclass

from inkwell.language.remarks import RemarkKind
from inkwell.translation import tr

OFF = "kind:"
"""What an entry of the settings' list of rules begins with that switches a whole group off; its key follows."""


@dataclass(frozen=True)
class Group:
    """A kind of finding: its key, what it is called, and what falls into it."""

    key: str
    kind: RemarkKind
    name: str
    example: str


GROUPS = (
    Group("agreement", RemarkKind.GRAMMAR, tr("Agreement and forms"), tr("“they was”, “have went”")),
    Group("confusion", RemarkKind.GRAMMAR, tr("Words that are mixed up"), tr("“your” for “you’re”, “could of”")),
    Group(
        "typing", RemarkKind.GRAMMAR, tr("Slips of the hand"), tr("“an the”, a word that is missing or written twice")
    ),
    Group("signs", RemarkKind.GRAMMAR, tr("Punctuation and capitals"), tr("two spaces, a comma out of place")),
    Group("repetition", RemarkKind.STYLE, tr("Repetition"), tr("“free gift”, “and also”")),
    Group("choice", RemarkKind.STYLE, tr("Choice of words"), tr("worn phrases, words of another region")),
    Group("manner", RemarkKind.STYLE, tr("Style"), tr("“very hungry” for “starving”")),
)
_GROUP_OF = {
    **dict.fromkeys(("Agreement", "Grammar", "Nonstandard"), "agreement"),
    **dict.fromkeys(("Eggcorn", "Malapropism", "Usage", "WordChoice"), "confusion"),
    **dict.fromkeys(("BoundaryError", "Miscellaneous", "Typo"), "typing"),
    **dict.fromkeys(("Capitalization", "Formatting", "Punctuation"), "signs"),
    **dict.fromkeys(("Redundancy", "Repetition"), "repetition"),
    "Regionalism": "choice",
    **dict.fromkeys(("Enhancement", "Readability", "Style"), "manner"),
}
_TYPING = ("RepeatedWords", "TheMy", "ToTo", "TheAnother")
"""Rules that the library counts as repetition, and that no author means."""
_BY_KEY = {group.key: group for group in GROUPS}

NOT_FOR_NOVELS = frozenset(
    {
        # hunspell's, and a dictionary that does not know what hunspell was told
        *("SpellCheck", "SplitWords", "MergeWords", "DisjointPrefixes", "OrthographicConsistency"),
        # wrong more often than right in four novels: about a hundred thousand words were read with each
        *("MissingPreposition", "CompoundNouns", "MassNouns", "PossessiveYour", "PhrasalVerbAsCompoundNoun"),
        *("SentenceCapitalization", "QuiteQuiet", "WrongNegative", "QuantifierNumeralConflict", "FindOut"),
        *("ForNoun", "OpenCompounds", "ThereIsAgreement", "MissingTo", "Myself", "WayTooAdjective", "Damages"),
        *("WhomSubjectOfVerb", "MultipleSequentialPronouns", "PronounContraction", "WouldNeverHave", "HadOf"),
        # matters of offices and their machines
        *("DayOneNames", "AmazonNames", "AppleNames", "AzureNames", "GoogleNames", "JetpackNames", "MetaNames"),
        *("MicrosoftNames", "PocketCastsNames", "TumblrNames", "WordPressDotcom", "LitotesDirectPositive"),
        # rules of essays and manuals; a speech that goes on in the next paragraph has no closing quote
        *("LongSentences", "UnclosedQuotes", "OxfordComma", "NoOxfordComma", "SpelledNumbers", "AvoidContractions"),
        *("UseTitleCase", "UpdatePlaceNames", "AvoidCurses", "Bollocks", "DiscourseMarkers", "BlacklistWhitelist"),
    }
)
"""Rules that are never asked: a novel is neither an essay nor a manual, and people in it speak as they do."""

REGIONAL = ("Regionalisms", "PreferPled", "PreferPleaded", "PreferSneaked", "PreferSnuck", "Towards", "Upward")
"""Rules that take the side of one region."""


def group_of(rule: str, library_kind: str) -> Group | None:
    """Return what a rule of the library falls into, None for what is not looked at.

    A kind that the library may have one day and that is not known here counts as a slip of the hand.
    """
    if rule in NOT_FOR_NOVELS or library_kind == "Spelling":
        return None
    if rule in _TYPING:
        return _BY_KEY["typing"]
    return _BY_KEY[_GROUP_OF.get(library_kind, "typing")]


def is_off(rule: str, group: str, off: frozenset[str]) -> bool:
    """Whether the author does not want to hear of a rule, by its name or by its group."""
    return rule in off or OFF + group in off
