"""`inkwell voice prepare`: a corpus is made of projects and files, without a window."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.cli_voice_shelf import said, voices_here
from inkwell.engine.models import resolve
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.voice.choosing import from_file, from_project
from inkwell.voice.claim import claimed
from inkwell.voice.cleaning import Cleaning
from inkwell.voice.corpus import Gathered
from inkwell.voice.preparing import Choices, Corpus, prepare, write_corpus
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import Voice, VoiceFolder

_SHOWN: Final = 5
"""Removals of each kind that are shown."""


def prepare_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("name", help="the voice's name: a new one, or one that is to learn from something else")
    parser.add_argument("sources", nargs="+", type=Path, help="projects, and files of any kind that can be imported")
    parser.add_argument(
        "--only", action="append", default=[], metavar="ID", help="a node of a project, with its branch"
    )
    parser.add_argument(
        "--method", choices=[method.value for method in Method], help="the voice's own, or an adapter, if none is named"
    )
    parser.add_argument(
        "--base", default="", metavar="MODEL", help="the model to train on; the voice's own, or the starter"
    )
    parser.add_argument("--hold-out", action="append", default=[], metavar="TITLE", help="a chapter to measure on")
    parser.add_argument("--share", type=float, default=0.1, help="of the words that are held out (0.1)")
    parser.add_argument("--genre", action="append", default=[], metavar="TITLE=GENRE", help="what kind of book one is")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only-language", action="store_true", help="leave out what is in another language than most")
    parser.add_argument("--leave-pasted", action="store_true", help="leave out what was pasted from other programs")
    for part, words in (
        ("front-matter", "leave title pages and the like in"),
        ("headings", "leave headings in"),
        ("boilerplate", "leave in what publishers and archives added"),
        ("duplicates", "leave repeated paragraphs in"),
    ):
        parser.add_argument(f"--keep-{part}", action="store_true", help=words)
    parser.add_argument("--lower-case", action="store_true", help="for study only: hurts prose")
    parser.add_argument("--no-punctuation", action="store_true", help="for study only: hurts prose")
    parser.add_argument("--dry-run", action="store_true", help="show the corpus and write nothing")


def prepare_voice(parsed: argparse.Namespace) -> int:
    """Make the corpus of a voice; return 0.

    Raises:
        InkwellError: it cannot be made.
    """
    if not 0.01 <= parsed.share <= 0.5:
        raise InkwellError(ErrorKind.BAD_INPUT, "The share that is held out has to be between 0.01 and 0.5.")
    gathered = _gathered(parsed)
    held = tuple(
        (document.source, chapter.title)
        for document in gathered.documents
        for chapter in document.chapters
        if chapter.title in parsed.hold_out
    )
    if missing := sorted(set(parsed.hold_out) - {title for _, title in held}):
        raise InkwellError(ErrorKind.NOT_FOUND, f"There is no chapter called {missing[0]}.")
    cleaning = Cleaning(
        not parsed.keep_front_matter,
        not parsed.keep_headings,
        not parsed.keep_boilerplate,
        not parsed.keep_duplicates,
        parsed.lower_case,
        parsed.no_punctuation,
    )
    choices = Choices(cleaning, parsed.share, held, parsed.seed, _genres(parsed.genre, gathered), parsed.only_language)
    corpus = prepare(gathered, choices)
    made = None if parsed.dry_run else _write(parsed, corpus)
    told = {"voice": made.id if made else None, "card": msgspec.to_builtins(corpus.card)}
    return said(parsed, told, _corpus_words(corpus))


def _write(parsed: argparse.Namespace, corpus: Corpus) -> Voice:
    """The voice of that name, or a new one, with this corpus."""
    folder, known = _voice_for(parsed)
    with claimed(folder.path):
        fields = _taught(parsed, known)
        made = folder.change(**fields) if fields else known
        write_corpus(folder, corpus)
    return made


def _genres(told: Sequence[str], gathered: Gathered) -> dict[str, str]:
    sources = {document.source for document in gathered.documents}
    found: dict[str, str] = {}
    for each in told:
        title, equals, genre = each.rpartition("=")
        if not equals or title not in sources:
            there = ", ".join(f"“{source}”" for source in sorted(sources))
            raise InkwellError(ErrorKind.BAD_INPUT, f"“{each}” says no book's genre; the books are {there}.")
        found[title] = genre.strip()
    return found


def _gathered(parsed: argparse.Namespace) -> Gathered:
    """All sources together; of projects only the branches that were named, if any were."""
    gathered = Gathered(())
    only, known = set(parsed.only), set[str]()
    for source in parsed.sources:
        if source.is_dir():
            project = Project.open(source)
            known |= {node.id for _, node in project.manuscript.walk()}
            gathered = gathered.plus(from_project(project, only or None, parsed.leave_pasted))
        else:
            gathered = gathered.plus(from_file(source))
    if strangers := sorted(only - known):
        raise InkwellError(ErrorKind.NOT_FOUND, f"There is nothing with the id {strangers[0]} in these books.")
    return gathered


def _voice_for(parsed: argparse.Namespace) -> tuple[VoiceFolder, Voice]:
    """The voice of that name, or a new one; a base model that is not there is told before it is begun."""
    shelf = voices_here()
    known = next((each for each in shelf.voices() if each.name.casefold() == parsed.name.strip().casefold()), None)
    if known is None:
        _base_of(parsed, None)
        return shelf.begin(parsed.name, _method(parsed, None))
    if known.encrypted:
        raise InkwellError(ErrorKind.BAD_INPUT, f"“{known.name}” is locked; `inkwell voice unseal` unlocks it.")
    return shelf.at(known.id), known


def _method(parsed: argparse.Namespace, known: Voice | None) -> Method:
    if parsed.method:
        return Method(parsed.method)
    return known.method if known is not None else Method.ADAPTER


def _base_of(parsed: argparse.Namespace, known: Voice | None) -> ModelRef | None:
    """The model to train on; None from scratch. Raises as `resolve`."""
    method = _method(parsed, known)
    if method is Method.SCRATCH:
        return None
    if known is not None and known.method is method and known.base_path and not parsed.base:
        return ModelRef(known.base, known.base_path, "torch" if Path(known.base_path).is_dir() else "llama")
    return resolve(parsed.base, "", [UserPaths.default().data / "models"])


def _taught(parsed: argparse.Namespace, known: Voice) -> dict[str, Any]:
    """What changes of a voice by the way it is taught now; what another way gave is no longer its own."""
    base = _base_of(parsed, known)
    taught = {
        "method": _method(parsed, known),
        "base": base.name if base else "",
        "base_path": base.path if base else "",
    }
    changed = {name: value for name, value in taught.items() if getattr(known, name) != value}
    return {**changed, "ready": False, "measures": {}, "training": None} if changed else {}


def _corpus_words(corpus: Corpus) -> str:
    card = corpus.card
    lines = [
        f"To learn from: {card.train.words:,} words in {_chapters(card.train.chapters)}.",
        f"To measure on: {card.held_out.words:,} words in {_chapters(card.held_out.chapters)}.",
    ]
    for kind, words in card.removed.items():
        lines.append(f"Left out, {kind}: {words:,} words.")
        shown = [removal.text for removal in corpus.removals if removal.kind == kind][:_SHOWN]
        lines += [f"    {' '.join(text.split())[:80]}" for text in shown]
    return "\n".join([*lines, *card.remarks])


def _chapters(titles: Sequence[str]) -> str:
    return "1 chapter" if len(titles) == 1 else f"{len(titles):,} chapters"
