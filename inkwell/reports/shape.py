"""Where in the program something happened, without what it was about: tracebacks as lines of code, and no more.

What an error says may hold a book's words, what variables hold even more. So neither is looked at. A line is made of
three things that stood in the code before any author came: the place of a code file, a line's number, a function's
name. A file that is not known as code is "elsewhere".
"""

import builtins
import errno
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Final

import inkwell
from inkwell.errors import InkwellError
from inkwell.storage.paths import UserPaths
from inkwell.supervise.installation import inside

ELSEWHERE: Final = "elsewhere"
_MOST_FRAMES: Final = 60
_MOST_THREADS: Final = 12
_MOST_ERRORS: Final = 6
"""Of a chain, and of a group."""
_CURRENT: Final = "Thread in which it happened, the last call first"
_OTHER: Final = "Another thread"
_FROZEN: Final = re.compile(r"<frozen [\w.]+>")
_FRAME: Final = re.compile(r'^\s*File "(?P<file>[^"]*)", line (?P<line>\d+),? in (?P<name>\S.*?)\s*$')
"""A line of a traceback, as Python and its faulthandler write it."""
_PYTHONS_OWN: Final = frozenset(
    {"<module>", "<lambda>", "<locals>", "<genexpr>", "<listcomp>", "<dictcomp>", "<setcomp>"}
)
"""What Python calls code that has no name."""
_THREAD: Final = re.compile(r"^(?P<current>Current )?[Tt]hread 0x")
_ERROR: Final = re.compile(r"^(?P<name>[A-Za-z_][\w.]*)(?::|$)")
_FATAL: Final = {
    "Fatal Python error: Segmentation fault": "Segmentation fault",
    "Fatal Python error: Aborted": "Aborted",
    "Fatal Python error: Bus error": "Bus error",
    "Fatal Python error: Illegal instruction": "Illegal instruction",
    "Fatal Python error: Floating point exception": "Floating point exception",
    "Fatal Python error: Floating-point exception": "Floating point exception",
    "Fatal Python error: none_dealloc": "none_dealloc: deallocating None",
    "Windows fatal exception: access violation": "Access violation",
    "Windows fatal exception: stack overflow": "Stack overflow",
    "Windows fatal exception: int divide by zero": "Division by zero",
    "Fatal Python error: ": "A fatal error of Python",
    "Windows fatal exception: ": "A fatal exception of Windows",
    "Timeout (": "It took too long, so it was ended",
}
"""How a fatal end begins, and what is said of it; the first that fits."""


def error_lines(error: BaseException) -> tuple[str, ...]:
    """An error with what led to it, the innermost call last, as in a traceback; nothing of what it says."""
    return tuple(_of_error(error, set(), ""))


def _of_error(error: BaseException, seen: set[int], relation: str) -> Iterator[str]:
    if id(error) in seen or len(seen) >= _MOST_ERRORS:
        return
    seen.add(id(error))
    yield relation + _named(error)
    yield from _shortened(frame_lines(error.__traceback__))
    if error.__cause__ is not None:
        yield from _of_error(error.__cause__, seen, "because of ")
    elif error.__context__ is not None and not error.__suppress_context__:
        yield from _of_error(error.__context__, seen, "while there was ")
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _of_error(each, seen, "with ")


def frame_lines(trace: TracebackType | None) -> Iterator[str]:
    """One line for each call of a traceback."""
    for frame, line in walk_tb(trace):
        yield _line(frame.f_code.co_filename, line, frame.f_code.co_qualname)


def said_lines(said: str) -> tuple[str, ...]:
    """The tracebacks in what a process wrote before it ended, the thread that it ended in first; all else is left out.

    Of what it wrote nothing is believed that does not stand in the code too.
    """
    parts: list[list[str]] = [[]]
    for line in _of_said(said.splitlines()):
        if line in (_CURRENT, _OTHER):
            parts.append([])
        parts[-1].append(line)
    first, *threads = parts
    threads.sort(key=lambda thread: thread[0] != _CURRENT)
    rest = [["… and more threads"]] if len(threads) > _MOST_THREADS else []
    return tuple(line for part in (first, *threads[:_MOST_THREADS], *rest) for line in part)


def _of_said(lines: Iterable[str]) -> Iterator[str]:
    frames: list[str] = []
    for line in lines:
        if found := _FRAME.match(line):
            frames.append(_line(found["file"], int(found["line"]), found["name"], checked=True))
            continue
        head = _head_of(line, after_frames=bool(frames))
        if head:
            yield from _shortened(frames)
            frames = []
            yield head
    yield from _shortened(frames)


def _head_of(line: str, after_frames: bool) -> str:
    """What stands above or below frames, in words of our own; "" for a line that is neither."""
    for begins, words in _FATAL.items():
        if line.startswith(begins):
            return words
    if thread := _THREAD.match(line):
        return _CURRENT if thread["current"] else _OTHER
    if after_frames and (error := _ERROR.match(line)):
        known = getattr(builtins, error["name"], None)
        name = error["name"] if isinstance(known, type) and issubclass(known, BaseException) else "an error"
        return f"ended by {name}"
    return ""


def _named(error: BaseException) -> str:
    """The name of an error's class, and of an error of the system its sign; nothing of what it says."""
    kind = next(each for each in type(error).__mro__ if _stands_in_code(each))
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    sign = errno.errorcode.get(error.errno or 0, "") if isinstance(error, OSError) else ""
    sign = error.kind.value if isinstance(error, InkwellError) else sign
    return f"{name} {sign}".strip()


def _stands_in_code(kind: type) -> bool:
    """Whether a class is what its module calls by that name: one that was made while running may be called anything."""
    found: object = sys.modules.get(kind.__module__)
    for part in kind.__qualname__.split("."):
        found = getattr(found, part, None)
    return found is kind


def _line(file: str, line: int, name: str, checked: bool = False) -> str:
    """`checked`: believe nothing, for it was read somewhere."""
    place = code_place(file)
    if place == ELSEWHERE or (checked and not _is_there(file)):
        return f"  {ELSEWHERE}"
    if checked and not _has(file, name):
        return f"  {place}, line {line}"
    return f"  {place}, line {line}, in {name}"


def _is_there(file: str) -> bool:
    """Whether there is such code: a file, or a module of a program that carries its modules without their files."""
    try:
        if Path(file).is_file():
            return True
        if _FROZEN.fullmatch(file):
            return file[len("<frozen ") : -1] in sys.modules
        # To look for a module imports what it lies in: only ours is worth that.
        parts = Path(file).with_suffix("").parts
        return parts[:1] == ("inkwell",) and find_spec(".".join(parts)) is not None
    except (ImportError, ValueError, OSError):
        return False


def _has(file: str, name: str) -> bool:
    """Whether all parts of a name stand in a code file; one of a program without its sources has none."""
    return all(part in _PYTHONS_OWN or _is_word_of(file, part) for part in name.split("."))


def _is_word_of(file: str, part: str) -> bool:
    return part.isidentifier() and re.search(rf"\b{re.escape(part)}\b", _source(file)) is not None


@lru_cache(maxsize=64)
def _source(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8", errors="replace")
    except (OSError, ValueError):
        # A program of its own carries no sources.
        return ""


def code_place(file: str) -> str:
    """A code file by its place below the folder of code that it lies in; "elsewhere" for all others."""
    if _FROZEN.fullmatch(file):
        return file
    path = Path(file)
    if not path.is_absolute():
        # As PyInstaller names the modules that it carries.
        own = path.parts[:1] == ("inkwell",) and ".." not in path.parts
        return path.as_posix() if own else ELSEWHERE
    for folder, name in _roots():
        if path.is_relative_to(folder):
            return (Path(name) / path.relative_to(folder)).as_posix()
    return ELSEWHERE


@lru_cache(maxsize=1)
def _roots() -> tuple[tuple[Path, str], ...]:
    """Folders that hold nothing but code, and what they are called in a report."""
    ways = {name: Path(place) for name, place in sysconfig.get_paths().items()}
    found = [(Path(inkwell.__file__).parent, "inkwell"), (ways["purelib"], ""), (ways["platlib"], "")]
    # What a program has run by its add-on's interpreter: Inkwell's own modules, and what pip brought.
    carried = inside("addon", "modules")
    found += [(carried, "")] if carried is not None else []
    found.append((UserPaths.default().data / "addon", "addon"))
    return (*found, (ways["stdlib"], "python"), (ways["platstdlib"], "python"))


def _shortened(lines: Iterable[str]) -> list[str]:
    """Without what comes again and again: a call that calls itself, code that is none of ours."""
    short: list[str] = []
    times = 1
    for line in [*lines, ""]:
        if short and line == short[-1]:
            times += 1
            continue
        if times > 1 and short[-1].strip() != ELSEWHERE:
            short.append(f"  … {times - 1} more of the same")
        times = 1
        if line:
            short.append(line)
    if len(short) > _MOST_FRAMES:
        half = _MOST_FRAMES // 2
        return [*short[:half], f"  … {len(short) - _MOST_FRAMES} calls between", *short[-half:]]
    return short
