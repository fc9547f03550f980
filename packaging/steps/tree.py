"""The folders in which Linux looks for a program: the same tree goes into a .deb, an AppDir and a Flatpak."""

import datetime
import gzip
import os
import shutil
from pathlib import Path

from steps.pictures import pngs, source
from steps.workshop import Workshop

ICON_SIDES = (16, 24, 32, 48, 64, 128, 256, 512)


def lay(shop: Workshop, usr: Path) -> None:
    """Copy the program and what the desktop wants to know of it below a folder like /usr."""
    shutil.copytree(shop.app, usr / "lib" / "inkwell", symlinks=True)
    (usr / "bin").mkdir(parents=True, exist_ok=True)
    (usr / "bin" / "inkwell").symlink_to("../lib/inkwell/inkwell")
    share = usr / "share"
    _text(shop, "inkwell.desktop", share / "applications" / "inkwell.desktop")
    _text(shop, "org.inkwell.Inkwell.metainfo.xml", share / "metainfo" / "org.inkwell.Inkwell.metainfo.xml")
    icons = share / "icons" / "hicolor"
    _copy(source(shop), icons / "scalable" / "apps" / "inkwell.svg")
    for side, path in pngs(shop).items():
        _copy(path, icons / f"{side}x{side}" / "apps" / "inkwell.png")
    manual = share / "man" / "man1" / "inkwell.1.gz"
    manual.parent.mkdir(parents=True, exist_ok=True)
    manual.write_bytes(gzip.compress(filled(shop, "inkwell.1").encode(), mtime=0))
    settle(usr)


def filled(shop: Workshop, name: str) -> str:
    """A file of packaging/linux with today's version and date in it."""
    text = shop.files("linux", name).read_text(encoding="utf-8")
    return text.replace("@VERSION@", shop.version).replace("@DATE@", day().isoformat())


def day() -> datetime.date:
    """Today, or SOURCE_DATE_EPOCH where a build is to come out the same again (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    return datetime.datetime.now(datetime.UTC).date()


def settle(folder: Path) -> None:
    """Give every file and folder the rights that installed ones have."""
    for path in [folder, *folder.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.stat().st_mode & 0o111 and not _is_library(path))
        path.chmod(0o755 if runs else 0o644)


def _is_library(path: Path) -> bool:
    return ".so" in path.suffixes


def _text(shop: Workshop, name: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(filled(shop, name), encoding="utf-8")


def _copy(source: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)
