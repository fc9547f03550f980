"""What all pictures of the real window share: where they go, waiting for what they show, and saving them small."""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from inkwell.bootstrap import Desk

FOLDER = Path(__file__).resolve().parents[2] / "build" / "screenshots"
SMALLEST = 0
"""Qt's quality of a PNG with the most work and the fewest bytes."""
COLOURS = 256
MOST_BYTES = 300_000
"""Of a picture in all its colours."""


def until(true: Callable[[], bool], seconds: float = 180.0) -> None:
    """Let the window live until it is so."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise SystemExit("The window never came to the state that the picture needs.")
        QTest.qWait(20)


def few_colours(picture: QImage) -> QImage:
    """The same in so many colours that no other is far from one of them: half of the bytes."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    counted = [colour for colour, _ in Counter(pixels).most_common()]
    apart, palette = 0, counted
    while len(palette) > COLOURS:
        apart += 6
        palette = _apart(palette, apart)
    places: dict[int, int] = {}
    for colour in counted:
        places[colour] = min(range(len(palette)), key=lambda at: _distance(palette[at], colour))
    width, height = plain.width(), plain.height()
    made = QImage(bytes(map(places.__getitem__, pixels)), width, height, width, QImage.Format.Format_Indexed8)
    made.setColorTable(palette)
    return made.copy()


def _apart(colours: list[int], apart: int) -> list[int]:
    """Those that are so far from each one before them."""
    kept: list[int] = []
    for colour in colours:
        if all(_distance(each, colour) > apart for each in kept):
            kept.append(colour)
    return kept


def _distance(one: int, other: int) -> int:
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


def save(widget: QWidget, name: str) -> None:
    """Write the picture of a widget as it is now."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.png"
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    if not picture.save(str(path), quality=SMALLEST):
        raise SystemExit(f"{path} could not be written.")
    if path.stat().st_size > MOST_BYTES:
        few_colours(picture).save(str(path), quality=SMALLEST)
    print(path)


def shoot(desk: Desk, name: str) -> None:
    """Write the picture of the window, after it has settled."""
    QTest.qWait(400)
    save(desk.window, name)


def shoot_dialog(dialog: QDialog, name: str) -> None:
    """Write the picture of one dialog, whatever the size of the screen."""
    dialog.show()
    dialog.resize(960, 610)
    QTest.qWait(300)
    save(dialog, name)
    dialog.close()
