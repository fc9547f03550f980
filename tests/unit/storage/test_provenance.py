"""Who wrote which words stays known when the text is changed elsewhere, as far as the words still stand."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

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
