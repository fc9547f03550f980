"""The questions that novelists ask about their people, places and things: what a new entry of the bible is begun with.

A question's label is what is kept beside the answer, and what the model reads ("Eyes: grey"), so it is short; the
sentence says to the author what is meant.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from inkwell.story.bible import EntryKind


class Question(NamedTuple):
    """One question. `first`: it stands in a new entry without being asked for."""

    label: str
    asks: str
    first: bool = False


_CHARACTER: Final = (
    Question("Role", "What are they in the story, and to whom?", first=True),
    Question("Age", "How old are they when the story begins, or when were they born?", first=True),
    Question("Looks", "What does a stranger see first?", first=True),
    Question("Eyes", "What colour are they, and how do they look at people?"),
    Question("Hair", "What colour is it, and how is it worn?"),
    Question("Build", "How tall are they, how do they stand and move?"),
    Question("Marks", "A scar, a limp, a ring that is never taken off?"),
    Question("Voice", "How do they speak: fast, dry, in whose words, with which habits?", first=True),
    Question("Wants", "What do they want, and what would they do for it?", first=True),
    Question("Needs", "What do they need and not know it?"),
    Question("Fears", "What do they go out of their way to avoid?"),
    Question("Belief", "What do they take for true that is not?"),
    Question("Secret", "What does nobody know about them, and who must not find out?"),
    Question("Strength", "What can they do that others cannot?"),
    Question("Weakness", "What lets them down at the worst moment?"),
    Question("Past", "What happened to them before the first page?"),
    Question("Family", "Whose child, partner, parent are they?"),
    Question("Friends and enemies", "Who is with them, who is against them, and why?"),
    Question("Work", "What do they live on, and are they any good at it?"),
    Question("Home", "Where do they live, and what stands on the shelf?"),
    Question("Habits", "What do they do with their hands when they wait?"),
    Question("Change", "Who are they at the end that they were not at the beginning?"),
)
_PLACE: Final = (
    Question("Where", "What is it part of, and how does one get there?", first=True),
    Question("Looks", "What does one see on coming in?", first=True),
    Question("Sounds and smells", "What would one know it by in the dark?", first=True),
    Question("People", "Who is to be met there, and who is not let in?"),
    Question("Past", "What happened there that is still felt?"),
    Question("Mood", "How does it feel to be there, and to whom otherwise?"),
    Question("Weather and light", "What is it like in the seasons and at the hours of the story?"),
    Question("Rules", "What is done there, and what is not?"),
    Question("Use", "Which scenes need it, and for what?"),
)
_THING: Final = (
    Question("Looks", "What does it look like, and what is it made of?", first=True),
    Question("Owner", "Whose is it, and whose was it before?", first=True),
    Question("Use", "What can it do, and what does it cost to use it?", first=True),
    Question("Where it is", "Where is it when the story begins?"),
    Question("Meaning", "What does it stand for, and to whom?"),
    Question("Past", "Where does it come from?"),
    Question("Fate", "What becomes of it?"),
)
_LORE: Final = (
    Question("What it is", "A law, a custom, a faith, a war: in one sentence?", first=True),
    Question("Known by", "Who knows of it, and who believes otherwise?", first=True),
    Question("Rules", "What is possible, and what never is?"),
    Question("Cost", "What does it cost those who use or break it?"),
    Question("Began", "When and how did it begin?"),
    Question("Today", "How does it show in the lives of these people?"),
)
_STYLE: Final = (
    Question("Person and tense", "First or third, past or present?", first=True),
    Question("Voice", "How does the narrator speak, and how near to whom?", first=True),
    Question("Sentences", "Long or short, plain or rich?", first=True),
    Question("Avoid", "Which words and turns shall not appear?"),
    Question("Dialogue", "How is speech set, and how much of it is there?"),
    Question("Era", "Which words may these people not know yet?"),
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
