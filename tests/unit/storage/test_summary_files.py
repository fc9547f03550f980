"""Summaries are files that may be edited: what was changed outside is the author's, what is damaged is left alone."""

from pathlib import Path

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.summary_files import FOLDER, SummaryFiles
from inkwell.story.summaries import AUTHOR, OWN_SENTENCES, Summary

MADE = Summary("abc", "They wait for the ship.\n\nIt comes.", "d1", "A model")


def test_a_summary_comes_back_as_it_was(tmp_path: Path) -> None:
    files = SummaryFiles(tmp_path)
    assert files.read() == {}
    files.write(MADE)
    assert files.read() == {"abc": MADE}
    files.write(Summary("abc", "", "d2", OWN_SENTENCES))
    assert files.read() == {"abc": Summary("abc", "", "d2", OWN_SENTENCES)}
    # One that an earlier version chose is to be made anew; one that the author changed since is theirs.
    files.write(Summary("abc", "They wait.", "d2", "sentences"))
    assert files.read() == {}
    path = tmp_path / FOLDER / "abc.md"
    path.write_text(path.read_text().replace("wait", "sleep"))
    assert files.read() == {"abc": Summary("abc", "They sleep.", "d2", AUTHOR)}
    files.delete("abc")
    files.delete("abc")
    assert files.read() == {}


def test_what_was_changed_outside_is_the_authors_and_unknown_fields_stay(tmp_path: Path) -> None:
    files = SummaryFiles(tmp_path)
    files.write(MADE)
    path = tmp_path / FOLDER / "abc.md"
    path.write_text(path.read_text().replace("---\n", "---\nmood: sombre\n", 1).replace("comes", "sinks"))
    changed = files.read()["abc"]
    assert (changed.by, changed.of) == (AUTHOR, "d1")
    assert changed.text.endswith("It sinks.")
    files.write(changed)
    assert "mood: sombre" in path.read_text()
    assert files.read()["abc"] == changed


def test_what_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    files = SummaryFiles(tmp_path)
    files.write(MADE)
    (tmp_path / FOLDER / "bad.md").write_bytes(b"\xff\xfe broken")
    (tmp_path / FOLDER / "huge.md").write_bytes(b"x" * (1 << 20 | 1))
    (tmp_path / FOLDER / "other.txt").write_text("no summary")
    assert set(files.read()) == {"abc"}
    with pytest.raises(InkwellError) as refused:
        files.write(Summary("../escape", "x"))
    assert refused.value.kind is ErrorKind.BAD_INPUT
    (tmp_path / "file").write_text("")
    with pytest.raises(InkwellError) as refused:
        SummaryFiles(tmp_path / "file").write(MADE)
    assert refused.value.kind is ErrorKind.DISK
