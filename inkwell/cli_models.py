"""`inkwell models`: what is installed and what could be; downloads only what is named, with its licence accepted."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.cli_write import opened
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import Progress
from inkwell.library.advice import Advice, Basis, advise, best_entry, choice_words, machine_words
from inkwell.library.catalogue import BOOK, Entry, Licence, SizeClass, read_catalogue, read_licences
from inkwell.library.download import Download
from inkwell.library.machine import Machine, this_machine
from inkwell.library.measuring import Measuring
from inkwell.library.shelf import Installed, ModelShelf
from inkwell.library.sizes import gigabytes
from inkwell.library.speeds import SpeedBook
from inkwell.library.unfinished import Unfinished, kept_of
from inkwell.library.wish import Event, Failed, Fetched, Halted, Moved, Stage, Wish, check_endpoint
from inkwell.storage.paths import UserPaths
from inkwell.storage.settings import SettingsFile

_CONTEXT: Final = 4096
_TELL_SECONDS: Final = 1.0
Options = Callable[[argparse.ArgumentParser], None]


def models_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes; without a word it lists."""
    parser.set_defaults(acts=_list, json=False)
    commands = parser.add_subparsers(metavar="what")
    for name, (words, options, does) in _COMMANDS.items():
        command = commands.add_parser(name, help=words, description=words)
        options(command)
        command.add_argument("--json", action="store_true", help="one object of what was done")
        command.set_defaults(acts=does)


def models(parsed: argparse.Namespace) -> int:
    """Do what was asked; return 0, or 130 when Ctrl+C stopped a download, of which what came is kept.

    Raises:
        InkwellError: it cannot be done.
    """
    return parsed.acts(parsed)


def _shelf() -> ModelShelf:
    return ModelShelf(UserPaths.default().data / "models")


def _measuring(shelf: ModelShelf, machine: Machine) -> Measuring:
    return Measuring(shelf, SpeedBook(UserPaths.default().state / "speeds.json"), machine.key)


def _said(parsed: argparse.Namespace, told: object, words: str) -> int:
    """Print what was done, as one object or in words."""
    print(json.dumps(told, ensure_ascii=False, indent=2) if parsed.json else words)
    return 0


def _none(_parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def _name_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", help="a name from `inkwell models`, or a path")


# what is installed


def _list(parsed: argparse.Namespace) -> int:
    shelf = _shelf()
    found = shelf.models()
    if not parsed.json and not found:
        print(f"No model is here yet: `inkwell models catalogue` shows what could be, or put one in {shelf.folder}.")
        return 0
    if not parsed.json:
        return _said(parsed, None, "\n".join(map(_line, found)))
    measuring = _measuring(shelf, this_machine())
    return _said(parsed, [_told(each, measuring) for each in found], "")


def _line(each: Installed) -> str:
    return f"{each.model.name}  ({each.model.backend})  {each.model.path}" + (f"  {each.trouble}" * bool(each.trouble))


def _told(each: Installed, measuring: Measuring) -> dict[str, Any]:
    facts, speed = each.facts, measuring.speed(each)
    return {
        "name": each.model.name,
        "backend": each.model.backend,
        "path": each.model.path,
        "place": each.place.value,
        "trouble": each.trouble,
        "licence": each.licence,
        "sha256": each.about.sha256,
        "from": each.about.repository,
        **({} if facts is None else {key: getattr(facts, key) for key in _FACTS}),
        "presets": list(facts.presets) if facts else [],
        "speed": msgspec.to_builtins(speed) if speed else None,
    }


_FACTS: Final = ("title", "kind", "size", "architecture", "family", "parameters", "context_tokens", "quantization")


def _info(parsed: argparse.Namespace) -> int:
    shelf = _shelf()
    each = shelf.named(parsed.name)
    told = _told(each, _measuring(shelf, this_machine()))
    licence = read_licences().licence(each.licence)
    speed = told["speed"]
    lines = [
        ("", each.trouble),
        ("calls itself", told.get("title", "")),
        ("lies at", each.model.path),
        ("size", gigabytes(told["size"]) if told.get("size") else ""),
        ("weights", f"{told['parameters']:,}" if told.get("parameters") else ""),
        ("quantization", told.get("quantization", "")),
        ("architecture", told.get("architecture", "")),
        ("context", f"{told['context_tokens']:,} tokens" if told.get("context_tokens") else ""),
        ("licence", f"{licence.name}: {licence.words}" if licence else each.licence or "it does not say"),
        ("from", each.about.repository),
        ("SHA-256", each.about.sha256),
        ("styles", ", ".join(told["presets"])),
        ("here", f"writes {speed['tokens_per_second']:.1f} tokens a second" if speed else "not measured yet"),
    ]
    words = "\n".join(f"  {name:13} {value}" for name, value in lines if value)
    return _said(parsed, told, f"{each.model.name}\n{words}")


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, help="a GGUF file or a Hugging Face folder")
    parser.add_argument("--copy", action="store_true", help="put a copy into Inkwell's folder; else it stays there")


def _add(parsed: argparse.Namespace) -> int:
    shelf = _shelf()
    progress = _progress(parsed)
    model = shelf.copy(parsed.path, progress) if parsed.copy else shelf.link(parsed.path)
    if not parsed.copy:
        shelf.verify(model, progress)
    words = f"{model.name} is in Inkwell's folder now." if parsed.copy else f"{model.name} is found where it lies now."
    return _said(parsed, {"name": model.name, "path": model.path, "copied": parsed.copy}, words)


def _remove_options(parser: argparse.ArgumentParser) -> None:
    _name_option(parser)
    parser.add_argument("--yes", action="store_true", help="do it; without this it is only said what would go")


def _remove(parsed: argparse.Namespace) -> int:
    shelf = _shelf()
    model = shelf.named(parsed.name).model
    goes = shelf.what_goes(model)
    if not parsed.yes:
        raise InkwellError(ErrorKind.BAD_INPUT, f"{goes}; say --yes to do it.")
    shelf.remove(model)
    return _said(parsed, {"name": model.name, "removed": True}, f"{model.name} is removed.")


def _verify(parsed: argparse.Namespace) -> int:
    shelf = _shelf()
    model = shelf.named(parsed.name).model
    verdict = shelf.verify(model, _progress(parsed))
    known = "it is as it was noted" if verdict.known else "its hash is noted now for the next time"
    told = {"name": model.name, "sha256": verdict.sha256, "known": verdict.known}
    return _said(parsed, told, f"{model.name} is whole; {known} ({verdict.sha256}).")


def _measure(parsed: argparse.Namespace) -> int:
    shelf, machine = _shelf(), this_machine()
    measuring, each = _measuring(shelf, machine), shelf.named(parsed.name)
    with opened(each.model) as (client, _):
        speed = measuring.measure(each, client, _progress(parsed))
    words = (
        f"{each.model.name} writes {speed.tokens_per_second:.1f} tokens a second here, and reads "
        f"{speed.prompt_tokens_per_second:.0f}."
    )
    return _said(parsed, {"name": each.model.name, "speed": msgspec.to_builtins(speed)}, words)


# what could be installed


def _catalogue_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--size", choices=[each.value for each in SizeClass], help="only of this size")
    parser.add_argument("--context", type=int, default=_CONTEXT, metavar="N", help=f"tokens of context ({_CONTEXT:,})")


def _catalogue(parsed: argparse.Namespace) -> int:
    told = read_catalogue()
    entries = [each for each in told.entries if parsed.size in (None, each.size_class.value)]
    _, advice = _advice(entries, this_machine(), parsed.context)
    licences = read_licences()
    lines = [f"The catalogue of {told.dated}. Sizes and memory are rounded; the hub says a file's size exactly."]
    for entry, said in zip(entries, advice, strict=True):
        lines += ["", *_entry_lines(entry, said, licences.licence(entry.licence))]
    rows = [
        {**msgspec.to_builtins(entry), "advice": msgspec.to_builtins(said)}
        for entry, said in zip(entries, advice, strict=True)
    ]
    return _said(parsed, {"dated": told.dated, "entries": rows}, "\n".join(lines))


def _entry_lines(entry: Entry, said: Advice, licence: Licence | None) -> list[str]:
    book = f"{licence.name}, {BOOK[licence.book]}" if licence else entry.licence
    return [
        f"{entry.id}: {entry.name} by {entry.maker}, about {gigabytes(entry.size_about)} ({entry.quantization})",
        f"  {entry.good_at}",
        f"  {said.words}",
        f"  {book}",
    ]


def _advice(entries: Sequence[Entry], machine: Machine, context: int) -> tuple[Basis | None, list[Advice]]:
    shelf = _shelf()
    basis = _measuring(shelf, machine).basis(shelf.models())
    return basis, [advise(entry, machine, max(context, 1), basis) for entry in entries]


def _advise_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--context", type=int, default=_CONTEXT, metavar="N", help=f"tokens of context ({_CONTEXT:,})")


def _advise(parsed: argparse.Namespace) -> int:
    machine, entries = this_machine(), read_catalogue().entries
    basis, advice = _advice(entries, machine, parsed.context)
    best = best_entry(entries, advice)
    told = {
        "machine": msgspec.to_builtins(machine),
        "basis": msgspec.to_builtins(basis) if basis else None,
        "suits": best.id if best else None,
        "words": {entry.id: said.words for entry, said in zip(entries, advice, strict=True)},
    }
    return _said(parsed, told, f"{machine_words(machine)}\n{choice_words(best, basis)}")


def _download_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", help="an id from `inkwell models catalogue`")
    parser.add_argument("--accept-licence", action="store_true", help="you have read its licence and accept it")
    parser.add_argument("--mirror", default="", metavar="ADDRESS", help="ask this mirror, not the one of the settings")
    parser.add_argument("--throw-away", action="store_true", help="remove what has come of it, and download nothing")


def _download(parsed: argparse.Namespace) -> int:
    entry, folder = _entry(parsed.name), _shelf().folder
    name = Path(entry.file).name
    if parsed.throw_away:
        Unfinished(folder, name).throw_away()
        return _said(parsed, {"name": entry.name, "thrown_away": True}, f"Nothing is left of {name}.")
    if not parsed.accept_licence:
        raise InkwellError(ErrorKind.BAD_INPUT, _licence_question(entry))
    endpoint = check_endpoint(parsed.mirror or SettingsFile(UserPaths.default().config / "settings.json").load().mirror)
    wish = Wish(entry.repository, entry.file, entry.revision, str(folder), entry.licence, endpoint)
    ending = _fetched(wish, parsed)
    if isinstance(ending, Halted):
        print(f"{gigabytes(ending.kept)} of {name} are kept; ask again to go on.", file=sys.stderr)
        return 130
    if isinstance(ending, Failed):
        raise InkwellError(ending.kind, ending.sentence, ending.detail)
    told = {"name": entry.name, "path": ending.path, "sha256": ending.sha256}
    return _said(parsed, told, f"{entry.name} is here: {ending.path}")


def _entry(name: str) -> Entry:
    catalogue = read_catalogue()
    entry = catalogue.entry(name)
    if entry is None:
        there = ", ".join(each.id for each in catalogue.entries)
        raise InkwellError(ErrorKind.NOT_FOUND, f"There is no model {name} in the catalogue; there is {there}.")
    return entry


def _licence_question(entry: Entry) -> str:
    licence = read_licences().licence(entry.licence)
    words = f"{licence.name} ({licence.address}): {licence.words}" if licence else entry.licence
    return f"{entry.name} is under the {words} This is no legal advice. Say --accept-licence to download it."


def _fetched(wish: Wish, parsed: argparse.Namespace) -> Fetched | Halted | Failed:
    """Wait for the end of it; Ctrl+C stops it in good order."""
    meter = _Meter(parsed.json)
    download = Download(wish, meter.hear, UserPaths.default().log / "download.log")
    try:
        while not download.wait(0.2):
            pass
    except KeyboardInterrupt:
        download.stop()
        download.wait(5)
    finally:
        download.close()
        meter.close()
    return download.ending or Halted(kept_of(wish))


class _Meter:
    """A line on standard error that says how far it is; nothing where a program reads along."""

    def __init__(self, quiet: bool) -> None:
        self._shown = not quiet and sys.stderr.isatty()
        self._told = 0.0

    def hear(self, event: Event) -> None:
        """Take what the download says."""
        if isinstance(event, Stage):
            self._show(event.words)
        elif isinstance(event, Moved) and time.monotonic() - self._told > _TELL_SECONDS:
            self._told = time.monotonic()
            speed = f", {gigabytes(int(event.bytes_per_second))} a second" if event.bytes_per_second else ""
            left = f", about {event.seconds_left / 60:.0f} minutes left" if event.seconds_left > 90 else ""
            self._show(f"{gigabytes(event.done)} of {gigabytes(event.size)}{speed}{left}")

    def _show(self, words: str) -> None:
        if self._shown:
            print(f"\r{words:<78}", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the line."""
        if self._shown:
            print(file=sys.stderr)


def _progress(parsed: argparse.Namespace) -> Progress:
    meter = _Meter(parsed.json)

    def tell(words: str, share: float | None = None) -> None:
        meter.hear(Stage(words if share is None else f"{words}: {share:.0%}"))

    return tell


_COMMANDS: Final[dict[str, tuple[str, Options, Callable[[argparse.Namespace], int]]]] = {
    "list": ("list the models on this machine", _none, _list),
    "info": ("tell what is known of one", _name_option, _info),
    "add": ("add a model file or folder", _add_options, _add),
    "remove": ("remove one", _remove_options, _remove),
    "verify": ("look whether one is whole and as it was", _name_option, _verify),
    "measure": ("measure how fast one is here", _name_option, _measure),
    "catalogue": ("show models that are good for fiction", _catalogue_options, _catalogue),
    "advise": ("say what suits this machine", _advise_options, _advise),
    "download": ("download one of the catalogue", _download_options, _download),
}
