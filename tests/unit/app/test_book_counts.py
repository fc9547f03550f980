"""What each node of a book holds, in the unit that the book is counted by."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkwell.app.saving import SaveLane
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.counts import NO_SIZE, Size, size_text
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.prose import ProseRules
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[SaveLane]:
    made = SaveLane("counts")
    yield made
    made.close()


@pytest.fixture
def counted(tmp_path: Path, lane: SaveLane) -> Callable[..., WordCounts]:
    def make(language: str, *texts: str) -> WordCounts:
        tree = Manuscript({})
        for at in range(len(texts)):
            tree = tree.add(f"n{at}", NodeKind.SCENE, f"Scene {at}", None)
        named = {f"n{at}": text for at, text in enumerate(texts)}
        words = WordCounts(lane)
        words.begin(Project.create_from(tmp_path / "book", "A book", tree, named, language=language))
        lane.drain(5)
        lane.deliver()
        return words

    return make


def test_a_book_is_counted_when_it_opens(counted: Callable[..., WordCounts]) -> None:
    words = counted("en", "Two *words*.", "Three <!-- not these --> are here.")
    assert words.unit == "words"
    assert words.counts == {"n0": 2, "n1": 3}
    assert words.sizes["n0"] == Size(2, 10, 1)


@pytest.mark.parametrize("language", ["zh", "ja", "en"])
def test_where_words_are_not_spaced_characters_are_counted(counted: Callable[..., WordCounts], language: str) -> None:
    words = counted(language, "猫来了。\n\n它走了。")
    assert words.unit == "characters"
    assert words.counts == {"n0": 8}


def test_other_rules_count_anew(counted: Callable[..., WordCounts], lane: SaveLane) -> None:
    words = counted("en", "# One two\n\nThree.")
    words.set_rules(ProseRules(headings=False))
    lane.drain(5)
    lane.deliver()
    assert words.counts == {"n0": 1}


def test_a_page_has_the_last_word(counted: Callable[..., WordCounts], qtbot: QtBot) -> None:
    words = counted("en", "Two words.", "One.")
    told: list[int] = []
    words.changed.connect(lambda: told.append(words.counts.get("n0", -1)))
    words.set("n0", size_text("Now three words."))
    words.set("n0", size_text("Now three words."))
    assert told == [3]
    words.forget(["n0"])
    assert words.counts == {"n1": 1}
    words.set("n2", NO_SIZE)
    assert words.counts == {"n1": 1, "n2": 0}
