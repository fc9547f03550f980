"""A voice's guard holds for new prose; what keeps or quotes the author's own passage is not held back by it."""

from inkwell.app.tool_asking import asked_for
from inkwell.engine.asking import Asked
from inkwell.engine.presets import presets_for
from inkwell.storage.tool_files import built_in
from inkwell.story.tool_results import ToolOrder, ToolPlace
from inkwell.story.tools import Ability, OutputKind


def test_prose_is_guarded_and_what_quotes_the_passage_is_not() -> None:
    usual = Asked(guard="/voices/mine/guard.bin")
    seen: set[OutputKind] = set()
    for tool in built_in():
        order = ToolOrder(tool, ToolPlace("n", selection="Nobody came to fetch her."))
        asked = asked_for(order, usual, Ability("m"), presets_for(""))
        assert asked.guard == (usual.guard if tool.output is OutputKind.PROSE else ""), tool.name
        seen.add(tool.output)
    assert {OutputKind.PROSE, OutputKind.REWRITE, OutputKind.CRITIQUE} <= seen
