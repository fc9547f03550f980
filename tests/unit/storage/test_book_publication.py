"""What a book says of itself, in project.json: kept, read back, and of no harm where it is nonsense."""

from inkwell.manuscript.publication import Publication
from inkwell.storage.book_publication import publication_of, with_publication
from inkwell.storage.project_info import ProjectInfo

INFO = ProjectInfo("1", "Book", extra={"form": "poem"})
SAID = Publication(subtitle="A novel", isbn="978-3-16-148410-0", contact="Me\nHere", front=("a", "b"))


def test_it_is_read_as_it_was_kept_and_leaves_the_rest() -> None:
    kept = with_publication(INFO, SAID)
    assert publication_of(kept) == SAID
    assert kept.extra["form"] == "poem"
    assert kept.extra["publication"] == {
        "subtitle": "A novel", "isbn": "978-3-16-148410-0", "contact": "Me\nHere", "front": ["a", "b"],
    }  # fmt: skip


def test_nothing_said_leaves_no_trace() -> None:
    assert with_publication(with_publication(INFO, SAID), Publication()) == INFO


def test_what_others_put_there_stays() -> None:
    info = ProjectInfo("1", "Book", extra={"publication": {"price": "9.99", "isbn": "1"}})
    kept = with_publication(info, SAID)
    assert kept.extra["publication"]["price"] == "9.99"


def test_nonsense_counts_as_nothing() -> None:
    for said in (None, 3, [], {"isbn": 3, "front": "a", "back": [1, "b"]}):
        found = publication_of(ProjectInfo("1", "Book", extra={"publication": said}))
        assert found in (Publication(), Publication(back=("b",)))
