"""What models were asked for scenes that are split and merged: each scene that has the words has it in its results."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Slot

from inkwell.app.joints import Joint, Joints
from inkwell.app.saving import Job, SaveLane
from inkwell.app.session import Session
from inkwell.storage.joined_runs import Joined, join_runs, part_runs


class RunJoints(QObject):
    """Writes whose runs are whose now, on `lane`."""

    def __init__(self, session: Session, joints: Joints, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lane = session, lane
        joints.made.connect(self._follow)
        joints.unmade.connect(self._take_back)

    @Slot(object)
    def _follow(self, joint: Joint) -> None:
        if joint.merged:
            self._join(joint.first, joint.second, later=True)
        else:
            # Of a split that was undone the whole has the half's, until it is made again.
            self._part(joint)
            self._join(joint.second, joint.first)

    @Slot(object)
    def _take_back(self, joint: Joint) -> None:
        if joint.merged:
            self._part(joint)
        else:
            self._join(joint.first, joint.second, later=True)

    def _join(self, node_id: str, other: str, *, later: bool = False) -> None:
        """Let what models were asked for the other node until now be this one's too, or all that they ever are."""
        joined = Joined(node_id, other, datetime.now(UTC).isoformat(timespec="seconds"), later)
        folder = self._session.project.folder
        self._lane.submit(Job("joined runs", 0, lambda: join_runs(folder, joined), quiet=True))

    def _part(self, joint: Joint) -> None:
        """Let the first node go without what the second one's models were asked."""
        folder = self._session.project.folder
        self._lane.submit(Job("joined runs", 0, lambda: part_runs(folder, joint.first, joint.second), quiet=True))
