"""Continuity asked of real models about real scenes, at the window: what is listed stands in the book, word by word."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from announcing import say
from novelist import Novelist

from inkwell.app.continuity import Continuity
from inkwell.app.tool_runs import ToolRunner
from inkwell.app.tool_shelf import ToolShelf
from inkwell.engine.types import ModelRef
from inkwell.story.continuity.claims import claims_of
from inkwell.story.continuity.finding import Kind
from inkwell.story.tool_results import ToolResult
from inkwell.ui.continuity.window import ASK_ANYWAY
from inkwell.ui.continuity_desk import ContinuityDesk

RUN_MS = 300_000
WORDS = 300
"""Of each scene the first so many, in whole paragraphs, are selected for the model."""


T = TypeVar("T")


def part(novelist: Novelist, name: str, kind: type[T]) -> T:
    found = novelist.desk.equipment.parts[name]
    assert isinstance(found, kind)
    return found


def select_a_passage(novelist: Novelist, node: str, text: str) -> None:
    novelist.desk.window.outline.chosen.emit(node)
    end = next(each.end() for each in re.finditer(r"[^\n]+", text) if len(text[: each.end()].split()) >= WORDS)
    page = novelist.desk.window.active_page
    cursor = page.textCursor()
    cursor.setPosition(page.position_of(0, node))
    cursor.setPosition(page.position_of(end, node), cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


@pytest.mark.slow
@pytest.mark.parametrize("fixture", ["starter_model", "gemma_model"])
def test_what_a_model_says_of_scenes_of_dracula_is_quoted_or_left_out(
    novelist: Novelist, book: Callable[[str], Path], fixture: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    model: ModelRef = request.getfixturevalue(fixture)
    novelist.import_book(book("dracula"), tmp_path / "Dracula")
    project = novelist.desk.session.project
    texts = {node.id: project.read_text(node.id).text for _, node in novelist.desk.session.manuscript.walk()}
    scenes = [node for node, text in texts.items() if len(text.split()) > 2 * WORDS][:3]
    novelist.desk.window.outline.chosen.emit(scenes[0])
    novelist.use_model(model)
    partner = novelist.desk.partner
    partner.asked = msgspec.structs.replace(
        partner.asked, sampling=msgspec.structs.replace(partner.asked.sampling, seed=7)
    )
    novelist.qtbot.waitUntil(lambda: bool(part(novelist, "tool_shelf", ToolShelf).tools))
    desk = part(novelist, "continuity_checks", ContinuityDesk)
    ended: list[ToolResult] = []
    part(novelist, "tools", ToolRunner).ended.connect(ended.append)
    proven: list[tuple[int, int]] = []
    continuity: Continuity = desk.continuity
    continuity.proven.connect(lambda kept, said: proven.append((kept, said)))
    desk.open()
    view = desk.view
    assert view is not None
    for number, node in enumerate(scenes, 1):
        select_a_passage(novelist, node, texts[node])
        if view.model_button.text() != ASK_ANYWAY:
            view.model_button.click()
            assert "asks more of a model" in view.message.full_text
        view.model_button.click()
        assert not view.model_button.isEnabled()
        novelist.qtbot.waitUntil(lambda number=number: len(proven) == number, timeout=RUN_MS)
        assert view.model_button.isEnabled()
    claims = [claim for result in ended for each in result.variants for claim in claims_of("", each.text)]
    listed = [each.finding for each in continuity.findings if each.finding.kind is Kind.MODEL]
    assert len(claims) == sum(said for _, said in proven)
    assert len(listed) == sum(kept for kept, _ in proven)
    quoted = {quotation for claim in claims for quotation in (_bare(claim.here), _bare(claim.there))}
    for finding in listed:
        for quote in (finding.here, finding.there):
            assert texts[quote.node][quote.start : quote.end] == quote.words
            assert any(each in _bare(quote.words) for each in quoted)
    say(
        request.config, f"Continuity with {model.name}: {len(claims)} claims, {len(listed)} quote two passages exactly."
    )
    view.close()


def _bare(words: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", words.casefold()))
