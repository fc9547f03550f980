"""Writing sessions and draft mode on their desk: commands, quiet words in the status bar, one notice at the end."""

from PySide6.QtCore import QObject, Slot

from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.app.session_timer import SessionTimer, Stint
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.draft_mode import DraftMode
from inkwell.ui.editor.page import Page
from inkwell.ui.full_screen import FullScreen
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.main_window import MainWindow

ON = tr("Draft mode is on: words can only be added at the end. Esc ends it.")
FORWARD = tr("Draft mode goes only forward; Esc ends it.")
READ_ONLY = tr("This text is read-only here, so there is nothing to draft.")


class SessionDesk(QObject):
    """Starts and ends sessions of writing, and the mode that forbids going back.

    Escape, where nothing else has a use for it, offers to end draft mode, else gives the screen back. Both are over
    when the book is closed, and draft mode with the session too.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        timer: SessionTimer,
        full_screen: FullScreen,
        preferences: Preferences,
        commands: Commands,
        chooser: Chooser,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._timer = timer
        self._full_screen = full_screen
        self._preferences = preferences
        self._commands = commands
        self._chooser = chooser
        self._modes: dict[Page, DraftMode] = {}
        self._clock, self._draft = ElidedLabel(role="status"), ElidedLabel(role="status")
        self._draft.set_text(tr("Draft mode: only forward, Esc ends it"), tr("Draft mode"))
        for label in (self._draft, self._clock):
            label.setVisible(False)
            window.status.add(label)
        self._tools_menu()
        timer.changed.connect(self._show)
        timer.finished.connect(self._finished)
        session.closed.connect(self._closed)
        window.escaped.connect(self.escape)
        window.active_changed.connect(self._show)
        self._show()

    def _tools_menu(self) -> None:
        add = self._commands.add
        self._commands.separator(Menu.TOOLS)
        self._going = add(
            Menu.TOOLS, tr("&Writing session"), self.toggle_session, "Ctrl+F9", checked=False, name="session"
        )
        self._resting = add(
            Menu.TOOLS, tr("&Pause the session"), self.toggle_pause, "Shift+F9", checked=False, name="pause-session"
        )
        self._drafting = add(
            Menu.TOOLS, tr("Dra&ft mode: only forward"), self.toggle_draft, checked=False, name="draft-mode"
        )

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Follow the keys of a page, and let it be drafted on."""
        mode = self._modes[page] = DraftMode(page)
        page.wrote_on.connect(self._timer.touch)
        mode.refused.connect(self._refused)

    @property
    def clock(self) -> str:
        """What the status bar says of the session; "" without one."""
        return "" if self._clock.isHidden() else self._clock.full_text

    @property
    def drafting(self) -> bool:
        """Whether some page goes only forward."""
        return any(mode.on for mode in self._modes.values())

    # sessions

    def toggle_session(self) -> None:
        """Begin a session as the settings have it, or end the one that goes on."""
        settings = self._preferences.settings
        if self._timer.on:
            self._timer.stop()
        else:
            self._timer.start(settings.session_minutes, settings.session_words)

    def toggle_pause(self) -> None:
        """Let the clock stand, or go on."""
        if self._timer.paused:
            self._timer.resume()
        else:
            self._timer.pause()

    @Slot()
    def _show(self, *_: object) -> None:
        timer = self._timer
        words = self._words() if timer.on else ""
        if words != self._clock.full_text:
            self._clock.set_text(words)
        self._clock.setVisible(timer.on)
        self._draft.setVisible(self.drafting)
        self._going.setChecked(timer.on)
        self._resting.setChecked(timer.paused)
        self._drafting.setChecked(self.drafting)
        self._commands.block(self._resting, "" if timer.on else tr("No session goes on."))

    def _words(self) -> str:
        timer = self._timer
        minutes, goal = timer.goal
        if goal:
            said = tr("{words:,} of {goal:,} words", words=max(timer.words, 0), goal=goal)
        else:
            done = int(timer.worked // 60)
            said = tr("{done} of {minutes} min", done=done, minutes=minutes) if minutes else tr("{done} min", done=done)
        return said + (tr(", paused") if timer.paused else tr(", resting") if timer.idle else "")

    @Slot(object)
    def _finished(self, stint: Stint) -> None:
        self._end_draft()
        said = tr(
            "{minutes} of writing, {words} more",
            minutes=_minutes(round(stint.worked / 60)),
            words=tr("{n:,} words", "", max(stint.words, 0)),
        )
        idle = _minutes(round(stint.idle / 60))
        rest = tr("; {minutes} of rest are not counted", minutes=idle) if stint.idle >= 60 else ""
        head = tr("The session has reached its goal") if stint.reached else tr("The session is over")
        self._window.notifications.tell(f"{head}: {said}{rest}.")

    # draft mode

    def toggle_draft(self) -> None:
        """Forbid going back on the page that is written on, or allow it again."""
        page = self._window.active_page
        if self.drafting:
            self._end_draft()
        elif page.isReadOnly():
            self._window.notifications.tell(READ_ONLY)
        else:
            self._modes[page].set_on(True)
            page.setFocus()
            self._window.notifications.tell(ON)
        self._show()

    def _end_draft(self) -> None:
        for mode in self._modes.values():
            mode.set_on(False)
        if self._window.notifications.sentence in (ON, FORWARD):
            self._window.notifications.dismiss()
        self._show()

    @Slot()
    def _refused(self) -> None:
        # The status bar says it all the time; where that is away, or the author goes on trying, it is said here.
        if self._window.notifications.sentence != FORWARD:
            self._window.notifications.tell(FORWARD)

    @Slot()
    def escape(self) -> None:
        """Offer to end draft mode, else give the screen back."""
        if self.drafting:
            text = tr("You can go on adding words at the end, or go back to your text now. Nothing of it changes.")
            if self._chooser.confirm(tr("Draft mode"), text, tr("End draft mode"), tr("Keep writing")):
                self._end_draft()
        else:
            self._full_screen.leave()

    @Slot()
    def _closed(self) -> None:
        self._end_draft()
        self._timer.stop()


def _minutes(number: int) -> str:
    return tr("{n:,} minutes", "", number)
