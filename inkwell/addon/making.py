"""Makes the add-on: the room first, then the index, an interpreter, what pip brings, a trial, and its name at the end.

All of it happens in a folder of another name. What was there before stays until the new one has been tried.
"""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell import __version__
from inkwell.addon.carried import Carried, plain_environment, python_in, python_of
from inkwell.addon.contents import AMOUNTS, Amount, requirements
from inkwell.addon.indexes import Source, source_of
from inkwell.addon.pip_words import PipWords
from inkwell.addon.place import IN_USE, NOTE, OLD_ONE, PART, AddOn, Note, size_of, throw_away
from inkwell.addon.pythons import Base, choose
from inkwell.addon.runner import Runner
from inkwell.addon.wish import Installed, Stage, Wish
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason, write_atomic
from inkwell.supervise.installation import NOT_WHOLE
from inkwell.translation import tr

TRIAL: Final = "inkwell.voice.host.first_steps"
"""The module that tries it."""
SPARE: Final = 256 << 20
"""Bytes that the disk keeps free: the author's own words go to the same disk."""
_WHEEL_GROWS: Final = 5
"""Wheels are packed: about so many times as large they are when they are installed."""
_PYTHON: Final = "python"
_BEGUN: Final = tr("The add-on was installed, and does not work here: a part of it cannot be loaded.")


class Making:
    """One installation."""

    def __init__(self, wish: Wish, carried: Carried, say: Callable[[Stage], None], runner: Runner) -> None:
        self._wish, self._carried, self._say, self._runner = wish, carried, say, runner
        self._folder = Path(wish.folder)
        self._part = self._folder.with_name(self._folder.name + PART)

    def run(self) -> Installed:
        """Do it.

        Raises:
            InkwellError: why it could not be done.
            CancelledError: it was told to stop. In either case what was there before is as it was.
        """
        try:
            return self._run()
        except OSError as error:
            sentence = tr("The add-on could not be installed because {reason}.", reason=reason(error))
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
        finally:
            shutil.rmtree(self._part, ignore_errors=True)

    def _run(self) -> Installed:
        wish = self._wish
        wanted = requirements(wish.torch)
        self._check_rest()
        self._say(Stage(tr("Looking for room on the disk")))
        throw_away(self._part)
        self._part.mkdir(parents=True)
        self._check_room()
        base = choose(self._carried, wish.python)
        source = self._source(base)
        self._ask_for_torch(base, source)
        python = self._interpreter(base)
        self._install(python, source, source.for_torch, wanted[:1])
        # What torch brought stays: the rest is content with it.
        self._install(python, source, source.for_rest, wanted)
        self._clear(python)
        self._say(Stage(tr("Trying it: a small model learns a step")))
        tried = self._try(python)
        return self._finish(python, tried)

    # before anything is fetched

    def _check_rest(self) -> None:
        """What runs in the one that is there would lose it. Asked again in the end: downloads take their time."""
        if AddOn(self._folder, self._carried).in_use():
            raise InkwellError(ErrorKind.CONFLICT, IN_USE)

    def _check_room(self) -> None:
        need, free = self._amount().disk, shutil.disk_usage(self._part).free
        if need + SPARE > free:
            sentence = tr(
                "There is too little room for the add-on: about {need:.1f} GB are needed and some to spare, "
                "and {free:.1f} GB are free on the disk of {parent}.",
                need=need / 1000000000.0,
                free=free / 1000000000.0,
                parent=self._folder.parent,
            )
            raise InkwellError(ErrorKind.DISK, sentence)

    def _amount(self) -> Amount:
        if not self._wish.wheels:
            return AMOUNTS[self._wish.kind]
        packed = sum(path.stat().st_size for path in Path(self._wish.wheels).glob("*.whl"))
        return Amount(0, packed * _WHEEL_GROWS)

    def _source(self, base: Base) -> Source:
        configured: list[str] = []
        self._runner.run(self._pip(base.python, "config", "list"), plain_environment(), configured.append)
        return source_of(self._wish, configured)

    def _ask_for_torch(self, base: Base, source: Source) -> None:
        """Whether there is any torch to be had: without a network this is known at once."""
        doing = tr("Looking into the folder of wheels") if source.offline else tr("Asking the package index")
        self._say(Stage(doing))
        quick = () if source.offline else ("--retries", "1", "--timeout", "15")
        words = PipWords()
        asked = self._pip(base.python, "index", "versions", "torch", *source.for_torch, *quick)
        if self._runner.run(asked, source.environment(plain_environment()), words.hear):
            raise words.error(offline_wheels=source.offline)

    # the work

    def _interpreter(self, base: Base) -> Path:
        """Copy the one that came along, or make an environment of another."""
        made = self._part / _PYTHON
        if base.tree is not None:
            self._say(Stage(tr("Laying out its Python")))
            files = list(_files(base.tree))
            for count, (source, target) in enumerate((path, made / path.relative_to(base.tree)) for path in files):
                if count % 200 == 0:
                    self._runner.look()
                    self._say(Stage(tr("Laying out its Python"), count / len(files)))
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, target)
            return python_in(made)
        self._say(Stage(tr("Making an environment of {python}", python=base.python)))
        words = PipWords()
        command = [str(base.python), "-I", "-m", "venv", "--without-pip", str(made)]
        if self._runner.run(command, plain_environment(), words.hear):
            sentence = tr("{python} could not make an environment for the add-on.", python=base.python)
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence, words.last)
        return python_of(made)

    def _install(self, python: Path, source: Source, where: Sequence[str], wanted: Sequence[str]) -> None:
        words = PipWords()

        def hear(line: str) -> None:
            stage = words.read(line)
            if stage is not None:
                self._say(stage)

        options = ("--no-input", "--only-binary", ":all:", "--no-cache-dir", "--no-warn-script-location")
        quiet = ("--progress-bar", "raw", "--disable-pip-version-check", "--root-user-action", "ignore")
        command = self._pip(python, "install", *options, *quiet, *where, *wanted)
        if self._runner.run(command, source.environment(plain_environment()), hear):
            raise words.error(offline_wheels=source.offline)

    def _pip(self, python: Path, *arguments: str) -> list[str]:
        wheel = self._carried.pip
        if wheel is None:
            raise InkwellError(ErrorKind.NOT_FOUND, NOT_WHOLE, "no pip")
        # The program's own Python leaves nothing beside its modules, whoever runs it.
        return [str(python), "-I", "-B", str(self._carried.pip_boot), str(wheel), *arguments]

    def _clear(self, python: Path) -> None:
        """Programs that pip wrote know where they were made, and nobody calls them; modules are made quick to start."""
        self._say(Stage(tr("Preparing it for a quick start")))
        scripts = python.parent if python.parent != self._part / _PYTHON else python.parent / "Scripts"
        kept = ("python", "pythonw", "activate", "Activate")
        for path in scripts.iterdir() if scripts.is_dir() else ():
            if path.is_file() and not path.name.startswith(kept):
                path.unlink()
        self._runner.run([str(python), "-I", "-m", "compileall", "-q", *_standard(python)], plain_environment())

    def _try(self, python: Path) -> dict[str, Any]:
        """Import all of it, and have a model of a few hundred weights compute and learn."""
        lines: list[str] = []
        command = [str(python), "-I", str(self._carried.boot), TRIAL]
        code = self._runner.run(command, plain_environment(), lines.append)
        told = next((line for line in reversed(lines) if line.startswith("{")), "")
        if code or not told:
            raise InkwellError(ErrorKind.UNSUPPORTED, _BEGUN, "\n".join(lines[-40:]))
        return json.loads(told)

    def _finish(self, python: Path, tried: dict[str, Any]) -> Installed:
        """Write down what it is, and give it its name."""
        wish = self._wish
        self._say(Stage(tr("Putting it in its place")))
        packages: dict[str, str] = tried["packages"]
        note = Note(
            python.relative_to(self._part).as_posix(),
            str(tried["python"]),
            __version__,
            wish.kind,
            requirements(),
            packages,
            size_of(self._part),
            datetime.now(UTC).date().isoformat(),
        )
        write_atomic(self._part / NOTE, msgspec.json.format(msgspec.json.encode(note)))
        self._check_rest()
        self._runner.look()
        before = self._folder.with_name(self._folder.name + OLD_ONE)
        throw_away(before)
        if self._folder.exists():
            self._folder.rename(before)
        try:
            self._part.rename(self._folder)
        except OSError:
            if before.exists():
                before.rename(self._folder)
            raise
        shutil.rmtree(before, ignore_errors=True)
        return Installed(packages, note.size)


def _files(tree: Path) -> Iterator[Path]:
    for where, _, names in os.walk(tree):
        yield from (Path(where, name) for name in names)


def _standard(python: Path) -> list[str]:
    """The standard library of a copied interpreter; an environment has none of its own."""
    tree = python.parent if sys.platform == "win32" else python.parent.parent
    libraries = [tree / "Lib"] if sys.platform == "win32" else sorted((tree / "lib").glob("python3.*"))
    return [str(path) for path in libraries if (path / "os.py").exists()]
