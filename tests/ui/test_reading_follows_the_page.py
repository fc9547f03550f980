"""What is read aloud is what the page shows as prose, comments over many paragraphs included."""

import pytest

from inkwell.ui.editor.reading_page import ReadAlong


def read(page) -> list[str]:
    along, found = ReadAlong(page, page._theme), list[str]()
    while words := along.next():
        found.append(words)
    along.put_out()
    return found


@pytest.mark.parametrize("length", [1, 60, 150])
def test_a_comment_is_not_read_however_many_paragraphs_it_has(blank_page, length):
    within = "\n\n".join(f"Note {number}." for number in range(length))
    blank_page.load(f"She came. <!-- {within} --> She went.", "")
    assert read(blank_page) == ["She came.", "She went."]


def test_a_comment_that_nobody_ended_is_prose_as_on_the_page(blank_page):
    blank_page.load("She came. <!-- Still here.\n\nShe went.", "")
    assert "She went." in read(blank_page)
    assert any("Still here." in each for each in read(blank_page))
