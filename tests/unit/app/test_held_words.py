"""Words in the texts of a book: where they stand, on the pages too, and only while somebody wants to know."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from searching_stage import Stage, make_book

from inkwell.app.held_words import HeldWords

TEXTS = {"one": "The hens were late. It’s true.", "two": "The boat lay at the slip.", "note": "Hens, and café life."}


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    make_book(tmp_path / "Book", TEXTS)
    made = Stage(tmp_path)
    made.session.open(tmp_path / "Book")
    yield made
    made.close()


@pytest.fixture
def held(stage: Stage) -> HeldWords:
    return HeldWords(stage.session, stage.drafts, stage.search, settle_ms=5)


def holding(held: HeldWords, words: str) -> set[str]:
    return {node for node in TEXTS if held.says(node, words)}


def test_each_words_texts_are_found(held: HeldWords, qtbot: QtBot) -> None:
    with qtbot.waitSignal(held.changed):
        held.want(("hens", "it's", "cafe", "at the slip", "of"))
    assert holding(held, "hens") == {"one", "note"}
    assert holding(held, "it's") == {"one"}
    assert holding(held, "cafe") == {"note"}
    assert holding(held, "at the slip") == {"two"}
    assert holding(held, "of") == set()
    held.want(())
    assert holding(held, "hens") == set()


def test_the_page_and_other_programs_are_followed_until_nothing_is_wanted(
    stage: Stage, held: HeldWords, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(held.changed):
        held.want(("hens",))
    stage.session.show("two")
    stage.paper.type("The hens lay at the slip.")
    with qtbot.waitSignal(held.changed):
        stage.session.save()
    assert holding(held, "hens") == {"one", "two", "note"}
    file = stage.session.project.folder / "text" / "one.md"
    file.write_text(file.read_text(encoding="utf-8").replace("hens", "ducks"), encoding="utf-8")
    with qtbot.waitSignal(held.changed):
        stage.session.take_survey(stage.session.project.survey())
    assert holding(held, "hens") == {"two", "note"}
    held.want(())
    with qtbot.assertNotEmitted(held.changed, wait=30):
        stage.session.rename("one", "First")


def test_what_cannot_be_looked_for_is_said(held: HeldWords, qtbot: QtBot) -> None:
    with qtbot.waitSignal(held.trouble) as told:
        held.want(("x" * 1_001,))
    assert told.args is not None
    assert "1,000 characters" in told.args[0].sentence


def test_a_closed_book_holds_nothing(stage: Stage, held: HeldWords, qtbot: QtBot) -> None:
    with qtbot.waitSignal(held.changed):
        held.want(("hens",))
    stage.session.close()
    assert holding(held, "hens") == set()
