"""About this machine and model, on the author's desk: gathers what is known, shows it, saves the report."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import QObject, Slot, qVersion
from PySide6.QtGui import QGuiApplication

from inkwell.app.book_writer import BookWriter
from inkwell.app.engine_restarts import EngineRestarts
from inkwell.app.errand import Errand
from inkwell.app.generation import Engine
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.errors import InkwellError
from inkwell.exchange.delivery import deliver
from inkwell.reports.facts import Display, Facts, Partner, Screen, VoiceInUse, facts_here, writer_of
from inkwell.storage.paths import UserPaths
from inkwell.translation import HERE
from inkwell.ui.chooser import Chooser
from inkwell.ui.crash_desk import saved
from inkwell.ui.main_window import MainWindow
from inkwell.ui.reports.machine_window import MachineWindow
from inkwell.ui.size_memory import SizeMemory
from inkwell.voice.shelf import Shelf

FILE: Final = "inkwell-report.txt"


class MachineDesk(QObject):
    """One window; what it shows is gathered anew each time that it is opened. `lane` may be held up for seconds."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        restarts: EngineRestarts,
        writer: BookWriter,
        voices: Shelf,
        preferences: Preferences,
        chooser: Chooser,
        paths: UserPaths,
        lane: SaveLane,
    ) -> None:
        super().__init__(window)
        self._window, self._engine, self._restarts, self._writer = window, engine, restarts, writer
        self._voices, self._preferences, self._chooser, self._paths = voices, preferences, chooser, paths
        self._errand = Errand(lane, self)
        self._errand.finished.connect(self._take)
        self._errand.failed.connect(self._fail)
        self.view: MachineWindow | None = None

    @Slot()
    def open(self) -> None:
        """Show the window."""
        view = self.view = self.view or self._make()
        self._look()
        view.show()
        view.raise_()
        view.activateWindow()

    def _make(self) -> MachineWindow:
        view = MachineWindow(self._window.theme, self._window)
        SizeMemory(view, "machine", self._preferences)
        view.look_wanted.connect(self._look)
        view.save_wanted.connect(self._save)
        return view

    @Slot()
    def _look(self) -> None:
        if self.view is not None:
            self.view.show_looking()
        display, partner, paths = display_of(self._window.theme.choice), self._partner(), self._paths
        self._errand.start(lambda _progress: _gathered(paths, display, partner))

    def _partner(self) -> Callable[[str], Partner]:
        """What gathers the rest of the partner on the lane, with what is known here and now."""
        status, model, restarts = self._engine.status, self._engine.model, self._restarts.all
        on, chosen, voices, paths = self._preferences.settings.ai, self._writer.writer.voice, self._voices, self._paths

        def gather(machine: str) -> Partner:
            folder = voices.at(chosen).path if chosen else None
            writer = writer_of(model, paths, machine, folder) if model is not None else None
            voice = None
            if status is not None and (status.adapter or (writer is not None and writer.kind == "voice")):
                name = chosen
                # It may have been deleted meanwhile.
                with suppress(InkwellError):
                    name = voices.at(chosen).read().name
                voice = VoiceInUse(name, bool(status.adapter), status.strength)
            return Partner(on, status, writer, voice, restarts)

        return gather

    @Slot(object)
    def _take(self, facts: object) -> None:
        if self.view is not None:
            self.view.show_facts(cast("Facts", facts))

    @Slot(object)
    def _fail(self, error: InkwellError) -> None:
        if self.view is not None:
            self.view.message.complain(error.sentence)

    @Slot(str)
    def _save(self, text: str) -> None:
        view, path = self.view, self._chooser.report_file(FILE)
        if view is not None and path is not None and view.message.attempt(lambda: deliver(path, text.encode())):
            view.message.say(saved(path))


def _gathered(paths: UserPaths, display: Display, partner: Callable[[str], Partner]) -> Facts:
    """On the lane."""
    facts = facts_here(paths, display)
    return replace(facts, partner=partner(facts.machine.key))


def display_of(theme: str) -> Display:
    """What the window is shown with. Screens have names that tell their owner; those are not asked."""
    screens = tuple(
        Screen(
            screen.size().width(),
            screen.size().height(),
            screen.devicePixelRatio(),
            screen.logicalDotsPerInch(),
            screen.refreshRate(),
        )
        for screen in QGuiApplication.screens()
    )
    return Display(qVersion() or "", QGuiApplication.platformName(), screens, theme, HERE.name)
