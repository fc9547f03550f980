"""`inkwell trial`: whether this installation works, from the window to the exported book, without touching anything."""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import disk_error
from inkwell.translation import tr


def trial_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--without-partner", action="store_true", help="leave out what needs a model")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the book and the document in this folder")
    parser.add_argument("--json", action="store_true", help="one object: steps, the sentence written, what failed")


def trial(parsed: argparse.Namespace) -> int:
    """Try it; return 0, or 1 where a step could not be gone.

    Raises:
        InkwellError: BAD_INPUT for a folder to keep it in that is not empty, DISK where it cannot be made.
    """
    from inkwell.screen import check_screen

    check_screen()
    keep = _empty(parsed.keep.absolute()) if parsed.keep else None
    # Qt, and all behind the window, come in only here.
    from PySide6.QtWidgets import QApplication

    from inkwell.trial import SENTENCE, Trial, Tried

    tried: list[Tried] = []

    def tell(step: Tried) -> None:
        tried.append(step)
        if not parsed.json:
            print(f"{step.seconds:8.2f} s  {step.step}{f' ({step.remark})' if step.remark else ''}", flush=True)

    failed = ""
    app = QApplication([sys.argv[0]])
    with tempfile.TemporaryDirectory(prefix="inkwell-trial-", ignore_cleanup_errors=True) as folder:
        try:
            Trial(app, Path(folder), tell, keep).run(partner=not parsed.without_partner)
        except InkwellError as error:
            failed = error.sentence
    if parsed.json:
        steps = msgspec.to_builtins(tried)
        print(json.dumps({"steps": steps, "wrote": SENTENCE, "failed": failed}, ensure_ascii=False, indent=2))
    elif failed:
        print(failed, file=sys.stderr)
    return 1 if failed else 0


def _empty(folder: Path) -> Path:
    """A folder with nothing in it, made where it is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        full = any(folder.iterdir())
    except OSError as error:
        raise disk_error(error, folder) from error
    if full:
        sentence = tr("{folder} is not empty, and a trial writes over nothing.", folder=folder)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    return folder
