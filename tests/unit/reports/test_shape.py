"""Tracebacks as lines of code: nothing that an error says, that a variable holds or that a log wrote goes along."""

import contextlib
import errno
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import inkwell
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.counts import size_text
from inkwell.reports.shape import ELSEWHERE, code_place, error_lines, said_lines

SECRET = "Ottoline at Sandymount"
OWN = Path(inkwell.__file__).parent / "errors.py"
FAULT = f"""\
llama_decode: {SECRET}
Fatal Python error: Segmentation fault

Thread 0x00007f1 (most recent call first):
  File "{json.__file__}", line 346 in loads
  File "/home/ottoline/{SECRET}/plugin.py", line 3 in sandymount

Current thread 0x00007f2 (most recent call first):
  File "{OWN}", line 60 in __init__
  File "{OWN}", line 61 in Sandymount

Extension modules: {SECRET}, yaml._yaml (total: 2)
"""
TRACE = f"""\
Traceback (most recent call last):
  File "{OWN}", line 60, in __init__
    self.kind = {SECRET!r}
ValueError: {SECRET}
"""


def raised(error: BaseException) -> BaseException:
    """An error that has been on its way."""
    with contextlib.suppress(type(error)):
        raise error
    return error


def failing(act: Callable[[], object]) -> tuple[str, ...]:
    """The lines of the error that an act ends in."""
    with pytest.raises(Exception) as trouble:  # noqa: PT011 - whatever it is
        act()
    return error_lines(trouble.value)


def test_an_error_is_told_by_its_places_and_its_kind() -> None:
    lines = failing(lambda: json.loads("{" + SECRET))
    assert lines[0] == "json.decoder.JSONDecodeError"
    assert any("python/json/__init__.py, line" in line and ", in loads" in line for line in lines)
    # This test lies in none of the folders of code.
    assert lines[1].strip() == ELSEWHERE
    assert "Ottoline" not in "\n".join(lines)


def test_a_code_file_of_ours_is_known_by_its_place_wherever_inkwell_lies() -> None:
    lines = failing(lambda: size_text(None))  # type: ignore[arg-type]
    assert any(line.startswith("  inkwell/manuscript/counts.py, line ") for line in lines)


def test_causes_are_told_too_and_no_word_of_them() -> None:
    system = OSError(errno.ENOSPC, SECRET, f"/home/ottoline/{SECRET}")
    error = raised(InkwellError(ErrorKind.DISK, SECRET, SECRET))
    error.__cause__ = raised(system)
    told = [line for line in error_lines(error) if not line.startswith(" ")]
    assert told == ["inkwell.errors.InkwellError disk", "because of OSError ENOSPC"]


def test_a_circle_of_causes_and_a_group_come_to_an_end() -> None:
    first, second = ValueError("a"), KeyError("b")
    first.__cause__, second.__cause__ = second, first
    assert error_lines(first) == ("ValueError", "because of KeyError")
    group = ExceptionGroup(SECRET, [ValueError(SECRET), OSError(errno.EIO, SECRET)])
    assert error_lines(group) == ("ExceptionGroup", "with ValueError", "with OSError EIO")


def test_what_calls_itself_without_end_is_told_shortly() -> None:
    def deeper() -> None:
        deeper()

    with pytest.raises(RecursionError) as trouble:
        deeper()
    assert len(error_lines(trouble.value)) < 10


def test_what_a_process_said_is_reduced_to_its_code() -> None:
    lines = said_lines(FAULT)
    assert lines[:2] == ("Segmentation fault", "Thread in which it happened, the last call first")
    assert lines[4] == "Another thread"
    assert "  inkwell/errors.py, line 60, in __init__" in lines
    # No such name stands in that file.
    assert "  inkwell/errors.py, line 61" in lines
    assert "  elsewhere" in lines
    assert "andymount" not in "\n".join(lines)
    assert said_lines(TRACE) == ("  inkwell/errors.py, line 60, in __init__", "ended by ValueError")


@pytest.mark.parametrize(
    ("file", "place"),
    [
        (str(OWN), "inkwell/errors.py"),
        (json.__file__, "python/json/__init__.py"),
        (pytest.__file__, "pytest/__init__.py"),
        ("inkwell/app/saving.py", "inkwell/app/saving.py"),
        ("inkwell/../../home/ottoline.py", ELSEWHERE),
        ("<frozen importlib._bootstrap>", "<frozen importlib._bootstrap>"),
        ("<string>", ELSEWHERE),
        (f"<frozen {SECRET}>", ELSEWHERE),
        ("/home/ottoline/inkwell/app/saving.py", ELSEWHERE),
        ("", ELSEWHERE),
        ("\0", ELSEWHERE),
    ],
)
def test_only_folders_of_code_are_named(file: str, place: str) -> None:
    assert code_place(file) == place


# What is planted is recognised by letters that no code has.
planted = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=40).map(
    lambda text: f"Ωþ{text}þΩ"
)


@given(planted, planted)
def test_no_message_name_or_value_is_in_an_error_s_lines(secret: str, other: str) -> None:
    kind = type(secret, (ValueError,), {"__module__": other})
    scope: dict[str, object] = {}
    exec(compile("def f(x):\n raise x", f"/home/{other}/a.py", "exec"), scope)
    held = {"text": secret}
    error = kind(secret, held)
    error.add_note(other)
    lines = "\n".join(failing(lambda: scope["f"](error)))  # type: ignore[operator]
    assert "Ω" not in lines
    assert "þ" not in lines


@example([], "Ωþ.(þΩ")
@example([], "Ωþ.initþΩ.__init__")
@given(st.lists(st.one_of(planted, st.sampled_from([*FAULT.splitlines(), *TRACE.splitlines()])), max_size=30), planted)
def test_nothing_that_a_log_holds_is_believed(lines: list[str], secret: str) -> None:
    forged = [
        f'  File "{OWN}", line 7 in {secret}',
        f'  File "{OWN.parent}/{secret}.py", line 7 in __init__',
        f"Fatal Python error: {secret}",
        f"{secret}: {secret}",
        f"Current thread 0x1 [{secret}] (most recent call first):",
    ]
    told = "\n".join(said_lines("\n".join([*lines, *forged, *lines])))
    assert "Ω" not in told
    assert "þ" not in told
    assert "andymount" not in told


def test_the_folder_of_libraries_is_not_guessed_by_its_name() -> None:
    assert code_place(f"{Path(sys.prefix).anchor}home/ottoline/site-packages/novel.py") == ELSEWHERE
