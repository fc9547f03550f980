"""`inkwell trial`: whether this installation works, from the window to the exported book, without touching anything."""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import msgspec

from inkwell.errors import InkwellError


def trial_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--without-partner", action="store_true", help="leave out what needs a model")
    parser.add_argument("--json", action="store_true", help="one object: steps with seconds, and what went wrong")


def trial(parsed: argparse.Namespace) -> int:
    """Try it; return 0, or 1 where a step could not be gone."""
    from inkwell.screen import check_screen

    check_screen()
    # Qt, and all behind the window, come in only here.
    from PySide6.QtWidgets import QApplication

    from inkwell.trial import Trial, Tried

    tried: list[Tried] = []

    def tell(step: Tried) -> None:
        tried.append(step)
        if not parsed.json:
            print(f"{step.seconds:8.2f} s  {step.step}{f' ({step.remark})' if step.remark else ''}", flush=True)

    failed = ""
    app = QApplication([sys.argv[0]])
    with tempfile.TemporaryDirectory(prefix="inkwell-trial-", ignore_cleanup_errors=True) as folder:
        try:
            Trial(app, Path(folder), tell).run(partner=not parsed.without_partner)
        except InkwellError as error:
            failed = error.sentence
    if parsed.json:
        steps = msgspec.to_builtins(tried)
        print(json.dumps({"steps": steps, "failed": failed}, ensure_ascii=False, indent=2))
    elif failed:
        print(failed, file=sys.stderr)
    return 1 if failed else 0
