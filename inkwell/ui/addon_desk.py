"""The add-on on the author's desk: its window, what is asked before it comes, and what is said when it is there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.addon.contents import checked_torch
from inkwell.addon.place import State
from inkwell.addon.wish import Ending, Failed, Halted, Installed, Stage, Wish
from inkwell.app.addon_work import AddOnWork
from inkwell.app.preferences import Preferences
from inkwell.errors import InkwellError
from inkwell.library.disk import free_bytes
from inkwell.library.sizes import gigabytes
from inkwell.library.wish import check_endpoint
from inkwell.settings.settings import Settings
from inkwell.translation import tr
from inkwell.ui.addon.window import AddOnWindow, Shown
from inkwell.ui.addon.wording import BY_PIP, READY, REMOVE, REMOVE_WORDS, STOPPED, TITLE, question, state_words
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow


class AddOnDesk(QObject):
    """The command, and the window from its first use on. `changed` when learning is possible and was not, or not more.

    `by_pip` says what pip would bring, where there is no add-on: a sentence with the command, "" when all is there.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        work: AddOnWork,
        preferences: Preferences,
        commands: Commands,
        chooser: Chooser,
        by_pip: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._work, self._preferences = window, work, preferences
        self._chooser, self._by_pip = chooser, by_pip
        self.view: AddOnWindow | None = None
        commands.add(Menu.HELP, tr("A&dd-on for voices…"), self.open, book=False, ai=True, name="addon")
        work.moved.connect(self._move)
        work.ended.connect(self._ended)
        work.removed.connect(self._removed)
        work.failed.connect(self._failed)
        work.changed.connect(self._show)
        work.changed.connect(self.changed)
        preferences.changed.connect(self._follow)

    def missing(self) -> str:
        """Why no voice can learn here, in a sentence with the way out; "" when one can."""
        place = self._work.place
        return place.missing() if place.offered else self._by_pip()

    @property
    def offered(self) -> bool:
        """Whether there is anything to install by this window."""
        return self._work.place.offered

    @Slot()
    def open(self) -> None:
        """Show the window."""
        view = self.view = self.view or self._make()
        self._show()
        view.show()
        view.raise_()
        view.activateWindow()

    def _make(self) -> AddOnWindow:
        view = AddOnWindow(self._window.icons, self._window)
        view.install_wanted.connect(self._ask)
        view.remove_wanted.connect(self._ask_to_remove)
        view.stop_wanted.connect(self._work.stop)
        view.places_changed.connect(self._change_places)
        view.folder_wanted.connect(self._choose_folder)
        return view

    @Slot()
    def _show(self) -> None:
        view, place = self.view, self._work.place
        if view is None:
            return
        settings = self._preferences.settings
        view.show_places(settings.package_index, settings.wheel_folder)
        if not place.offered:
            missing = self._by_pip()
            view.show_state(Shown(missing or BY_PIP, there=False, why_not=missing or BY_PIP))
            return
        there = place.state() is not State.ABSENT
        view.show_state(Shown(state_words(place), there, self._work.busy))

    # what the author asks for

    @Slot()
    def _change_places(self) -> None:
        view = self.view
        if view is None:
            return
        index, wheels = view.index.text(), view.wheels.text().strip()
        settings = self._preferences.settings
        if (index.strip(), wheels) != (settings.package_index, settings.wheel_folder):
            view.message.attempt(
                lambda: self._preferences.change(package_index=check_endpoint(index), wheel_folder=wheels)
            )

    @Slot()
    def _choose_folder(self) -> None:
        found = self._chooser.open_folder(tr("Folder of wheels"))
        if found is not None and self.view is not None:
            self.view.wheels.setText(str(found))
            self._change_places()

    @Slot()
    def _ask(self) -> None:
        """Say what comes, how much of it and from where; then have it come."""
        view = self.view
        if view is None:
            return
        self._change_places()
        settings, folder = self._preferences.settings, self._work.place.folder
        made: list[Wish] = []

        def make() -> None:
            torch = checked_torch(view.torch.text())
            made.append(
                Wish(str(folder), view.kind, torch, check_endpoint(settings.package_index), settings.wheel_folder)
            )

        if not view.message.attempt(make):
            return
        words = question(made[0], free_bytes(folder))
        if self._chooser.confirm(TITLE, words, tr("Install it"), tr("Not now")):
            view.message.attempt(lambda: self._work.install(made[0]))
            self._show()

    @Slot()
    def _ask_to_remove(self) -> None:
        if self.view is not None and self._chooser.confirm(REMOVE, REMOVE_WORDS, tr("Remove it"), tr("Keep it")):
            self.view.message.attempt(self._work.remove)
            self._show()

    # what comes of it

    @Slot(object)
    def _move(self, stage: Stage) -> None:
        if self.view is not None:
            self.view.work.show_work(f"{stage.words}…", stage.share)

    @Slot(object)
    def _ended(self, ending: Ending) -> None:
        match ending:
            case Installed():
                self._say(READY)
            case Halted():
                self._say(STOPPED)
            case Failed(sentence=sentence):
                self._say(sentence, trouble=True)
            case _:
                pass

    @Slot(int)
    def _removed(self, freed: int) -> None:
        self._say(tr("It is removed; {gigabytes} are free again.", gigabytes=gigabytes(freed)))

    @Slot(object)
    def _failed(self, error: InkwellError) -> None:
        self._say(error.sentence, trouble=True)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        view = self.view
        if view is not None and view.isVisible():
            (view.message.complain if trouble else view.message.say)(words)
        else:
            self._window.notifications.tell(words, "amber" if trouble else "info", (tr("Look"), self.open))

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """With AI off nothing of it is in sight, and nothing runs."""
        if not settings.ai:
            self._work.stop()
            if self.view is not None:
                self.view.hide()
        self._show()
