"""Names in a German text: no noun is one for its capital, and a rewrite may say other nouns."""

import msgspec
import pytest

from inkwell.storage.tool_files import built_in
from inkwell.story.german_names import is_german
from inkwell.story.names import names_in
from inkwell.story.tool_results import ToolOrder, ToolPlace
from inkwell.story.tool_work import ToolWork

TEXT = (
    "Als Anna die Straße hinunterging, war es schon dunkel, und in den Häusern brannte Licht. „Kommst du mit?“, fragte "
    "Anna. Der alte Mann lachte nicht. Herr Seidel und Frau Dr. Brandt standen am Brunnen, und die Leute sahen zu "
    "ihnen hinüber. „Nein“, sagte der Mann. Dann rief Jonas etwas, und der Wind trug es fort."
)
AGAIN = (
    "Es war schon dunkel, als Anna den Weg hinunterging, und hinter den Fenstern brannten Lampen. „Gehst du mit?“, "
    "wollte Anna wissen. Der Alte blieb ernst. Herr Seidel und Frau Dr. Brandt warteten an der Pumpe, und alle "
    "Menschen blickten zu ihnen hinüber. „Nein“, sagte er. Dann rief Jonas ein Wort, und ein Sturm trug es davon."
)


def test_names_are_those_who_speak_or_have_a_title() -> None:
    assert names_in(TEXT) == ("Anna", "Seidel", "Brandt", "Jonas")


@pytest.mark.parametrize(
    "text",
    [
        "Anna went down the street, and it was dark. “Will you come?” she asked. The old man did not laugh.",
        "“I am not going there,” said Anna to Bertram, and I am glad that I am not.",
        "Anna gik ned ad gaden, og det var mørkt. Den gamle mand lo ikke, og folk så over på dem, som det er.",
        "Anna liep de straat uit, en het was al donker. De oude man lachte niet, en er was geen licht als toen.",
        "",
    ],
)
def test_other_languages_are_not_german(text: str) -> None:
    assert not is_german(text)


def test_a_german_rewrite_in_other_words_comes_in() -> None:
    tool = msgspec.structs.replace({tool.name: tool for tool in built_in()}["rewrite"], piece_words=60)
    text = f"{TEXT}\n\n{TEXT}"
    work = ToolWork("run", ToolOrder(tool, ToolPlace("n", selection=text)), text)
    assert len(work.pieces) > 1
    assert "Straße" not in work.question.must
    while not work.over:
        place = TEXT.find(work.piece)
        assert place >= 0
        # The same sentences of the other wording.
        first = TEXT[:place].count(". ")
        last = first + work.piece.count(". ") + 1
        work.answer([("k", ". ".join(AGAIN.split(". ")[first:last]).rstrip(".") + ".")])
    result = work.result()
    assert result.variants[0].faults == ()
    assert result.variants[0].unchanged == ()
