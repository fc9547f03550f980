"""The command line: the window, or the same books and the same engine without one.

Qt is imported only when a window is asked for, and what a command needs only for that command: the window is there the
sooner. Exit status: 0 done, 1 something was found wrong
(`check`) or the model stopped (`write`), 2 the command or what it names cannot be used, 130 Ctrl+C.
"""

import argparse
import io
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from inkwell import __version__
from inkwell.errors import InkwellError
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit status. Never raises for bad input."""
    _speak_any_character()
    try:
        wanted = _window_by_default(arguments)
        parsed = _parser(wanted[0]).parse_args(wanted)
        return parsed.does(parsed)
    except InkwellError as error:
        print(error.sentence, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output went away; what Python flushes at its end must not fail over that again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        logging.getLogger("inkwell").exception("the command failed")
        from inkwell import cli_report

        more = "`inkwell report --crashes` shows where" if cli_report.keep_report(error) else "its log says more"
        print(f"Inkwell stopped over a mistake of its own; {more}.", file=sys.stderr)
        return 1


def _speak_any_character() -> None:
    """A terminal or pipe that cannot show a character gets its number instead of an end with a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _window_by_default(arguments: Sequence[str]) -> list[str]:
    first = arguments[0] if arguments else ""
    if first in _COMMANDS or first in ("-h", "--help", "--version"):
        return list(arguments)
    return ["window", *arguments]


def _parser(wanted: str) -> argparse.ArgumentParser:
    """All commands by name; the options of the one that is wanted."""
    parser = argparse.ArgumentParser(
        prog="inkwell",
        description="Write novels, with a writing partner that runs on this machine. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"Inkwell {__version__}")
    commands = parser.add_subparsers(metavar="command", required=True)
    for name, (words, load) in _COMMANDS.items():
        command = commands.add_parser(name, help=words, description=words)
        if name == wanted:
            options, does = load()
            options(command)
            command.set_defaults(does=does)
    return parser


# window


def _window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", type=Path, help="a project to open")


def _window(parsed: argparse.Namespace) -> int:
    from inkwell.screen import check_screen

    check_screen()
    from inkwell.app.collector import at_rest

    with at_rest():
        from inkwell.bootstrap import run as run_window

    return run_window([], parsed.folder)


# books


def _new_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a folder that is not there yet, or is empty")
    parser.add_argument("--title", required=True)
    parser.add_argument("--author", default="")
    parser.add_argument("--language", default="en")


def _new(parsed: argparse.Namespace) -> int:
    project = Project.create(parsed.folder, parsed.title, parsed.author, parsed.language)
    print(f"“{project.info.title}” is in {project.folder}.")
    return 0


def _tree_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true", help="nested nodes with id, kind, title, words, children")


def _tree(parsed: argparse.Namespace) -> int:
    project = Project.open(parsed.folder)
    for sentence in project.problems:
        print(sentence, file=sys.stderr)
    counts = {node_id: size.words for node_id, size in project.sizes().items()}
    if parsed.json:
        nested = _nested(project.manuscript, counts, None)
        print(json.dumps({"title": project.info.title, "nodes": nested}, ensure_ascii=False, indent=2))
        return 0
    print(project.info.title)
    for depth, node in project.manuscript.walk():
        print(f"{'  ' * (depth + 1)}{node.title}  ({node.kind.value}, {counts.get(node.id, 0):,} words)")
    return 0


def _nested(manuscript: Manuscript, counts: dict[str, int], parent: str | None) -> list[dict[str, Any]]:
    return [
        {
            "id": node.id,
            "kind": node.kind.value,
            "title": node.title,
            "words": counts.get(node.id, 0),
            "children": _nested(manuscript, counts, node.id),
        }
        for node in manuscript.children(parent)
    ]


# what else there is


_Act = tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]]
"""What adds a command's options, and what does it."""


def _load_write() -> _Act:
    from inkwell import cli_write

    return cli_write.write_options, cli_write.write


def _load_replay() -> _Act:
    from inkwell import cli_write

    return cli_write.replay_options, cli_write.replay


def _load_bench() -> _Act:
    from inkwell import cli_bench

    return cli_bench.bench_options, cli_bench.bench


def _load_import() -> _Act:
    from inkwell import cli_import

    return cli_import.import_options, cli_import.import_book


def _load_export() -> _Act:
    from inkwell import cli_export

    return cli_export.export_options, cli_export.export


def _load_voice() -> _Act:
    from inkwell import cli_voice

    return cli_voice.voice_options, cli_voice.voice


def _load_addon() -> _Act:
    from inkwell import cli_addon

    return cli_addon.addon_options, cli_addon.addon


def _load_models() -> _Act:
    from inkwell import cli_models

    return cli_models.models_options, cli_models.models


def _load_settings() -> _Act:
    from inkwell import cli_settings

    return cli_settings.settings_options, cli_settings.settings


def _load_history() -> _Act:
    from inkwell import cli_history

    return cli_history.history_options, cli_history.history


def _load_restore() -> _Act:
    from inkwell import cli_history

    return cli_history.restore_options, cli_history.restore


def _load_report() -> _Act:
    from inkwell import cli_report

    return cli_report.report_options, cli_report.report


def _load_trial() -> _Act:
    from inkwell import cli_trial

    return cli_trial.trial_options, cli_trial.trial


def _load_check() -> _Act:
    from inkwell import cli_safety

    return cli_safety.check_options, cli_safety.check


def _load_backup() -> _Act:
    from inkwell import cli_safety

    return cli_safety.backup_options, cli_safety.backup


_COMMANDS: dict[str, tuple[str, Callable[[], _Act]]] = {
    "window": ("open the window (what happens without a command)", lambda: (_window_options, _window)),
    "write": ("continue a text", _load_write),
    "replay": ("make a result again, as it was made", _load_replay),
    "bench": ("measure how fast this machine writes", _load_bench),
    "new": ("begin a book", lambda: (_new_options, _new)),
    "import": ("make a book of a document or a project", _load_import),
    "export": ("write a book as a document, an e-book or pages", _load_export),
    "voice": ("teach a model the author's own writing", _load_voice),
    "tree": ("list a book's parts, chapters and scenes", lambda: (_tree_options, _tree)),
    "addon": ("install what voices need, and remove it", _load_addon),
    "models": ("list, add and download models", _load_models),
    "settings": ("list, read, change and take along the settings", _load_settings),
    "history": ("list a scene's versions, or all of a book's", _load_history),
    "restore": ("bring back what was before", _load_restore),
    "report": ("what is known of Inkwell and this machine, without a private word", _load_report),
    "trial": ("try whether all of Inkwell works here, in a folder aside", _load_trial),
    "check": ("look for damage in a book, and repair it", _load_check),
    "backup": ("keep a copy of a book in another folder", _load_backup),
}
