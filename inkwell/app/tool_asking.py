"""From a tool and the author's settings to what the engine is asked: lengths, style, the form of the answer."""

from collections.abc import Sequence

import msgspec

from inkwell.app.asking import LEAST_TOKENS, MOST_VARIANTS, TOKENS_A_WORD
from inkwell.engine.asking import Asked, EndAt, Trim
from inkwell.engine.presets import Preset
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Capabilities
from inkwell.story.tool_grammars import answer_grammar, critique_grammar, list_grammar, outline_grammar
from inkwell.story.tool_results import ToolOrder
from inkwell.story.tools import Ability, OutputKind, Tool

USUAL_WORDS = 120
"""Of an answer for which neither the tool nor its text sets a length."""
QUOTE_WORDS = 40
SCENES = 3
"""The most that a chapter of an outline has."""
_COUNTS = {OutputKind.LIST: 5, OutputKind.CRITIQUE: 3, OutputKind.OUTLINE: 4}
_ITEM_WORDS = {OutputKind.LIST: 14, OutputKind.CRITIQUE: 40, OutputKind.OUTLINE: 25}


def ability_of(model: Capabilities | None) -> Ability | None:
    """What a loaded model can do, as tools ask; None without one."""
    if model is None:
        return None
    return Ability(
        model.model,
        chat=model.chat and bool(model.family),
        grammar="grammar" not in model.unsupported,
        parameters=model.parameters,
        context_tokens=model.context_tokens,
    )


def asked_for(
    order: ToolOrder,
    usual: Asked,
    ability: Ability,
    presets: Sequence[Preset],
    piece: str = "",
    sources: int = 0,
) -> Asked:
    """What is asked for one piece of a tool's work; `usual` is how the author has continuations asked for.

    What the author banned, limited and preferred holds for tools too; where their text ends does not.
    """
    tool = order.tool
    words = words_for(tool, usual, piece)
    grammar = grammar_for(tool, piece, sources) if ability.grammar else ""
    return msgspec.structs.replace(
        usual,
        sampling=_sampling(tool, usual.sampling, presets),
        max_words=None if grammar else words,
        max_tokens=max(LEAST_TOKENS, words * TOKENS_A_WORD + (32 if grammar else 0)),
        stop=_stops(tool, chat=ability.chat),
        end_at=_end_at(tool, piece),
        trim=Trim.SENTENCE,
        grammar=grammar,
        json_schema="",
        variants=variants_of(order, usual),
        begin=(),
        log_probabilities=usual.log_probabilities and tool.output is OutputKind.PROSE,
        alternatives=usual.alternatives if tool.output is OutputKind.PROSE else 0,
        lookup=False,
        chat=tool.way(chat=ability.chat) == "chat",
        place=order.place.node if tool.output is OutputKind.PROSE else "",
    )


def variants_of(order: ToolOrder, usual: Asked) -> int:
    """How many answers are asked for at once."""
    usually = usual.variants if order.tool.output is OutputKind.PROSE else 1
    return min(MOST_VARIANTS, order.variants or order.tool.variants or usually)


def words_for(tool: Tool, usual: Asked, piece: str) -> int:
    """The most words of the answer to one piece."""
    if tool.output is OutputKind.REWRITE:
        return max(8, round(len(piece.split()) * min(tool.most, 4)))
    count, each = _count(tool), _item_words(tool)
    if tool.output is OutputKind.CRITIQUE:
        return count * (each + QUOTE_WORDS * tool.quotes)
    if tool.output in _COUNTS:
        return count * (each * (SCENES if tool.output is OutputKind.OUTLINE else 1) + 10)
    if tool.max_words:
        return tool.max_words
    return (usual.max_words or USUAL_WORDS) if tool.output is OutputKind.PROSE else USUAL_WORDS


def grammar_for(tool: Tool, piece: str, sources: int = 0) -> str:
    """The form that the answer is held to, "" where words are free."""
    count, each = _count(tool), _item_words(tool)
    match tool.output:
        case OutputKind.LIST:
            return list_grammar(count, each)
        case OutputKind.CRITIQUE:
            return critique_grammar(piece, count, each, tool.quotes) if piece.strip() else ""
        case OutputKind.OUTLINE:
            return outline_grammar(count, each, SCENES)
        case OutputKind.CHAT:
            return answer_grammar(sources, tool.max_words or USUAL_WORDS) if sources else ""
        case _:
            return ""


def _count(tool: Tool) -> int:
    return tool.count or _COUNTS.get(tool.output, 0)


def _item_words(tool: Tool) -> int:
    return tool.item_words or _ITEM_WORDS.get(tool.output, 0)


def _sampling(tool: Tool, usual: Sampling, presets: Sequence[Preset]) -> Sampling:
    """The tool's style where it names one that there is for this model, with the author's biases and seed."""
    named = next((preset.sampling for preset in presets if preset.name == tool.style), None)
    if named is None:
        return usual
    kept = {name: getattr(usual, name) for name in ("token_bias", "phrase_bias", "seed")}
    return msgspec.structs.replace(named, **kept)


def _stops(tool: Tool, *, chat: bool) -> tuple[str, ...]:
    """Where a model that goes on with a text would begin the next example."""
    if tool.way(chat=chat) == "chat" or tool.output is OutputKind.PROSE:
        return ()
    return ("\n***", "\n###", "\n---") if tool.output is not OutputKind.OUTLINE else ("\n***",)


def _end_at(tool: Tool, piece: str) -> EndAt | None:
    """A paragraph stands for a paragraph."""
    if tool.output is OutputKind.REWRITE and "\n" not in piece.strip():
        return EndAt.PARAGRAPH
    return EndAt.SCENE if tool.output is OutputKind.PROSE else None
