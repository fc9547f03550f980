"""Letters of menus: one for each entry that a key can have, and what is read without them."""

import pytest
from PySide6.QtWidgets import QMenu

from inkwell.ui.menu_letters import unmarked, with_letters


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("&Open…", "Open…"),
        ("Save && &close", "Save & close"),
        ("打开(&O)…", "打开…"),
        ("文风(&Y)", "文风"),
        ("Save (again)", "Save (again)"),
    ],
)
def test_a_text_without_the_mark_of_its_letter(words: str, plain: str) -> None:
    assert unmarked(words) == plain


def test_no_letter_that_no_key_has(qtbot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("第一章")
    menu.addAction("第 2 章")
    with_letters(menu)
    assert [action.text() for action in menu.actions()] == ["第一章", "第 &2 章"]
