"""Each setting is declared once, and what follows from that: what it may be, what is refused, how it is found."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.catalogue import SETTINGS, Kind, checked_changes, on_page, phrases_of, said, setting_named
from inkwell.settings.declared import OfBook, Page
from inkwell.settings.finding import folded, found_by, lit, words_of
from inkwell.settings.memory import Memory
from inkwell.settings.settings import Settings

EACH = pytest.mark.parametrize("name", SETTINGS)


@EACH
def test_a_declaration_is_whole(name: str) -> None:
    setting = SETTINGS[name]
    declared = setting.declared
    assert setting.default == getattr(Settings(), name)
    assert setting.checked(setting.default) == setting.default
    assert declared.label
    assert declared.label[0].isupper()
    assert not declared.label.endswith(".")
    assert not declared.help or declared.help.endswith(".")
    assert all(setting.checked(value) == value for value, _ in declared.choices if setting.kind is not Kind.OTHER)
    if setting.kind is Kind.CHOICE:
        assert tuple(value for value, _ in declared.choices) == setting.values
    if setting.kind in (Kind.WHOLE, Kind.DECIMAL):
        assert setting.least is not None
        assert setting.most is not None
    if declared.needs is not None:
        other = SETTINGS[declared.needs.name]
        assert other.checked(declared.needs.value) == declared.needs.value
        assert other.declared.page is declared.page


def test_labels_tell_settings_apart() -> None:
    labels = [each.declared.label for each in SETTINGS.values()]
    assert sorted(labels) == sorted(set(labels))
    assert [each for page in Page for each in on_page(page)] != []
    assert all(on_page(page) for page in Page)


def test_what_is_remembered_is_no_setting() -> None:
    assert not SETTINGS.keys() & set(Memory.__struct_fields__)


def test_what_could_do_harm_or_belongs_to_a_machine_no_book_may_have() -> None:
    never = {"model", "backend", "backup_folder", "lookup_address", "presets", "token_bias", "context_tokens"}
    assert {name for name in never if SETTINGS[name].declared.book is not OfBook.NEVER} == set()
    machine = {name for name, each in SETTINGS.items() if each.declared.machine}
    assert machine == {
        *("model", "backend", "mirror", "backup_folder", "token_bias", "context_tokens", "package_index"),
        "wheel_folder",
    }
    assert not [name for name in machine if SETTINGS[name].declared.book is not OfBook.NEVER]
    # Nobody else's book switches a model on, or lets in what the author keeps out.
    assert SETTINGS["ai"].declared.book is SETTINGS["content_limit"].declared.book is OfBook.STRICTER


@pytest.mark.parametrize("name", [name for name, each in SETTINGS.items() if each.least is not None])
def test_numbers_beyond_their_range_are_refused_in_one_sentence(name: str) -> None:
    setting = SETTINGS[name]
    assert setting.least is not None
    assert setting.most is not None
    assert setting.checked(setting.least) == setting.least
    assert setting.checked(setting.most) == setting.most
    for beyond in (setting.least - 1, setting.most + 1, 10**400, "many", None, True, float("nan")):
        with pytest.raises(InkwellError) as refused:
            setting.checked(beyond)
        assert refused.value.kind is ErrorKind.BAD_INPUT
        assert refused.value.sentence.startswith(f"“{setting.declared.label}” is ")
        assert refused.value.sentence.endswith(".")


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("measure", 20, "“Line length” is a whole number from 30 to 120 characters."),
        ("ghost_pause", 31, "“They come after” is a number from 0.3 to 30 seconds of rest."),
        ("ai", "yes", "“Use the writing partner” is either on or off."),
        ("paragraphs", "odd", "“Paragraphs” is one of these: Indent their first line, Leave space between them."),
        ("lookup_address", "file:///etc/passwd", "“A dictionary in the web” cannot be set to that."),
        ("own_colours", {"page": "red"}, "“Your own colours” cannot be set to that."),
        ("own_colours", {"sea": "#000000"}, "“Your own colours” cannot be set to that."),
        ("streak_weekdays", [7], "“Written on” cannot be set to that."),
        ("smart_language", "../..", "“Language of quotation marks” cannot be set to that."),
        ("banned", ["\ud800"], "“Phrases that must not appear” cannot be set to that."),
        ("phrase_bias", {"hens": float("nan")}, "“More often, or less often” cannot be set to that."),
    ],
)
def test_what_is_refused_says_what_it_may_be(name: str, value: object, sentence: str) -> None:
    with pytest.raises(InkwellError) as refused:
        setting_named(name).checked(value)
    assert refused.value.sentence == sentence


@pytest.mark.parametrize(
    "address", ["", "https://example.org/w/{word}", "HTTP://{word}.example.org/", "http://a/?q={word}#x"]
)
def test_web_dictionaries_are_addresses_with_a_place_for_the_word(address: str) -> None:
    assert setting_named("lookup_address").checked(address) == address


def test_values_come_as_they_are_held() -> None:
    held = checked_changes({"banned": ["a", "b"], "token_bias": {"17": -2}, "ghost_pause": 2})
    assert held == {"banned": ("a", "b"), "token_bias": {17: -2.0}, "ghost_pause": 2.0}
    with pytest.raises(InkwellError) as unknown:
        checked_changes({"nonsense": 1})
    assert unknown.value.sentence == "There is no setting called “nonsense”."


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("theme", "dark", "Dark"),
        ("spelling", False, "off"),
        ("session_minutes", 0, "No end"),
        ("session_minutes", 45, "45 minutes"),
        ("day_start", 4, "04:00"),
        ("backup_minutes", 45, "45 minutes"),
        ("backup_folder", "", "The usual folder"),
        ("page_font", "Inter", "“Inter”"),
        ("streak_weekdays", (0, 6), "Monday, Sunday"),
        ("banned", (), "none"),
        ("banned", ("hens", "cats"), "“hens”, “cats”"),
        ("phrase_bias", {"hens": 2.0}, "hens: 2.0"),
    ],
)
def test_a_value_in_words(name: str, value: Any, words: str) -> None:
    assert said(SETTINGS[name], value) == words


def test_what_is_read_of_a_setting() -> None:
    assert {"Line length", "The page"} <= {*phrases_of(SETTINGS["measure"])}
    assert {"Monday", "Counts and habits"} <= {*phrases_of(SETTINGS["streak_weekdays"])}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("curly", "smart_quotes"),
        ("night", "theme"),
        ("CLICHES", "ban_cliches"),
        ("sentence caret", "focus"),
        ("book's", "smart_language"),
        ("line_height", "line_height"),
        ("Backups folder", "backup_folder"),
    ],
)
def test_settings_are_found_by_any_of_their_words(query: str, name: str) -> None:
    found = [each.name for each in SETTINGS.values() if found_by(each, words_of(query))]
    assert name in found
    assert len(found) < 8


def test_nothing_is_found_by_what_no_setting_says() -> None:
    assert [each for each in SETTINGS.values() if found_by(each, words_of("zeppelin"))] == []
    assert all(found_by(each, ()) for each in SETTINGS.values())


@given(st.text(max_size=40), st.lists(st.text(max_size=4), max_size=4))
@settings(max_examples=50, deadline=None)
def test_what_is_lit_is_what_was_looked_for(text: str, words: list[str]) -> None:
    assert len(folded(text)) == len(text)
    places = lit(text, [folded(each) for each in words])
    assert all(start < end <= len(text) for start, end in places)
    assert all(before[1] < after[0] for before, after in pairwise(places))
    for word in words:
        if word and folded(word) in folded(text):
            at = folded(text).find(folded(word))
            assert any(start <= at and at + len(word) <= end for start, end in places)


def test_lit_without_case_and_accents() -> None:
    assert lit("Clichés, clichés", words_of("cliche")) == ((0, 6), (9, 15))
    assert lit("The book’s", words_of("BOOK'S")) == ((4, 10),)
