"""What a person does at a Qt text editor, timed from the act to the paint, with whichever binding the editor uses.

Nothing of Inkwell is imported here: the peers run this in an environment of their own.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

KEYS = 150
TYPED = "the sea was grey and nobody on the quay had slept "
"""Words that are spelled right: nobody types a page of misspellings, and each of them is one more line to paint."""
GAP = 0.04
"""Seconds between two keys: a very fast typist, 25 a second."""
FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"


def binding(name: str) -> SimpleNamespace:
    """The modules of PySide6 or PyQt6 that are needed here."""
    import importlib

    names = ("QtCore", "QtGui", "QtTest", "QtWidgets")
    return SimpleNamespace(**{each: importlib.import_module(f"{name}.{each}") for each in names})


def face(qt: SimpleNamespace, pixels: int = 21) -> Any:
    """Inkwell's face, drawn as its page draws it, for all alike: another costs half or twice as much to paint."""
    for file in sorted(FONTS.glob("EBGaramond*.otf")):
        if qt.QtGui.QFontDatabase.addApplicationFont(str(file)) < 0:
            raise OSError(f"{file} is no font")
    font = qt.QtGui.QFont("EB Garamond")
    font.setPixelSize(pixels)
    font.setHintingPreference(qt.QtGui.QFont.HintingPreference.PreferNoHinting)
    return font


class Meter:
    """Times acts at one editor, a `QTextEdit` or `QPlainTextEdit` of either binding, whose window is shown."""

    def __init__(self, qt: SimpleNamespace, app: Any, editor: Any) -> None:
        self._qt, self._app, self._editor = qt, app, editor
        self.painted = False
        outer = self

        class Watch(qt.QtCore.QObject):
            def eventFilter(self, _watched: Any, event: Any) -> bool:
                outer.painted = outer.painted or event.type() == qt.QtCore.QEvent.Type.Paint
                return False

        self._watch = Watch()
        editor.viewport().installEventFilter(self._watch)

    def act(self, does: Callable[[], object], settle: float = 0.0, limit: float = 120.0) -> tuple[float, float]:
        """Milliseconds from an act to the paint that follows it, and the longest stretch without an event loop.

        `settle`: seconds that the loop is watched for after the paint.
        """
        self.painted = False
        began = time.perf_counter()
        does()
        longest = time.perf_counter() - began
        # An editor may paint before it goes back to its event loop.
        painted = began + longest if self.painted else 0.0
        while not painted or time.perf_counter() - painted < settle:
            round_began = time.perf_counter()
            self._app.processEvents()
            now = time.perf_counter()
            longest = max(longest, now - round_began)
            if self.painted and not painted:
                painted = now
            if not painted and now - began > limit:
                raise TimeoutError("nothing was painted")
        return (painted - began) * 1000, longest * 1000

    def centre(self) -> None:
        """Have the caret in the middle of what is in sight: how much of its paragraph is painted depends on it."""
        if hasattr(self._editor, "centerCursor"):
            self._editor.centerCursor()
        else:
            bar = self._editor.verticalScrollBar()
            bar.setValue(bar.value() + self._editor.cursorRect().top() - self._editor.viewport().height() // 2)
        self._app.processEvents()

    def wait(self, seconds: float) -> float:
        """Run the event loop; return the longest stretch, in milliseconds, that one round of it took."""
        end, longest = time.perf_counter() + seconds, 0.0
        while (began := time.perf_counter()) < end:
            self._app.processEvents()
            longest = max(longest, time.perf_counter() - began)
            time.sleep(0.001)
        return longest * 1000

    def until(self, true: Callable[[], bool], seconds: float = 180.0) -> None:
        """Run the event loop until something is so."""
        end = time.perf_counter() + seconds
        while not true():
            if time.perf_counter() > end:
                raise TimeoutError("waited in vain")
            self._app.processEvents()
            time.sleep(0.001)

    def keys(self, count: int = KEYS, before: Callable[[], object] = lambda: None) -> dict[str, float]:
        """Type words; percentiles of key→paint and the longest stall between two keys, in milliseconds.

        `cpu`: the 95th percentile of what the process worked in that time, where others cannot disturb it.
        """
        taken, worked, stalls = list[float](), list[float](), list[float]()
        for number in range(count):
            before()
            at_work = time.process_time()
            pressed = TYPED[number % len(TYPED)]
            shown, longest = self.act(lambda pressed=pressed: self._qt.QtTest.QTest.keyClick(self._editor, pressed))
            taken.append(shown)
            worked.append((time.process_time() - at_work) * 1000)
            stalls += [longest, self.wait(GAP)]
        cuts = statistics.quantiles(taken, n=100)
        cpu = statistics.quantiles(worked, n=100)[94]
        return {"cpu": cpu, "p50": cuts[49], "p95": cuts[94], "p99": cuts[98], "stall": max(stalls)}

    def paste(self, text: str, times: int = 5) -> dict[str, float]:
        """Paste a text several times; median milliseconds to the paint, and the longest stall."""
        mime = self._qt.QtCore.QMimeData()
        mime.setText(text)
        rows = [self.act(lambda: self._editor.insertFromMimeData(mime), settle=0.3) for _ in range(times)]
        return _rows(rows)

    def scroll(self, steps: int = 40) -> dict[str, float]:
        """Go through the text by its scroll bar: by pages, and by leaps."""
        bar, rows = self._editor.verticalScrollBar(), []
        for number in range(steps):
            leap = bar.maximum() * (number % 7) // 7 if number % 4 == 3 else bar.value() + bar.pageStep()
            place = leap if leap not in (bar.value(),) and leap <= bar.maximum() else bar.maximum() // 2 + number
            rows.append(self.act(lambda place=place: bar.setValue(place), settle=0.05))
        return _rows(rows)

    def resize(self, window: Any, times: int = 4) -> dict[str, float]:
        """Make the window narrower and wider."""
        width, height, rows = window.width(), window.height(), []
        for number in range(times):
            wanted = width - 240 if number % 2 == 0 else width
            rows.append(self.act(lambda wanted=wanted: window.resize(wanted, height), settle=0.2))
        return _rows(rows)

    def repeat(self, acts: list[Callable[[], object]]) -> dict[str, float]:
        """Any acts, one after the other."""
        return _rows([self.act(each, settle=0.2) for each in acts])


def _rows(rows: list[tuple[float, float]]) -> dict[str, float]:
    return {"paint": statistics.median(shown for shown, _ in rows), "stall": max(longest for _, longest in rows)}
