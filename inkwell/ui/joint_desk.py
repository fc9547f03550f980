"""Splitting a scene at the caret, merging it with the next one, and undoing that, from the Manuscript menu."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Slot

from inkwell.app.joints import MOST_JOINTS, NOTHING_TO_UNDO, Joint, Joints
from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow

SPLIT = tr("The scene is split in two; Undo the split makes it one again.")
UNDONE = {False: tr("The scene is one again."), True: tr("Both scenes are there again.")}
AGAIN = {False: tr("The scene is split in two again."), True: tr("The two scenes are one again.")}
WORDS = {False: tr("Und&o the split"), True: tr("Und&o the merge")}
MERGED = tr("“{}” is part of this scene now, and in the trash as it was.")


class _Ways:
    """How one split or merge is taken back and done again: the same two callables as long as it is remembered."""

    def __init__(self, joints: Joints, words: str, joint: Joint | None = None) -> None:
        self.words, self.joint = words, joint
        self.back: Callable[[], object] = lambda: joints.undo(self.joint)
        self.forth: Callable[[], object] = lambda: joints.redo(self.joint) if self.joint is not None else None


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
        self._known: list[_Ways] = []
        commands.separator(Menu.MANUSCRIPT)
        self.split_action = commands.add(
            Menu.MANUSCRIPT, tr("Split the scene &at the caret"), self.split, page=OnPage.SEEN, name="split-scene"
        )
        self.merge_action = commands.add(
            Menu.MANUSCRIPT, tr("Mer&ge with the next scene"), self.merge, page=OnPage.SEEN, name="merge-scenes"
        )
        self._commands = commands
        self.undo_action = commands.add(Menu.EDIT, WORDS[False], self.undo, name="undo-joint")
        joints.undo_changed.connect(self._follow)
        self._follow()

    @Slot(object)
    def attach(self, page: Page) -> None:
        """A step on a page that undoes one half of it, or does it again, has the same done to the other half."""
        page.went_back.connect(lambda: self._finish(page))
        page.went_forth.connect(lambda: self._finish(page))

    @Slot()
    def _follow(self) -> None:
        last = self._joints.last
        self.undo_action.setText(WORDS[last is not None and last.merged])
        self._commands.block(self.undo_action, "" if last is not None else NOTHING_TO_UNDO)

    def _finish(self, page: Page) -> None:
        last, undone = self._joints.last, self._joints.undone
        if last is not None and page.sections.of(last.first) is not None and self._joints.is_half_undone():
            self.undo()
        elif undone is not None and page.sections.of(undone.first) is not None and self._joints.is_half_redone():
            self._redo(undone)

    def undo(self) -> None:
        """Make the last split or merge undone, and go to where the scenes met."""
        last = self._joints.last

        def work() -> None:
            if last is None:
                raise InkwellError(ErrorKind.BAD_INPUT, NOTHING_TO_UNDO)
            self._structure.undo_by(self._ways_of(last).back)
            self._go(last)
            self._window.notifications.tell(UNDONE[last.merged])

        self._attempt(work)

    def _redo(self, joint: Joint) -> None:
        ways = self._ways_of(joint)

        def work() -> None:
            if not self._structure.redo_by(ways.forth):
                with self._structure.step(ways.words, ways.back, ways.forth):
                    ways.forth()
            self._go(joint)
            self._window.notifications.tell(AGAIN[joint.merged])

        self._attempt(work)

    def _go(self, joint: Joint) -> None:
        self._open_node(joint.first)
        self._window.active_page.go_to(joint.first, joint.seam)

    def _ways_of(self, joint: Joint) -> "_Ways":
        found = next((each for each in self._known if each.joint is joint), None)
        return found or _Ways(self._joints, "", joint)

    @contextmanager
    def _step(self, words: str) -> Generator[None]:
        """Make a step of the split or merge inside, which is taken back and done again with its texts."""
        ways = _Ways(self._joints, words)
        with self._structure.step(words, ways.back, ways.forth):
            yield
            ways.joint = self._joints.last
        self._known = [*self._known, ways][-MOST_JOINTS:]

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
            with self._step(tr("Split “{title}”", title=title)):
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
            with self._step(tr("Merge “{first}” with the next", first=first)):
                title, place = self._joints.merge(node_id)
            page = self._window.active_page
            page.go_to(page.current_section, place)
            self._window.notifications.tell(MERGED.format(title))

        self._attempt(work)
