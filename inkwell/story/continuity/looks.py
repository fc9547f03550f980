"""What a text says of people's eyes, hair and hands, and which of these statements cannot both be true."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from inkwell.story.bible import Entry
from inkwell.story.continuity.finding import Quote, quote_at
from inkwell.story.continuity.people import NAME, named_in
from inkwell.translation import tr

_FAMILIES: Final = {
    "eyes": {
        "blue": "blue azure sapphire",
        "grey": "grey gray steel-grey",
        "green": "green emerald",
        "brown": "brown hazel chestnut chocolate amber",
        "black": "black",
        "dark": "dark",
    },
    "hair": {
        "black": "black raven jet-black",
        "brown": "brown chestnut auburn",
        "red": "red ginger copper auburn sandy",
        "fair": "blond blonde golden fair flaxen yellow sandy",
        "grey": "grey gray white silver silvery",
        "dark": "dark",
    },
    "handed": {"left": "left", "right": "right"},
}
_DARK: Final = frozenset({"black", "brown", "dark"})
_ALL: Final = {
    part: "|".join(sorted({word for words in families.values() for word in words.split()}, key=len, reverse=True))
    for part, families in _FAMILIES.items()
}
_MORE: Final = r"(?:very|so|quite|still|now|a|the|as|deep|dark|light|bright|pale|clear|large|soft|of|almost)\s+"
_BEFORE: Final = {
    part: re.compile(rf"\b(?P<value>{_ALL[part]})(?:,?\s+(?:and\s+)?[a-z]+)?\s+{part}\b", re.IGNORECASE)
    for part in ("eyes", "hair")
}
_AFTER: Final = {
    part: re.compile(
        rf"\b{part}(?:,\s+which)?\s+(?:of\s+{NAME}\s+)?(?i:were|was|are|is|of)\s+(?i:{_MORE})*(?P<value>(?i:{_ALL[part]}))\b(?!-)"
    )
    for part in ("eyes", "hair")
}
_JOINED: Final = {
    "eyes": re.compile(rf"\b(?P<value>{_ALL['eyes']})-eyed\b", re.IGNORECASE),
    "hair": re.compile(rf"\b(?P<value>{_ALL['hair']})-haired\b", re.IGNORECASE),
    "handed": re.compile(r"\b(?P<value>left|right)-handed\b", re.IGNORECASE),
}
_QUICK: Final = re.compile(r"eye[sd]\b|hair|-handed", re.IGNORECASE)
_OWNED: Final = re.compile(rf"\b({NAME})['’]s?\s+(?:[\w-]+,?\s+){{0,4}}\Z")
_OWN: Final = re.compile(r"\b(?:his|her|their|with|had|has|was|is)\s+(?:[\w-]+,?\s+){0,4}\Z", re.IGNORECASE)
_FROM: Final = re.compile(r"\s+(?:back\s+)?(?:from|out\s+of|off|behind|over|about)\s+(?:his|her|their)\s+[a-z]+")
"""Words behind hair that say whose it is: the hair from her forehead."""
_OF: Final = re.compile(rf"[a-z]+\s+of\s+({NAME})")
_APPOSED: Final = re.compile(rf"\b({NAME}),\s+\Z")
_NEXT: Final = re.compile(rf"\s+({NAME})")
_LABELS: Final = {"eyes": "eyes", "hair": "hair"}
_SAYS: Final = {"eyes": tr("{} eyes"), "hair": tr("{} hair"), "handed": tr("{}-handed")}


class Looks(NamedTuple):
    """One statement: of which people it may be (as they are named; of one of them alone), of what, and what it says."""

    names: tuple[str, ...]
    part: str
    value: str
    quote: Quote


def families(part: str, value: str) -> frozenset[str]:
    """The colours that a word may stand for."""
    found = frozenset(name for name, words in _FAMILIES[part].items() if value in words.split())
    return found | _DARK if "dark" in found else found


def agree(part: str, one: str, other: str) -> bool:
    """Whether both may be said of the same person."""
    return bool(families(part, one) & families(part, other))


def said_of(part: str, value: str) -> str:
    """A value in words: "blue eyes"."""
    return _SAYS[part].format(value)


def looks_in(node: str, at: int, line: str) -> Iterator[Looks]:
    """Find statements in a paragraph that begins at `at` of its node's text."""
    if not _QUICK.search(line):
        return
    for part in _FAMILIES:
        for pattern in (_BEFORE.get(part), _AFTER.get(part), _JOINED.get(part)):
            for found in pattern.finditer(line) if pattern is not None else ():
                names = _owners(line, found)
                if names:
                    yield Looks(names, part, found.group("value").lower(), quote_at(node, at, line, found.start()))


def _owners(line: str, found: "re.Match[str]") -> tuple[str, ...]:
    before = line[: found.start()]
    owner = _OF.match(found.group())
    if owner is not None:
        return named_in(owner.group(1))
    owned = _OWNED.search(before)
    if owned is not None:
        return named_in(owned.group(1))
    following = _NEXT.match(line, found.end())
    joined = found.group().lower().endswith("ed")
    if following is not None and joined:
        return named_in(following.group(1))
    apposed = _APPOSED.search(before)
    if apposed is not None and joined:
        return named_in(apposed.group(1))
    if _OWN.search(before) is None and _FROM.match(line, found.end()) is None:
        return ()
    sentence = before[max(before.rfind(each) for each in (". ", "! ", "? ", "” ")) + 1 :]
    return named_in(sentence) or named_in(before)


def looks_of(entry: Entry) -> Iterator[tuple[str, str, Quote]]:
    """What an entry of the bible says: part, value, and the words that say it."""
    for label, answer in entry.fields:
        words = f"{label}: {answer}"
        part = label.strip().casefold()
        found = re.search(rf"\b({_ALL[part]})\b", answer, re.IGNORECASE) if part in _LABELS else None
        if found is not None:
            yield part, found.group(1).lower(), Quote("", 0, 0, words, entry.id)
        else:
            yield from _stated(entry.id, words)
    for line in entry.text.split("\n"):
        yield from _stated(entry.id, line)


def _stated(entry_id: str, line: str) -> Iterator[tuple[str, str, Quote]]:
    for part in _FAMILIES:
        for pattern in (_BEFORE.get(part), _AFTER.get(part), _JOINED.get(part)):
            for found in pattern.finditer(line) if pattern is not None else ():
                quote = quote_at("", 0, line, found.start())
                yield part, found.group("value").lower(), Quote("", 0, 0, quote.words, entry_id)
