"""The commands that look after a book: `check` finds and repairs damage, `backup` keeps a copy elsewhere."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from inkwell.storage.backup import Backup, Backups
from inkwell.storage.damage import Finding, inspect, repair_all
from inkwell.storage.lock import ProjectLock
from inkwell.storage.paths import UserPaths


def check_options(parser: argparse.ArgumentParser) -> None:
    """Say what `check` takes."""
    parser.add_argument("folder", type=Path)
    parser.add_argument("--repair", action="store_true", help="put right what can be; nothing is deleted")
    parser.add_argument("--json", action="store_true", help="one object with what was found, repaired and left")


def check(parsed: argparse.Namespace) -> int:
    """Look for damage; return 0 when the book is sound or all was repaired, 1 when something is wrong with it.

    Raises:
        InkwellError: there is no book, another Inkwell has it while it is to be repaired, or the disk fails.
    """
    found = inspect(parsed.folder)
    done, left = ((), found)
    if parsed.repair and found:
        with ProjectLock.hold(parsed.folder, UserPaths.default().state):
            done, left = repair_all(parsed.folder, datetime.now(UTC))
    if parsed.json:
        _print_json({"found": _plain(found), "repaired": list(done), "left": _plain(left)})
    else:
        _print_check(found, done, left, parsed.repair)
    return 1 if left else 0


def _plain(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    return [{**asdict(each), "path": each.path.as_posix()} for each in findings]


def _print_json(contents: dict[str, Any]) -> None:
    print(json.dumps(contents, ensure_ascii=False, indent=2))


def _print_check(found: Sequence[Finding], done: Sequence[str], left: Sequence[Finding], repairing: bool) -> None:
    for finding in found:
        print(finding.sentence)
    for sentence in done:
        print(sentence)
    if not found:
        print("Everything in this book can be read.")
    elif not repairing:
        if any(each.repairable for each in found):
            print("`inkwell check --repair` puts right what can be; nothing is deleted.")
    elif not left:
        print("Everything in this book can be read now; what was damaged is kept in its folder “quarantine”.")
    else:
        for finding in left:
            print(f"Left as it is: {finding.sentence} {finding.how}")


def backup_options(parser: argparse.ArgumentParser) -> None:
    """Say what `backup` takes."""
    parser.add_argument("folder", type=Path)
    parser.add_argument("--to", type=Path, default=None, metavar="FOLDER", help="where backups of all books are kept")
    parser.add_argument("--keep", type=_number, default=10, metavar="N", help="of this book (default %(default)s)")
    parser.add_argument("--json", action="store_true", help="one object with the backup's path, size and time")


def _number(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 10_000:
        raise argparse.ArgumentTypeError(f"must be between 1 and 10000, not {text}")
    return number


def backup(parsed: argparse.Namespace) -> int:
    """Back up a book; return 0, also when its newest backup is as the book is. 1 when a part could not be read.

    Raises:
        InkwellError: there is no book, the folder lies inside it, or the disk fails.
    """
    folder = parsed.to or UserPaths.default().data / "backups"
    made = Backups(folder, parsed.keep).make(parsed.folder.absolute(), datetime.now(UTC))
    if parsed.json:
        _print_json({"changed": made is not None, "backup": _backup(made) if made else None})
    elif made is None:
        print("Nothing changed since the newest backup.")
    else:
        print(f"“{made.title}” is backed up in {made.path}.")
        for name in made.left_out:
            print(f"“{name}” could not be read, so it is not in the backup.")
    return 1 if made and made.left_out else 0


def _backup(made: Backup) -> dict[str, Any]:
    return {
        "path": str(made.path),
        "title": made.title,
        "project": made.project_id,
        "time": made.time.isoformat(),
        "size": made.size,
        "left_out": list(made.left_out),
    }
