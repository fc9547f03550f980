"""The commands that write without a window: `inkwell write`, and `inkwell replay`, which makes a result again."""

import argparse
import json
import secrets
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import msgspec

from inkwell.addon.place import AddOn
from inkwell.app.asking import presets_of, within
from inkwell.app.kept_records import kept_record
from inkwell.cli_sealing import open_sealed, passphrase_option
from inkwell.cli_server import named_server, server_options
from inkwell.engine.adapters import check_strength
from inkwell.engine.asking import Asked, ContentLimit, EndAt, Trim
from inkwell.engine.client import Client, Ended, EngineStatus, Launch
from inkwell.engine.lists import cliches
from inkwell.engine.models import resolve
from inkwell.engine.presets import Preset, presets_for
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.sampling import RANGES, Sampling
from inkwell.engine.types import Capabilities, Chunk, LoadSettings, ModelRef, Outcome
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.storage.paths import UserPaths
from inkwell.storage.rungs import RungFile
from inkwell.storage.runs import RunLog
from inkwell.story.assembly import continue_segments
from inkwell.story.context import parts_words
from inkwell.voice.shelf import Shelf
from inkwell.voice.using import Use, smaller_of, use_of
from inkwell.voice.voice_folder import Voice, VoiceFolder

LOAD_SECONDS = 600.0
"""A large model on a slow disk; a model that crashes is given up much earlier."""


# write


def write_options(parser: argparse.ArgumentParser) -> None:
    """Declare what `inkwell write` takes."""
    parser.add_argument("prompt", help="the text to continue; - reads it from standard input")
    parser.add_argument("--max-words", type=_positive, default=120, metavar="N", help="stop after this many words")
    parser.add_argument("--variants", type=_positive, default=1, metavar="N", help="how many continuations")
    parser.add_argument("--seed", type=int, help="fixes the draw: the same text every time on the same machine")
    parser.add_argument("--temperature", type=float, help="0 is greedy; what is usual depends on the model")
    parser.add_argument("--model", default="", help="a name from `inkwell models`, or a path")
    parser.add_argument("--backend", default="", choices=["llama", "torch", "scripted"], help="what runs the model")
    parser.add_argument("--voice", default="", metavar="NAME", help="one from `inkwell voice list`, with its own model")
    passphrase_option(parser, "of a locked voice; it is open only as long as it writes")
    parser.add_argument("--strength", type=float, default=1.0, metavar="X", help="of a voice's adapter: 0 to 2")
    parser.add_argument(
        "--smaller", default="", metavar="KIND", help="one of a voice's smaller models: Q4_K_M, int8, pruned …"
    )
    parser.add_argument("--json", action="store_true", help="a line of JSON for each variant")
    server_options(parser)
    _control_options(parser.add_argument_group("control"))
    parser.add_argument("--record", type=Path, metavar="FILE", help="keep what `inkwell replay` needs in this file")


def _control_options(group: Any) -> None:
    names = ", ".join(sorted({*RANGES, "mirostat", "order"} - {"seed", "temperature"}))
    group.add_argument("--preset", default="", metavar="NAME", help="sampler settings by name; a wrong one lists them")
    group.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help=f"one sampler setting: {names}")
    group.add_argument("--ban", action="append", default=[], metavar="PHRASE", help="a phrase that must not appear")
    group.add_argument("--avoid-cliches", action="store_true", help="ban what language models say too often")
    group.add_argument("--content", default="off", choices=[level.value for level in ContentLimit])
    group.add_argument("--stop", action="append", default=[], metavar="TEXT", help="end before this text")
    group.add_argument("--end-at", choices=[place.value for place in EndAt], help="end where one ends")
    group.add_argument(
        "--trim", default="word", choices=[trim.value for trim in Trim], help="what a limit leaves whole"
    )
    group.add_argument("--grammar", type=Path, metavar="FILE", help="a GBNF grammar that the answer follows")
    group.add_argument("--json-schema", type=Path, metavar="FILE", help="a JSON schema that the answer follows")
    group.add_argument("--alternatives", type=int, default=0, metavar="N", help="with --json: the likeliest tokens too")
    group.add_argument("--chat", action="store_true", help="ask as in a chat, by the model's own template")


def _positive(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 100_000:
        raise argparse.ArgumentTypeError(f"must be between 1 and 100000, not {text}")
    return number


def write(parsed: argparse.Namespace) -> int:
    """Continue a text, and print what comes as it comes."""
    prompt = _standard_input() if parsed.prompt == "-" else parsed.prompt
    asked = _asked(parsed)
    asked.check()
    # Before anything is loaded; which values it stands for, the model says then.
    _preset(parsed.preset, presets_for(""))
    if parsed.record is not None and not parsed.record.parent.is_dir():
        raise InkwellError(ErrorKind.NOT_FOUND, f"The folder for {parsed.record.name} is not there.")
    out = _JsonLines() if parsed.json else _Prose(asked)
    with ExitStack() as rooms:
        use = _writer(parsed, rooms)
        client, can = rooms.enter_context(opened(use.model))
        if use.adapter is not None:
            client.adapter(use.adapter, use.strength, use.expected)
        start = _preset(parsed.preset, presets_of(can))
        asked = msgspec.structs.replace(asked, sampling=_sampling(parsed, start.sampling), guard=use.guard)
        asked = _within(asked, can)
        asked.check()
        asked = msgspec.structs.replace(asked, new_word=parts_words(prompt) and not asked.chat)
        request = Generate(secrets.token_hex(8), continue_segments((), prompt), asked)
        return _stream(client, request, out, parsed.record)


def _within(asked: Asked, can: Capabilities) -> Asked:
    """What of it a server can follow, with a word on what it cannot; it promises no answer twice, whatever its seed."""
    fitting = within(asked, can)
    if fitting.sentence:
        print(fitting.sentence, file=sys.stderr)
    return msgspec.structs.replace(fitting.asked, reproducible=asked.reproducible and not can.place)


def _writer(parsed: argparse.Namespace, rooms: ExitStack) -> Use:
    """What writes; a locked voice is open till `rooms`.

    Raises:
        InkwellError: there is none of that name, it is not published, or a strength or two models make no sense.
    """
    check_strength(parsed.strength)
    server = named_server(parsed)
    if server is not None:
        return Use(server)
    if not parsed.voice:
        if parsed.smaller:
            raise InkwellError(ErrorKind.BAD_INPUT, "Only a voice has smaller models; name it by --voice.")
        return Use(find_model(parsed.model, parsed.backend))
    if parsed.model or parsed.backend:
        raise InkwellError(ErrorKind.BAD_INPUT, "A voice brings its own model along; name one of the two.")
    shelf = _voices()
    voice = shelf.named(parsed.voice)
    folder = shelf.at(voice.id)
    if voice.encrypted:
        folder = rooms.enter_context(open_sealed(folder, parsed))
        voice = folder.read()
    return use_of(folder, voice, parsed.strength, _kind(folder, voice, parsed.smaller))


def _kind(folder: VoiceFolder, voice: Voice, named: str) -> str:
    """The kind of one of a voice's smaller models, whatever the case.

    Raises:
        InkwellError: NOT_FOUND, with those that there are.
    """
    kinds = [row.kind for row in smaller_of(folder, voice)]
    found = next((kind for kind in kinds if kind.casefold() == named.casefold()), "")
    if named and not found:
        there = ", ".join(kinds) or "none; `inkwell voice compress` makes them"
        raise InkwellError(ErrorKind.NOT_FOUND, f"“{voice.name}” has no smaller model {named}; there is {there}.")
    return found


def _voices() -> Shelf:
    return Shelf(UserPaths.default().data / "voices")


def _asked(parsed: argparse.Namespace) -> Asked:
    banned = (*parsed.ban, *(cliches() if parsed.avoid_cliches else ()))
    sampling = _sampling(parsed, Sampling())
    return Asked(
        sampling=sampling,
        max_tokens=parsed.max_words * 4,
        max_words=parsed.max_words,
        stop=tuple(parsed.stop),
        end_at=EndAt(parsed.end_at) if parsed.end_at else None,
        trim=Trim(parsed.trim),
        banned=banned,
        content=ContentLimit(parsed.content),
        grammar=_file_text(parsed.grammar),
        json_schema=_file_text(parsed.json_schema),
        variants=parsed.variants,
        log_probabilities=parsed.alternatives > 0,
        alternatives=parsed.alternatives,
        chat=parsed.chat,
        reproducible=sampling.seed is not None,
    )


def _sampling(parsed: argparse.Namespace, start: Sampling) -> Sampling:
    """`start`, changed by what the command line says.

    Raises:
        InkwellError: BAD_INPUT for a name that is none or a value of the wrong kind.
    """
    fields = msgspec.to_builtins(start)
    for setting in parsed.set:
        name, equals, text = setting.partition("=")
        if not equals or name not in fields:
            raise InkwellError(ErrorKind.BAD_INPUT, f"“{setting}” is no sampler setting; say NAME=VALUE.")
        fields[name] = _value(text)
    for name in ("temperature", "seed"):
        if getattr(parsed, name) is not None:
            fields[name] = getattr(parsed, name)
    try:
        return msgspec.convert(fields, Sampling)
    except msgspec.ValidationError as error:
        raise InkwellError(
            ErrorKind.BAD_INPUT, "A sampler setting has a value of the wrong kind.", str(error)
        ) from error


def _value(text: str) -> Any:
    """A setting's value: JSON, or a list of names with commas between."""
    try:
        return json.loads(text)
    except ValueError:
        return text.split(",")


def _preset(name: str, presets: Sequence[Preset]) -> Preset:
    """The preset of a name; for "" the one to begin with, as in the window. Raises BAD_INPUT."""
    found = next((each for each in presets if name.casefold() in ("", each.name.casefold())), None)
    if found is None:
        names = ", ".join(preset.name for preset in presets)
        raise InkwellError(ErrorKind.BAD_INPUT, f"There is no preset “{name}”; there are {names}.")
    return found


def _file_text(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InkwellError(ErrorKind.BAD_INPUT, f"{path.name} cannot be read as text.", str(error)) from error
    if not text.strip():
        raise InkwellError(ErrorKind.BAD_INPUT, f"{path.name} is empty.")
    return text


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InkwellError(ErrorKind.BAD_INPUT, "What came on standard input is not UTF-8 text.", str(error)) from error


def find_model(name: str, backend: str) -> ModelRef:
    """The model that the command line names.

    Raises:
        InkwellError: NOT_FOUND, when there is none.
    """
    return resolve(name, backend, [UserPaths.default().data / "models"])


@contextmanager
def opened(model: ModelRef, settings: LoadSettings | None = None) -> Generator[tuple[Client, Capabilities]]:
    """A client with this model loaded and warm; closed at the end.

    With `settings` it is loaded by just those, whatever safer ones are remembered for it.

    Raises:
        InkwellError: why there is no model.
    """
    paths = UserPaths.default()
    rungs = RungFile(paths.state / "rungs.json") if settings is None else _NoRungs()
    launch = Launch(log=paths.log / "engine.log", for_torch=AddOn.of(paths.data).command)
    client = Client(launch, rungs, _tell_restart)
    try:
        client.open(model, settings or LoadSettings())
        yield client, client.wait_ready(LOAD_SECONDS)
    finally:
        client.close()


class _NoRungs:
    """Remembers nothing: for settings that are as safe already as they were when they worked."""

    def get(self, key: str) -> int:
        """No rung is known."""
        return 0

    def set(self, key: str, rung: int) -> None:
        """No rung is kept."""


def _tell_restart(status: EngineStatus) -> None:
    if status.state.value == "restarting":
        print(status.sentence, file=sys.stderr)


def _stream(client: Client, request: Generate, out: "_Prose | _JsonLines", record: Path | None) -> int:
    try:
        for event in client.generate(request):
            if isinstance(event, Chunk):
                out.chunk(event)
            elif isinstance(event, Record) and record is not None:
                write_atomic(record, msgspec.json.encode(event) + b"\n")
            elif isinstance(event, Ended):
                return _closed(event, out)
    except KeyboardInterrupt:
        client.cancel(request.id)
        raise
    return 1


def _closed(ended: Ended, out: "_Prose | _JsonLines") -> int:
    out.close()
    if ended.error is not None:
        print(ended.error.sentence, file=sys.stderr)
        return 2 if ended.error.kind in (ErrorKind.BAD_INPUT, ErrorKind.UNSUPPORTED) else 1
    return 0 if ended.outcome is Outcome.FINISHED else 130


class _Prose:
    """Text as it comes, one variant after the other; a line of three stars between them.

    What a limit may still take back is held until it is certain: the last word, or the answer from its beginning
    where an end may take whole sentences.
    """

    def __init__(self, asked: Asked) -> None:
        self._whole = asked.trim is Trim.SENTENCE or asked.content is ContentLimit.STRICT
        self._text: dict[int, str] = {}
        self._over: set[int] = set()
        self._variant = 0
        self._printed = 0

    def chunk(self, chunk: Chunk) -> None:
        """Take a chunk of any variant."""
        self._text[chunk.variant] = chunk.after(self._text.get(chunk.variant, ""))
        if chunk.finish is not None:
            self._over.add(chunk.variant)
        self._print()
        while self._variant in self._over and self._variant + 1 in self._text:
            print("\n\n* * *\n")
            self._variant += 1
            self._printed = 0
            self._print()

    def _print(self) -> None:
        text = self._text.get(self._variant, "")
        print(text[self._printed : self._certain(text)], end="", flush=True)
        self._printed = max(self._printed, self._certain(text))

    def _certain(self, text: str) -> int:
        """How many characters will not be taken back."""
        if self._variant in self._over:
            return len(text)
        return 0 if self._whole else len(text) - len(text.split(" ")[-1].split("\n")[-1])

    def close(self) -> None:
        """End the last line."""
        print(flush=True)


class _JsonLines:
    """One object for each variant, when it has ended."""

    def __init__(self) -> None:
        self._text: dict[int, str] = {}
        self._tokens: dict[int, list[dict[str, Any]]] = {}
        self._count: dict[int, int] = {}
        self._began = time.perf_counter()

    def chunk(self, chunk: Chunk) -> None:
        """Take a chunk of any variant."""
        variant = chunk.variant
        self._text[variant] = chunk.after(self._text.get(variant, ""))
        self._count[variant] = self._count.get(variant, 0) + len(chunk.tokens)
        self._tokens.setdefault(variant, []).extend(_token_facts(chunk))
        if chunk.finish is None:
            return
        line: dict[str, Any] = {
            "variant": variant,
            "text": self._text[variant],
            "tokens": self._count[variant],
            "seconds": round(time.perf_counter() - self._began, 3),
            "finish_reason": chunk.finish.value,
        }
        if self._tokens[variant]:
            line["alternatives"] = self._tokens[variant]
        print(json.dumps(line, ensure_ascii=False), flush=True)

    def close(self) -> None:
        """Every line is out already."""


def _token_facts(chunk: Chunk) -> Iterator[dict[str, Any]]:
    logged, pieces, alternatives = chunk.log_probabilities or (), chunk.pieces or (), chunk.alternatives or ()
    for piece, value, others in zip(pieces, logged, alternatives, strict=True):
        best = [{"text": other.text, "log_probability": round(other.log_probability, 4)} for other in others]
        yield {"text": piece, "log_probability": round(value, 4), "best": best}


# replay


def replay_options(parser: argparse.ArgumentParser) -> None:
    """Declare what `inkwell replay` takes."""
    parser.add_argument(
        "file", type=Path, help="what `write --record` kept, or a month of a book's runs (runs/*.jsonl)"
    )
    parser.add_argument("--run", default="", metavar="ID", help="which run of a month; the last one without it")
    parser.add_argument(
        "--model", default="", help="a name from `inkwell models`, or a path, if it is not found by name"
    )
    parser.add_argument("--adapter", type=Path, metavar="PATH", help="the adapter, if it is none of a voice here")
    parser.add_argument("--json", action="store_true", help="one object")


def replay(parsed: argparse.Namespace) -> int:
    """Make a result again as it was made; 0 when it is the same to the last token, 1 when it is not."""
    record = _read_record(parsed.file, parsed.run)
    record.check()
    model, adapter = _made_by(parsed, record)
    settings = msgspec.structs.replace(record.settings, cache_folder="")
    with opened(model, settings) as (client, _):
        if adapter is not None:
            client.adapter(adapter, record.adapter.strength)
        replayed = client.replay(record)
    if parsed.json:
        print(json.dumps(msgspec.to_builtins(replayed), ensure_ascii=False))
    elif replayed.matches:
        print(f"The same again: {replayed.tokens:,} tokens, to the last bit of the draw.")
    else:
        print(
            f"It differs at token {replayed.position + 1} of variant {replayed.variant + 1}: then "
            f"“{replayed.recorded}”, now “{replayed.drawn}” (margin {replayed.margin:.6g})."
        )
    return 0 if replayed.matches else 1


def _made_by(parsed: argparse.Namespace, record: Record) -> tuple[ModelRef, str | None]:
    """The model that wrote it and the adapter that was on it: a voice on this machine is known by its files' hashes.

    Raises:
        InkwellError: NOT_FOUND.
    """
    worn = record.adapter.sha256
    voice, path = _voices().published(worn or record.model_hash) or (None, None)
    adapter = parsed.adapter or (path if worn else None)
    if worn and adapter is None:
        locked = any(each.encrypted for each in _voices().voices())
        sentence = (
            f"This result was written with an adapter ({worn[:12]}) that no voice here has; name it by --adapter"
            f"{', or unlock the voice that wrote it (`inkwell voice unseal`)' if locked else ''}."
        )
        raise InkwellError(ErrorKind.NOT_FOUND, sentence)
    if voice is None or parsed.model:
        model = find_model(parsed.model or record.model, "" if parsed.model else record.backend)
    else:
        place = voice.base_path if worn else str(path)
        model = ModelRef(record.model, place, "torch" if Path(place).is_dir() else "llama")
    return model, str(adapter) if worn else None


def _read_record(path: Path, run: str) -> Record:
    """The record in a file of one, or that of a run in a month of runs.

    Raises:
        InkwellError: BAD_INPUT or NOT_FOUND.
    """
    if path.suffix == ".jsonl":
        return kept_record(RunLog.at(path), run)
    try:
        return msgspec.json.decode(path.read_bytes(), type=Record)
    except FileNotFoundError as error:
        raise InkwellError(ErrorKind.NOT_FOUND, f"{path.name} is not there.", str(error)) from error
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        sentence = f"{path.name} is no record of a result, or is damaged."
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(error)) from error
