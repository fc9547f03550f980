"""Words that a dictionary does not know: the one inside, others in other encodings and scripts."""

import time

import pytest
from dictionary_maker import DAMAGE, damaged, make

from inkwell.language.dictionaries import Dictionary, Shelf, inside
from inkwell.language.spelling import MOST, Speller, UnusableDictionaryError


def speller(dictionary: Dictionary, language: str = "") -> Speller:
    return Speller(dictionary.folder / dictionary.name, language or dictionary.name)


def wrong(reader: Speller, text: str, capitals: bool = False) -> list[str]:
    return [text[remark.start : remark.end] for remark in reader.look(text, capitals)]


@pytest.fixture(scope="module")
def american() -> Speller:
    folder = inside()
    assert folder is not None
    return speller(Dictionary(folder, "en_US"))


@pytest.fixture(scope="module")
def british_by_american() -> Speller:
    folder = inside()
    assert folder is not None
    return speller(Dictionary(folder, "en_US"), "en-GB")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She realy knows the wierd hosue.", ["realy", "wierd", "hosue"]),
        ("He didn’t, they’d, ’twas, o’clock", []),
        ("the dogs’ bowls, James’s, the Count’s, Mr. and Mrs. etc.", []),
        ("a well-knwon to-day fact", ["well-knwon"]),
        ("naïve café, cafe\u0301, co\u00adoperate", []),
        ("Привет 你好 שלום مرحبا", []),
        ("NOOO! said NASSA", []),
        ("Zorblat spoke", ["Zorblat"]),
        ("`realy` <!-- wierd --> www.wierd.org", []),
        ("un*believ*able", []),
        ("a realy" + " word" * 5_000, []),
    ],
)
def test_american_english(american, text, words):
    assert wrong(american, text) == words


def test_capitals_are_looked_at_on_request(american):
    assert wrong(american, "THE HOSUE", capitals=True) == ["HOSUE"]
    assert wrong(american, "THE HOSUE") == []


def test_of_a_word_with_hyphens_the_unknown_part_is_told(american):
    (remark,) = american.look("It is well-knwon.")
    assert (remark.word, remark.unknown) == ("well-knwon", ("knwon",))


def test_suggestions_are_few_and_begin_with_the_likely(american):
    found = american.suggest("realy")
    assert "really" in found
    assert len(found) <= MOST
    assert american.suggest("слово") == []


BRITISH = """
colour honourable travelled travelling centre theatre defence catalogue realise recognising organisation analyse grey
mould fulfil instalment moustache jewellery pyjamas programme plough mediaeval vapourised neighbour's manœuvre
"""


@pytest.mark.parametrize("word", BRITISH.split())
def test_british_spellings_pass_where_only_the_american_dictionary_is(british_by_american, american, word):
    assert wrong(british_by_american, word) == []


def test_a_book_that_only_says_english_may_be_of_either_side():
    folder = inside()
    assert folder is not None
    reader = speller(Dictionary(folder, "en_US"), "en")
    assert wrong(reader, "colour color organisation realy") == ["realy"]


@pytest.mark.parametrize("word", ["hourse", "colur", "travveled", "recieve", "teh", "defenc", "houre"])
def test_slips_do_not_pass_for_british(british_by_american, word):
    assert wrong(british_by_american, f"a {word} b") == [word]


@pytest.mark.parametrize(
    ("name", "encoding", "python", "words", "text", "expected"),
    [
        ("ru_RU", "KOI8-R", "", "слово дом", "слово домм house", ["домм"]),
        ("bg_BG", "microsoft-cp1251", "cp1251", "дума къща", "дума къшта", ["къшта"]),
        ("de_DE", "ISO8859-1", "iso8859-1", "Straße Haus", "Straße Hauss", ["Hauss"]),
        ("pl_PL", "ISO8859-2", "iso8859-2", "źródło dom", "źródło domm", ["domm"]),
        ("he_IL", "UTF-8", "", "שלום בית", "שלום בייתת house", ["בייתת"]),
        ("ko_KR", "UTF-8", "", "하늘 바다", "하늘 바닥 sky", ["바닥"]),
        ("de_AT", "UTF-8", "", "weil geht", "weil’s geht’s gehts’s", ["gehts’s"]),
        ("he_XX", "UTF-8", "", 'צה"ל', "צה״ל צה״לל", ["צה״לל"]),
        ("fr_FR", "UTF-8", "", "homme est l' État", "l’homme, d’État, l’homm", ["l’homm"]),
    ],
)
def test_other_languages_and_encodings(tmp_path, name, encoding, python, words, text, expected):
    assert wrong(speller(make(tmp_path, name, words, encoding, python=python)), text) == expected


def test_the_encoding_may_be_named_at_the_very_end_of_the_rules(tmp_path):
    dictionary = make(tmp_path, "ar_EG", "كتاب")
    dictionary.aff.write_bytes(b"# rules\n" * 20_000 + b"SET\tUTF-8\n")
    assert wrong(speller(dictionary), "كتاب كتتاب") == ["كتتاب"]


def test_the_number_of_words_may_be_followed_by_anything(tmp_path):
    dictionary = make(tmp_path, "it_IT", "parola")
    dictionary.dic.write_bytes("\ufeff1\t2 words\nparola\n".encode())
    assert wrong(speller(dictionary), "parola parolla") == ["parolla"]


def test_letters_that_an_encoding_has_not_are_passed_over(tmp_path):
    reader = speller(make(tmp_path, "de_DE", "Haus", "ISO8859-1", python="iso8859-1"))
    assert wrong(reader, "Dvořák Huas") == ["Huas"]


def test_affixes_are_understood(tmp_path):
    rules = "SFX S Y 1\nSFX S 0 s .\n"
    assert wrong(speller(make(tmp_path, "en_XX", "apple/S", rules=rules)), "apples appless") == ["appless"]


@pytest.mark.parametrize("kind", DAMAGE)
def test_what_is_clearly_no_dictionary_is_refused_before_native_code_reads_it(tmp_path, kind):
    with pytest.raises(UnusableDictionaryError):
        speller(damaged(tmp_path, kind))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(UnusableDictionaryError):
        Speller(tmp_path / "en_US", "en")


def test_a_page_of_words_is_looked_at_in_no_time(american, book):
    paragraphs = book("dracula").read_text(encoding="utf-8").split("\n\n")[200:260]
    american.look(" ".join(paragraphs))
    begin = time.perf_counter()
    for text in paragraphs:
        american.look(text)
    assert time.perf_counter() - begin < 0.25


class TestShelf:
    def test_the_author_s_own_comes_first_and_regions_count(self, tmp_path):
        own, system = tmp_path / "own", tmp_path / "system"
        for folder, name in ((system, "en_US"), (system, "en_GB"), (system, "de_AT"), (own, "en_GB")):
            make(folder, name, "word")
        shelf = Shelf(own, [system])
        assert shelf.best_for("en-GB") == Dictionary(own, "en_GB", own=True)
        assert shelf.best_for("en") == Dictionary(system, "en_US")
        assert shelf.best_for("en-NZ") == Dictionary(system, "en_US")
        assert shelf.best_for("de") == Dictionary(system, "de_AT")
        assert shelf.best_for("fr") is None

    def test_half_a_pair_and_hyphenation_are_none(self, tmp_path):
        make(tmp_path, "hyph_de_DE", "word")
        (tmp_path / "it_IT.dic").write_text("1\nparola\n", encoding="utf-8")
        assert Shelf(tmp_path / "own", [tmp_path, tmp_path / "absent"]).all() == ()

    def test_american_english_is_inside(self, tmp_path):
        found = Shelf(tmp_path).best_for("en")
        assert found is not None
        assert found.tag.language == "en"
