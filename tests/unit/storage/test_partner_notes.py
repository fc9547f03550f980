"""What is kept for the model in project.json: it comes back, nonsense counts as not said, keys of others stay."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.storage.partner_notes import notes_of, with_notes
from inkwell.storage.project_info import ProjectInfo, read_info
from inkwell.story.context import RULES, Excerpt, Plan, Section
from inkwell.story.notes import DEEPEST, MOST_SAMPLES, SAMPLE_CHARACTERS, Notes, tidied

INFO = ProjectInfo("a" * 32, "A book")
OPTIONAL = [section for section, rule in RULES.items() if rule.optional]
NOTES = st.builds(
    Notes,
    st.text(),
    st.text(),
    st.integers(-5, 50),
    st.lists(st.builds(Excerpt, st.text(min_size=1), st.text()), max_size=8).map(tuple),
    st.builds(
        Plan,
        st.frozensets(st.sampled_from(Section)),
        st.frozensets(st.sampled_from(Section)),
        st.dictionaries(st.sampled_from(Section), st.integers(-5, 150)),
    ),
)


@given(NOTES)
def test_what_is_kept_comes_back(tmp_path_factory: pytest.TempPathFactory, notes: Notes) -> None:
    folder = tmp_path_factory.mktemp("book")
    (folder / "project.json").write_bytes(with_notes(INFO, notes).encode())
    info, trouble = read_info(folder)
    assert not trouble
    back = notes_of(info)
    assert back == tidied(notes)
    for section in Section:
        assert back.plan.tells(section) == notes.plan.tells(section)
    assert back.depth <= DEEPEST
    assert len(back.samples) <= MOST_SAMPLES


def test_what_is_as_usual_is_not_written() -> None:
    assert with_notes(INFO, Notes()) == INFO
    assert "partner" not in with_notes(with_notes(INFO, Notes(memory="It is 1906.")), Notes()).extra


def test_what_others_put_there_stays() -> None:
    info = replace(INFO, extra={"before": 1, "partner": {"later": [1], "memory": "Old."}, "after": 2})
    kept = with_notes(info, Notes(memory="New."))
    assert kept.extra["partner"] == {"later": [1], "memory": "New."}
    assert (kept.extra["before"], kept.extra["after"]) == (1, 2)
    assert with_notes(kept, Notes()).extra["partner"] == {"later": [1]}
    newer = replace(INFO, extra={"partner": {"told": {"dreams": False}, "shares": {"dreams": 5}}})
    assert with_notes(newer, Notes(memory="New.")).extra["partner"] == {
        "memory": "New.",
        "told": {"dreams": False},
        "shares": {"dreams": 5},
    }


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)


@given(JSON | st.fixed_dictionaries(dict.fromkeys(("memory", "note", "note_depth", "samples", "told", "shares"), JSON)))
def test_nonsense_counts_as_not_said(tmp_path_factory: pytest.TempPathFactory, said: object) -> None:
    folder: Path = tmp_path_factory.mktemp("book")
    contents = {"format": 1, "id": "a" * 32, "title": "A book", "partner": said}
    (folder / "project.json").write_text(json.dumps(contents), encoding="utf-8")
    notes = notes_of(read_info(folder)[0])
    assert 0 <= notes.depth <= DEEPEST
    assert all(each.text.strip() and len(each.text) <= SAMPLE_CHARACTERS for each in notes.samples)
    assert notes.plan.off <= set(OPTIONAL)
    assert set(notes.plan.shares or {}) <= set(OPTIONAL)


def test_a_hand_made_file_is_understood() -> None:
    said = {
        "memory": "It is 1906.",
        "note_depth": 3,
        "samples": [{"text": "A hat sailed by."}, "no page", {"from": "I", "text": " "}],
        "told": {"summaries": False, "near": False, "nobody": True},
        "shares": {"lore": 30, "story": 0, "bible": "much"},
    }
    notes = notes_of(replace(INFO, extra={"partner": said}))
    assert notes.memory == "It is 1906."
    assert notes.depth == 3
    assert notes.samples == (Excerpt("a page", "A hat sailed by."),)
    assert not notes.plan.tells(Section.SUMMARIES)
    assert notes.plan.tells(Section.NEAR)
    assert notes.plan.shares == {Section.LORE: 30}
