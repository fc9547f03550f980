"""Typographic marks as one types: conventions, context, and what is never touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.markup import Inside
from inkwell.manuscript.quotation import CONVENTIONS, Convention, convention_for
from inkwell.manuscript.typesetting import changed, plainness, typesetting
from inkwell.manuscript.typography import Switches, may_swap, swap_for

OFF = Switches(quotes=False, dashes=False, ellipses=False)
ON = Switches()
NARROW = "\u202f"
languages = st.sampled_from(sorted(CONVENTIONS))
prose = st.text(st.sampled_from("ab Zé5\"'-.,;:!?…—*_(`<>%“”‘’«»„他\u202f\u00a0😀"), max_size=60)


def typed(text: str, language: str = "en", switches: Switches = ON) -> str:
    """What a paragraph looks like when it is typed key by key."""
    made = ""
    for key in text:
        whole = made + key
        last = made[-1:]
        swap = swap_for(made, key, convention_for(language), switches) if may_swap(last, key) else None
        made = whole if swap is None else whole[: swap.start] + swap.text + whole[swap.end :]
    return made


def typeset(text: str, language: str = "en", switches: Switches = ON) -> str:
    return changed(text, typesetting(convention_for(language), switches))


def plain(text: str, language: str = "en") -> str:
    return changed(text, plainness(convention_for(language)))


@pytest.mark.parametrize(
    ("language", "keys", "wanted"),
    [
        ("en", "\"Hello,\" she said. 'Inner' \"He said 'so'.\"", "“Hello,” she said. ‘Inner’ “He said ‘so’.”"),
        ("en-GB", "'Hello \"you\",' she said -- so", "‘Hello “you”,’ she said – so"),
        ("de", "\"Hallo 'du'\" -- sagte", "„Hallo ‚du‘“ – sagte"),
        ("de-AT", '"Servus"', "„Servus“"),
        ("de-CH", "\"Grüezi 'du'\"", "«Grüezi ‹du›»"),
        ("fr", "\"Oui\" 'non' -- et", f"«{NARROW}Oui{NARROW}» “non” – et"),
        ("es", "\"Hola\" 'dentro' ¿qué? ¡ay!", "«Hola» “dentro” ¿qué? ¡ay!"),
        ("es-MX", '"Hola"', "“Hola”"),
        ("it", "\"Ciao\" l'amico un po' di", "«Ciao» l’amico un po’ di"),
        ("pt", '"Olá" -- disse', "«Olá» — disse"),
        ("pt-BR", "\"Oi\" 'sim'", "“Oi” ‘sim’"),
        ("nl", "\"Hoi\" 's avonds 'n kop -- ja", "“Hoi” ’s avonds ’n kop – ja"),
        ("pl", "\"Cześć 'tak'\"", "„Cześć «tak»”"),
        ("cs", "\"Ahoj 'ty'\"", "„Ahoj ‚ty‘“"),
        ("sv", "\"Hej\" 'du' -- ja", "”Hej” ’du’ – ja"),
        ("fi", '"Hei"', "”Hei”"),
        ("da", "\"Hej 'du'\"", "»Hej ›du‹«"),
        ("ru", "\"Привет 'ты'\" -- да", "«Привет „ты“» — да"),
        ("zh", "他说\"系统'内'\"...然后--走", "他说“系统‘内’”……然后——走"),
        ("zh-TW", "他說\"系統'內'\"...", "他說「系統『內』」……"),
        ("zh_Hant_HK", '他說"好"', "他說「好」"),
        ("ja", "彼は\"はい'内'\"と...", "彼は「はい『内』」と……"),
        ("ko", '그는 "네" 하고', "그는 “네” 하고"),
        ("he", '"שלום" צה"ל', '”שלום” צה"ל'),
        ("ar", '"سلام"', "«سلام»"),
        ("xx", '"Odd"', "“Odd”"),
    ],
)
def test_each_language_has_its_marks(language: str, keys: str, wanted: str):
    assert typed(keys, language) == wanted


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("It's the dogs' bone, isn't it?", "It’s the dogs’ bone, isn’t it?"),
        ("'Tis late. 'twas. ", "’Tis late. ’twas. "),
        ("rock 'n' roll ", "rock ’n’ roll "),
        ("give 'em that ", "give ’em that "),
        ("the '90s were ", "the ’90s were "),
        ("the summer of '69 was", "the summer of ’69 was"),
        ("'50 men came'", "‘50 men came’"),
        ("'Round and round'", "‘Round and round’"),
        ('6\'2" tall, 5" wide', '6\'2" tall, 5" wide'),
        ('He said "I am 5" and', "He said “I am 5” and"),
        ("the 1990's end", "the 1990’s end"),
        ('*"Yes"* and **"no"**', "*“Yes”* and **“no”**"),
        ('("no") ["so"]', "(“no”) [“so”]"),
        ('"Wait--" he said', "“Wait—” he said"),
        ('he--"Yes"--went', "he—“Yes”—went"),
        ("\"'Nested,' he said,\" she said", "“‘Nested,’ he said,” she said"),
        ("\"She said 'no'\"", "“She said ‘no’”"),
    ],
)
def test_the_context_tells_what_a_mark_is(keys: str, wanted: str):
    assert typed(keys) == wanted


@pytest.mark.parametrize(
    ("language", "keys", "wanted"),
    [
        ("en", "word--word", "word—word"),
        ("en-GB", "word -- word --- so", "word – word — so"),
        ("de", "-- Ja, sagte er", "– Ja, sagte er"),
        ("fr", "-- Oui", "— Oui"),
        ("es", "--Hola", "—Hola"),
        ("en", "---", "---"),
        ("en", "- - -", "- - -"),
        ("en", "--", "--"),
        ("en", "- item -- so", "- item — so"),
        ("en", "> -- so", "> — so"),
        ("en", "|--|:--|", "|--|:--|"),
        ("en", "<!-- no -- no --> a--b", "<!-- no -- no --> a—b"),
        ("en", "wait... what....", "wait… what…."),
        ("en", "../up", "../up"),
    ],
)
def test_dashes_and_ellipses(language: str, keys: str, wanted: str):
    assert typed(keys, language) == wanted


def test_french_spaces_do_not_break():
    assert typed('Quoi ? Non ! oui : et ; "mot "', "fr") == (
        f"Quoi{NARROW}? Non{NARROW}! oui\u00a0: et{NARROW}; «{NARROW}mot{NARROW}»"
    )
    assert typed('" mot', "fr") == f"«{NARROW}mot"
    assert typed('l\'"amour"', "fr") == f"l’«{NARROW}amour{NARROW}»"
    assert typed(":-) et: oui", "fr") == ":-) et: oui"


def test_nothing_is_replaced_in_code_that_is_still_open():
    assert typed('`a -- "b"...') == '`a -- "b"...'
    assert typed('`a` "b"') == "`a` “b”"
    assert typed('%% a "b"') == '%% a "b"'


def test_each_switch_is_for_its_own_marks():
    keys = '"Yes"--it\'s...'
    assert typed(keys, switches=Switches(True, False, False)) == "“Yes”--it’s..."
    assert typed(keys, switches=Switches(False, True, False)) == '"Yes"—it\'s...'
    assert typed(keys, switches=Switches(False, False, True)) == '"Yes"--it\'s…'


@given(text=st.text(max_size=80), language=languages)
def test_switched_off_nothing_is_ever_changed(text: str, language: str):
    assert typeset(text, language, OFF) == text
    for at in range(len(text)):
        assert swap_for(text[:at], text[at], convention_for(language), OFF) is None


@given(text=prose, language=languages)
def test_a_swap_lies_in_what_was_typed_and_ends_near_the_caret(text: str, language: str):
    for at in range(len(text)):
        swap = swap_for(text[:at], text[at], convention_for(language), ON)
        if swap is not None:
            assert 0 <= swap.start < swap.end <= at + 1
            assert text[swap.start : swap.end] != swap.text


def letters(text: str) -> str:
    return "".join(each for each in text if each.isalnum() or each in "\n*_`<>%(,")


@given(text=prose, language=languages)
def test_only_marks_and_the_spaces_at_them_change(text: str, language: str):
    assert letters(typeset(text, language)) == letters(text)
    assert letters(plain(text, language)) == letters(text)


@given(text=prose, language=languages)
def test_what_is_quick_to_rule_out_is_ruled_out_rightly(text: str, language: str):
    for at in range(1, len(text)):
        if not may_swap(text[at - 1], text[at]):
            assert swap_for(text[:at], text[at], convention_for(language), ON) is None


@given(text=st.text(st.sampled_from("ab5 \"'-.,\n"), max_size=60), language=st.sampled_from(("en", "de", "pl", "ru")))
def test_plain_takes_back_what_typographic_did(text: str, language: str):
    # Two hyphens and then one are an em dash; with the marks of the keyboard that may be two or three hyphens.
    if "---" not in text and "--." not in text:
        assert plain(typeset(text, language), language) == text


@given(text=prose, language=languages)
def test_a_text_set_twice_is_a_text_set_once(text: str, language: str):
    # Marks that were left alone may get a neighbour that says what they are; the third time finds nothing new.
    twice = typeset(typeset(text, language), language)
    assert typeset(twice, language) == twice


def test_code_comments_and_addresses_of_a_whole_text_stay():
    text = '`"a" -- b` "c"\n\n<!-- "one\n\nstill -- here" --> "d"\n\n<https://a--b.c/"x"> and https://x.y/a--b "e"'
    assert typeset(text) == (
        '`"a" -- b` “c”\n\n<!-- "one\n\nstill -- here" --> “d”\n\n<https://a--b.c/"x"> and https://x.y/a--b “e”'
    )


def test_a_paragraph_inside_a_comment_is_not_touched():
    change = typesetting(convention_for("en"), ON)
    assert change('"a"', Inside.HTML) == []
    assert len(change('"a"', Inside.NOTHING)) == 2


def test_a_novel_set_in_plain_marks_comes_back(book):
    text = book("dracula").read_text(encoding="utf-8")
    there = typeset(plain(text))
    lines = [(one, other) for one, other in zip(text.split("\n"), there.split("\n"), strict=True) if one != other]
    quotes = [(one, other) for one, other in lines if one.count("“") != other.count("“")]
    assert len(quotes) <= 0.002 * text.count("\n")


def test_an_unknown_language_is_set_like_english():
    assert convention_for("") == convention_for("tlh-Latn") == convention_for("en")
    assert isinstance(convention_for("de-1996-CH"), Convention)
    assert convention_for("fr-CA").spaced
