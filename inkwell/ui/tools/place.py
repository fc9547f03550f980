"""Where on a page a tool is to work: the scene that the caret is in, in three parts around what is selected."""

from inkwell.manuscript.counts import count_words
from inkwell.story.tool_results import ToolPlace
from inkwell.story.tools import Reads, Tool
from inkwell.translation import tr
from inkwell.ui.editor import blocks
from inkwell.ui.editor.page import Page

COUNTED = 50_000
"""Positions of a selection whose words are counted at once; a whole book would take the time that the keys need."""


def place_on(page: Page, node: str, title: str) -> ToolPlace:
    """The place at the caret, `node` being the scene there; of a selection over a border, what is in that scene."""
    low, high = page.bounds()
    cursor = page.textCursor()
    start = min(max(cursor.selectionStart(), low), high)
    end = min(max(cursor.selectionEnd(), low), high)
    document = page.document()
    before, selection = blocks.text_between(document, low, start), blocks.text_between(document, start, end)
    return ToolPlace(node, before, selection, blocks.text_between(document, end, high), title)


def selected_words(page: Page) -> int:
    """Words of the selection; of a very long one as many as its beginning lets expect."""
    cursor = page.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if end - start <= COUNTED:
        return count_words(blocks.selected_text(cursor)) if start < end else 0
    return count_words(blocks.text_between(page.document(), start, start + COUNTED)) * (end - start) // COUNTED


def reads_in_words(tool: Tool, selected: int, scene: str) -> str:
    """What a tool would read now, as the author calls it; "" where it reads nothing of the text.

    `selected` is how many words are selected, `scene` the title of the scene.
    """
    selection = tr("your selection, {words}", words=tr("{n:,} words", "", selected))
    reads = set(tool.reads)
    if Reads.SELECTION in reads:
        return selection if selected else ""
    if Reads.PASSAGE in reads:
        return selection if selected else tr("the whole of “{scene}”", scene=scene)
    for each, words in (
        (Reads.CHAPTER, tr("the whole chapter")),
        (Reads.SCENE, tr("the whole of “{scene}”", scene=scene)),
        (Reads.FOUND, tr("the scenes that have to do with your question")),
        (Reads.BEFORE, tr("“{scene}” up to the cursor", scene=scene)),
        (Reads.SYNOPSES, tr("the titles and synopses of the book")),
    ):
        if each in reads:
            return words
    return ""
