"""Lists, names, days and languages as each language says them within a sentence."""

from datetime import date

import pytest

from inkwell import translation
from inkwell.app import language_names
from inkwell.app.language_names import language_name
from inkwell.manuscript.dates import month_of, named_date, plain_date, short_date, shortest_date
from inkwell.story.segments import SYSTEM, shown_label
from inkwell.translation import Language, capitalised, figure, listed, parted, shown, within

DAY = date(2026, 6, 11)
GERMAN = Language(
    "de",
    {
        ("{first} and {last}", ""): ("{first} und {last}",),
        ("Rewrite", ""): ("Umschreiben",),
        ("{day} {month} {year}", ""): ("{day}. {month} {year}",),
        ("System", "the system prompt"): ("System-Prompt",),
    },
)


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "HERE", GERMAN)
    monkeypatch.setattr(language_names, "HERE", GERMAN)


@pytest.mark.parametrize(
    ("words", "in_a_sentence", "one_after_another"),
    [
        ([], "", ""),
        (["Ada"], "Ada", "Ada"),
        (["Ada", "Ben"], "Ada and Ben", "Ada, Ben"),
        (["Ada", "{Ben}", "Cleo"], "Ada, {Ben} and Cleo", "Ada, {Ben}, Cleo"),
    ],
)
def test_several_things(words: list[str], in_a_sentence: str, one_after_another: str) -> None:
    assert listed(words) == in_a_sentence
    assert parted(iter(words)) == one_after_another


def test_a_list_is_joined_as_the_language_does(german: None) -> None:
    assert listed(["Ada", "Ben", "Cleo"]) == "Ada, Ben und Cleo"


def test_within_a_sentence_a_name_is_small() -> None:
    assert within("Screenplay") == "screenplay"
    assert within("") == ""
    assert capitalised("a word") == "A word"


def test_but_german_nouns_are_not(german: None) -> None:
    assert within("Drehbuch") == "Drehbuch"
    assert capitalised("ein Wort") == "Ein Wort"


def test_figures_have_the_marks_of_the_language(german: None) -> None:
    assert (figure(1234567), figure(0.5, ".1f")) == ("1.234.567", "0,5")


def test_days() -> None:
    assert (plain_date(DAY), named_date(DAY), short_date(DAY)) == ("11 June 2026", "Thursday 11 June", "Thu 11 June")
    assert (shortest_date(DAY), month_of(DAY)) == ("11 Jun", "June 2026")


def test_days_in_another_language(german: None) -> None:
    assert plain_date(DAY) == "11. June 2026"


def test_what_is_known_of_resources_is_shown_translated_and_all_else_as_it_is(german: None) -> None:
    assert (shown("Rewrite"), shown("My own tool"), shown("")) == ("Umschreiben", "My own tool", "")


def test_the_system_s_words_have_a_label_that_stays_and_one_that_is_shown(german: None) -> None:
    assert (SYSTEM, shown_label(SYSTEM), shown_label("Memory")) == ("System", "System-Prompt", "Memory")


def test_an_interface_in_another_language_calls_each_language_as_it_calls_itself(german: None) -> None:
    tags = ("de", "en", "en-GB", "de-DE", "pt-BR", "zh-TW", "nb", "es", "qqq")
    assert [language_name(tag) for tag in tags] == [
        *("Deutsch", "English", "British English", "Deutsch (Deutschland)", "Português (Brasil)", "繁體中文"),
        *("Norsk bokmål", "Español", "qqq"),
    ]
