"""A rewrite through any sequence of decisions, steps back and forward, and the author's own edits around and in it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from inkwell.story.rewriting import Verdict
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.rewrite_layer import RewriteLayer
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

FIRST = "First line.\n\nBefore it. "


@pytest.fixture(scope="module")
def steady_page(qapp):
    theme = Theme(qapp, "light")
    made = Page(theme, Icons(theme))
    made.resize(700, 500)
    yield made, RewriteLayer(made, theme)
    made.deleteLater()


WORDS = st.sampled_from(("old", "young", "man", "rain", "fell", "it", "was", "😀", "*No*", "“Oh,”", "end."))
GAPS = st.sampled_from((" ", " ", " ", "\n\n", "\n"))
PROSE = st.lists(st.tuples(WORDS, GAPS), min_size=1, max_size=14).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)[:-1].strip() + "."
)
DECISIONS = ("take", "keep", "following", "all", "reopen")
STEPS = st.lists(
    st.sampled_from((*DECISIONS, "undo", "undo", "redo", "before", "behind", "paragraph", "cut", "joined", "inside")),
    max_size=14,
)


class Author:
    """Does one thing after the other, and knows every state that the text was in."""

    def __init__(self, page: Page, layer: RewriteLayer) -> None:
        self.page, self.layer = page, layer
        self.states = [(page.text(), page.authorship())]
        self.at = 0

    def does(self, step: str) -> None:
        if step in ("undo", "redo"):
            self._go(1 if step == "redo" else -1)
        elif step in DECISIONS:
            self._decide(step)
        else:
            getattr(self, step)()
            self._remember()
        self._agrees()

    def _go(self, by: int) -> None:
        document = self.page.document()
        if document.isRedoAvailable() if by > 0 else document.isUndoAvailable():
            (self.page.redo if by > 0 else self.page.undo)()
            self.at += by
        assert (self.page.text(), self.page.authorship()) == self.states[self.at]

    def _decide(self, step: str) -> None:
        """What it makes of the passage is known from what was decided; all around it stays."""
        layer, rewrite = self.layer, self.layer.rewrite
        if rewrite is None:
            return
        whole, start, passage = self.page.text(), self.place, layer.passage
        after = rewrite
        if step == "take":
            after = rewrite.decide(layer.current, Verdict.TAKEN)
        elif step == "all":
            after = rewrite.decide_open(Verdict.TAKEN)
        does = {"take": layer.take, "keep": layer.keep, "all": layer.take_all, "reopen": layer.reopen}
        does.get(step, lambda: layer.step(1))()
        assert self.page.text() == whole[:start] + after.text + whole[start + len(passage) :]
        if self.page.text() != self.states[self.at][0]:
            self._remember()

    def _remember(self) -> None:
        del self.states[self.at + 1 :]
        self.states.append((self.page.text(), self.page.authorship()))
        self.at += 1

    @property
    def place(self) -> int:
        """Where the passage begins."""
        assert self.layer._anchor is not None
        return self.page.offset_of(self.layer._anchor.start)

    def _agrees(self) -> None:
        """While a rewrite stands its passage is where it says, and reads as was decided."""
        if self.layer.rewrite is not None:
            passage = self.layer.passage
            assert self.page.text()[self.place :].startswith(passage)
            assert passage == self.layer.rewrite.text

    # the author's own edits: none of them is one step with the one before it

    def before(self) -> None:
        self._edit(3, 0, "x")

    def behind(self) -> None:
        self._edit(self.page.document().lastBlock().position(), 0, "y")

    def paragraph(self) -> None:
        self._edit(self.page.document().firstBlock().length() - 1, 0, "\u2029New.")

    def cut(self) -> None:
        self._edit(1 + 4 * (len(self.states) % 2), 1, "")

    def joined(self) -> None:
        if self.page.document().blockCount() > 1:
            self._edit(self.page.document().firstBlock().length() - 1, 1, "")
        else:
            # There is nothing left to join.
            self.before()

    def inside(self) -> None:
        if self.layer.stands:
            assert self.layer._anchor is not None
            self._edit(self.layer._anchor.start + 1, 0, "z")
        else:
            self.before()

    def _edit(self, position: int, removed: int, words: str) -> None:
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(position)
        cursor.setPosition(position + removed, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.insertText(words)
        cursor.endEditBlock()


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(old=PROSE, new=PROSE, steps=STEPS)
def test_any_sequence_leaves_the_right_text_and_each_taking_is_one_step(steady_page, old, new, steps):
    page, layer = steady_page
    text = f"{FIRST}{old} After it.\n\nLast line."
    page.load(text, "Title")
    start = page.position_of(len(FIRST))
    layer.begin("run.0", start, page.position_of(len(FIRST) + len(old)))
    layer.show_text("run.0", new, False)
    author = Author(page, layer)
    for step in steps:
        author.does(step)
    last = author.states[-1]
    while author.at:
        author.does("undo")
    assert (page.text(), page.authorship()) == (text, ())
    assert not page.document().isUndoAvailable()
    while page.document().isRedoAvailable():
        author.does("redo")
    assert (page.text(), page.authorship()) == last
    layer.drop()
