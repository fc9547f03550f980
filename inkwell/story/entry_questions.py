"""The questions that novelists ask about their people, places and things: what a new entry of the bible is begun with.

A question's label is what is kept beside the answer, and what the model reads ("Eyes: grey"), so it is short; the
sentence says to the author what is meant.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from inkwell.story.bible import EntryKind
from inkwell.translation import tr


class Question(NamedTuple):
    """One question. `first`: it stands in a new entry without being asked for."""

    label: str
    asks: str
    first: bool = False


_CHARACTER: Final = (
    Question(tr("Role"), tr("What are they in the story, and to whom?"), first=True),
    Question(tr("Age"), tr("How old are they when the story begins, or when were they born?"), first=True),
    Question(tr("Looks"), tr("What does a stranger see first?"), first=True),
    Question(tr("Eyes"), tr("What colour are they, and how do they look at people?")),
    Question(tr("Hair"), tr("What colour is it, and how is it worn?")),
    Question(tr("Build"), tr("How tall are they, how do they stand and move?")),
    Question(tr("Marks"), tr("A scar, a limp, a ring that is never taken off?")),
    Question(tr("Voice"), tr("How do they speak: fast, dry, in whose words, with which habits?"), first=True),
    Question(tr("Wants"), tr("What do they want, and what would they do for it?"), first=True),
    Question(tr("Needs"), tr("What do they need and not know it?")),
    Question(tr("Fears"), tr("What do they go out of their way to avoid?")),
    Question(tr("Belief"), tr("What do they take for true that is not?")),
    Question(tr("Secret"), tr("What does nobody know about them, and who must not find out?")),
    Question(tr("Strength"), tr("What can they do that others cannot?")),
    Question(tr("Weakness"), tr("What lets them down at the worst moment?")),
    Question(tr("Past"), tr("What happened to them before the first page?")),
    Question(tr("Family"), tr("Whose child, partner, parent are they?")),
    Question(tr("Friends and enemies"), tr("Who is with them, who is against them, and why?")),
    Question(tr("Work"), tr("What do they live on, and are they any good at it?")),
    Question(tr("Home"), tr("Where do they live, and what stands on the shelf?")),
    Question(tr("Habits"), tr("What do they do with their hands when they wait?")),
    Question(tr("Change"), tr("Who are they at the end that they were not at the beginning?")),
)
_PLACE: Final = (
    Question(tr("Where"), tr("What is it part of, and how does one get there?"), first=True),
    Question(tr("Looks"), tr("What does one see on coming in?"), first=True),
    Question(tr("Sounds and smells"), tr("What would one know it by in the dark?"), first=True),
    Question(tr("People"), tr("Who is to be met there, and who is not let in?")),
    Question(tr("Past"), tr("What happened there that is still felt?")),
    Question(tr("Mood"), tr("How does it feel to be there, and to whom otherwise?")),
    Question(tr("Weather and light"), tr("What is it like in the seasons and at the hours of the story?")),
    Question(tr("Rules"), tr("What is done there, and what is not?")),
    Question(tr("Use"), tr("Which scenes need it, and for what?")),
)
_THING: Final = (
    Question(tr("Looks"), tr("What does it look like, and what is it made of?"), first=True),
    Question(tr("Owner"), tr("Whose is it, and whose was it before?"), first=True),
    Question(tr("Use"), tr("What can it do, and what does it cost to use it?"), first=True),
    Question(tr("Where it is"), tr("Where is it when the story begins?")),
    Question(tr("Meaning"), tr("What does it stand for, and to whom?")),
    Question(tr("Past"), tr("Where does it come from?")),
    Question(tr("Fate"), tr("What becomes of it?")),
)
_LORE: Final = (
    Question(tr("What it is"), tr("A law, a custom, a faith, a war: in one sentence?"), first=True),
    Question(tr("Known by"), tr("Who knows of it, and who believes otherwise?"), first=True),
    Question(tr("Rules"), tr("What is possible, and what never is?")),
    Question(tr("Cost"), tr("What does it cost those who use or break it?")),
    Question(tr("Began"), tr("When and how did it begin?")),
    Question(tr("Today"), tr("How does it show in the lives of these people?")),
)
_STYLE: Final = (
    Question(tr("Person and tense"), tr("First or third, past or present?"), first=True),
    Question(tr("Voice"), tr("How does the narrator speak, and how near to whom?"), first=True),
    Question(tr("Sentences"), tr("Long or short, plain or rich?"), first=True),
    Question(tr("Avoid"), tr("Which words and turns shall not appear?")),
    Question(tr("Dialogue"), tr("How is speech set, and how much of it is there?")),
    Question(tr("Era"), tr("Which words may these people not know yet?")),
)
QUESTIONS: Final[Mapping[EntryKind, tuple[Question, ...]]] = {
    EntryKind.CHARACTER: _CHARACTER,
    EntryKind.PLACE: _PLACE,
    EntryKind.THING: _THING,
    EntryKind.LORE: _LORE,
    EntryKind.STYLE: _STYLE,
}


def question(kind: EntryKind, label: str) -> Question:
    """Return the question with this label, or one of the author's own, which asks nothing more."""
    return next((each for each in QUESTIONS[kind] if each.label == label), Question(label, ""))


def shown_at_first(kind: EntryKind, fields: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Return what a form shows of an entry: its answers, or, where there are none at all, the first questions."""
    if fields:
        return fields
    return tuple((each.label, "") for each in QUESTIONS[kind] if each.first)


def still_open(kind: EntryKind, labels: tuple[str, ...]) -> tuple[Question, ...]:
    """Return the questions of a kind that a form with these labels does not show yet."""
    there = {label.casefold() for label in labels}
    return tuple(each for each in QUESTIONS[kind] if each.label.casefold() not in there)
