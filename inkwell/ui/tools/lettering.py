"""Letters to press, for a menu whose entries are the author's own, so that nobody could choose them by hand."""

from collections.abc import Iterable


def lettered(titles: Iterable[str]) -> list[str]:
    """Titles as a menu takes them, each with a letter of its own marked by "&" as long as there are any.

    The first letters of words come first. Entries that come later leave those before them as they were.
    """
    used: set[str] = set()
    return [_marked(title, used) for title in titles]


def _marked(title: str, used: set[str]) -> str:
    starts = [at for at in range(len(title)) if at == 0 or title[at - 1] == " "]
    for at in (*starts, *range(len(title))):
        letter = title[at].lower()
        # A menu takes what a keyboard gives without help.
        if letter.isascii() and letter.isalnum() and letter not in used:
            used.add(letter)
            return f"{_plain(title[:at])}&{_plain(title[at:])}"
    return _plain(title)


def _plain(title: str) -> str:
    return title.replace("&", "&&")
