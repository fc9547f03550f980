"""Words that are right although no dictionary has them, and words that may be names."""

import time
from dataclasses import replace

import pytest

from inkwell.language.known_words import KnownWords, entry, words_of_names
from inkwell.language.names import Name, likely_names
from inkwell.language.remarks import Remark, RemarkKind

KNOWN = KnownWords(
    book=frozenset({"zorblat", "pince-nez"}),
    author=frozenset({"gloaming"}),
    names=words_of_names(["Mr. Ukridge", "Combe Regis", "O’Brien"]),
)


@pytest.mark.parametrize(
    "word",
    ["zorblat", "Zorblat", "ZORBLAT", "zorblat's", "Ukridge", "UKRIDGE", "Ukridge's", "Regis", "O'Brien", "Gloaming"],
)
def test_known(word):
    assert KNOWN.knows(word)


@pytest.mark.parametrize("word", ["ukridge", "zorblats", "combe", "nez", "s", "'s", ""])
def test_unknown(word):
    assert not KNOWN.knows(word)


def test_a_long_list_is_not_gone_through_for_every_new_name():
    long = frozenset(f"word{number}" for number in range(200_000))
    known = replace(KNOWN, book=long)
    start = time.process_time()
    for number in range(20):
        known = replace(known, names=words_of_names([f"Mister Number{number:b}"]))
        assert known.knows("word777's")
        assert not known.knows("nobody")
    assert time.process_time() - start < 0.2


def spelled(word: str, *unknown: str, start: int = 0) -> Remark:
    return Remark(start, start + len(word), RemarkKind.SPELLING, word=word, unknown=unknown or (word,))


def test_a_word_with_hyphens_is_known_as_a_whole_or_by_its_parts():
    assert KNOWN.excuses(spelled("pince-nez", "pince", "nez"))
    assert KNOWN.excuses(spelled("Zorblat-like", "Zorblat"))
    assert not KNOWN.excuses(spelled("Zorblat-knwon", "Zorblat", "knwon"))
    assert not KNOWN.excuses(Remark(0, 3, RemarkKind.GRAMMAR, "No."))


@pytest.mark.parametrize(("text", "kept"), [(" O’Brien ", "O'Brien"), ("123", ""), ("", ""), ("a\nb", ""), ("—", "")])
def test_an_entry_is_folded_or_nothing(text, kept):
    assert entry(text) == kept


def remarks_on(text: str, *words: str) -> tuple[str, list[Remark]]:
    found = []
    for word in words:
        start = -1
        while (start := text.find(word, start + 1)) >= 0:
            found.append(spelled(word, start=start))
    return text, found


def test_names_are_what_has_a_capital_where_no_sentence_begins():
    text = (
        "Ukridge came. “Ukridge!” I said, and Ukridge's hat fell. Wierd things, he said. Wierd. "
        "Then we saw Combe once. I told Blix and blix told me, and Blix went."
    )
    looked_at = [remarks_on(text, "Ukridge", "Wierd", "Combe", "Blix", "blix")]
    assert likely_names(looked_at) == (Name("Ukridge", 3),)
