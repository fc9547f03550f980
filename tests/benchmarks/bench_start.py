"""From starting the process to a window that takes keys, against a bare PySide6 window in the same run."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from inkwell.exchange.markdown_import import import_markdown
from inkwell.storage.project import Project

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QTextEdit
from PySide6.QtTest import QTest
app = QApplication(sys.argv)
page = QTextEdit()
page.show()
QTest.qWaitForWindowExposed(page)
QTest.keyClicks(page, "a")
assert page.toPlainText() == "a"
print(time.time())
"""

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtTest import QTest
from inkwell.bootstrap import build
from inkwell.storage.paths import UserPaths
app = QApplication(sys.argv[:1])
desk = build(app, UserPaths.default())
desk.books.open_folder(Path(sys.argv[1]))
desk.window.show()
QTest.qWaitForWindowExposed(desk.window)
before = desk.window.page.text()
QTest.keyClicks(desk.window.page, "a")
print(time.time())
assert len(desk.window.page.text()) == len(before) + 1
desk.close()
"""


def measure(book: Path, folder: Path, runs: int) -> dict[str, float]:
    """Seconds, medians: `seconds` for Inkwell with a book, `bare_seconds` for an empty text widget."""
    plan = import_markdown(book)
    Project.create_from(folder, plan.title, plan.manuscript, plan.texts)
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(runs):
        bare.append(_once(BARE))
        ours.append(_once(WINDOW, str(folder)))
    return {"seconds": statistics.median(ours), "bare_seconds": statistics.median(bare)}


def _once(code: str, *arguments: str) -> float:
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True, env=os.environ
    )
    return float(done.stdout.split()[0]) - began
