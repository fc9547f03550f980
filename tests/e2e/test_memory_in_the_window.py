"""The story's memory in the real window: summaries made while the author rests, names out of sight, passages found."""

from pathlib import Path
from typing import cast

import msgspec
import pytest
from novelist import Novelist

from inkwell.app import recall as recall_module
from inkwell.app import summaries as summaries_module
from inkwell.app.bible import Bible
from inkwell.app.bible_index import BibleIndex
from inkwell.app.recall import Recall
from inkwell.app.summaries import Summaries
from inkwell.engine.types import ModelRef
from inkwell.story.bible import Entry
from inkwell.story.context import Plan, Section
from inkwell.story.segments import Segment
from inkwell.ui.summary_desk import SummaryDesk

ROAD = "They went along the road for a long while and said nothing to each other at all."
TEXT = f"""# A book

## One

The sexton Garrick put the dented lantern on the sill of the vestry and went away.

{ROAD} {ROAD} {ROAD} {ROAD} {ROAD}

{f"{ROAD} " * 60}

## Two

Anna found the vestry locked in the morning and the lantern gone from its sill.

## Three

"""
HERE = "Nobody had seen the dented lantern since. "


class Author:
    def __init__(self, novelist: Novelist, folder: Path, model: ModelRef) -> None:
        self.novelist, self.folder = novelist, folder / "Book"
        (folder / "book.md").write_text(TEXT + HERE, encoding="utf-8")
        novelist.import_book(folder / "book.md", self.folder)
        novelist.use_model(model)
        parts = novelist.desk.equipment.parts
        self.summaries, self.recall = cast("Summaries", parts["summaries"]), cast("Recall", parts["recall"])
        self.desk = cast("SummaryDesk", parts["summary_desk"])
        bible, index = cast("Bible", parts["bible"]), cast("BibleIndex", parts["bible_index"])
        novelist.qtbot.waitUntil(lambda: bible.ready)
        bible.save(Entry(id="g", names=("Garrick",), text="The sexton."))
        novelist.qtbot.waitUntil(lambda: bool(index.index.entries))
        novelist.go_to("Three")
        novelist.page.set_cursor_offset(len(novelist.page.text()))

    def told(self) -> dict[str, list[Segment]]:
        passage = self.novelist.desk.partner.passage(self.novelist.page.text_before_caret(), "")
        assert passage is not None
        found: dict[str, list[Segment]] = {}
        for each in passage.segments():
            found.setdefault(each.section, []).append(each)
        return found


@pytest.fixture
def author(novelist: Novelist, tmp_path: Path, quick_script: ModelRef, monkeypatch) -> Author:
    monkeypatch.setattr(summaries_module, "REST_SECONDS", 0.0)
    monkeypatch.setattr(summaries_module, "_LOOK_MS", 20)
    monkeypatch.setattr(recall_module, "_CALM_MS", 20)
    # By words alone: where the package is installed, its model would be loaded first.
    monkeypatch.setattr("inkwell.engine.embedders._packaged", lambda: None)
    return Author(novelist, tmp_path, quick_script)


def test_a_scene_is_told_what_went_before_it(author: Author) -> None:
    novelist = author.novelist
    # What the scripted model says is no summary, so the chapters' own sentences have to do.
    novelist.qtbot.waitUntil(lambda: len(author.summaries.before(novelist.node("Three").id)) == 2, timeout=20_000)
    told = author.told()
    assert [each.label for each in told["summaries"]] == ["Summary: One", "Summary: Two"]
    assert "lantern" in told["summaries"][0].text
    assert [each.text for each in told["cast"]] == ["[Names: Garrick]\n\n"]
    assert "found" not in told
    notes = novelist.desk.notes
    plan = Plan(on=frozenset({Section.FOUND}), off=frozenset({Section.STORY}))
    notes.set(msgspec.structs.replace(notes.notes, plan=plan))
    novelist.qtbot.waitUntil(lambda: author.recall.complete, timeout=20_000)
    novelist.qtbot.waitUntil(lambda: bool(author.recall.found(novelist.node("Three").id, HERE)), timeout=20_000)
    found = author.recall.found(novelist.node("Three").id, HERE)
    assert {each.title for each in found} == {"One", "Two"}
    assert all("lantern" in each.why for each in found)


def test_the_window_of_summaries_keeps_what_is_typed_and_goes_with_ai(author: Author) -> None:
    novelist = author.novelist
    novelist.qtbot.waitUntil(lambda: len(author.summaries.before(novelist.node("Three").id)) == 2, timeout=20_000)
    author.desk.open()
    dialog = author.desk.dialog
    assert dialog is not None
    dialog.choose(novelist.node("One").id)
    dialog.text.selectAll()
    novelist.qtbot.keyClicks(dialog.text, "Garrick leaves a lantern.")
    dialog.synopsis_button.click()
    assert novelist.node("One").synopsis == "Garrick leaves a lantern."
    assert author.told()["summaries"][0].text == "[One: Garrick leaves a lantern.]\n\n"
    novelist.desk.preferences.change(ai=False)
    novelist.qtbot.waitUntil(lambda: author.desk.dialog is None)
    kept = author.folder / "summaries" / f"{novelist.node('One').id}.md"
    novelist.qtbot.waitUntil(lambda: kept.exists() and "Garrick leaves a lantern." in kept.read_text())
