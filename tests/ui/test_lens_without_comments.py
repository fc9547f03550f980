"""The text that the lens shows a model: no comment in it, and each of its characters is found in the page again."""

import pytest

from inkwell.ui.editor.lens_marks import TextBefore

TEXT = "The lamp <!-- Nell did it --> had gone 🐚 out.\n\n%% not this %%\n\nMarta climbed <!-- no --> the stairs."


@pytest.mark.parametrize("word", ["lamp", "had", "out", "Marta", "climbed", "the stairs"])
def test_each_word_is_found_where_it_stands(blank_page, word: str) -> None:
    blank_page.load(TEXT, "Lamp")
    document = blank_page.document()
    before = TextBefore(document, blank_page.bounds()[0], document.characterCount() - 1)
    assert "Nell" not in before.text
    assert "not this" not in before.text
    at = before.position(before.text.index(word))
    cursor = blank_page.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(word), cursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == word
