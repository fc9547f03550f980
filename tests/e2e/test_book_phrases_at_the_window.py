"""The book's own phrases in the real window, with a real model: leant on, told, recorded, and off where unwanted."""

import json
from pathlib import Path
from typing import cast

import pytest
from novelist import Novelist

from inkwell.app import book_phrases
from inkwell.app.book_phrases import BookPhrases
from inkwell.app.kept_records import kept_record
from inkwell.engine.ngram_files import NO_NGRAMS
from inkwell.engine.records import Record
from inkwell.engine.types import ModelRef
from inkwell.storage.runs import RunLog

SAYING = "“By the bell of Trebarwen,” said old Garrick, and shut the door of the net loft behind him."
TEXT = f"""# A book

## One

{SAYING} Nobody answered.

Then the rain came. {SAYING}

{SAYING} It was all he ever said.

## Two

The boats were in before noon. “By the bell of"""


@pytest.fixture
def author(novelist: Novelist, tmp_path: Path, starter_model: ModelRef, monkeypatch: pytest.MonkeyPatch) -> Novelist:
    monkeypatch.setattr(book_phrases, "_CALM_MS", 20)
    (tmp_path / "book.md").write_text(TEXT, encoding="utf-8")
    novelist.import_book(tmp_path / "book.md", tmp_path / "Book")
    novelist.use_model(starter_model)
    novelist.go_to("Two")
    novelist.page.set_cursor_offset(len(novelist.page.text()))
    return novelist


def ready(author: Novelist) -> None:
    phrases = cast("BookPhrases", author.desk.equipment.parts["phrases"])
    author.qtbot.waitUntil(lambda: phrases.use(author.node("Two").id) != NO_NGRAMS, timeout=20_000)


def last_record(author: Novelist, folder: Path) -> tuple[str, Record]:
    author.page.accept_all()
    author.until_saved()
    lines = [line for file in (folder / "runs").glob("????-??.jsonl") for line in file.read_text().splitlines()]
    run = json.loads(lines[-1])["id"]
    return run, kept_record(RunLog(folder), run)


def test_an_answer_leans_on_the_scenes_before_and_says_so(author: Novelist, tmp_path: Path) -> None:
    author.desk.preferences.change(book_phrases=50, preset="", sampling={"temperature": 0.0})
    ready(author)
    author.ask()
    author.until_written()
    assert author.page.proposal().startswith(" Trebarwen"), "half of each word's chance is the book's"
    card = author.desk.window.sidebar.ledger
    card.set_open(True)
    assert "the book’s own phrases (earlier scenes: 1, words: 66, weight: 50%)" in card.how_words
    _, record = last_record(author, tmp_path / "Book")
    assert len(record.ngrams_sha256) == 64
    assert record.asked.ngrams.weight == 0.5


def test_nothing_is_leant_on_where_the_author_wants_none(author: Novelist, tmp_path: Path) -> None:
    ready(author)
    author.desk.preferences.change(book_phrases=0)
    author.ask()
    author.until_written()
    card = author.desk.window.sidebar.ledger
    card.set_open(True)
    assert "phrases" not in card.how_words
    _, record = last_record(author, tmp_path / "Book")
    assert (record.ngrams_sha256, record.asked.ngrams) == ("", NO_NGRAMS)
