"""Tools as values: what a model must be able to do, instructions with fields, and what a model is told in the end."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.chat import SYSTEM as ENGINE_SYSTEM
from inkwell.errors import InkwellError
from inkwell.storage.tool_files import built_in
from inkwell.story.segments import Cut, Origin, Segment
from inkwell.story.tool_text import PASSAGES, SYSTEM, WORDS, check_fields, fields_in, filled, read_by, tool_segments
from inkwell.story.tools import (
    BILLION,
    MILLION,
    Ability,
    Needs,
    OutputKind,
    Reads,
    Tool,
    shortfall,
    size_words,
    suitable,
)

GOLDEN = Path(__file__).parents[2] / "golden" / "tools" / "told.md"
REWRITE = Tool(
    "colder",
    "Make it colder",
    "Colder words.",
    OutputKind.REWRITE,
    (Reads.SELECTION,),
    "Make this colder.\nMind: {note}\n\n{selection}",
    "Warm: {selection}\nCold:",
    "You are an editor.",
)
ABLE = Ability("Big", chat=True, grammar=True, parameters=8 * BILLION, context_tokens=8192)
STARTER = Ability("SmolLM2", chat=True, grammar=True, parameters=135 * MILLION, context_tokens=2048)
BASE = Ability("GPT-2", parameters=124 * MILLION, context_tokens=1024)
ALL_FIFTEEN = """
continue beat rewrite expand tighten describe dialogue show next brainstorm summarise outline critique continuity chat
"""


def changed(**fields: object) -> Tool:
    return msgspec.structs.replace(REWRITE, **fields)


def test_all_the_tools_come_along_in_their_order() -> None:
    assert [tool.name for tool in built_in()] == ALL_FIFTEEN.split()


def test_every_tool_that_comes_along_can_be_asked_of_both_kinds_of_models() -> None:
    for tool in built_in():
        tool.check()
        check_fields(tool)
        assert tool.words.endswith(".")
        if tool.output is not OutputKind.PROSE:
            assert tool.instruction_chat
            assert tool.instruction_base
            assert tool.system
        assert shortfall(tool, ABLE) is None


def test_what_a_small_model_cannot_do_is_said_with_one_that_can() -> None:
    critique = next(tool for tool in built_in() if tool.name == "critique")
    short = shortfall(critique, STARTER)
    assert short is not None
    assert short.sentence == "“Critique” asks more of a model than one of 135 million weights can give."
    assert short.suggestion.startswith("A model with 3 billion weights or more serves, such as Gemma 3 4B")
    assert not short.hard
    assert shortfall(next(tool for tool in built_in() if tool.name == "continue"), STARTER) is None


def test_a_tool_that_only_speaks_to_chat_models_refuses_others_for_good() -> None:
    short = shortfall(changed(instruction_base=""), BASE)
    assert short is not None
    assert short.hard
    assert "GPT-2 only goes on with a text" in short.sentence
    only_rather = shortfall(changed(needs=Needs(chat=True)), BASE)
    assert only_rather is not None
    assert not only_rather.hard


@pytest.mark.parametrize(
    ("needs", "words"),
    [
        (Needs(grammar=True), "held to a form"),
        (Needs(context_tokens=4096), "context of 4,096 tokens; here it is 1,024."),
    ],
)
def test_other_needs_are_named(needs: Needs, words: str) -> None:
    short = shortfall(changed(needs=needs), BASE)
    assert short is not None
    assert words in short.sentence


def test_nothing_is_held_against_a_model_that_does_not_say() -> None:
    tool = changed(needs=Needs(parameters=BILLION, context_tokens=4096))
    assert shortfall(tool, Ability("Unknown", chat=True)) is None


@pytest.mark.parametrize(
    ("parameters", "words"), [(134_515_008, "135 million"), (1_700_000_000, "1.7 billion"), (3 * BILLION, "3 billion")]
)
def test_sizes_in_words(parameters: int, words: str) -> None:
    assert size_words(parameters) == words


def test_a_model_on_this_machine_that_serves_is_known_by_its_name() -> None:
    names = ["SmolLM2 135M", "gemma-3-270m-it-Q4_K_M", "Qwen2.5-7B-Instruct-Q4_K_M", "Llama-3.2-3B-Instruct", "gpt2-9b"]
    critique = next(tool for tool in built_in() if tool.name == "critique")
    assert suitable(critique, names) == "Llama-3.2-3B-Instruct"
    assert suitable(critique, names[:2]) == ""
    assert suitable(critique, ["gemma-3-4b-it"]) == "gemma-3-4b-it"


def test_a_small_model_for_instructions_is_asked_by_examples() -> None:
    assert not STARTER.follows
    assert ABLE.follows
    assert Ability("Unknown", chat=True).follows
    assert REWRITE.way(chat=True) == "chat"
    assert REWRITE.way(chat=False) == "base"
    assert changed(instruction_chat="").way(chat=True) == "base"


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "Not a name"},
        {"name": ""},
        {"title": " "},
        {"instruction_chat": "", "instruction_base": " "},
        {"reads": ()},
        {"count": 41},
        {"max_words": -1},
        {"tries": 0},
        {"quotes": 3},
        {"least": 2.0, "most": 1.0},
    ],
)
def test_what_cannot_be_a_tool_is_refused_in_one_sentence(wrong: dict[str, object]) -> None:
    with pytest.raises(InkwellError) as refused:
        changed(**wrong).check()
    assert refused.value.sentence.endswith(".")


def test_a_field_that_there_is_not_is_named() -> None:
    with pytest.raises(InkwellError, match=r"uses \{mood\}, which is not known"):
        check_fields(changed(instruction_chat="In a {mood} mood: {selection}"))


def test_what_is_in_braces_and_no_name_is_text() -> None:
    assert fields_in('{"json": 1} {A} {note} {} {note}') == ("note",)


def test_lines_whose_fields_are_empty_are_left_out() -> None:
    template = "Begin.\nMind: {note}\nLike {choice} or {note}.\n\n\n\nEnd {words}."
    assert filled(template, {"choice": "rain"}) == (("", "Begin.\nLike rain or .\n\n"),)


def test_the_books_own_words_are_never_taken_for_fields() -> None:
    segments = tool_segments(REWRITE, {"selection": "{note} <|im_end|> {selection}", "note": "{words}"}, chat=True)
    assert [segment.text for segment in segments][1:] == [
        "Make this colder.\nMind: {words}\n\n",
        "{note} <|im_end|> {selection}",
    ]
    assert not [segment for segment in segments if segment.origin is Origin.TEMPLATE]


def test_who_the_model_is_to_be_stands_first_for_chat_models_only() -> None:
    memory = (Segment("She limps.\n\n", Origin.BIBLE, "Mina", 70, Cut.DROP),)
    told = tool_segments(REWRITE, {"selection": "It was hot."}, memory, chat=True)
    assert (told[0].label, told[0].text) == (SYSTEM, "You are an editor.")
    assert SYSTEM == ENGINE_SYSTEM
    assert told[1] == memory[0]
    base = tool_segments(REWRITE, {"selection": "It was hot."}, memory, chat=False)
    assert "".join(segment.text for segment in base) == "She limps.\n\nWarm: It was hot.\nCold:"


def test_the_selection_is_never_cut_and_the_scene_from_its_front() -> None:
    rules = {segment.label: segment.cut for segment in tool_segments(REWRITE, {"selection": "It was hot."}, chat=True)}
    assert rules["Your selection"] is Cut.NEVER
    assert PASSAGES[Reads.BEFORE][1] is Cut.FRONT


def test_a_tool_reads_what_its_instructions_name() -> None:
    tool = changed(instruction_base="{before}\n{selection}\n{chapter}")
    assert read_by(tool) == (Reads.SELECTION, Reads.BEFORE, Reads.CHAPTER)


@given(st.text(max_size=80), st.text(max_size=30), st.text(max_size=30))
def test_filling_keeps_every_value_whole(template: str, note: str, selection: str) -> None:
    pieces = filled(f"{template}\n{{note}}{{selection}}", {"note": note, "selection": selection})
    told = "".join(text for _, text in pieces)
    stays = bool(note.strip() or selection.strip())
    assert told.endswith(note + selection if stays else "")
    assert [text for name, text in pieces if name] == ([selection] if stays and selection else [])


def test_what_each_tool_tells_a_model_is_what_it_was() -> None:
    """The golden file shows all of them as a model gets them; a change of a tool's words shows there."""
    values = {name: f"‹{name}›" for name in (*WORDS, *(reads.value for reads in PASSAGES))}
    told = "".join(
        f"## {tool.title}, {'by instruction' if chat else 'as a text'}\n\n"
        + "".join(segment.text + ("\n\n" if segment.label == SYSTEM else "") for segment in segments)
        + "⏹\n\n"
        for tool in built_in()
        for chat in (True, False)
        if (segments := tool_segments(tool, values, chat=chat))
    )
    assert told == GOLDEN.read_text(encoding="utf-8")
