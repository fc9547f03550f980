"""Words for the author in the author's language: what stands in the code is English, `tr` gives what is shown.

The translations are Qt Linguist's own files (`resources/translations/*.ts`), read as they are: no step lies between a
translator's saving and what is seen. Pure, without Qt, so that every layer and every process can speak. The language of
a process is in its environment (`language_choice.CHOICE`) before this is imported, and stays: so a constant of a module
can be translated too.
"""

import os
import string
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import reduce
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

from inkwell.language_choice import CHOICE, SOURCE, folder

Entry = tuple[str, ...]
"""One translation, or one for each form of the plural."""


def _one(_count: int) -> int:
    return 0


def _two(count: int) -> int:
    return 0 if count == 1 else 1


def _two_from_two(count: int) -> int:
    return 0 if count in (0, 1) else 1


def _slavic(count: int) -> int:
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else 2


def _polish(count: int) -> int:
    return 0 if count == 1 else 1 if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else 2


def _czech(count: int) -> int:
    return 0 if count == 1 else 1 if 2 <= count <= 4 else 2


_FORMS: Final[Mapping[str, Callable[[int], int]]] = {
    **dict.fromkeys(("zh", "ja", "ko", "vi", "th", "id", "ms", "lo", "my", "fa", "tr", "hu"), _one),
    **dict.fromkeys(("fr", "pt_BR", "hy"), _two_from_two),
    **dict.fromkeys(("ru", "uk", "be", "sr", "hr", "bs"), _slavic),
    "pl": _polish,
    **dict.fromkeys(("cs", "sk"), _czech),
}
"""Which form a number takes, as Qt Linguist orders them; any other language has one for 1 and one for the rest."""

_MARKS: Final[Mapping[str, tuple[str, str]]] = {
    **dict.fromkeys(("de", "nl", "es", "it", "pt", "da", "tr", "id", "el"), (".", ",")),
    **dict.fromkeys(("fr", "ru", "uk", "pl", "cs", "sk", "sv", "nb", "fi", "hu"), ("\N{NARROW NO-BREAK SPACE}", ",")),
}
"""What stands between thousands and before decimals; a language that is not here does as English does."""
_CAPITAL_NOUNS: Final = frozenset(("de", "lb"))
"""Languages whose nouns begin with a capital within a sentence too."""


class Language:
    """What one file of translations says, and how its language counts and writes figures.

    Args:
        name: "de", "zh_CN"; its first part chooses the plural and the marks in figures.
        entries: by source text and comment.
    """

    def __init__(self, name: str, entries: Mapping[tuple[str, str], Entry]) -> None:
        self.name = name
        self.entries = entries
        short = name.split("_")[0]
        self._form = _FORMS.get(name) or _FORMS.get(short, _two)
        marks = _MARKS.get(name) or _MARKS.get(short)
        self._format: Callable[[str, Mapping[str, Any]], str] = (
            str.format_map if marks is None else _Figures(*marks).filled
        )

    @classmethod
    def read(cls, path: Path) -> "Language":
        """A .ts file of Qt Linguist.

        Raises:
            OSError: it cannot be read.
            ValueError: it is no such file.
        """
        try:
            # What it says is ours, or what its author chose to try.
            root = ElementTree.fromstring(path.read_bytes())  # noqa: S314
        except ElementTree.ParseError as error:
            raise ValueError(f"{path.name}: {error}") from None
        if root.tag != "TS":
            raise ValueError(f"{path.name}: a {root.tag} where a TS is")
        return cls(root.get("language") or path.stem, dict(_entries(root)))

    def say(self, text: str, comment: str, count: int | None, values: Mapping[str, Any]) -> str:
        """See `tr`."""
        found = self.entries.get((text, comment))
        if found is not None:
            form = 0 if count is None else min(self._form(abs(count)), len(found) - 1)
            # A slip of a translator's must not keep anything from being said.
            with suppress(KeyError, IndexError, ValueError):
                return self._filled(found[form] or text, values)
        return self._filled(text, values)

    def _filled(self, text: str, values: Mapping[str, Any]) -> str:
        return self._format(text, values) if values else text

    def figure(self, value: float, form: str) -> str:
        """A figure as Python's format writes it, with the marks of this language."""
        return self._format(f"{{figure:{form}}}", {"figure": value})


def _entries(root: ElementTree.Element) -> "list[tuple[tuple[str, str], Entry]]":
    found: list[tuple[tuple[str, str], Entry]] = []
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"vanished", "obsolete"}:
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        if any(forms):
            found.append(((message.findtext("source", ""), message.findtext("comment", "")), forms))
    return found


class _Figures(string.Formatter):
    """Fills in values as `str.format` does, with another language's marks in figures."""

    def __init__(self, thousands: str, decimal: str) -> None:
        self._swap = str.maketrans({",": thousands, ".": decimal})

    def filled(self, text: str, values: Mapping[str, Any]) -> str:
        return self.vformat(text, (), values)

    def format_field(self, value: Any, format_spec: str) -> str:
        written = format(value, format_spec)
        return written.translate(self._swap) if isinstance(value, int | float) and format_spec else written


def _chosen() -> Language:
    wanted = os.environ.get(CHOICE, SOURCE)
    path = Path(wanted) if wanted.endswith(".ts") else folder() / f"{wanted}.ts"
    try:
        return Language.read(path)
    except (OSError, ValueError):
        # A translation that is not there or damaged must never keep anybody from their book.
        return Language.read(folder() / f"{SOURCE}.ts")


HERE: Final = _chosen()
"""The language of this process."""


def tr(text: str, comment: str = "", n: int | None = None, /, **values: Any) -> str:
    """What is shown for an English text.

    Qt Linguist's `lupdate` finds the calls: `text` and `comment` have to be literals.

    Args:
        text: in English, with values in braces as in `str.format`: "“{title}” was kept."; braces are themselves where
            no values are given.
        comment: tells two meanings of one text apart, and helps who translates.
        n: how many; chooses the form of the plural, and stands for {n} in the text.
        values: what the names in braces stand for.
    """
    if n is not None:
        values["n"] = n
    return HERE.say(text, comment, n, values)


def shown(phrase: str) -> str:
    """What is shown for a phrase out of the files of `resources`, which `packaging/translations.py` hands to lupdate.

    What an author called so is shown as it is, unless it is called as one of ours.
    """
    return HERE.say(phrase, "", None, {})


def parted(words: Iterable[str]) -> str:
    """Several things one after another: "Ada, Ben, Cleo"; "" for none."""
    several = list(words)
    return reduce(lambda first, second: tr("{first}, {second}", first=first, second=second), several) if several else ""


def listed(words: Iterable[str]) -> str:
    """Several things within a sentence: "Ada, Ben and Cleo"; "" for none."""
    several = list(words)
    if len(several) < 2:
        return "".join(several)
    return tr("{first} and {last}", first=parted(several[:-1]), last=several[-1])


def capitalised(words: str) -> str:
    """The same words as a sentence begins with them."""
    return words[:1].upper() + words[1:]


def within(words: str) -> str:
    """A name as it stands within a sentence: small, but where nouns begin with a capital."""
    return words if HERE.name.split("_")[0] in _CAPITAL_NOUNS else words[:1].lower() + words[1:]


def figure(value: float, form: str = ",") -> str:
    """A figure alone, as Python's format writes it ("," for 1,234, ".1f" for 0.5), with the marks of the language."""
    return HERE.figure(value, form)
