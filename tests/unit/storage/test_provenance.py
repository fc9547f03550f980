"""Who wrote which words stays known when the text is changed elsewhere, as far as the words still stand."""

import random
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from inkwell.manuscript.compare import reanchored
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.spans import Span, unknown
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History
from inkwell.storage.project import Project
from inkwell.storage.provenance import spans_of, spans_since

THEN = "It was late. The model wrote this. I wrote that."
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "Book", "A book")
    project.apply(project.manuscript.add("sc", NodeKind.SCENE, "Scene", None))
    project.write_text("sc", THEN)
    AuthorshipFile(project.folder, "sc").write(THEN, [Span(13, 34, "run")])
    return project


def words(text: str, spans: tuple[Span, ...]) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], span.run) for span in spans]


def test_the_text_it_was_written_for(book: Project) -> None:
    assert words(THEN, spans_of(book.folder, "sc", THEN)) == [("The model wrote this.", "run")]
    assert spans_of(book.folder, "other", THEN) == unknown(THEN)
    assert spans_of(book.folder, "other", "") == ()


def test_a_text_that_was_changed_elsewhere(book: Project) -> None:
    now = "It was very late indeed. The model wrote this. And I wrote all of that."
    assert spans_of(book.folder, "sc", now) == unknown(now)
    data = book.read_data("sc")
    assert data is not None
    History(book.folder).record("sc", data, None, NOW)
    assert words(now, spans_of(book.folder, "sc", now)) == [
        (" very", "unknown"),
        (" indeed", "unknown"),
        ("The model wrote this.", "run"),
        (" And", "unknown"),
        (" all of", "unknown"),
    ]


@pytest.mark.parametrize("junk", [b"", b"{", b"\xff", b'{"format": 9, "text_sha256": "", "spans": []}'])
def test_a_record_that_cannot_be_read_says_nothing(book: Project, junk: bytes) -> None:
    (book.folder / "authorship" / "sc.json").write_bytes(junk)
    assert spans_of(book.folder, "sc", THEN) == unknown(THEN)


def test_of_a_record_of_the_first_format_only_the_runs_are_known(book: Project) -> None:
    path = book.folder / "authorship" / "sc.json"
    path.write_text(path.read_text("utf-8").replace('"format": 2', '"format": 1'), "utf-8")
    assert words(THEN, spans_of(book.folder, "sc", THEN)) == [
        ("It was late. ", "unknown"),
        ("The model wrote this.", "run"),
        (" I wrote that.", "unknown"),
    ]


def test_a_save_that_ends_between_record_and_text_leaves_both_known(book: Project) -> None:
    later = THEN + " The model wrote more."
    AuthorshipFile(book.folder, "sc").write_ahead(later, [Span(13, 34, "run"), Span(48, 70, "more")], THEN)
    assert words(THEN, spans_of(book.folder, "sc", THEN)) == [("The model wrote this.", "run")]
    assert words(later, spans_of(book.folder, "sc", later))[1] == (" The model wrote more.", "more")
    last = later + " And I."
    # The text in between never came to the disk, because it was full; what is there keeps its record.
    AuthorshipFile(book.folder, "sc").write_ahead(last, [Span(13, 34, "run"), Span(48, 70, "more")], THEN)
    assert words(THEN, spans_of(book.folder, "sc", THEN)) == [("The model wrote this.", "run")]
    assert spans_of(book.folder, "sc", later) == unknown(later)
    assert len(spans_of(book.folder, "sc", last)) == 2


def test_what_was_known_here_counts_where_the_record_has_nothing(book: Project) -> None:
    now = THEN + " Somebody wrote more."
    here = Snapshot.of(THEN, (Span(0, 12, "pasted"),))
    assert words(now, spans_since(book.folder, "sc", now, here)) == [
        ("It was late.", "pasted"),
        (" Somebody wrote more.", "unknown"),
    ]
    # Somebody brought an older text back, with its record.
    assert words(THEN, spans_since(book.folder, "sc", THEN, here)) == [("The model wrote this.", "run")]


def test_no_more_versions_are_read_than_it_takes(book: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    history, asked = History(book.folder), list[str]()
    for minutes, text in enumerate(("Long ago.", THEN, "It was later.")):
        history.record("sc", text.encode(), None, NOW + timedelta(minutes=11 * minutes))
    usual = History.texts

    def counted(self: History, node_id: str) -> Iterator[str]:
        for text in usual(self, node_id):
            asked.append(text)
            yield text

    monkeypatch.setattr(History, "texts", counted)
    spans_of(book.folder, "sc", THEN)
    assert asked == []
    assert words("The model wrote this.", spans_of(book.folder, "sc", "The model wrote this."))[0][1] == "run"
    assert asked == ["It was later.", THEN]
    spans_of(book.folder, "other", "Anything.")
    assert len(asked) == 2, "of what has no record no version helps"


def test_a_damaged_version_is_passed_over(book: Project) -> None:
    history = History(book.folder)
    history.record("sc", THEN.encode(), None, NOW)
    later = history.record("sc", b"It was later.", None, NOW + timedelta(minutes=11))
    assert later is not None
    (book.folder / "history" / "sc" / f"{later.name}.md").write_bytes(b"\xff")
    assert list(history.texts("sc")) == [THEN]


def test_a_long_text_that_was_changed_in_places_is_anchored_anew_at_once() -> None:
    chance = random.Random(5)
    paragraphs = [" ".join(f"word{chance.randrange(5_000)}" for _ in range(60)) for _ in range(2_500)]
    then = "\n\n".join(paragraphs)
    spans = tuple(Span(at, at + 200, "run") for at in range(0, len(then) - 200, 400))
    for place in range(100, 2_500, 100):
        paragraphs[place] = paragraphs[place].replace(" word", " and word", 3)
    now = "\n\n".join(paragraphs)
    began = time.thread_time()
    found = reanchored(then, now, spans)
    taken = time.thread_time() - began
    assert sum(span.end - span.start for span in found if span.run == "unknown") == 24 * 3 * len(" and")
    began = time.thread_time()
    tuple(re.finditer(r"\w+", now))
    # Not every word of both texts is compared, which takes four times this.
    assert taken < 1.5 * (time.thread_time() - began)
