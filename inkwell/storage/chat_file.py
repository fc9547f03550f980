"""runs/chat.json: the talk about the story, kept with the book until the author begins a new one.

A damaged file is never lost: before it is replaced, a copy of it goes into quarantine/.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.storage.quarantine import keep_copy
from inkwell.story.tool_results import Exchange, Source
from inkwell.translation import tr

FORMAT: Final = 1
NAME: Final = "runs/chat.json"
MOST: Final = 100
"""Questions that are kept, the last ones."""


class _Talk(msgspec.Struct, frozen=True):
    talk: tuple[Exchange, ...] = ()
    format: int = FORMAT


class _Format(msgspec.Struct):
    format: int = FORMAT


def read_talk(project: Path) -> tuple[Exchange, ...]:
    """The questions and answers of a project folder, oldest first; none where there is no file.

    Raises:
        InkwellError: DAMAGED or NEWER_FORMAT, the file stays as it is; DISK when it cannot be read.
    """
    path = project / NAME
    try:
        data = path.read_bytes()
        if msgspec.json.decode(data, type=_Format).format > FORMAT:
            raise InkwellError(
                ErrorKind.NEWER_FORMAT, tr("A later Inkwell wrote the chat ({name}); it is not shown here.", name=NAME)
            )
        found = msgspec.json.decode(data, type=_Talk)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise disk_error(error, path) from error
    except (UnicodeDecodeError, msgspec.MsgspecError, RecursionError) as error:
        sentence = tr(
            "The chat about this book ({name}) cannot be read, so a new one begins; a copy of it is kept.", name=NAME
        )
        raise InkwellError(ErrorKind.DAMAGED, sentence, str(error)) from error
    return tuple(_mapped(each, DISK.decode) for each in found.talk)


def write_talk(project: Path, talk: tuple[Exchange, ...]) -> None:
    """Keep a talk in place of what is there; without a word in it the file goes.

    Raises:
        InkwellError: NEWER_FORMAT when a later Inkwell wrote the file, DISK; it is then as it was.
    """
    path = project / NAME
    try:
        read_talk(project)
    except InkwellError as error:
        if error.kind is not ErrorKind.DAMAGED:
            raise
        keep_copy(project, path)
    try:
        if not talk:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise disk_error(error, path) from error
    kept = _Talk(tuple(_mapped(each, DISK.encode) for each in talk[-MOST:]))
    write_atomic(path, msgspec.json.format(msgspec.json.encode(kept)) + b"\n")


def _mapped(each: Exchange, how: Callable[[str], str]) -> Exchange:
    sources = tuple(Source(source.node, how(source.title), how(source.text)) for source in each.sources)
    return Exchange(how(each.question), how(each.answer), sources, how(each.trouble))
