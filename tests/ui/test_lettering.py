"""Letters for entries of a menu that the author made."""

from hypothesis import given
from hypothesis import strategies as st

from inkwell.ui.tools.lettering import lettered


def letter(entry: str) -> str:
    marked = entry.replace("&&", "").partition("&")[2]
    return marked[:1].lower()


def test_the_first_letters_of_words_come_first() -> None:
    assert lettered(["Rewrite…", "Show, don't tell…", "Retell…"]) == ["&Rewrite…", "&Show, don't tell…", "R&etell…"]


def test_what_has_no_letter_left_goes_without() -> None:
    assert lettered(["a", "A", "詩"]) == ["&a", "A", "詩"]


@given(st.lists(st.text(st.sampled_from("abAB &e1é"), max_size=8), max_size=12))
def test_no_letter_comes_twice_and_the_words_stay(titles: list[str]) -> None:
    entries = lettered(titles)
    letters = [each for each in map(letter, entries) if each]
    assert len(letters) == len(set(letters))
    for title, entry in zip(titles, entries, strict=True):
        assert entry.replace("&&", "\0").replace("&", "").replace("\0", "&") == title
