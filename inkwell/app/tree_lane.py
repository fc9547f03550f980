"""How a changed tree comes to the disk: a few files at once, many on the save lane while the author goes on."""

from collections.abc import Callable, Collection, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.word_counts import WordCounts
from inkwell.errors import InkwellError
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.project import Project
from inkwell.storage.tree_work import TreeWork, Words
from inkwell.translation import tr

AT_ONCE: Final = 8
"""Files that are written while the author waits."""
_ONE: Final = tr("One part of the book could not be changed and is as it was. {}")
_SEVERAL: Final = tr("{} parts of the book could not be changed and are as they were. {}")


class TreeLane(QObject):
    """Writes trees in the order that they were made, behind and before the texts that were saved meanwhile.

    Of what was written later than `change` returned, and failed: `put_back` when it is in the tree as it was before,
    then `trouble(InkwellError)`.
    """

    put_back = Signal()
    trouble = Signal(object)

    def __init__(self, lane: SaveLane, words: WordCounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._words = lane, words

    def change(
        self,
        project: Project,
        manuscript: Manuscript,
        words: Mapping[str, Callable[[], Words]],
        restored: Collection[str] = (),
    ) -> None:
        """Make a project's tree this one. Raises as `Project.apply`, of many files only READ_ONLY."""
        before = project.manuscript
        files = len(manuscript.changed(before)) + len(before.nodes.keys() - manuscript.nodes.keys())
        # What comes behind others in the same files does not overtake them.
        if files <= AT_ONCE and not words and not project.unwritten:
            project.apply(manuscript, restored)
            self._words.look_at(set(restored) & project.manuscript.nodes.keys())
            return
        self.write(project, project.adopt(manuscript, words, restored))

    def write(self, project: Project, work: TreeWork) -> None:
        """Bring to the disk what a project's tree is already."""

        def then(_done: Done) -> None:
            self._settle(project, work)

        self._lane.submit(Job("tree", 0, work.finish, then=then))

    def _settle(self, project: Project, work: TreeWork) -> None:
        failed = project.settle(work)
        self._words.look_at(work.new & project.manuscript.nodes.keys())
        if failed:
            self._words.look_at(work.ids & project.manuscript.nodes.keys())
            self.put_back.emit()
            self.trouble.emit(_told(work))


def _told(work: TreeWork) -> InkwellError:
    """One sentence for all that could not be written."""
    error, number = work.failed[0][1], len(work.failed)
    details = "\n".join(f"{', '.join(sorted(step.ids))}: {each.detail or each}" for step, each in work.failed)
    words = _SEVERAL.format(number, error.sentence) if number > 1 else _ONE.format(error.sentence)
    return InkwellError(error.kind, words, details)
