"""Splitting a scene at the caret, merging it with the next one, and undoing that, from the Manuscript menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from inkwell.app.joints import NOTHING_TO_UNDO, Joints
from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow

SPLIT = "The scene is split in two; Undo the split makes it one again."
UNDONE = {False: "The scene is one again.", True: "Both scenes are there again."}
WORDS = {False: "Und&o the split", True: "Und&o the merge"}
MERGED = "“{}” is part of this scene now, and in the trash as it was."


class JointDesk(QObject):
    """`open_node` shows a node on the active page, or where it is open already."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        joints: Joints,
        structure: Structure,
        commands: Commands,
        attempt: Attempt,
        open_node: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._joints = joints
        self._structure = structure
        self._attempt = attempt
        self._open_node = open_node
        commands.separator(Menu.MANUSCRIPT)
        self.split_action = commands.add(Menu.MANUSCRIPT, "Split the scene &at the caret", self.split)
        self.merge_action = commands.add(Menu.MANUSCRIPT, "Mer&ge with the next scene", self.merge)
        self._commands = commands
        self.undo_action = commands.add(Menu.EDIT, WORDS[False], self.undo)
        joints.undo_changed.connect(self._follow)
        self._follow()

    @Slot(object)
    def attach(self, page: Page) -> None:
        """A step back on a page that undoes one half of it has the other half undone too."""
        page.went_back.connect(lambda: self._finish(page))

    @Slot()
    def _follow(self) -> None:
        last = self._joints.last
        self.undo_action.setText(WORDS[last is not None and last.merged])
        self._commands.block(self.undo_action, "" if last is not None else NOTHING_TO_UNDO)

    def _finish(self, page: Page) -> None:
        last = self._joints.last
        if last is not None and page.sections.of(last.first) is not None and self._joints.is_half_undone():
            self.undo()

    def undo(self) -> None:
        """Make the last split or merge undone, and go to where the scenes met."""
        last = self._joints.last

        def work() -> None:
            with self._structure.aside():
                node_id, place = self._joints.undo()
            self._open_node(node_id)
            self._window.active_page.go_to(node_id, place)
            self._window.notifications.tell(UNDONE[last is not None and last.merged])

        self._attempt(work)

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
            with self._structure.step(f"Split “{title}”", self._joints.undo):
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
            first = self._session.manuscript.node(node_id).title
            with self._structure.step(f"Merge “{first}” with the next", self._joints.undo):
                title, place = self._joints.merge(node_id)
            page = self._window.active_page
            page.go_to(page.current_section, place)
            self._window.notifications.tell(MERGED.format(title))

        self._attempt(work)
