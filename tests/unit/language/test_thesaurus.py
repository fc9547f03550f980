"""MyThes files: words found by halving the index, files added, and none that is damaged believed."""

import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.thesaurus import Meaning, Synonym, Thesaurus, forms, simple_stems
from inkwell.language.thesaurus_files import LARGEST, ThesaurusShelf, make_index, tag_of

SMALL = {
    "lamp": ["(noun)|light|lantern|source of light (generic term)"],
    "walk": ["(verb)|stroll|ride (antonym)", "(noun)|stroll", "-|path"],
    "give up": ["(verb)|surrender"],
    "don't": ["|do not"],
    "éclair": ["(noun)|cake (generic term)"],
}


def write(folder: Path, entries: dict[str, list[str]], name: str = "th_en_US_v2", encoding: str = "UTF-8") -> Path:
    """A .dat file; its index is made from it."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [encoding]
    for word, meanings in entries.items():
        lines += [f"{word}|{len(meanings)}", *meanings]
    data = folder / f"{name}.dat"
    data.write_bytes(("\n".join(lines) + "\n").encode(encoding))
    make_index(data)
    return data


@pytest.fixture
def small(tmp_path: Path) -> Thesaurus:
    return Thesaurus(write(tmp_path, SMALL))


def test_a_word_has_its_meanings(small: Thesaurus) -> None:
    assert small.look_up("lamp") == (
        Meaning("noun", (Synonym("light"), Synonym("lantern"), Synonym("source of light", "generic term"))),
    )
    assert [meaning.part for meaning in small.look_up("walk")] == ["verb", "noun", ""]
    assert small.look_up("walk")[0].synonyms[1] == Synonym("ride", "antonym")


@pytest.mark.parametrize("word", ["Lamp", "LAMP", " give  up ", "don’t", "Éclair"])
def test_it_is_found_however_it_is_written(small: Thesaurus, word: str) -> None:
    assert small.look_up(word)


@pytest.mark.parametrize("word", ["", " ", "lam", "lamps", "zz", "a", "\ud800", "lamp|1", "lamp\n"])
def test_what_is_not_there_is_not_found(small: Thesaurus, word: str) -> None:
    assert not small.look_up(word) or word.strip() == "lamp"


def test_other_encodings(tmp_path: Path) -> None:
    data = write(tmp_path, {"größe": ["|ausmaß"]}, "th_de_DE_v2", "ISO8859-1")
    assert Thesaurus(data).look_up("Größe")[0].synonyms == (Synonym("ausmaß"),)
    assert Thesaurus(data).look_up("日本") == ()


LETTERS = st.characters(codec="utf-8", exclude_characters="|", exclude_categories=("Cs", "Cc", "Z"))
WORDS = st.text(LETTERS, min_size=1, max_size=12).map(str.lower).filter(lambda word: word == word.lower())


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(WORDS, st.just(["(noun)|other"]), min_size=1, max_size=80))
def test_every_word_is_found_and_no_other(
    tmp_path_factory: pytest.TempPathFactory, entries: dict[str, list[str]]
) -> None:
    thesaurus = Thesaurus(write(tmp_path_factory.mktemp("thesaurus"), entries))
    for word in entries:
        assert thesaurus.look_up(word), word
    for word in ("", "~~~", *(word + "x" for word in entries)):
        known = any(form in entries for form in forms(word))
        assert bool(thesaurus.look_up(word)) == known
    thesaurus.check()


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 2**32))
def test_damage_is_told_in_a_sentence_or_does_not_matter(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    rng = random.Random(seed)
    data = write(tmp_path_factory.mktemp("damaged"), SMALL)
    victim = rng.choice([data, data.with_suffix(".idx")])
    whole = bytearray(victim.read_bytes())
    how = rng.randrange(3)
    if how == 0:
        whole = whole[: rng.randrange(len(whole))]
    elif how == 1:
        whole[rng.randrange(len(whole))] = rng.randrange(256)
    else:
        at = rng.randrange(len(whole))
        whole[at:at] = rng.randbytes(30)
    victim.write_bytes(bytes(whole))
    kinds = {outcome(Thesaurus(data), word) for word in (*SMALL, "zebra")}
    assert kinds <= {None, ErrorKind.DAMAGED, ErrorKind.DISK}


def outcome(thesaurus: Thesaurus, word: str) -> ErrorKind | None:
    """What kind of trouble there is with a word; anything but an InkwellError is the test's."""
    try:
        thesaurus.look_up(word)
    except InkwellError as error:
        return error.kind if thesaurus.name in error.sentence else ErrorKind.INTERNAL
    return None


@pytest.mark.parametrize("encoding", ["idna", "undefined", "rot13", "hex", "no such"])
def test_an_encoding_that_is_none_of_texts_is_damage(tmp_path: Path, encoding: str) -> None:
    data = tmp_path / "th_en_US_v2.dat"
    data.write_bytes(f"{encoding}\nlamp|1\n(noun)|light\n".encode())
    data.with_suffix(".idx").write_bytes(f"{encoding}\n1\nlamp|{len(encoding) + 1}\n".encode())
    for ask in (lambda: Thesaurus(data).look_up("lamp"), Thesaurus(data).check):
        with pytest.raises(InkwellError) as raised:
            ask()
        assert raised.value.kind is ErrorKind.DAMAGED


def test_lines_may_end_as_on_windows(tmp_path: Path) -> None:
    data = tmp_path / "th_en_US_v2.dat"
    data.write_bytes(b"UTF-8\r\nlamp|1\r\n(noun)|light (generic term)\r\n")
    data.with_suffix(".idx").write_bytes(b"UTF-8\r\n1\r\nlamp|7\r\n")
    assert Thesaurus(data).look_up("lamp") == (Meaning("noun", (Synonym("light", "generic term"),)),)
    Thesaurus(data).check()


def test_brackets_and_spaces_without_end_take_no_time(tmp_path: Path) -> None:
    odd = ["a" + " " * 60_000 + "b", "(" * 60_000, "a (b (c))", "a (b) (c)", "(d)", "e ()"]
    start = time.process_time()
    found = Thesaurus(write(tmp_path, {"odd": [f"|{text}" for text in odd]})).look_up("odd")
    assert time.process_time() - start < 1
    plain = [Synonym("a (b (c))"), Synonym("a (b)", "c"), Synonym("(d)"), Synonym("e")]
    assert [meaning.synonyms[0] for meaning in found][2:] == plain


def test_a_thesaurus_that_went_away_says_so(small: Thesaurus) -> None:
    small.index.unlink()
    with pytest.raises(InkwellError) as caught:
        small.look_up("lamp")
    assert caught.value.kind is ErrorKind.NOT_FOUND


def test_the_shelf_knows_languages_and_prefers_what_was_added(tmp_path: Path) -> None:
    system, own = tmp_path / "system", tmp_path / "own"
    write(system, SMALL, "th_en_US_v2")
    write(system, SMALL, "th_de_CH")
    shelf = ThesaurusShelf(own, [system, tmp_path / "nowhere"])
    assert {str(tag_of(each)) for each in shelf.all()} == {"en-US", "de-CH"}
    british = shelf.best_for("en-GB")
    assert british is not None
    assert british.name == "th_en_US_v2"
    assert shelf.best_for("fr") is None
    brought = write(tmp_path / "brought", {"lamp": ["|beacon"]}, "th_en_US_v2")
    shelf.add(brought.with_suffix(".idx"))
    chosen = shelf.best_for("en-US")
    assert chosen is not None
    assert chosen.look_up("lamp")[0].synonyms == (Synonym("beacon"),)


def test_an_index_that_did_not_come_along_is_made(tmp_path: Path) -> None:
    data = write(tmp_path / "brought", SMALL)
    data.with_suffix(".idx").unlink()
    shelf = ThesaurusShelf(tmp_path / "own", [])
    assert shelf.add(data).look_up("give up")


@pytest.mark.parametrize("trouble", ["absent", "no thesaurus", "wrong name", "damaged", "huge"])
def test_what_cannot_be_used_is_not_added(tmp_path: Path, trouble: str) -> None:
    data = write(tmp_path / "brought", SMALL, "lamp" if trouble == "wrong name" else "th_en_US_v2")
    if trouble == "absent":
        data.unlink()
    elif trouble == "no thesaurus":
        data.with_suffix(".idx").unlink()
        data.write_text("Once upon a time\nthere was a lamp\n")
    elif trouble == "damaged":
        data.with_suffix(".idx").write_text("UTF-8\n2\nlamp|90000\nwalk|3\n")
    elif trouble == "huge":
        with data.open("r+b") as file:
            file.truncate(LARGEST + 1)
    own = tmp_path / "own"
    with pytest.raises(InkwellError) as caught:
        ThesaurusShelf(own, []).add(data)
    assert caught.value.sentence.endswith(".")
    assert not own.exists() or list(own.iterdir()) == []


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("lamps", "lamp"), ("ladies", "lady"), ("walked", "walk"), ("loved", "love"), ("stopped", "stop"),
        ("running", "run"), ("making", "make"), ("bigger", "big"), ("happily", "happy"), ("boxes", "box"),
        ("king’s", "king"), ("quickly", "quick"), ("knives", "knife"),
    ],
)  # fmt: skip
def test_what_a_word_may_be_a_form_of(word: str, stem: str) -> None:
    assert stem in simple_stems(word)
