"""The program's sign in the shapes that systems ask for, drawn from its SVG."""

import subprocess
import sys
from pathlib import Path
from typing import Final

from steps.workshop import BuildError, Workshop

SIDES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
_DRAW: Final = """
import sys
from pathlib import Path
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
source, folder, *sides = sys.argv[1:]
app = QGuiApplication(sys.argv[:1])
drawing = QSvgRenderer(source)
for side in map(int, sides):
    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    drawing.render(painter)
    painter.end()
    if not picture.save(str(Path(folder, f"{side}.png"))):
        sys.exit(1)
"""


def source(shop: Workshop) -> Path:
    """The drawing."""
    return shop.root / "resources" / "app" / "inkwell.svg"


def pngs(shop: Workshop) -> dict[int, Path]:
    """The sign in pixels, by its side."""
    folder = shop.work / "icons"
    found = {side: folder / f"{side}.png" for side in SIDES}
    if not all(path.exists() for path in found.values()):
        folder.mkdir(exist_ok=True)
        python = shop.environment("pictures", ("PySide6-Essentials>=6.8,<6.12",))
        sides = [str(side) for side in SIDES]
        shop.run([python, "-c", _DRAW, source(shop), folder, *sides], {"QT_QPA_PLATFORM": "offscreen"})
    return found


def icon(shop: Workshop) -> Path:
    """The sign as this system has it in its executables."""
    drawn = pngs(shop)
    if sys.platform == "win32":
        return _ico(drawn, shop.work / "icons" / "inkwell.ico")
    if sys.platform == "darwin":
        return _icns(drawn, shop.work / "icons")
    return drawn[256]


def _ico(drawn: dict[int, Path], path: Path) -> Path:
    """An ICO file of PNGs: a directory of 16 bytes for each, then the files (Windows since Vista)."""
    files = [(side, drawn[side].read_bytes()) for side in SIDES if side <= 256]
    place, entries = 6 + 16 * len(files), b""
    for side, data in files:
        small = side % 256  # 0 is 256
        head = bytes((small, small, 0, 0)) + (1).to_bytes(2, "little") + (32).to_bytes(2, "little")
        entries += head + len(data).to_bytes(4, "little") + place.to_bytes(4, "little")
        place += len(data)
    head = (0).to_bytes(2, "little") + (1).to_bytes(2, "little") + len(files).to_bytes(2, "little")
    path.write_bytes(head + entries + b"".join(data for _, data in files))
    return path


def _icns(drawn: dict[int, Path], folder: Path) -> Path:
    made = folder / "inkwell.iconset"
    made.mkdir(exist_ok=True)
    for side in (16, 32, 128, 256):
        (made / f"icon_{side}x{side}.png").write_bytes(drawn[side].read_bytes())
        (made / f"icon_{side}x{side}@2x.png").write_bytes(drawn[side * 2].read_bytes())
    done = subprocess.run(["iconutil", "-c", "icns", str(made)], check=False)
    if done.returncode:
        raise BuildError("iconutil made no icon")
    return folder / "inkwell.icns"
