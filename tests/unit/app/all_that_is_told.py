"""Run as a program: all that models are told, as JSON: contexts, every tool in every form, and how it is asked.

`python all_that_is_told.py FOLDER`, with FOLDER for a book. Nothing of it may depend on the language of the interface.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication
from told_book import Book

from inkwell.app.bible_told import words_for
from inkwell.app.context_sources import ToldPlace
from inkwell.app.tool_asking import asked_for
from inkwell.app.tool_reading import ToolReading
from inkwell.engine.asking import Asked
from inkwell.engine.chat import wrapped
from inkwell.engine.presets import presets_for
from inkwell.storage.tool_files import built_in
from inkwell.story.assembly import segments_of
from inkwell.story.bible import Entry, EntryKind
from inkwell.story.context import Excerpt, Lore, Plan, Section, Told
from inkwell.story.forms import Form
from inkwell.story.remarks import with_remark
from inkwell.story.segments import Segment
from inkwell.story.tool_results import Source, ToolOrder, ToolPlace, Turn
from inkwell.story.tool_text import read_by, tool_segments
from inkwell.story.tool_work import Question
from inkwell.story.tools import BILLION, Ability, Tool

EVERYTHING = Plan(on=frozenset(Section))
CONTINUE = Told(
    before="The sea lay flat as a plate. " * 90 + "\n\nEdwin looked at the hens.",
    note="Let the hens win.",
    story=(Excerpt("The arrival", "We came by the late train."), Excerpt("", "The sun shone.")),
    memory="The year is 1906.",
    style="Dry, first person, past tense.",
    samples=(Excerpt("The arrival", "A hat sailed by, and after it a bishop."),),
    standing=(Lore("Garnet", "A novelist; he tells the story.", "Always told."),),
    cast=("Ukridge", "Combe Regis"),
    summaries=(Excerpt("Chapter I", "Ukridge proposes a chicken farm."),),
    lore=(Lore("Edwin", "A cat.", "“Edwin” stands in this scene.", 3),),
    found=(Excerpt("Chapter II, The train", "“Edwin bites,” said the aunt.", "It names Edwin."),),
    authors_note="Keep it light.",
)
TOOL = msgspec.structs.replace(
    CONTINUE,
    system="You are a novelist's assistant.",
    instruction="Rewrite the passage in the present tense.",
    passage="He laughed.",
    lead="The passage again:",
    authors_note_depth=1,
)
"""With something in every section."""
ABLE = Ability("A model", chat=True, grammar=True, parameters=8 * BILLION, context_tokens=8192)
CONVERSATION = (Turn("Who did the harbour?", "Anselm did [1]."),)
SOURCES = (Source("a", "The Box / The thumb", "They did the harbour\nfirst."), Source("b", "", "It rained."))
MARGINAL = "It rained. <!-- of course --> Edwin, 9, looked at the hens of Combe Regis."


def words(segments: Sequence[Segment]) -> list[str]:
    """What a model that follows instructions reads, and what one reads that goes on with a text."""
    return ["".join(each.text for each in wrapped(segments, "chatml")), "".join(each.text for each in segments)]


def contexts() -> dict[str, list[str]]:
    """What a scene and a tool are told, once more with a remark of the author's."""
    found = {name: segments_of(told, EVERYTHING) for name, told in (("continue", CONTINUE), ("tool", TOOL))}
    found["remark"] = with_remark(with_remark(found["tool"], "Shorter."), "No hens.")
    return {name: words(segments) for name, segments in found.items()}


def tools(book: Book) -> dict[str, Any]:
    """Every tool that comes along, in every form, with the first and the last of its choices."""
    reading = ToolReading(book.session)
    place = ToolPlace(book.second, before=MARGINAL, selection="He looked at Ted.", after="It went on.")
    memory = book.sources.beside(ToldPlace(book.second, MARGINAL), memory=True, story=False)
    found: dict[str, Any] = {}
    for tool in built_in():
        for form in Form:
            for choice in ("", *tool.choices[-1:]):
                order = ToolOrder(tool, place, "Mind the hens.", choice, conversation=CONVERSATION, form=form.value)
                values = reading.values(order, place.selection, read_by(tool), SOURCES)
                for chat in (True, False):
                    segments = tool_segments(tool, values, memory, chat=chat)
                    found[f"{tool.name} {form.value} {choice} {chat}"] = words(segments) if segments else []
        found[f"{tool.name} asked"] = msgspec.to_builtins(_asked(tool, place))
    return found


def _asked(tool: Tool, place: ToolPlace) -> Asked:
    question = Question(place.selection, 1, 2, ("Ted",))
    asked = asked_for(ToolOrder(tool, place), Asked(), ABLE, presets_for(""), question, sources=len(SOURCES))
    # The scene's id is another in each book.
    return msgspec.structs.replace(asked, place="")


def entries() -> list[str]:
    """An entry of each kind, as a model is told of it."""
    return [
        words_for(Entry(id="e", kind=kind, names=("Edwin", "Ted"), text="A cat.", fields=(("Age", "9"),)))
        for kind in EntryKind
    ]


def main() -> None:
    """Print it."""
    _app = QCoreApplication(sys.argv[:1])
    book = Book(Path(sys.argv[1]))
    print(json.dumps({"contexts": contexts(), "tools": tools(book), "entries": entries()}))
    book.close()


if __name__ == "__main__":
    main()
