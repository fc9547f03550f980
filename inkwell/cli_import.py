"""`inkwell import`: a document, a folder of texts or another editor's project becomes a book."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from inkwell.app.importing import write_plan
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan, Source
from inkwell.exchange.splitting import SplitRules
from inkwell.manuscript.counts import size_text
from inkwell.storage.folders import refuse_taken


def import_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("source", type=Path, help="a document, a folder of texts, or another editor's project")
    parser.add_argument("folder", type=Path, help="a folder that is not there yet, or is empty")
    parser.add_argument("--title", default=None)
    parser.add_argument("--author", default=None)
    parser.add_argument("--at-breaks", action="store_true", help="begin a scene at each scene break")
    parser.add_argument(
        "--chapter-lines", metavar="PATTERN", default="", help="paragraphs that begin a chapter, a regular expression"
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would become of it, and write nothing")


def import_book(parsed: argparse.Namespace) -> int:
    """Read it, and write the book or show it.

    Raises:
        InkwellError: it cannot be read or written; nothing is left then.
    """
    refuse_taken(parsed.folder)
    progress = _Told()
    source = known_importers(Pandoc()).read(parsed.source, progress)
    plan = source.plan(_rules(source, parsed)).titled(parsed.title)
    plan = plan if parsed.author is None else replace(plan, author=parsed.author)
    if parsed.dry_run:
        _show(plan)
        return 0
    write_plan(parsed.folder, plan, progress)
    for sentence in plan.remarks:
        print(sentence, file=sys.stderr)
    words = sum(_words(plan).values())
    print(f"“{plan.title}”: {len(plan.manuscript.nodes)} parts, chapters and scenes, {words:,} words.")
    return 0


class _Told:
    """Says on a terminal what is being done, each stage once; nothing where the output goes elsewhere."""

    def __init__(self) -> None:
        self._stage = ""

    def __call__(self, stage: str, done: float | None) -> None:
        """As `Progress`."""
        if stage != self._stage and sys.stderr.isatty():
            print(f"{stage}…", file=sys.stderr)
        self._stage = stage


def _rules(source: Source, parsed: argparse.Namespace) -> SplitRules | None:
    rules = source.rules
    if not (parsed.at_breaks or parsed.chapter_lines):
        return rules
    if rules is None:
        sentence = "This source has a structure of its own, so there is nothing to divide otherwise."
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    lines = parsed.chapter_lines or rules.chapter_lines
    return replace(rules, at_breaks=parsed.at_breaks, chapter_lines=lines)


def _words(plan: ImportPlan) -> dict[str, int]:
    return {node_id: size_text(text).words for node_id, text in plan.texts.items()}


def _show(plan: ImportPlan) -> None:
    """The tree with what is in it, then what came along, then what has no place."""
    words = _words(plan)
    by = f", by {plan.author}" if plan.author else ""
    print(f"{plan.title}{by}")
    for depth, node in plan.manuscript.walk():
        print(f"{'  ' * (depth + 1)}{node.title}  ({node.kind.value}, {words.get(node.id, 0):,} words)")
    print(f"Together {sum(words.values()):,} words.")
    if plan.entries:
        print(f"Story bible: {', '.join(entry.name for entry in plan.entries)}.")
    if plan.assets:
        print(f"Pictures: {', '.join(plan.assets)}.")
    for sentence in plan.remarks:
        print(sentence)
    print("Nothing was written.")
