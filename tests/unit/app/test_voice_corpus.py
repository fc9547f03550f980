"""Texts for a voice, read and prepared off the window's thread."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from inkwell.app.saving import SaveLane
from inkwell.app.voice_corpus import NOTHING_CHOSEN, Chosen, CorpusWork, Looked, Source, source_at, write
from inkwell.errors import InkwellError
from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.order import spread
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.project import Project
from inkwell.voice.choosing import PASTED
from inkwell.voice.preparing import Choices, read_card
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import VoiceFolder, new_voice


def text(seed: int) -> str:
    draw = random.Random(seed)

    def noun() -> str:
        return "".join(draw.choice(("ka", "lo", "mi", "ren", "tu", "sal")) for _ in range(4))

    return "\n\n".join(
        " ".join(f"The {noun()} was on the {noun()}, and nobody had seen a {noun()} or a {noun()}." for _ in range(8))
        for _ in range(5)
    )


def told(signal: SignalBlocker) -> Any:
    assert signal.args
    return signal.args[0]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    nodes: list[Node] = []
    texts: dict[str, str] = {}
    for number, order in enumerate(spread(8)):
        nodes.append(Node(f"chapter{number}", NodeKind.CHAPTER, f"Chapter {number}", None, order))
        nodes.append(Node(f"scene{number}", NodeKind.SCENE, f"Scene {number}", f"chapter{number}", "a"))
        texts[f"scene{number}"] = text(number)
    nodes.append(Node(new_id(), NodeKind.NOTE, "A note", None, "zz"))
    Project.create_from(tmp_path / "Book", "Book", Manuscript({node.id: node for node in nodes}), texts)
    return tmp_path / "Book"


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[CorpusWork]:
    lanes = (SaveLane("voice texts"), SaveLane("save"))
    made = CorpusWork(*lanes)
    yield made
    made.cancel()
    for lane in lanes:
        lane.close()


def test_a_book_is_a_tree_without_its_notes_and_a_file_is_one_thing(book: Path, tmp_path: Path) -> None:
    source = source_at(book)
    assert [branch.title for branch in source.branches] == [f"Chapter {number}" for number in range(8)]
    assert [branch.title for branch in source.branches[0].below] == ["Scene 0"]
    file = tmp_path / "old.md"
    file.write_text("Words.", "utf-8")
    assert source_at(file) == Source(file, "old.md")
    with pytest.raises(InkwellError, match="is not the folder of a book"):
        source_at(tmp_path / "gone")


def test_only_what_is_ticked_is_learnt(qtbot: QtBot, work: CorpusWork, book: Path, tmp_path: Path) -> None:
    chosen = Chosen(book, tuple(f"chapter{number}" for number in range(7)))
    with qtbot.waitSignal(work.made, timeout=20_000) as made:
        work.make((chosen,), Choices())
    looked: Looked = told(made)
    chapters = {each.chapter for each in (*looked.corpus.train, *looked.corpus.held_out)}
    assert chapters == {f"Chapter {number}" for number in range(7)}
    folder = VoiceFolder(tmp_path / "voice")
    folder.write(new_voice("v", "Mine", Method.SCRATCH))
    write(folder, looked)
    assert read_card(folder).sha256 == folder.read().corpus_sha256 == looked.corpus.card.sha256


def test_too_little_and_nothing_are_told_in_a_sentence(qtbot: QtBot, work: CorpusWork, book: Path) -> None:
    with qtbot.waitSignal(work.failed, timeout=20_000) as failed:
        work.make((Chosen(book, ("chapter0", "chapter1")),), Choices())
    assert "at least 2,000 are needed" in told(failed).sentence
    with qtbot.waitSignal(work.failed) as failed:
        work.make((), Choices())
    assert told(failed).sentence == NOTHING_CHOSEN


def test_a_switch_of_cleaning_reads_no_book_again(qtbot: QtBot, work: CorpusWork, book: Path) -> None:
    with qtbot.waitSignal(work.made, timeout=20_000):
        work.make((Chosen(book),), Choices())
    (book / "project.json").rename(book / "away.json")
    with qtbot.waitSignal(work.made, timeout=20_000) as made:
        work.make((Chosen(book),), Choices(held_out_share=0.3))
    assert len(told(made).corpus.held_out) > 1


def test_what_was_pasted_is_looked_for_anew_when_it_is_to_be_left_out(
    qtbot: QtBot, work: CorpusWork, book: Path
) -> None:
    words = Project.open(book).read_text("scene3").text
    AuthorshipFile(book, "scene3").write(words, (Span(0, words.index(" "), "pasted"),))
    with qtbot.waitSignal(work.made, timeout=20_000) as made:
        work.make((Chosen(book),), Choices())
    assert "1 word was pasted" in " ".join(told(made).corpus.card.remarks)
    with qtbot.waitSignal(work.made, timeout=20_000) as made:
        work.make((Chosen(book),), Choices(leave_pasted=True))
    assert told(made).corpus.card.removed == {PASTED: 1}


def test_the_last_that_was_asked_for_is_what_comes(qtbot: QtBot, work: CorpusWork, book: Path) -> None:
    came: list[Looked] = []
    work.made.connect(came.append)
    work.make((Chosen(book),), Choices())
    work.make((Chosen(book),), Choices(held_out=(("Book", "Chapter 2"),)))
    qtbot.waitUntil(lambda: bool(came), timeout=20_000)
    work.make((Chosen(book),), Choices(held_out=(("Book", "Chapter 3"),)))
    qtbot.waitUntil(lambda: len(came) > 1, timeout=20_000)
    assert [[each.chapter for each in looked.corpus.held_out] for looked in came] == [["Chapter 2"], ["Chapter 3"]]
