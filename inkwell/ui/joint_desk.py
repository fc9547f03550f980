"""Splitting a scene at the caret and merging it with the next one, from the Manuscript menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from inkwell.app.joints import Joints
from inkwell.app.session import Session
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow

SPLIT = "The scene is split; Merge with the next scene makes it one again."
MERGED = "“{}” is part of this scene now, and in the trash as it was."


class JointDesk(QObject):
    """`open_node` shows a node on the active page, or where it is open already."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        joints: Joints,
        commands: Commands,
        attempt: Attempt,
        open_node: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._joints = joints
        self._attempt = attempt
        self._open_node = open_node
        commands.separator(Menu.MANUSCRIPT)
        self.split_action = commands.add(Menu.MANUSCRIPT, "Split the scene &at the caret", self.split)
        self.merge_action = commands.add(Menu.MANUSCRIPT, "Mer&ge with the next scene", self.merge)

    @property
    def _here(self) -> str | None:
        return self._window.active_page.current_section or self._session.current

    def split(self) -> None:
        """Make two scenes of the one that the author is in, and go to the second."""
        node_id, page = self._here, self._window.active_page
        if node_id is None:
            return

        def work() -> None:
            title = self._session.manuscript.node(node_id).title
            made = self._joints.split(node_id, page.cursor_offset(), f"{title} (2)")
            self._open_node(made)
            self._window.notifications.tell(SPLIT)

        self._attempt(work)

    def merge(self) -> None:
        """Make one scene of the one that the author is in and the next; the caret goes to where they meet."""
        node_id = self._here
        if node_id is None:
            return

        def work() -> None:
            title, place = self._joints.merge(node_id)
            page = self._window.active_page
            page.go_to(page.current_section, place)
            self._window.notifications.tell(MERGED.format(title))

        self._attempt(work)
