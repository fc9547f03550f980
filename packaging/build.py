"""The one entry: `python packaging/build.py [--target …]` makes what people install, in dist/.

Without a target it makes all that this system can. Everything is built in an environment of its own under
build/packaging, from the wheel, so that nothing of this checkout slips in by itself. packaging/README.md says what each
target is, and which of them nobody has proven yet.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from steps import appdir, debian, flatpak, frozen, macos, papers, portable_llama, python_packages, windows
from steps.workshop import BuildError, Workshop

ROOT = Path(__file__).resolve().parents[1]
Step = Callable[[Workshop], list[Path]]
TARGETS: dict[str, tuple[str, Step]] = {
    "wheel": ("a wheel and an sdist for pip", python_packages.build),
    "llama": ("llama-cpp-python as a wheel that chooses the processor's library as it runs", portable_llama.build),
    "app": ("the program in a folder: two executables, no interpreter needed", frozen.build),
    "papers": ("the licences of all parts, and a list of them (CycloneDX)", papers.build),
    "deb": ("a package for Debian and Ubuntu", debian.build),
    "appdir": ("an AppDir, and an AppImage where appimagetool is at hand", appdir.build),
    "flatpak": ("a Flatpak manifest that takes the folder", flatpak.build),
    "windows": ("an installer, where Inno Setup is at hand; else its script", windows.build),
    "dmg": ("a disk image, on macOS", macos.build),
}
BEHIND: dict[str, tuple[str, ...]] = {
    "app": ("wheel", "llama"),
    "papers": ("app",),
    "deb": ("app", "papers"),
    "appdir": ("app", "papers"),
    "flatpak": ("app", "papers"),
    "windows": ("app", "papers"),
    "dmg": ("app", "papers"),
}
HERE: dict[str, tuple[str, ...]] = {
    "linux": ("wheel", "llama", "app", "papers", "deb", "appdir", "flatpak"),
    "win32": ("wheel", "llama", "app", "papers", "windows"),
    "darwin": ("wheel", "llama", "app", "papers", "dmg"),
}


def main() -> int:
    """Make what was asked for; the exit status is 1 where something could not be made."""
    words = "\n".join(f"  {name:8} {what}" for name, (what, _) in TARGETS.items())
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=f"targets:\n{words}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--target", nargs="+", choices=list(TARGETS), metavar="TARGET")
    parser.add_argument("--without-model", action="store_true", help="leave the starter model out")
    parser.add_argument("--again", action="store_true", help="make what is made already once more")
    parsed = parser.parse_args()
    shop = Workshop(ROOT, with_model=not parsed.without_model, again=parsed.again)
    for name in in_order(parsed.target or HERE.get(sys.platform, ("wheel",))):
        began = time.monotonic()
        print(f"== {name}: {TARGETS[name][0]}", flush=True)
        try:
            made = TARGETS[name][1](shop)
        except BuildError as error:
            print(f"{name}: {error}", file=sys.stderr)
            return 1
        for path in made:
            print(f"{shop.size(path) / 1e6:8.1f} MB  {path.relative_to(ROOT)}", flush=True)
        print(f"{time.monotonic() - began:8.1f} s", flush=True)
    return 0


def in_order(wanted: tuple[str, ...] | list[str]) -> list[str]:
    """The targets with all that they stand on, each once, what others need first."""
    found: list[str] = []

    def add(name: str) -> None:
        for behind in BEHIND.get(name, ()):
            add(behind)
        if name not in found:
            found.append(name)

    for name in wanted:
        add(name)
    return found


if __name__ == "__main__":
    sys.exit(main())
