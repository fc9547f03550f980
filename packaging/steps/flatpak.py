"""What flatpak-builder takes: the manifest, with the program's tree beside it."""

import shutil
from pathlib import Path

from steps import tree
from steps.workshop import Workshop


def build(shop: Workshop) -> list[Path]:
    """Lay both out; the Flatpak itself is made where flatpak-builder and its runtime are (packaging/README.md)."""
    folder = shop.fresh("flatpak")
    manifest = folder / "org.inkwell.Inkwell.yml"
    shutil.copyfile(shop.files("flatpak", manifest.name), manifest)
    tree.lay(shop, folder / "tree" / "usr")
    return [manifest]
