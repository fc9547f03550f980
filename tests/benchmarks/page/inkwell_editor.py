"""Inkwell's own window at the same tasks, its own model writing in the page meanwhile. Prints figures as JSON."""

import json
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
from keystrokes import Meter, binding

import inkwell.cli  # noqa: F401 - the program's own way to its window comes by here

qt = binding("PySide6")

from inkwell.app.collector import at_rest  # noqa: E402 - the binding comes first, as for the peers

# As `inkwell.cli` loads it.
with at_rest():
    from inkwell.bootstrap import Desk, build
    from inkwell.engine.client import EngineState
    from inkwell.storage.paths import UserPaths

LETTERS = "the sea was grey and nobody on the quay had slept"


def window() -> tuple[Any, Desk]:
    """The whole program, shown."""
    app = qt.QtWidgets.QApplication(sys.argv[:1])
    desk = build(app, UserPaths.default())
    desk.window.resize(1440, 900)
    desk.window.show()
    qt.QtTest.QTest.qWaitForWindowExposed(desk.window)
    return app, desk


def ready(desk: Desk) -> bool:
    """Whether the model waits for a request."""
    return desk.engine.status is not None and desk.engine.status.state is EngineState.READY


def generation(desk: Desk, meter: Meter) -> Callable[[], None]:
    """Something that sees to it that a proposal streams into the page, and that the caret is in the text's middle."""
    page = desk.window.page

    def keep_on() -> None:
        if desk.partner.writing:
            return
        place = page.textCursor().position()
        desk.partner.discard()
        meter.until(lambda: ready(desk))
        _put(page, page.document().characterCount() - 1)
        desk.writing.continue_()
        meter.until(lambda: bool(page.proposal()))
        _put(page, place)
        meter.centre()

    return keep_on


def _put(page: object, position: int) -> None:
    cursor = page.textCursor()  # type: ignore[attr-defined]
    cursor.setPosition(position)
    page.setTextCursor(cursor)  # type: ignore[attr-defined]


def main() -> None:
    """Do what `argv[1]`, a JSON object, asks for: `folder`, `one`, `runs`, `start`, `edits`."""
    asked = json.loads(sys.argv[1])
    app, desk = window()
    page = desk.window.page
    meter = Meter(qt, app, page)
    began = time.perf_counter()
    desk.books.open_folder(Path(asked["folder"]))
    meter.act(lambda: qt.QtTest.QTest.keyClick(page, qt.QtCore.Qt.Key.Key_A))
    found: dict[str, object] = {"open": time.perf_counter() - began, "ready": time.time()}
    nodes = [node.id for _, node in desk.session.manuscript.walk()]
    if not asked["one"]:
        desk.window.outline.chosen.emit(nodes[len(nodes) // 2])
    _put(page, page.document().characterCount() // 2)
    meter.wait(1.0)
    meter.centre()
    if asked.get("runs"):
        desk.preferences.change(max_words=250)
        if asked["ai"]:
            meter.until(lambda: ready(desk))
        keep_on = generation(desk, meter) if asked["ai"] else lambda: None
        keep_on()
        meter.keys(20, keep_on)
        found["keys"] = [meter.keys(before=keep_on) for _ in range(asked["runs"])]
        desk.partner.discard()
    if asked["one"] and asked.get("runs"):
        text = page.text()
        found["paste"] = meter.paste(text[100_000:102_500])
        found["scroll"] = meter.scroll()
        found["resize"] = meter.resize(desk.window)
        zooms: list[Callable[[], object]] = [
            lambda zoom=zoom: desk.preferences.change(zoom=zoom) for zoom in (120, 100)
        ]
        found["zoom"] = meter.repeat(zooms)
    if asked.get("edits"):
        found["memory"] = _edit(desk, meter, asked["edits"])
    print(json.dumps(found), flush=True)
    desk.close()
    os._exit(0)


def _edit(desk: Desk, meter: Meter, edits: int) -> dict[str, float]:
    """Type, delete, paste, undo and redo all over the text; bytes of the window's process before and after."""
    draw, page, process = random.Random(5), desk.window.page, psutil.Process()
    key, test = qt.QtCore.Qt.Key, qt.QtTest.QTest

    def some(count: int) -> None:
        for number in range(count):
            if number % 25 == 0:
                _put(page, draw.randrange(page.document().characterCount()))
            what = draw.random()
            if what < 0.7:
                test.keyClicks(page, draw.choice(LETTERS))
            elif what < 0.85:
                test.keyClick(page, key.Key_Backspace)
            elif what < 0.9:
                page.undo()
            elif what < 0.93:
                page.redo()
            else:
                test.keyClicks(page, " ")
            meter.wait(0.002)

    some(1000)  # what is made once is made
    meter.wait(5)
    before = process.memory_info().rss
    some(edits)
    meter.wait(5)
    return {"before": before, "after": process.memory_info().rss, "edits": edits}


if __name__ == "__main__":
    main()
