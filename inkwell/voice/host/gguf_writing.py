"""A GGUF file written whole or not at all: beside its place first, and under its name when everything is in it."""

import contextlib
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason
from inkwell.translation import tr


@contextmanager
def writer_to(path: Path, architecture: str) -> Generator[Any]:
    """A `gguf.GGUFWriter`: what was added to it when the block is left is the file at `path`.

    Raises:
        InkwellError: DISK; what was at `path` before is still there.
    """
    import gguf

    with whole_file(path) as half:
        writer: Any = gguf.GGUFWriter(str(half), architecture)
        try:
            yield writer
            writer.write_header_to_file()
            writer.write_kv_data_to_file()
            writer.write_tensors_to_file()
        finally:
            writer.close()


@contextmanager
def whole_file(path: Path) -> Generator[Path]:
    """Where to write what is going to be `path`: a place beside it that is gone again when something is raised.

    Raises:
        InkwellError: DISK; what was at `path` before is still there.
    """
    half = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield half
        with half.open("rb+") as file:
            os.fsync(file.fileno())
        half.replace(path)
    except OSError as error:
        sentence = tr("{name} could not be written because {reason}.", name=path.name, reason=reason(error))
        raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
    finally:
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)
