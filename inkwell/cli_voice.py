"""`inkwell voice`: a model learns from the author's own writing, step by step, without a window.

Every step takes `--json` and then prints one object, whose fields its `--help` names; nothing else goes to standard
output. Trouble is one sentence on standard error. The status is 0 when it was done, 2 for what cannot be done, 130
when Ctrl+C stopped it with everything saved (nothing is printed then), 1 for a mistake of Inkwell's own.
"""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec

from inkwell.addon.place import AddOn
from inkwell.cli_sealing import another_options, sealing_options
from inkwell.cli_voice_corpus import prepare_options, prepare_voice
from inkwell.cli_voice_shelf import (
    delete_options,
    delete_voice,
    list_options,
    list_voices,
    passphrase,
    said,
    seal,
    unseal,
    voices_here,
)
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.storage.paths import UserPaths
from inkwell.voice.claim import claimed
from inkwell.voice.compression import Compression, price_lines
from inkwell.voice.evaluation import read_evaluation
from inkwell.voice.protocol import Done, Event, Failed, Measured, Sampled, Stage, Stepped, Waiting
from inkwell.voice.report_words import in_words, read_words
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
from inkwell.voice.worker import HOST, Worker

_LEARNING_RATES: Final = {Method.ADAPTER: 5e-4, Method.FULL: 5e-5, Method.SCRATCH: 1e-3}

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
        return said(parsed, told, _job_words(parsed.job))
    with claimed(folder.path):
        # So that the window of voices can go on with it, too.
        folder.change(training=job)
    return _run(job, parsed, _trained_words, lambda found: {**found, "model": json.loads(found["model"])})


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
    return _run(job, parsed, lambda _: _evaluated_words(folder), lambda found: {**found, **_evaluated(folder)})


def _evaluated(folder: VoiceFolder) -> dict[str, Any]:
    """All that was measured, as in evaluation.json."""
    found = read_evaluation(folder)
    return msgspec.to_builtins(found) if found is not None else {}


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
    shelf = voices_here()
    known = shelf.named(name)
    if known.encrypted:
        raise InkwellError(ErrorKind.BAD_INPUT, f"“{known.name}” is locked; `inkwell voice unseal` unlocks it.")
    return shelf.at(known.id), known


def _run(
    job: Job,
    parsed: argparse.Namespace,
    words: Callable[[dict[str, Any]], str],
    told: Callable[[dict[str, Any]], dict[str, Any]] = dict,
) -> int:
    """Have the training process do a job, show how far it is, and end it in good order on Ctrl+C.

    `words` says what it found, `told` is what is printed of it as an object.
    """
    paths = UserPaths.default()
    showing = _Showing(not parsed.json and sys.stderr.isatty())
    worker = Worker(job, showing, paths.log / "voice.log", AddOn.of(paths.data).command(HOST))
    try:
        _wait(worker)
    finally:
        worker.close()
    ending = worker.ending
    if isinstance(ending, Failed):
        raise InkwellError(ending.kind, ending.sentence, ending.detail)
    if isinstance(ending, Done):
        return said(parsed, {"voice": Path(job.folder).name, **told(ending.result)}, words(ending.result))
    learnt = "Stopped; what was learnt is kept, and the same command goes on from there."
    print(learnt if isinstance(job, Training) else "Stopped before it was done.", file=sys.stderr)
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


_COMMANDS: Final[dict[str, tuple[str, Options, Callable[[argparse.Namespace], int], str]]] = {
    "prepare": (
        *("make a corpus of projects and files", prepare_options, prepare_voice),
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
        *("lock a voice with a passphrase: its files are encrypted", sealing_options, seal),
        "voice, locked",
    ),
    "unseal": (*("unlock a voice again", sealing_options, unseal), "voice, locked"),
    "passphrase": (
        *("lock a locked voice with another passphrase", another_options, passphrase),
        "voice, locked",
    ),
    "list": (
        *("all voices on this machine", list_options, list_voices),
        "voices (each as in its voice.json), damaged (a sentence for each that cannot be read)",
    ),
    "delete": (*("delete a voice for good", delete_options, delete_voice), "voice, deleted"),
}
