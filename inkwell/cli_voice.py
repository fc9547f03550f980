"""`inkwell voice`: a model learns from the author's own writing, step by step, without a window.

Every step takes `--json` and then prints one object, whose fields its `--help` names; nothing else goes to standard
output. Trouble is one sentence on standard error. The status is 0 when it was done, 2 for what cannot be done, 130
when Ctrl+C stopped it with everything saved (nothing is printed then), 1 for a mistake of Inkwell's own.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec

from inkwell.cli_sealing import another_options, another_passphrase, seal_voice, sealing_options, unseal_voice
from inkwell.engine.models import resolve
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project
from inkwell.voice.choosing import from_file, from_project
from inkwell.voice.claim import claimed
from inkwell.voice.cleaning import Cleaning
from inkwell.voice.compression import Compression, price_lines
from inkwell.voice.corpus import Gathered
from inkwell.voice.evaluation import read_evaluation
from inkwell.voice.preparing import Choices, Corpus, prepare, write_corpus
from inkwell.voice.protocol import Done, Event, Failed, Measured, Sampled, Stage, Stepped, Waiting
from inkwell.voice.report_words import in_words, read_words
from inkwell.voice.sealing import finish_all
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import (
    AdapterShape,
    Care,
    Compressing,
    CompressionKind,
    Evaluating,
    Job,
    Looks,
    Method,
    NetworkShape,
    Publishing,
    Schedule,
    Training,
    check,
    machines_command,
)
from inkwell.voice.voice_folder import Voice, VoiceFolder
from inkwell.voice.worker import Worker

_LEARNING_RATES: Final = {Method.ADAPTER: 5e-4, Method.FULL: 5e-5, Method.SCRATCH: 1e-3}
_SHOWN: Final = 5
"""Removals of each kind that are shown."""

_Figures = TypeVar("_Figures", NetworkShape, Schedule)
Options = Callable[[argparse.ArgumentParser], None]


def voice_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    commands = parser.add_subparsers(metavar="what", required=True)
    for name, (words, options, does, told) in _COMMANDS.items():
        command = commands.add_parser(name, help=words, description=words, epilog=f"With --json one object: {told}.")
        options(command)
        command.add_argument("--json", action="store_true", help="one object of what was done")
        command.set_defaults(acts=does)


def voice(parsed: argparse.Namespace) -> int:
    """Do one step; return 0, or 130 when Ctrl+C stopped it with everything saved.

    Raises:
        InkwellError: it cannot be done.
    """
    return parsed.acts(parsed)


def _shelf() -> Shelf:
    shelf = Shelf(UserPaths.default().data / "voices")
    finish_all(shelf.folder)
    return shelf


def _said(parsed: argparse.Namespace, told: object, words: str) -> int:
    """Print what was done, as one object or in words."""
    print(json.dumps(told, ensure_ascii=False, indent=2) if parsed.json else words)
    return 0


# prepare


def _prepare_options(parser: argparse.ArgumentParser) -> None:
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


def _prepare(parsed: argparse.Namespace) -> int:
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
    return _said(parsed, told, _corpus_words(corpus))


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
    shelf = _shelf()
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


# train, evaluate, compress, publish


def _train_options(parser: argparse.ArgumentParser) -> None:
    usual, shape, network = Schedule(), AdapterShape(), NetworkShape()
    parser.add_argument("name")
    parser.add_argument("--minutes", type=float, default=0.0, help="end after so much work")
    parser.add_argument("--epochs", type=float, default=usual.epochs)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--window", type=int, default=usual.window, help="tokens of one training sequence")
    parser.add_argument("--batch", type=int, default=usual.batch)
    parser.add_argument("--accumulate", type=int, default=usual.accumulate, help="batches of one step")
    parser.add_argument("--learning-rate", type=float, default=None)
    parser.add_argument("--precision", choices=("auto", "float32", "bfloat16"), default=usual.precision)
    parser.add_argument("--checkpointing", action="store_true", help="less memory, a third more time")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rank", type=int, default=shape.rank, help="of an adapter")
    parser.add_argument("--alpha", type=float, default=shape.alpha)
    parser.add_argument("--vocabulary", type=int, default=network.vocabulary, help="from scratch: tokens")
    parser.add_argument("--context", type=int, default=network.context)
    parser.add_argument("--width", type=int, default=network.width)
    parser.add_argument("--layers", type=int, default=network.layers)
    parser.add_argument("--heads", type=int, default=network.heads)
    parser.add_argument("--sample-every", type=int, default=0, metavar="STEPS")
    parser.add_argument("--on-battery", action="store_true", help="do not rest while the machine runs on its battery")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--job", type=Path, metavar="FILE", help="write the job, for several machines, and do nothing")


def _train(parsed: argparse.Namespace) -> int:
    folder, known = _opened(parsed.name)
    rate = _LEARNING_RATES[known.method] if parsed.learning_rate is None else parsed.learning_rate
    schedule = Schedule(
        parsed.window, parsed.batch, parsed.accumulate, parsed.epochs, parsed.steps, parsed.minutes, rate,
        precision=parsed.precision, checkpointing=parsed.checkpointing, seed=parsed.seed,
    )  # fmt: skip
    job = Training(
        str(folder.path),
        known.method,
        known.base_path,
        schedule,
        AdapterShape(parsed.rank, parsed.alpha),
        NetworkShape(parsed.vocabulary, parsed.context, parsed.width, parsed.layers, parsed.heads),
        Looks(sample_every=parsed.sample_every),
        Care(parsed.on_battery, threads=parsed.threads),
        parsed.processes,
    )
    check(job)
    if parsed.job:
        write_atomic(parsed.job, msgspec.json.encode(job))
        told = {"voice": known.id, "job": str(parsed.job), "command": machines_command(parsed.job)}
        return _said(parsed, told, _job_words(parsed.job))
    with claimed(folder.path):
        # So that the window of voices can go on with it, too.
        folder.change(training=job)
    return _run(job, parsed, _trained_words)


def _job_words(job: Path) -> str:
    return (
        f"The job is in {job}. Have the voice's folder and this file at the same paths on all machines, and start on "
        f"each of them, the first with --machine_rank 0:\n    {machines_command(job)}"
    )


def _trained_words(found: dict[str, Any]) -> str:
    words = (
        f"Learnt in {found['steps']} steps, {found['seconds'] / 60:.1f} minutes: on the held-out text the loss "
        f"went from {found['first_loss']:.3f} to {found['best_loss']:.3f} nats a token."
    )
    return f"{words} {found['remark']}".strip()


def _evaluate_options(parser: argparse.ArgumentParser) -> None:
    usual = Evaluating("")
    parser.add_argument("name")
    parser.add_argument("--other", action="append", default=[], metavar="FILE", help="a text it should not be worse on")
    parser.add_argument("--window", type=int, default=usual.window)
    parser.add_argument("--stride", type=int, default=usual.stride)
    how = f"how many windows of the held-out text are read ({usual.windows}), spread over its chapters; 0 for all"
    parser.add_argument("--windows", type=int, default=usual.windows, metavar="N", help=how)
    parser.add_argument("--continuations", type=int, default=usual.continuations)
    where = f"places of its own texts at which it is asked to go on ({usual.probes}), to see what it knows by heart"
    parser.add_argument("--probes", type=int, default=usual.probes, metavar="N", help=where)


def _evaluate(parsed: argparse.Namespace) -> int:
    folder, _ = _opened(parsed.name)
    others = tuple(str(Path(path).absolute()) for path in parsed.other)
    job = Evaluating(
        str(folder.path),
        window=parsed.window,
        stride=parsed.stride,
        windows=parsed.windows,
        continuations=parsed.continuations,
        probes=parsed.probes,
        others=others,
    )
    return _run(job, parsed, lambda _: _evaluated_words(folder))


def _evaluated_words(folder: VoiceFolder) -> str:
    found = read_evaluation(folder)
    words = f"{in_words(found)} {read_words(found)}\n" if found is not None else ""
    return f"{words}The report is in {folder.report}."


def _compress_options(parser: argparse.ArgumentParser) -> None:
    usual = Compressing("")
    parser.add_argument("name")
    kinds = [kind.value for kind in CompressionKind]
    parser.add_argument("--kind", action="append", choices=kinds, default=[], help="can be given several times")
    parser.add_argument("--gguf", action="append", default=[], metavar="KIND", help="Q8_0, Q6_K, Q5_K_M, Q4_K_M …")
    parser.add_argument("--sparsity", type=float, default=usual.sparsity, help="of pruning")
    parser.add_argument("--temperature", type=float, default=usual.temperature, help="of distillation")
    parser.add_argument("--width", type=int, help="of the model that distillation teaches (half the voice's)")
    parser.add_argument("--layers", type=int)
    parser.add_argument("--heads", type=int)
    parser.add_argument("--minutes", type=float, help="end fine-tuning or teaching after so much work")
    parser.add_argument("--epochs", type=float, help="of fine-tuning and teaching (after the voice's own)")
    parser.add_argument("--learning-rate", type=float)
    parser.add_argument("--on-battery", action="store_true", help="do not rest while the machine runs on its battery")
    parser.add_argument("--threads", type=int, default=0)


def _compress(parsed: argparse.Namespace) -> int:
    folder, known = _opened(parsed.name)
    kinds = tuple(CompressionKind(kind) for kind in parsed.kind) or (CompressionKind.QUANTIZED,)
    usual = Compressing(str(folder.path))
    job = Compressing(
        str(folder.path),
        kinds,
        tuple(kind.upper() for kind in parsed.gguf) or usual.gguf_kinds,
        parsed.sparsity,
        _changed(NetworkShape(width=128, layers=2, heads=2), parsed, "width", "layers", "heads"),
        parsed.temperature,
        _changed(_open_ended(known), parsed, "minutes", "epochs", "learning_rate"),
        Care(parsed.on_battery, threads=parsed.threads),
    )
    return _run(job, parsed, lambda found: "\n".join(price_lines(msgspec.convert(found, Compression))))


def _open_ended(known: Voice) -> Schedule:
    """The voice's own schedule but for how long it learnt."""
    usual = known.training.schedule if known.training else Schedule()
    return msgspec.structs.replace(usual, steps=0, minutes=0.0, epochs=1.0)


def _changed(usual: _Figures, parsed: argparse.Namespace, *names: str) -> _Figures | None:
    """The value with what was given on the command line; None when nothing was."""
    found = {name: getattr(parsed, name) for name in names if getattr(parsed, name) is not None}
    return msgspec.structs.replace(usual, **found) if found else None


def _publish_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name")
    parser.add_argument("--gguf", action="append", default=[], metavar="KIND", help="of a whole model: F32, Q8_0 …")


def _publish(parsed: argparse.Namespace) -> int:
    folder, _ = _opened(parsed.name)
    usual = Publishing(str(folder.path))
    job = Publishing(str(folder.path), tuple(parsed.gguf) or usual.kinds)
    return _run(job, parsed, lambda found: _published_words(folder, found))


def _published_words(folder: VoiceFolder, found: dict[str, Any]) -> str:
    files = [str(folder.path / file["path"]) for file in found["files"]]
    return "\n".join([f"The voice is in {', '.join(files)}; what it is, in {folder.model_card}.", *found["remarks"]])


def _opened(name: str) -> tuple[VoiceFolder, Voice]:
    shelf = _shelf()
    known = shelf.named(name)
    if known.encrypted:
        raise InkwellError(ErrorKind.BAD_INPUT, f"“{known.name}” is locked; `inkwell voice unseal` unlocks it.")
    return shelf.at(known.id), known


def _run(job: Job, parsed: argparse.Namespace, words: Callable[[dict[str, Any]], str]) -> int:
    """Have the training process do a job, show how far it is, and end it in good order on Ctrl+C."""
    log = UserPaths.default().log / "voice.log"
    worker = Worker(job, _Showing(not parsed.json and sys.stderr.isatty()), log)
    try:
        _wait(worker)
    finally:
        worker.close()
    ending = worker.ending
    if isinstance(ending, Failed):
        raise InkwellError(ending.kind, ending.sentence, ending.detail)
    if isinstance(ending, Done):
        return _said(parsed, {"voice": Path(job.folder).name, **ending.result}, words(ending.result))
    print("Stopped; what was learnt is kept, and the same command goes on from there.", file=sys.stderr)
    return 130


def _wait(worker: Worker) -> None:
    """Wait for the end; Ctrl+C asks for it, with everything saved, a second one at once."""
    stopping = False
    while True:
        try:
            # Not for ever at once: where a wait cannot be interrupted, Ctrl+C comes between two.
            if worker.wait(0.2):
                return
        except KeyboardInterrupt:
            if stopping:
                worker.kill()
            stopping = True
            worker.stop()


class _Showing:
    """Shows a job's events on a terminal."""

    def __init__(self, shown: bool) -> None:
        self._shown = shown

    def __call__(self, event: Event) -> None:
        """Show one event; called from the worker's thread."""
        if not self._shown:
            return
        match event:
            case Stage(words, None):
                print(f"{words}…", file=sys.stderr)
            case Stage(words, share, left):
                rest = f", {left / 60:.0f} min left" if left else ""
                print(f"\r{words}: {share or 0:.0%}{rest}\033[K", end="", file=sys.stderr, flush=True)
            case Waiting(why) if why:
                print(why, file=sys.stderr)
            case Stepped(step, steps, loss, seconds_left=left):
                total = f" of {steps}" if steps else ""
                rest = f", {left / 60:.0f} min left" if left else ""
                print(f"\rstep {step}{total}, loss {loss:.3f}{rest}\033[K", end="", file=sys.stderr, flush=True)
            case Measured(step, loss):
                print(f"\nheld-out loss after {step} steps: {loss:.3f}", file=sys.stderr)
            case Sampled(_, prompt, text):
                print(f"\n{prompt}|{text}", file=sys.stderr)
            case _:
                pass


# list, delete


def _list_options(_parser: argparse.ArgumentParser) -> None:
    """It takes none of its own."""


def _list(parsed: argparse.Namespace) -> int:
    shelf = _shelf()
    voices, damaged = shelf.voices(), shelf.damaged()
    for sentence in damaged:
        print(sentence, file=sys.stderr)
    lines = [
        f"{each.name}  ({each.method.value}{f' on {each.base}' if each.base else ''}, "
        f"{'ready' if each.ready else 'not trained yet'}{', locked' if each.encrypted else ''})  {each.id}"
        for each in voices
    ]
    if not lines:
        lines = ["There is no voice yet: `inkwell voice prepare NAME PROJECT` begins one."]
    told = {"voices": [msgspec.to_builtins(each) for each in voices], "damaged": list(damaged)}
    return _said(parsed, told, "\n".join(lines))


def _delete_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _delete(parsed: argparse.Namespace) -> int:
    shelf = _shelf()
    known = shelf.named(parsed.name)
    if not parsed.yes:
        if not sys.stdin.isatty():
            raise InkwellError(ErrorKind.BAD_INPUT, "A voice is deleted for good; say --yes if you mean it.")
        if input(f"Delete “{known.name}” for good? [y/N] ").strip().lower() not in ("y", "yes"):
            return _said(parsed, {"voice": known.id, "deleted": False}, "Nothing was deleted.")
    shelf.delete(known.id)
    return _said(parsed, {"voice": known.id, "deleted": True}, f"“{known.name}” is deleted.")


def _seal(parsed: argparse.Namespace) -> int:
    made = seal_voice(_shelf(), parsed)
    return _said(parsed, _lock_told(made), f"“{made.name}” is locked; only its passphrase opens it.")


def _unseal(parsed: argparse.Namespace) -> int:
    made = unseal_voice(_shelf(), parsed)
    return _said(parsed, _lock_told(made), f"“{made.name}” is unlocked.")


def _passphrase(parsed: argparse.Namespace) -> int:
    made = another_passphrase(_shelf(), parsed)
    return _said(parsed, _lock_told(made), f"“{made.name}” is locked with the new passphrase.")


def _lock_told(made: Voice) -> dict[str, Any]:
    return {"voice": made.id, "locked": made.encrypted}


_COMMANDS: Final[dict[str, tuple[str, Options, Callable[[argparse.Namespace], int], str]]] = {
    "prepare": (
        *("make a corpus of projects and files", _prepare_options, _prepare),
        "voice (its id; null on a dry run), card (as in its corpus/card.json)",
    ),
    "train": (
        *("learn from the corpus; goes on where it was stopped", _train_options, _train),
        "voice, steps, tokens, seconds, first_loss, best_loss (nats a token, held-out), best_step, ended, remark, "
        "model; of --job: voice, job, command",
    ),
    "evaluate": (
        *("measure the voice and its base", _evaluate_options, _evaluate),
        "voice, loss_before, loss_after (nats a token, held-out), perplexity_change (a share, most likely between "
        "perplexity_change_low and _high), longest_known_words, known_over_the_limit (a share of the places); more in "
        "evaluation.json",
    ),
    "compress": (
        *("make it smaller, and measure what that costs", _compress_options, _compress),
        "voice, and all that is in its compression.json",
    ),
    "publish": (
        *("write the files that the writing partner loads", _publish_options, _publish),
        "voice, files (path, sha256 and more of each), card, remarks",
    ),
    "seal": (
        *("lock a voice with a passphrase: its files are encrypted", sealing_options, _seal),
        "voice, locked",
    ),
    "unseal": (*("unlock a voice again", sealing_options, _unseal), "voice, locked"),
    "passphrase": (
        *("lock a locked voice with another passphrase", another_options, _passphrase),
        "voice, locked",
    ),
    "list": (
        *("all voices on this machine", _list_options, _list),
        "voices (each as in its voice.json), damaged (a sentence for each that cannot be read)",
    ),
    "delete": (*("delete a voice for good", _delete_options, _delete), "voice, deleted"),
}
