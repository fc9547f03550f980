"""Run as a program: the window and every dialog on a small screen at 200 %, measured, and drawn into a folder if asked.

`python magnified.py FOLDER [PICTURES]` prints one line for each thing that is cut off or out of the screen, and how
many windows were looked at.
"""

# ruff: noqa: E402  # Qt reads which screen there is when it is imported.

import json
import os
import sys
from pathlib import Path
from typing import cast

SMALLEST = (1024, 640)
"""The smallest screen that everything has to fit: pixels of the layout at 200 %, so 2048 by 1280 of the screen."""
SLACK = 2
"""Pixels of a button's padding that nobody misses."""
LOOKS = 20
"""How often a window is looked at, 50 ms apart, until all of it fits."""
ROOM = 40
"""Pixels that a desktop's bar and a window's frame take of its height."""

SCALE = 2
SCREEN = {"name": "small", "x": 0, "y": 0, "width": SMALLEST[0] * SCALE, "height": SMALLEST[1] * SCALE}
_FILE = Path(sys.argv[1]) / "screen.json"
_FILE.parent.mkdir(parents=True, exist_ok=True)
_FILE.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_FILE}"
os.environ["QT_SCALE_FACTOR"] = str(SCALE)

from every_window import EveryWindow
from novelist import Answers, Novelist
from patience import Patience
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inkwell.bootstrap import build
from inkwell.storage.paths import UserPaths
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.own_words import speak
from inkwell.ui.sidebar.choices import ChoiceButton


def complaints(window: QWidget) -> list[str]:
    """What of a window cannot be seen whole."""
    found: list[str] = []
    size, room = window.size(), 0 if window.isFullScreen() else ROOM
    if size.width() > SMALLEST[0] or size.height() > SMALLEST[1] - room:
        found.append(f"the window is {size.width()} by {size.height()}")
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if least.width() > SMALLEST[0] or least.height() > SMALLEST[1] - room:
        found.append(f"the window needs {least.width()} by {least.height()}")
    for each in window.findChildren(QWidget):
        if each.isVisible() and each.window() is window:
            found += [f"{type(each).__name__} “{_words(each)}” {wrong}" for wrong in _wrong(each)]
    return found


def _wrong(each: QWidget) -> list[str]:
    if isinstance(each, QLabel) and not isinstance(each, ElidedLabel) and not each.wordWrap() and each.text():
        wide = each.fontMetrics().horizontalAdvance(each.text().replace("&", ""))
        if wide > each.contentsRect().width() + 1:
            return [f"is {each.contentsRect().width()} wide for {wide}"]
    if isinstance(each, QLabel) and each.wordWrap() and each.heightForWidth(each.width()) > each.height() + 1:
        return [f"is {each.height()} high for {each.heightForWidth(each.width())}"]
    if isinstance(each, QAbstractButton) and each.text() and isinstance(each, QPushButton | QCheckBox | QRadioButton):
        wide = each.fontMetrics().horizontalAdvance(each.text().replace("&", ""))
        # A push button knows what its icon and its padding need; a choice shortens its words by itself.
        if isinstance(each, QPushButton) and not isinstance(each, ChoiceButton):
            wide = each.sizeHint().width() - SLACK
        if wide > each.width():
            return [f"is {each.width()} wide for {wide}"]
    return [] if _in_sight(each) else ["is beyond the edge"]


def _in_sight(each: QWidget) -> bool:
    """Whether it lies within what holds it; what scrolls may be longer than what is seen of it."""
    if not each.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    whole = QRect(each.mapTo(each.window(), each.rect().topLeft()), each.size())
    above = each.parentWidget()
    while above is not None and above is not each.window():
        if isinstance(above, QAbstractScrollArea):
            return each.width() <= above.viewport().width()
        above = above.parentWidget()
    # From right to left each of Qt's splitters is a pixel out, and two lie within each other.
    return each.window().rect().adjusted(-2, 0, 2, 0).contains(whole)


def _words(each: QWidget) -> str:
    text = each.text() if isinstance(each, QLabel | QAbstractButton) else each.accessibleName()
    return text[:50]


def main() -> None:
    """Show all, and say what is wrong."""
    folder = Path(sys.argv[1])
    pictures = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    os.environ["INKWELL_HOME"] = str(folder / "home")
    app = QApplication(sys.argv[:1])
    speak(app)
    screen = app.primaryScreen().size()
    assert (screen.width(), screen.height()) == SMALLEST, screen
    answers = Answers()
    desk = build(app, UserPaths.default(), answers)
    desk.preferences.change(theme="light", ai=True)
    desk.window.resize(SMALLEST[0], SMALLEST[1] - ROOM)
    desk.window.show()
    every = EveryWindow(Novelist(cast(QtBot, Patience()), desk, answers))
    report("welcome", desk.window, pictures)
    every.open_book(folder / "book")
    shown = 1
    for name, window in every.states():
        report(name, window, pictures)
        shown += 1
    for name, window in every.dialogs():
        report(name, window, pictures)
        shown += 1
    desk.close()
    print(f"shown: {shown} windows")


def report(name: str, window: QWidget, pictures: Path | None) -> None:
    """Say what is wrong with it, and draw it."""
    # On a busy machine a layout may need more than one look to come to rest.
    for _ in range(LOOKS):
        QTest.qWait(50)
        if not complaints(window):
            break
    for sentence in complaints(window):
        print(f"{name}: {sentence}")
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(pictures / f"{name.replace(': ', '-').replace(' ', '-')}.png"))


if __name__ == "__main__":
    main()
