"""With reduced motion nothing moves; and nothing says by its colour alone what it has to say."""

import pytest
from every_window import EveryWindow
from novelist import Novelist
from PySide6.QtCore import QAbstractAnimation, QTimer
from PySide6.QtWidgets import QWidget

from inkwell.engine.types import ModelRef
from inkwell.ui.sidebar.spinner import Spinner


@pytest.fixture
def every(novelist: Novelist, tmp_path, quick_script: ModelRef) -> EveryWindow:
    made = EveryWindow(novelist, quick_script)
    made.open_book(tmp_path / "The book")
    return made


class Watch:
    """Every animation that runs at some moment while it looks."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.seen: list[str] = []
        self._timer = QTimer(window, interval=2)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        for each in self._window.findChildren(QAbstractAnimation):
            if each.state() is QAbstractAnimation.State.Running and each.duration() > 0:
                self.seen.append(f"{type(each).__name__} of {type(each.parent()).__name__}, {each.duration()} ms")
        self.seen += [f"{type(each).__name__} turns" for each in self._window.findChildren(Spinner) if each.turning]


def acts(every: EveryWindow) -> None:
    """What moves where motion is wanted: proposals, the light on a paragraph, the typewriter, panels, pages."""
    desk = every.desk
    desk.preferences.change(focus="paragraph", typewriter=True)
    for _ in every.states():
        every.novelist.qtbot.wait(20)
    for number in (3, 400, 1200, 5):
        every.window.page.set_cursor_offset(number)
        every.window.page.ensureCursorVisible()
        every.novelist.qtbot.wait(30)


@pytest.mark.parametrize("motion", ["reduced", "system"])
def test_with_reduced_motion_nothing_moves(every: EveryWindow, motion: str) -> None:
    every.desk.preferences.change(motion=motion)
    watch = Watch(every.window)
    acts(every)
    watch.stop()
    # That something is seen without it shows that the watch sees.
    assert bool(watch.seen) is (motion == "system"), watch.seen
