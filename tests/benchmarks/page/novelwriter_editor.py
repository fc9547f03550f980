"""novelWriter at the same tasks, run by the Python of an environment that has it. Prints figures as JSON."""

import json
import sys
import time
from pathlib import Path
from typing import Any

from keystrokes import Meter, binding, face

qt = binding("PyQt6")


def start(folder: Path) -> tuple[Any, Any]:
    """Start the program as it starts itself, without its splash and its welcome."""
    import novelwriter  # pyright: ignore[reportMissingImports]
    from novelwriter import CONFIG, SHARED  # pyright: ignore[reportMissingImports]

    settings, data = folder / "config", folder / "data"
    for each in (settings, data):
        each.mkdir(parents=True, exist_ok=True)
    CONFIG.initConfig(settings, data)
    app = novelwriter._createApp()
    from novelwriter.gui.theme import GuiTheme  # pyright: ignore[reportMissingImports]
    from novelwriter.guimain import GuiMain  # pyright: ignore[reportMissingImports]
    from novelwriter.splash import NSplashScreen  # pyright: ignore[reportMissingImports]

    CONFIG.loadConfig(NSplashScreen())
    CONFIG.initLocalisation(app)
    SHARED.initTheme(GuiTheme())
    CONFIG.setTextFont(face(qt))
    window = GuiMain()
    window.resize(1440, 900)
    window.showNormal()
    _answer_questions(app)
    CONFIG.finishStartup()
    app.processEvents()
    return app, window


def _answer_questions(app: Any) -> None:
    """Have whatever it asks or tells in a dialog, of a missing spelling for one, accepted: nobody is there to click."""

    def accept() -> None:
        dialog = app.activeModalWidget()
        if dialog is not None:
            dialog.accept()

    timer = qt.QtCore.QTimer(app)
    timer.timeout.connect(accept)
    timer.start(200)


def build(folder: Path, chapters: list[list[str]]) -> Path:
    """A project with one document for each (title, text), made by the program's own code."""
    from novelwriter import SHARED  # pyright: ignore[reportMissingImports]
    from novelwriter.core.coretools import ProjectBuilder  # pyright: ignore[reportMissingImports]
    from novelwriter.enum import nwItemClass  # pyright: ignore[reportMissingImports]

    ProjectBuilder().buildProject({"name": "Book", "author": "A", "path": folder, "chapters": 0, "scenes": 0})
    SHARED.openProject(folder)
    project = SHARED.project
    root = next(each.itemHandle for each in project.tree if each.itemClass == nwItemClass.NOVEL and each.isRootType())
    for title, text in chapters:
        handle = project.newFile(title, root)
        project.writeNewFile(handle, 2, True, text)
    project.data.setSpellCheck(True)
    project.saveProject()
    project.closeProject()
    return folder


def documents(window: Any) -> list[str]:
    """The handles of all documents, in the order of the tree."""
    from novelwriter import SHARED  # pyright: ignore[reportMissingImports]

    return [each.itemHandle for each in SHARED.project.tree if each.isFileType()]


def main() -> None:
    """Do what `argv[1]`, a JSON object, asks for.

    `folder`: where settings and the project are; `chapters` (a JSON file): the project is made of them and nothing
    measured; else `one`, `runs`, and `start`: only the start, up to the first key.
    """
    asked = json.loads(sys.argv[1])
    folder = Path(asked["folder"])
    app, window = start(folder)
    if "chapters" in asked:
        build(folder / "book", json.loads(Path(asked["chapters"]).read_text(encoding="utf-8")))
        _leave({})
    for lock in (folder / "book").glob("*.lock"):
        lock.unlink()  # of the run before, which ended without a word
    began = time.perf_counter()
    window.openProject(folder / "book")
    opened = time.perf_counter() - began
    handles = documents(window)
    editor = window.docEditor
    began = time.perf_counter()
    window.openDocument(handles[-1] if asked["one"] else handles[len(handles) // 2])
    meter = Meter(qt, app, editor)
    meter.act(lambda: qt.QtTest.QTest.keyClick(editor, qt.QtCore.Qt.Key.Key_A), limit=600)
    found: dict[str, object] = {"project": opened, "open": time.perf_counter() - began, "ready": time.time()}
    found["spelling"] = bool(_spelling())
    if asked.get("start"):
        _leave(found)
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().characterCount() // 2)
    editor.setTextCursor(cursor)
    meter.wait(3.0)
    meter.centre()
    meter.keys(20)
    found["keys"] = [meter.keys() for _ in range(asked["runs"])]
    if asked["one"]:
        text = editor.document().toPlainText()
        found["paste"] = meter.paste(text[100_000:102_500])
        found["scroll"] = meter.scroll()
        found["resize"] = meter.resize(window)
    _leave(found)


def _spelling() -> bool:
    from novelwriter import SHARED  # pyright: ignore[reportMissingImports]

    return SHARED.project.data.spellCheck and not SHARED.spelling.checkWord("xqzzt")


def _leave(found: dict[str, object]) -> None:
    """Print, and end without the questions that an unsaved document raises."""
    import os

    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
