"""A .deb: the folder below /usr/lib/inkwell, what it needs of the system as dpkg-shlibdeps finds it."""

import gzip
import re
import shutil
from datetime import UTC, datetime, time
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from steps import tree
from steps.workshop import Workshop

MAINTAINER: Final = "The Inkwell contributors <maintainers@inkwell.invalid>"
FOR_QT: Final = (
    *("libegl1", "libgl1", "libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0"),
    *("libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1"),
    *("libdbus-1-3", "libfontconfig1", "libfreetype6", "libglib2.0-0 | libglib2.0-0t64", "libwayland-client0"),
    *("libwayland-cursor0", "libwayland-egl1", "libx11-xcb1"),
)
"""What Qt's plugins load by name, so that no list of linked libraries tells of it."""
DESCRIPTION: Final = """\
write novels, with a writing partner on your own machine
 Inkwell is an editor for novelists. A book is a folder of Markdown files; on
 the page it looks like a typeset book. Outline, story bible, versions, backups,
 statistics and exports are all there.
 .
 A language model on this machine proposes how a scene may go on, if the author
 wants one. No account and no network are needed; what the model was told is
 always shown, and the book remembers who wrote what."""


def package(shop: Workshop) -> Path:
    """Where it is made."""
    name = f"inkwell_{shop.version}_{shop.machine}.deb"
    return shop.out / (name if shop.with_model else name.replace("inkwell_", "inkwell-without-model_"))


def build(shop: Workshop) -> list[Path]:
    """Make it."""
    shop.program("dpkg-deb", "it comes with Debian and Ubuntu")
    root = shop.fresh("deb", "root")
    tree.lay(shop, root / "usr")
    _papers(shop, root / "usr" / "share" / "doc" / "inkwell")
    overrides = root / "usr" / "share" / "lintian" / "overrides" / "inkwell"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(shop.files("linux", "lintian-overrides"), overrides)
    tree.settle(root)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(shop, root), encoding="utf-8")
    shop.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package(shop)])
    return [package(shop)]


def _control(shop: Workshop, root: Path) -> str:
    size = (shop.size(root) + 1023) // 1024
    needs = ", ".join(sorted({*_linked(shop, root), *FOR_QT}))
    return (
        f"Package: inkwell\nVersion: {shop.version}\nArchitecture: {shop.machine}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {needs}\nSection: editors\nPriority: optional\n"
        f"Description: {DESCRIPTION}\n"
    )


def _linked(shop: Workshop, root: Path) -> list[str]:
    """Packages that hold the system's libraries to which ours are linked."""
    folder = shop.fresh("deb", "shlibs")
    (folder / "debian").mkdir()
    (folder / "debian" / "control").write_text("Source: inkwell\n\nPackage: inkwell\nArchitecture: any\n")
    program = root / "usr" / "lib" / "inkwell"
    # Plugins that miss a library are passed over by Qt, and what its own libraries need is in the list above.
    mine = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    binaries = [path for path in mine if "PySide6" not in path.parts]
    options = ["-O", "--ignore-missing-info", "--warnings=0", *(f"-l{path}" for path in _folders(mine))]
    said = shop.run(["dpkg-shlibdeps", *options, *(f"-e{path}" for path in binaries)], folder=folder)
    found = re.search(r"^shlibs:Depends=(.*)$", said, re.MULTILINE)
    return [each.strip() for each in found.group(1).split(",")] if found else ["libc6"]


def _folders(binaries: list[Path]) -> list[Path]:
    return sorted({path.parent for path in binaries})


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _papers(shop: Workshop, folder: Path) -> None:
    folder.mkdir(parents=True)
    shutil.copyfile(shop.files("linux", "copyright"), folder / "copyright")
    licences = (shop.papers / "LICENCES.txt").read_bytes()
    (folder / "LICENCES.gz").write_bytes(gzip.compress(licences, 9, mtime=0))
    noon = datetime.combine(tree.day(), time(12), UTC)
    entry = f"inkwell ({shop.version}) stable; urgency=medium\n\n  * As told in the program's own list of changes.\n\n"
    log = f"{entry} -- {MAINTAINER}  {format_datetime(noon)}\n"
    (folder / "changelog.gz").write_bytes(gzip.compress(log.encode(), 9, mtime=0))
