"""Room under a paragraph for what is painted there: empty lines in its layout that are not in the text."""

from PySide6.QtGui import QTextBlock, QTextDocument

_LINE, _HOLD = "\u2028", "\u2003"


class RewriteRoom:
    """At most one paragraph of a document has room. Neither the document nor its undo stack knows of it.

    It is made as `ProposalView` shows a proposal: as what an input method has not committed yet.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._block: QTextBlock | None = None

    def make(self, block: QTextBlock, lines: int) -> None:
        """Have so many lines under a paragraph, and none elsewhere."""
        if self._block is not None and self._block != block:
            self.close()
        layout, shown = block.layout(), (_LINE * lines + _HOLD) if lines > 0 else ""
        place = block.length() - 1 if shown else -1
        if layout.preeditAreaText() == shown and (not shown or layout.preeditAreaPosition() == place):
            return
        formats = layout.formats()
        layout.setPreeditArea(place, shown)
        layout.setFormats(formats)
        self._block = block if shown else None
        self._document.markContentsDirty(block.position(), block.length())

    def close(self) -> None:
        """Have no room any more."""
        block, self._block = self._block, None
        if block is None or not block.isValid():
            return
        formats = block.layout().formats()
        block.layout().setPreeditArea(-1, "")
        block.layout().setFormats(formats)
        self._document.markContentsDirty(block.position(), block.length())
