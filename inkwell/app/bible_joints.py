"""The story bible follows what is split and merged, and what of that is undone."""

import msgspec
from PySide6.QtCore import QObject, Slot

from inkwell.app.bible import Bible
from inkwell.app.joints import Joint, Joints
from inkwell.story.bible import Entry
from inkwell.story.entry_joints import after_merge, after_split


class BibleJoints(QObject):
    """Where entries are on or off in a scene, or go on from one, they are so in the scenes that its words are in."""

    def __init__(self, bible: Bible, joints: Joints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bible = bible
        self._changed: dict[Joint, tuple[tuple[Entry, Entry], ...]] = {}
        """Of each split and merge the entries that it changed, before and after."""
        joints.made.connect(self._follow)
        joints.unmade.connect(self._take_back)
        joints.forgotten.connect(self._changed.clear)

    @Slot(object)
    def _follow(self, joint: Joint) -> None:
        if not self._bible.can_change:
            return
        carry = after_merge if joint.merged else after_split
        pairs = [(entry, carry(entry, joint.first, joint.second)) for entry in self._bible.entries]
        self._changed[joint] = tuple(pair for pair in pairs if pair[0] != pair[1])
        self._save([after for _, after in self._changed[joint]])

    @Slot(object)
    def _take_back(self, joint: Joint) -> None:
        """What the author said of these scenes since stays as it is."""
        found: list[Entry] = []
        for before, after in self._changed.pop(joint, ()):
            now = self._bible.entry(before.id)
            if now is None:
                continue
            found.append(
                msgspec.structs.replace(
                    now,
                    on_in=before.on_in if now.on_in == after.on_in else now.on_in,
                    off_in=before.off_in if now.off_in == after.off_in else now.off_in,
                    progressions=before.progressions if now.progressions == after.progressions else now.progressions,
                )
            )
        self._save(found)

    def _save(self, entries: list[Entry]) -> None:
        if entries and self._bible.can_change:
            self._bible.add_all(entries)
