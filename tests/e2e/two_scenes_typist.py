"""A process that writes into two scenes of one continuous page, says what it wrote, and waits to be killed."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import inkwell.app.scribe as scribe_module
from inkwell.bootstrap import build
from inkwell.manuscript.scope import Scope
from inkwell.storage.paths import UserPaths
from inkwell.ui.continuous_desk import ContinuousDesk


def main(folder: str, first: str, second: str) -> None:
    """Write in turn into the two scenes, which are never saved."""
    scribe_module.IDLE_SAVE_MS = scribe_module.LONGEST_SAVE_MS = 600_000
    app = QApplication(["inkwell"])
    desk = build(app, UserPaths.default())
    desk.preferences.change(ai=False)
    desk.window.show()
    desk.session.open(Path(folder))
    view = desk.equipment.parts["continuous_desk"]
    assert isinstance(view, ContinuousDesk)
    view.show(Scope.BOOK)
    page = desk.window.page
    for number in range(40):
        page.go_to(first if number % 2 else second, 0)
        QTest.keyClicks(page, f"{number} ")
        QTest.qWait(5)
    # Within 200 milliseconds of the key an edit is written.
    QTest.qWait(200)
    os.write(1, b"written\n")
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
