"""Sums chapters up with the tool Summarise, in the background: a runner of its own, which no panel listens to."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from inkwell.app.generation import Engine
from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.engine.client import EngineState
from inkwell.errors import InkwellError
from inkwell.story.tool_results import ToolOrder, ToolPlace, ToolResult
from inkwell.story.tools import OutputKind, Tool

TOOL = "summarise"


class SummaryWriter(QObject):
    """A `Writer` for `Summaries`. A summary with faults that count is none."""

    def __init__(self, runner: ToolRunner, shelf: ToolShelf, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._shelf, self._engine = runner, shelf, engine
        self._run = ""
        self._then: Callable[[str], object] | None = None
        runner.ended.connect(self._ended)

    def able(self) -> str:
        """The model's name, when it is ready, rests, and can do what the tool needs."""
        status, tool = self._engine.status, self._tool()
        if status is None or status.state is not EngineState.READY or status.capabilities is None or tool is None:
            return ""
        return status.model if self._runner.lacking(tool) is None else ""

    def _tool(self) -> Tool | None:
        found = self._shelf.find(TOOL)
        return found.tool if found is not None and found.tool.output is OutputKind.TEXT else None

    def begin(self, node: str, title: str, text: str, then: Callable[[str], object]) -> None:
        """See `Writer`."""
        tool = self._tool()
        try:
            if tool is None:
                then("")
                return
            self._then = then
            self._run = self._runner.run(ToolOrder(tool, ToolPlace(node, before=text, title=title)))
        except InkwellError:
            self._then = None
            then("")
            return
        if self._run not in self._runner.running:
            # It ended before its number was known.
            self._run, self._then = "", None
            then("")

    def stop(self) -> None:
        """See `Writer`."""
        if self._run:
            self._runner.stop(self._run)

    @Slot(object)
    def _ended(self, result: ToolResult) -> None:
        if result.run != self._run:
            return
        then, self._then, self._run = self._then, None, ""
        best = result.variants[0] if result.variants else None
        good = best is not None and not best.faults and not result.stopped and not result.trouble
        if then is not None:
            then(best.text if best is not None and good else "")
