"""Facts in words: for the author's eyes, in their language, and as a report, in English and without a private word.

Both come from the same lines. A report leaves out what could name the author or a book: where folders lie when that is
not the usual place, what a voice is called, where a model lies, which server is asked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final, Protocol

from inkwell.engine.status import Cause, EngineState
from inkwell.library.machine import Gpu
from inkwell.library.sizes import gigabytes
from inkwell.reports.facts import Display, Facts, Partner, Place, Restart, Screen, Writer
from inkwell.supervise.death import way_of_ending
from inkwell.translation import tr

USUAL_PLACES: Final = frozenset(
    PurePosixPath(place)
    for place in (
        ".local/share/inkwell",
        ".config/inkwell",
        ".local/state/inkwell",
        ".cache/inkwell",
        ".local/state/inkwell/log",
        "Library/Application Support/inkwell",
        "Library/Caches/inkwell",
        "Library/Logs/inkwell",
        "AppData/Local/inkwell",
        "AppData/Local/inkwell/Cache",
        "AppData/Local/inkwell/Logs",
    )
)
"""Where systems put these folders below a home (platformdirs): no more of a path goes into a report than this."""
HEAD: Final = "Inkwell report"
PROMISE: Final = tr("No word of a book, no title, no name and no address is in it. Inkwell sends it nowhere.")


class Say(Protocol):
    """`translation.tr`, or what gives the English words."""

    def __call__(self, text: str, comment: str = "", n: int | None = None, /, **values: Any) -> str:
        """A text with its values filled in."""
        ...


def in_english(text: str, _comment: str = "", _n: int | None = None, /, **values: Any) -> str:
    """The words of a report: whoever mends Inkwell reads them."""
    return text.format(**values) if values else text


@dataclass(frozen=True)
class Group:
    """Lines under a heading: what, and what of it."""

    title: str
    rows: tuple[tuple[str, str], ...]


def report(facts: Facts) -> str:
    """The text that can be given to anybody."""
    lines = [HEAD, PROMISE]
    for group in groups(facts, in_english, private=False):
        lines += ["", group.title, *(f"  {name}: {words}" if name else f"  {words}" for name, words in group.rows)]
    return "\n".join(lines) + "\n"


def groups(facts: Facts, tr: Say, *, private: bool) -> tuple[Group, ...]:
    """All that is known, in words. `private`: for the author's own eyes, with paths and the name of a voice."""
    return (
        Group("Inkwell", tuple(_inkwell(facts, tr))),
        Group(tr("This machine"), tuple(_machine(facts, tr))),
        Group(tr("The window"), tuple(_display(facts.display, tr))),
        Group(tr("The writing partner"), tuple(_partner(facts.partner, tr, private))),
        Group(tr("Where things lie"), tuple(_place(each, facts.home, tr, private) for each in facts.places)),
    )


_Rows = Iterator[tuple[str, str]]


def _inkwell(facts: Facts, tr: Say) -> _Rows:
    how = tr("a program of its own") if facts.program else tr("installed with pip")
    yield tr("Version"), f"{facts.inkwell}, {how}"
    yield "Python", facts.python
    for name, version in facts.libraries:
        yield name, version or tr("not installed")


def _machine(facts: Facts, tr: Say) -> _Rows:
    machine = facts.machine
    yield tr("System"), facts.system
    yield tr("Processor"), machine.processor or tr("not known")
    yield tr("Cores"), tr("{cores}, with {threads} threads", cores=machine.cores, threads=machine.threads)
    yield tr("Instructions"), ", ".join(facts.levels) or tr("not known")
    sizes = {"all": gigabytes(machine.memory, format), "free": gigabytes(machine.free, format)}
    yield tr("Memory", "RAM"), tr("{all}, of which a model could take {free} now", **sizes)
    yield tr("Graphics cards"), "; ".join(map(_gpu, machine.gpus)) or tr("none that a model could use is known")
    if facts.free:
        yield tr("Free on the disk"), gigabytes(facts.free, format)


def _gpu(gpu: Gpu) -> str:
    return f"{gpu.name}, {gigabytes(gpu.memory, format)}" if gpu.memory else gpu.name


def _display(display: Display | None, tr: Say) -> _Rows:
    if display is None:
        yield "", tr("No window is open.")
        return
    yield "Qt", tr("{version}, platform {plugin}", version=display.qt, plugin=display.platform)
    for number, screen in enumerate(display.screens, 1):
        name = tr("Screen") if len(display.screens) == 1 else tr("Screen {number}", number=number)
        yield name, _screen(screen, tr)
    if display.theme:
        yield tr("Theme"), display.theme
    if display.language:
        yield tr("Language of the window"), display.language


def _screen(screen: Screen, tr: Say) -> str:
    return tr(
        "{width} × {height} at {scale:.0%}, {dots:.0f} dots an inch, {hertz:.0f} Hz",
        width=screen.width,
        height=screen.height,
        scale=screen.scale,
        dots=screen.dots,
        hertz=screen.hertz,
    )


def _partner(partner: Partner | None, tr: Say, private: bool) -> _Rows:
    if partner is None:
        yield "", tr("Nothing is loaded.")
        return
    if not partner.on:
        yield "", tr("It is switched off: no model is loaded and nothing of it runs.")
        return
    yield tr("Engine"), _state(partner.state, tr)
    if partner.writer is not None:
        yield from _writer(partner.writer, partner, tr)
    if partner.rung:
        yield tr("Safer settings"), tr("step {rung} of the ladder", rung=partner.rung)
    yield tr("Voice", "a trained one"), _voice(partner, tr, private)
    yield tr("Restarts since the start"), str(sum(not each.set_aside for each in partner.restarts))
    for restart in partner.restarts:
        yield "", restart_words(restart, tr)


def _state(state: EngineState, tr: Say) -> str:
    return {
        EngineState.OFF: tr("off"),
        EngineState.STARTING: tr("loading a model"),
        EngineState.READY: tr("ready"),
        EngineState.BUSY: tr("writing"),
        EngineState.RESTARTING: tr("starting again"),
        EngineState.SET_ASIDE: tr("the model was set aside"),
    }[state]


def _writer(writer: Writer, partner: Partner, tr: Say) -> _Rows:
    kinds = {
        "starter": tr("{file}, which came with Inkwell", file=writer.file),
        "file": writer.file,
        "folder": tr("the folder {file}", file=writer.file),
        "script": tr("a script for trials"),
        "voice": tr("a voice's own model"),
        "server": tr("one that a server of yours runs"),
    }
    yield tr("Model"), kinds[writer.kind]
    if (facts := writer.facts) is not None:
        told = [gigabytes(facts.size, format), facts.quantization, facts.architecture]
        told += [tr("{count} weights", count=_count(facts.parameters))] if facts.parameters else []
        yield tr("Size and kind"), ", ".join(filter(None, told))
    status = partner.status
    known = status.capabilities if status else None
    if known is not None:
        sizes = {"now": known.context_tokens, "trained": known.trained_context_tokens}
        yield tr("Context"), tr("{now:,} tokens; it was trained for {trained:,}", **sizes)
        if writer.kind != "server":
            yield tr("Run by"), ", ".join(filter(None, (writer.backend, known.engine, known.device)))
            yield tr("Threads that write"), str(known.threads or tr("not known"))
    yield tr("Speed, measured here"), _speed(writer, tr)


def _speed(writer: Writer, tr: Say) -> str:
    if writer.speed is None:
        return tr("not measured yet")
    figures = {"writes": writer.speed.tokens_per_second, "reads": writer.speed.prompt_tokens_per_second}
    return tr("writes {writes:.1f} tokens a second, reads {reads:.0f}", **figures)


def _count(weights: int) -> str:
    return f"{weights / 1e9:.1f}B" if weights >= 10**9 else f"{weights / 1e6:.0f}M"


def _voice(partner: Partner, tr: Say, private: bool) -> str:
    voice = partner.voice
    if voice is None:
        return tr("none")
    kind = tr("an adapter at {strength:.0%}", strength=voice.strength) if voice.adapter else tr("a model of its own")
    return f"“{voice.name}”, {kind}" if private else kind


def restart_words(restart: Restart, tr: Say) -> str:
    """Why the model's process had to be started again, in plain words."""
    why = {
        Cause.CRASHED: tr("it crashed ({way})", way=way_of_ending(restart.exit_code)),
        Cause.ADAPTER: tr("it crashed over its adapter ({way})", way=way_of_ending(restart.exit_code)),
        Cause.OUTSIDE: tr("the system or somebody ended it ({way}); most likely memory ran short",
                          way=way_of_ending(restart.exit_code)),
        Cause.SILENT: tr("it gave no sign of life any more, so it was ended"),
        Cause.LATE: tr("it took too long to load, so it was ended"),
        Cause.UNSTOPPED: tr("it did not stop when it was asked to, so it was ended"),
    }[restart.cause]  # fmt: skip
    then = tr("after that the model was set aside") if restart.set_aside else _rung_words(restart.rung, tr)
    when = tr("After {minutes:.0f} min", minutes=restart.seconds / 60)
    return f"{when}: {why}; {then}"


def _rung_words(rung: int, tr: Say) -> str:
    return tr("started with step {rung} of safer settings", rung=rung) if rung else tr("started as before")


def _place(place: Place, home: Path, tr: Say, private: bool) -> tuple[str, str]:
    names = {
        "data": tr("Models, voices, backups, crash reports"),
        "config": tr("Settings"),
        "state": tr("What is not yet saved, and what is remembered"),
        "cache": tr("What can be made again"),
        "log": tr("Logs"),
    }
    return names[place.what], str(place.path) if private else _public_place(place.path, home, tr)


def _public_place(path: Path, home: Path, tr: Say) -> str:
    """A path as far as every account has it."""
    if not path.is_relative_to(home):
        return tr("not below the home folder, but in a place that was chosen")
    below = PurePosixPath(path.relative_to(home).as_posix())
    return f"~/{below}" if below in USUAL_PLACES else tr("~/…, in a place that was chosen")
