"""A box to choose a chapter or a scene of the book from."""

from PySide6.QtWidgets import QComboBox, QSizePolicy

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr
from inkwell.ui.search_desk import titles_of

GONE = tr("A part that is not in this book")
_MOST = 18


class NodeBox(QComboBox):
    """The tree as a list of paths, without its notes. What is not in the book any more is kept as it is."""

    def __init__(self, name: str, tree: Manuscript, chosen: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxVisibleItems(_MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        titles = titles_of(tree)
        for _depth, node in tree.walk():
            if node.kind is not NodeKind.NOTE:
                self.addItem(" ".join(titles[node.id].split()) or tr("Untitled"), node.id)
        if chosen and self.findData(chosen) < 0:
            self.addItem(GONE, chosen)
        self.setCurrentIndex(max(self.findData(chosen), 0))

    @property
    def node(self) -> str:
        """The id of what is chosen; "" in a book without any."""
        return self.currentData() or ""
