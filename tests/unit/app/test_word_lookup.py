"""Dictionaries that are programs: asked with an argument, given a time, and never through a shell."""

import os
import stat
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.word_books import WordBooks
from inkwell.app.word_lookup import LookUp, Source, address_for, installed
from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.thesaurus_files import ThesaurusShelf, make_index


def program(folder: Path, name: str, body: str) -> str:
    """A real program that is a few lines of Python."""
    path = folder / name
    path.write_text(f"#!{sys.executable}\nimport sys, time\n{body}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def answer(qtbot: QtBot, look_up: LookUp, word: str) -> str:
    heard: list[tuple[str, str]] = []
    look_up.answered.connect(lambda *said: heard.append(said))
    look_up.ask(word)
    qtbot.waitUntil(lambda: bool(heard), timeout=5000)
    assert heard[0][0] == word
    return heard[0][1]


@pytest.fixture
def sources(tmp_path: Path) -> tuple[Source, Source]:
    echo = program(tmp_path, "echo", "print('said:', sys.argv[1:])")
    silent = program(tmp_path, "silent", "sys.exit(3)")
    return Source("Echo", echo, ("-o",), ("-over",)), Source("Silent", silent)


def test_what_each_says_stands_under_its_name(qtbot: QtBot, sources: tuple[Source, Source]) -> None:
    word = "lamp; touch $(pwd) `x` -e"
    assert answer(qtbot, LookUp(sources), word) == f"Echo\n\nsaid: {['-o', word, '-over']}"


def test_a_word_is_never_an_option(qtbot: QtBot, sources: tuple[Source, Source]) -> None:
    assert "'-o', 'rm', '-over'" in answer(qtbot, LookUp(sources), "--rm")


def test_a_program_that_cannot_be_started_and_no_program_say_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    assert answer(qtbot, LookUp([Source("Gone", str(tmp_path / "gone"))]), "lamp") == ""
    assert answer(qtbot, LookUp([]), "lamp") == ""


def test_one_that_hangs_is_ended_and_the_others_count(
    qtbot: QtBot, tmp_path: Path, sources: tuple[Source, Source], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inkwell.app.word_lookup.PATIENCE_MS", 400)
    hangs = Source("Hangs", program(tmp_path, "hangs", "time.sleep(60)"))
    said = answer(qtbot, LookUp([hangs, sources[0]]), "lamp")
    assert said.startswith("Echo")


def test_a_second_question_drops_the_first(qtbot: QtBot, tmp_path: Path, sources: tuple[Source, Source]) -> None:
    slow = Source("Slow", program(tmp_path, "slow", "time.sleep(1 if sys.argv[1] == 'one' else 0); print(sys.argv[1])"))
    look_up = LookUp([slow])
    look_up.ask("one")
    assert answer(qtbot, look_up, "two") == "Slow\n\ntwo"


def test_only_what_is_installed_is_asked() -> None:
    assert installed(lambda _name: None) == ()
    assert [source.name for source in installed(lambda name: os.sep + name if name == "wn" else None)] == ["WordNet"]


def test_the_word_stands_in_the_address_as_addresses_need_it() -> None:
    assert address_for(" https://example.org/{word}?a=b ", "à la carte/x&y") == (
        "https://example.org/%C3%A0%20la%20carte%2Fx%26y?a=b"
    )


@pytest.mark.parametrize(
    "template", ["", "example.org/{word}", "https://example.org", "file:///{word}", "https:///{word}"]
)
def test_what_is_no_address_is_refused(template: str) -> None:
    with pytest.raises(InkwellError) as caught:
        address_for(template, "lamp")
    assert caught.value.kind is ErrorKind.BAD_INPUT


def test_the_books_find_a_word_under_its_other_form(tmp_path: Path) -> None:
    data = tmp_path / "th_en_US_v2.dat"
    data.write_text("UTF-8\nwalk|1\n(verb)|stroll\n", encoding="utf-8")
    make_index(data)
    language = "en-GB"
    books = WordBooks(ThesaurusShelf(tmp_path / "own", [tmp_path]), lambda: language)
    assert (books.look_up("walked").word, books.look_up("Walk").word) == ("walk", "Walk")
    assert books.look_up("zebra").meanings == ()
    language = "fr"
    with pytest.raises(InkwellError) as caught:
        books.look_up("walk")
    assert caught.value.kind is ErrorKind.NOT_FOUND
    assert "mythes" in caught.value.sentence
