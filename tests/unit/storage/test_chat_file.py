"""The chat that a book keeps: written, read, cleared, and what is done with a file that is not one."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.chat_file import MOST, NAME, read_talk, write_talk
from inkwell.story.tool_results import Exchange, Source

TALK = (
    Exchange("Who knew?", "Marit did. [1]", (Source("a", "The bar / Tea", "She said\nnothing."),)),
    Exchange("And then?", trouble="The engine stopped."),
)


def test_a_talk_is_as_it_was(tmp_path: Path) -> None:
    assert read_talk(tmp_path) == ()
    write_talk(tmp_path, TALK)
    assert read_talk(tmp_path) == TALK


@given(st.text(st.characters(categories=("L", "N", "P", "Cs", "Co"), include_characters="\n\0"), max_size=12))
def test_any_words_survive_the_file(words: str) -> None:
    with TemporaryDirectory() as folder:
        write_talk(Path(folder), (Exchange(words, words, (Source("a", words, words),), words),))
        (back,) = read_talk(Path(folder))
    assert (back.question, back.answer, back.trouble, back.sources[0].text) == (words, words, words, words)


def test_the_last_questions_are_kept(tmp_path: Path) -> None:
    write_talk(tmp_path, tuple(Exchange(str(number)) for number in range(MOST + 5)))
    kept = read_talk(tmp_path)
    assert (len(kept), kept[0].question, kept[-1].question) == (MOST, "5", str(MOST + 4))


def test_a_talk_without_a_word_leaves_no_file(tmp_path: Path) -> None:
    write_talk(tmp_path, TALK)
    write_talk(tmp_path, ())
    assert not (tmp_path / NAME).exists()
    write_talk(tmp_path, ())


@pytest.mark.parametrize("data", [b"{", b"\xff\xfe", b'{"talk": [{"question": 3}]}', b"[" * 100_000])
def test_a_damaged_file_is_said_and_a_copy_of_it_kept(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.parent.mkdir()
    path.write_bytes(data)
    with pytest.raises(InkwellError, match="cannot be read, so a new one begins") as refused:
        read_talk(tmp_path)
    assert refused.value.kind is ErrorKind.DAMAGED
    assert path.read_bytes() == data
    write_talk(tmp_path, TALK)
    assert read_talk(tmp_path) == TALK
    assert [each.read_bytes() for each in (tmp_path / "quarantine").iterdir()] == [data]


def test_a_file_of_a_later_inkwell_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.parent.mkdir()
    path.write_bytes(b'{"format": 2, "talk": "something else"}')
    for does in (lambda: read_talk(tmp_path), lambda: write_talk(tmp_path, TALK)):
        with pytest.raises(InkwellError, match="A later Inkwell") as refused:
            does()
        assert refused.value.kind is ErrorKind.NEWER_FORMAT
    assert b"something else" in path.read_bytes()
