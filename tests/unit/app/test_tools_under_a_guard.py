"""A voice's guard holds for whatever is written with it; what was told may be quoted where an answer is about it."""

from inkwell.app.tool_asking import asked_for
from inkwell.engine.asking import Asked
from inkwell.engine.presets import presets_for
from inkwell.storage.tool_files import built_in
from inkwell.story.tool_results import ToolOrder, ToolPlace
from inkwell.story.tools import Ability, OutputKind


def test_every_tool_is_guarded_and_prose_most_strictly() -> None:
    usual = Asked(guard="/voices/mine/guard.bin")
    seen: set[OutputKind] = set()
    for tool in built_in():
        order = ToolOrder(tool, ToolPlace("n", selection="Nobody came to fetch her."))
        asked = asked_for(order, usual, Ability("m"), presets_for(""))
        assert (asked.guard, asked.quotes) == (usual.guard, tool.output is not OutputKind.PROSE), tool.name
        seen.add(tool.output)
    assert seen == set(OutputKind)
