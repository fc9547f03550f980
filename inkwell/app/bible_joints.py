"""The story bible follows what is split and merged, and what of that is undone."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Slot

from inkwell.app.bible import Bible
from inkwell.app.joints import Joint, Joints
from inkwell.story.bible import Entry
from inkwell.story.entry_joints import after_merge, after_split, parted


class BibleJoints(QObject):
    """Where entries are on or off in a scene, or go on from one, they are so in the scenes that its words are in."""

    def __init__(self, bible: Bible, joints: Joints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bible = bible
        self._merged = WeakKeyDictionary[Joint, tuple[tuple[Entry, Entry], ...]]()
        """Of each merge that can be undone the entries that it changed, before and after."""
        joints.made.connect(self._follow)
        joints.unmade.connect(self._take_back)

    @Slot(object)
    def _follow(self, joint: Joint) -> None:
        pairs = self._carried(after_merge if joint.merged else after_split, joint)
        if joint.merged and pairs:
            self._merged[joint] = pairs
        self._save([after for _, after in pairs])

    @Slot(object)
    def _take_back(self, joint: Joint) -> None:
        """What the author said meanwhile stays."""
        if not joint.merged:
            # The half's words are the whole's again, and what was said of them alone is said of it.
            self._save([after for _, after in self._carried(after_merge, joint)])
            return
        found = [
            parted(now, before, after)
            for before, after in self._merged.pop(joint, ())
            if (now := self._bible.entry(before.id)) is not None
        ]
        self._save(found)

    def _carried(self, carry: Callable[[Entry, str, str], Entry], joint: Joint) -> tuple[tuple[Entry, Entry], ...]:
        """The entries that it changes, before and after."""
        pairs = ((entry, carry(entry, joint.first, joint.second)) for entry in self._bible.entries)
        return tuple(pair for pair in pairs if pair[0] != pair[1])

    def _save(self, entries: list[Entry]) -> None:
        if entries and self._bible.can_change:
            self._bible.add_all(entries)
