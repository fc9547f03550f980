"""An AppDir, laid out as the AppImage specification has it, and an AppImage where appimagetool is at hand."""

import os
import shutil
from pathlib import Path

from steps import tree
from steps.pictures import pngs
from steps.workshop import Workshop


def build(shop: Workshop) -> list[Path]:
    """Lay it out; the AppImage is made only where its tool is installed, which fetches its start code by itself."""
    folder = shop.fresh("appdir", "Inkwell.AppDir")
    tree.lay(shop, folder / "usr")
    shutil.copyfile(shop.files("linux", "AppRun"), folder / "AppRun")
    (folder / "AppRun").chmod(0o755)
    (folder / "inkwell.desktop").write_text(tree.filled(shop, "inkwell.desktop"), encoding="utf-8")
    shutil.copyfile(pngs(shop)[256], folder / "inkwell.png")
    (folder / ".DirIcon").symlink_to("inkwell.png")
    made = [folder]
    tool = shutil.which("appimagetool")
    if tool is None:
        print("   appimagetool is not installed, so the AppDir is all there is")
        return made
    image = shop.out / f"Inkwell-{shop.version}-{os.uname().machine}.AppImage"
    shop.run([tool, "--no-appstream", folder, image], {"ARCH": os.uname().machine})
    return [*made, image]
