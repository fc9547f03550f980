"""A list of words as a text file that others may write too."""

import os

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.word_list import WordListFile


@pytest.fixture
def file(tmp_path):
    return WordListFile(tmp_path / "deep" / "words.txt")


def test_no_file_is_no_words(file):
    assert file.read() == ()


def test_words_come_back_sorted_and_once(file):
    assert file.change(add=["Ukridge", "pince-nez", "Ukridge"]) == ("pince-nez", "Ukridge")
    assert file.change(add=["Bob"], remove=["pince-nez"]) == ("Bob", "Ukridge")
    assert WordListFile(file.path).read() == ("Bob", "Ukridge")
    assert file.path.read_bytes() == b"Bob\nUkridge\n"


def test_what_somebody_else_wrote_stays(file):
    file.path.parent.mkdir()
    file.path.write_bytes("\ufeff# Names of ours\r\nZed\r\nAnna\r\n\r\n".encode())
    assert file.read() == ("Zed", "Anna")
    assert file.change(add=["Mia"], remove=["Zed"]) == ("Anna", "Mia")
    assert file.path.read_text(encoding="utf-8").splitlines() == ["# Names of ours", "Anna", "", "Mia"]


def test_accents_are_one_word_however_they_are_written(file):
    file.change(add=["Zoë"])
    assert file.change(remove=["Zoë"]) == ()


def test_a_change_of_nothing_writes_nothing(file):
    file.change(add=["Bob"])
    before = file.stamp()
    file.change(add=["Bob"], remove=["Nobody"])
    assert file.stamp() == before


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"a\0b", b"word\n" * 1_000_000])
def test_what_is_no_list_is_left_as_it_is(file, data):
    file.path.parent.mkdir()
    file.path.write_bytes(data)
    for act in (file.read, lambda: file.change(add=["x"])):
        with pytest.raises(InkwellError) as caught:
            act()
        assert caught.value.kind is ErrorKind.DAMAGED
    assert file.path.read_bytes() == data


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_that_cannot_be_written_is_told(file):
    file.path.parent.mkdir()
    file.path.parent.chmod(0o500)
    with pytest.raises(InkwellError) as caught:
        file.change(add=["x"])
    assert caught.value.kind is ErrorKind.DISK
