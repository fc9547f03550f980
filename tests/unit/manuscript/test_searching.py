"""Searching: against a model so plain that it cannot be wrong, and patterns that would never end."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.literal import Folding, bared, narrowing_key, straightened, units
from inkwell.manuscript.replacing import Template
from inkwell.manuscript.searching import TOO_SLOW, Query, Search, lines

LETTERS = [*"aAeEsSnNoxyK", "é", "É", "e\u0301", "ê\u0323", "ệ", "e\u0323\u0302", "ß", "ñ", "ø", "가", "\u1100\u1161"]
SIGNS = [*" '\"-.\n_*([\\", "’", "‘", "“", "”", "«", "\u00a0", "\u2011", "—", "中", "文", "の", "😀", "7"]
texts = st.lists(st.sampled_from(LETTERS + SIGNS), max_size=30).map("".join)
words = st.lists(st.sampled_from(LETTERS + SIGNS), min_size=1, max_size=4).map("".join).filter(lambda w: "\n" not in w)
queries = st.builds(Query, words, st.booleans(), st.booleans(), st.just(False), st.booleans(), st.booleans())


def same(unit: str, query: Query) -> str:
    """What a letter with its accents is taken for."""
    made = unicodedata.normalize("NFC", unit)
    if query.marks:
        made = straightened(made)
    if query.case:
        return made
    return bared(made) if query.accents else made.casefold()


def is_letter(unit: str) -> bool:
    return unit[0].isalnum() and not ("\u3040" <= unit[0] <= "\u9fff")


def naive(text: str, query: Query) -> list[tuple[int, int]]:
    """Every place tried one after the other."""
    parts = units(text)
    starts = [sum(map(len, parts[:n])) for n in range(len(parts) + 1)]
    seen, wanted = [same(each, query) for each in parts], "".join(same(each, query) for each in units(query.text))
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(parts):
        end = next((n for n in range(at + 1, len(parts) + 1) if "".join(seen[at:n]) == wanted), None)
        if end is not None and (not query.words or _whole(parts, at, end)):
            found.append((starts[at], starts[end]))
            at = end
        else:
            at += 1
    return found


def _whole(parts: list[str], at: int, end: int) -> bool:
    before = at > 0 and is_letter(parts[at - 1]) and is_letter(parts[at])
    after = end < len(parts) and is_letter(parts[end]) and is_letter(parts[end - 1])
    return not before and not after


@settings(max_examples=400, deadline=None)
@given(texts, queries)
def test_plain_words_are_found_where_the_model_finds_them(text, query):
    assert Search(query).spans(text) == naive(text, query)


@settings(max_examples=400, deadline=None)
@given(texts, queries)
def test_what_is_found_is_in_the_key_that_the_index_keeps(text, query):
    table = Folding()
    for start, end in Search(query).spans(text):
        assert narrowing_key(query.text, table) in narrowing_key(text, table)
        assert narrowing_key(text[start:end], table) == narrowing_key(query.text, table)


@given(st.text(max_size=60), st.text(min_size=1, max_size=6), st.booleans(), st.booleans(), st.booleans())
def test_whatever_is_looked_for_matches_are_in_order_and_apart(text, sought, whole, case, accents):
    last = 0
    for start, end in Search(Query(sought, whole, case, False, True, accents)).spans(text):
        assert last <= start < end <= len(text)
        last = end


@given(st.text(max_size=40))
def test_any_text_finds_itself(text):
    for case in (True, False):
        spans = Search(Query(text, case=case, accents=False)).spans(text)
        # An accent without a letter before it belongs to none.
        assert spans == ([(0, len(text))] if text else [])


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Don’t don't", Query("don't"), ["Don’t", "don't"]),
        ("Don’t don't", Query("don’t", marks=False), ["Don’t"]),
        ("“Yes,” she said", Query('"yes,"'), ["“Yes,”"]),
        ("Natásha NATASHA", Query("natasha"), ["Natásha", "NATASHA"]),
        ("Natásha NATASHA", Query("natasha", accents=False), ["NATASHA"]),
        ("Straße STRASSE", Query("strasse"), ["Straße", "STRASSE"]),
        ("Straße STRASSE", Query("straße", accents=False), ["Straße", "STRASSE"]),
        ("sß ßs sss ßß", Query("sß"), ["sß", "ßs", "sss"]),
        ("Missstand Mißstand", Query("missstand"), ["Missstand", "Mißstand"]),
        ("Anna, _Anna_ Annas", Query("anna", words=True), ["Anna", "Anna"]),
        ("我爱中文。中文好", Query("中文", words=True), ["中文", "中文"]),
        ("吾輩は猫である", Query("猫"), ["猫"]),
        ("café cafe\u0301", Query("café", case=True), ["café", "cafe\u0301"]),
        ("café cafe\u0301", Query("cafe", case=True), []),
        ("Bon poids\u00a0!", Query("poids !"), ["poids\u00a0!"]),
        ("a.b acb", Query("a.b"), ["a.b"]),
        ("word", Query(""), []),
        ("Łódź", Query("lodz"), ["Łódź"]),
    ],
)
def test_what_a_novelist_expects(text, query, found):
    assert [text[start:end] for start, end in Search(query).spans(text)] == found


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("He ran. She ran.", Query(r"\b[A-Z]\w+ ran", case=True, pattern=True), ["He ran", "She ran"]),
        ("one\ntwo\n", Query(r"^\w+$", pattern=True), ["one", "two"]),
        ("one\ntwo", Query(r"e[^x]t", pattern=True), []),
        ("It’s", Query("it's", pattern=True), ["It’s"]),
        ("cafe\u0301 x", Query("é x", pattern=True), ["e\u0301 x"]),
        ("aaa", Query("b*", pattern=True), []),
        ("cat concat", Query("cat|dog", words=True, pattern=True), ["cat"]),
        ("cat cats", Query("cats?", words=True, pattern=True), ["cat", "cats"]),
    ],
)
def test_patterns(text, query, found):
    assert [text[start:end] for start, end in Search(query).spans(text)] == found


@pytest.mark.parametrize("source", ["(a", "[a", "*", "a{3,1}", r"\p{Nonsense}", "(?P<x>a)(?P<x", "\\", "(" * 900])
def test_a_wrong_pattern_is_one_sentence(source):
    with pytest.raises(InkwellError) as caught:
        Search(Query(source, pattern=True))
    assert caught.value.kind is ErrorKind.BAD_INPUT
    assert caught.value.sentence.startswith("This ")
    assert caught.value.sentence.count(".") == 1


@pytest.mark.parametrize("source", ["((((a{999}){999}){999}){999})", "a{10000000}", "(a{300}){300}"])
def test_a_pattern_that_would_fill_the_memory_is_refused_at_once(source):
    start = time.process_time()
    with pytest.raises(InkwellError, match="repeats too often"):
        Search(Query(source, pattern=True))
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize("source", ["(a+)+$", "(a|a)*$", "(a?){30}a{30}b", "(?:.*a){20}z"])
def test_a_pattern_that_would_never_end_is_given_up_in_time(source):
    text = "\n".join(["a" * 4000 + "!"] * 20)
    start = time.process_time()
    with pytest.raises(InkwellError) as caught:
        Search(Query(source, pattern=True)).spans(text, seconds=0.2)
    assert caught.value.sentence == TOO_SLOW
    assert time.process_time() - start < 1.5


def test_a_search_text_has_a_greatest_length():
    with pytest.raises(InkwellError, match="1,000 characters"):
        Search(Query("x" * 1001))


def test_changes_are_what_the_template_makes_of_matches():
    search = Search(Query(r"(\w+), (\w+)", pattern=True))
    changes = search.changes("Rostov, Natásha", Template(r"$2 \1", groups=True))
    assert [(each.start, each.end, each.old, each.new) for each in changes] == [
        (0, 15, "Rostov, Natásha", "Natásha Rostov")
    ]


def test_groups_come_as_the_text_has_them():
    search = Search(Query("(e' )(.)", pattern=True))
    (change,) = search.changes("cafe\u0301 e’ É", Template("[$1$2]", groups=True))
    assert change.new == "[e’ É]"


def test_lines_are_told_with_their_places():
    assert list(lines("one\n\n  \ntwo\n")) == [(0, "one"), (8, "two")]


def test_a_pattern_that_looks_from_the_right_is_told_from_the_left() -> None:
    search, text = Search(Query(r"(?r)\w+", pattern=True)), "The kite flew.\nIt fell."
    assert search.spans(text) == [(0, 3), (4, 8), (9, 13), (15, 17), (18, 22)]
    assert [change.start for change in search.changes(text, Template("x"))] == [0, 4, 9, 15, 18]
