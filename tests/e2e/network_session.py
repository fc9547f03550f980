"""A session at the window without a person, for tests that watch the process from outside: open, continue, take, quit.

Arguments: a Markdown file, a folder for its project, a model's path, its backend.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.bootstrap import Desk, build
from inkwell.engine.client import EngineState
from inkwell.exchange.markdown_import import import_markdown
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project


def until(true: Callable[[], bool], seconds: float = 180) -> None:
    """Let the window live until something has come."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise SystemExit("waited in vain")
        QTest.qWait(10)


def session(desk: Desk, model: str, backend: str) -> None:
    """What a person would do."""
    window, page = desk.window, desk.window.page
    desk.preferences.change(ai=True, model=model, backend=backend, max_words=12)
    until(lambda: desk.engine.status is not None and desk.engine.status.state is EngineState.READY)
    window.outline.chosen.emit([node.id for _, node in desk.session.manuscript.walk()][-1])
    page.set_cursor_offset(len(page.text()))
    QTest.keyClicks(page, " And then")
    desk.writing.continue_()
    until(lambda: bool(page.proposal()))
    until(lambda: not desk.partner.writing)
    before = len(page.text())
    QTest.keyClick(page, Qt.Key.Key_Tab)
    if len(page.text()) <= before:
        raise SystemExit("nothing was taken")


def main() -> None:
    source, folder, model, backend = sys.argv[1:]
    plan = import_markdown(Path(source))
    Project.create_from(Path(folder), plan.title, plan.manuscript, plan.texts)
    app = QApplication([])
    desk = build(app, UserPaths.default())
    desk.books.open_folder(Path(folder))
    desk.window.show()
    session(desk, model, backend)
    desk.close()
    sys.stdout.write("the session is over\n")


if __name__ == "__main__":
    main()
