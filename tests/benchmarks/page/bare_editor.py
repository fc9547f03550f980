"""A bare QTextEdit with line height and indents: the limit of what a page in Qt can be. Prints figures as JSON."""

import json
import sys
import time
from pathlib import Path
from typing import Any

from keystrokes import Meter, binding, face

qt = binding("PySide6")


def fill(editor: Any, text: str) -> None:
    """Set the text with the measures of a book page."""
    form = qt.QtGui.QTextBlockFormat()
    form.setLineHeight(150, qt.QtGui.QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTextIndent(25)
    cursor = qt.QtGui.QTextCursor(editor.document())
    cursor.beginEditBlock()
    cursor.setBlockFormat(form)
    cursor.insertText("\u2029".join(text.split("\n\n")))
    cursor.endEditBlock()


def main() -> None:
    """Measure what `argv[1]`, a JSON object, asks for: `text` (a file), `one` (a whole book in it), `runs`."""
    asked = json.loads(sys.argv[1])
    app = qt.QtWidgets.QApplication(sys.argv[:1])
    editor = qt.QtWidgets.QTextEdit()
    editor.resize(1440, 900)
    editor.setFont(face(qt))
    editor.setViewportMargins(400, 0, 400, 0)
    editor.show()
    text = Path(asked["text"]).read_text(encoding="utf-8")
    began = time.perf_counter()
    fill(editor, text)
    meter = Meter(qt, app, editor)
    meter.act(lambda: qt.QtTest.QTest.keyClick(editor, qt.QtCore.Qt.Key.Key_A))
    found: dict[str, object] = {"open": time.perf_counter() - began}
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().characterCount() // 2)
    editor.setTextCursor(cursor)
    meter.wait(0.5)
    meter.centre()
    meter.keys(20)
    found["keys"] = [meter.keys() for _ in range(asked["runs"])]
    if asked["one"]:
        found["paste"] = meter.paste(text[100_000:102_500])
        found["scroll"] = meter.scroll()
        found["resize"] = meter.resize(editor)
        found["zoom"] = meter.repeat([lambda: editor.setFont(face(qt, 25)), lambda: editor.setFont(face(qt))])
    print(json.dumps(found))


if __name__ == "__main__":
    main()
