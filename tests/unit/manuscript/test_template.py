"""Templates are read from headings, and a plan is written as one."""

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.template import UNTITLED, Card, cards_of, template_text
from inkwell.manuscript.tree import Manuscript

PART, CHAPTER, SCENE, NOTE = NodeKind.PART, NodeKind.CHAPTER, NodeKind.SCENE, NodeKind.NOTE


def test_headings_are_cards_and_what_stands_below_is_their_synopsis() -> None:
    text = "Not a card.\n\n# Act one\nIt\n  begins.\n\n## Chapter\n### Scene ##\nRain.\n#### Note\n"
    text += "# Act two\n### Alone\n#no\n"
    assert cards_of(text) == (
        Card(PART, "Act one", "It begins.", 0),
        Card(CHAPTER, "Chapter", "", 1),
        Card(SCENE, "Scene", "Rain.", 2),
        Card(NOTE, "Note", "", 3),
        Card(PART, "Act two", "", 0),
        Card(SCENE, "Alone", "#no", 1),
    )


@pytest.mark.parametrize("text", ["", "\n", "plain", "# ", "##### five"])
def test_without_headings_there_are_no_cards(text: str) -> None:
    assert cards_of(text) == ()


TITLE = st.text(st.characters(categories=["L", "N", "P"], exclude_characters="#"), min_size=1, max_size=12)


@given(
    st.lists(st.tuples(st.sampled_from([PART, CHAPTER, SCENE, NOTE]), TITLE, st.one_of(st.just(""), TITLE)), max_size=8)
)
def test_a_plan_written_as_a_template_is_that_plan(rows: list[tuple[NodeKind, str, str]]) -> None:
    cards = cards_of("".join(f"{'#' * ([PART, CHAPTER, SCENE, NOTE].index(k) + 1)} {t}\n{s}\n" for k, t, s in rows))
    tree, line = Manuscript({}), list[str]()
    for number, card in enumerate(cards):
        del line[card.depth :]
        tree = tree.add(f"n{number}", card.kind, card.title, line[-1] if line else None)
        line.append(f"n{number}")
    assert [(card.kind, card.title) for card in cards] == [(kind, title) for kind, title, _ in rows]
    text = template_text(tree, [node.id for node in tree.children(None)])
    assert [(each.kind, each.title, each.depth) for each in cards_of(text)] == [
        (card.kind, card.title, card.depth) for card in cards
    ]


def test_the_templates_that_come_along_can_be_read() -> None:
    found = {
        each: cards_of(each.read_text("utf-8").split("---", 2)[2])
        for each in Path(str(files("inkwell_resources"))).joinpath("templates").rglob("*.md")
    }
    assert len(found) >= 12
    for name, cards in found.items():
        assert len(cards) >= 12, name
        assert all(card.synopsis or card.depth != 1 or name.name == "snowflake.md" for card in cards), name


@given(st.lists(st.text("#ab 1", max_size=8), min_size=1, max_size=4), st.text("#ab \n", max_size=8))
@settings(max_examples=80)
def test_titles_of_any_words_come_back_and_none_is_left_out(titles: list[str], synopsis: str) -> None:
    tree = Manuscript({})
    for number, title in enumerate(titles):
        tree = tree.add(f"n{number}", SCENE, title, None)
        tree = tree.replace(replace(tree.node(f"n{number}"), synopsis=synopsis))
    cards = cards_of(template_text(tree, list(tree.nodes)))
    assert [each.title for each in cards] == [" ".join(title.split()) or UNTITLED for title in titles]
    assert all(each.kind is SCENE for each in cards)
    assert len({each.synopsis for each in cards}) == 1
