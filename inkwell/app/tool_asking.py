"""From a tool and the author's settings to what the engine is asked: lengths, style, the form of the answer."""

from collections.abc import Sequence

import msgspec

from inkwell.app.asking import LEAST_TOKENS, MOST_VARIANTS, TOKENS_A_WORD
from inkwell.engine.asking import Asked, EndAt, Trim
from inkwell.engine.presets import Preset
from inkwell.engine.sampling import PhraseBias, Sampling
from inkwell.engine.types import Capabilities
from inkwell.story.forms import VERSE, form_named
from inkwell.story.tool_grammars import SCENES, count_of, grammar_for, item_words_of, longer_grammar
from inkwell.story.tool_results import ToolOrder
from inkwell.story.tool_work import Question
from inkwell.story.tools import Ability, OutputKind, Tool

USUAL_WORDS = 120
"""Of an answer for which neither the tool nor its text sets a length."""
QUOTE_WORDS = 40
NEAR_TOKENS = 16
"""What was said longer ago counts as no repetition where a text is said again: its names and its words are wanted."""
WARMER = 0.2
"""Temperature that each further try adds: what failed once would come again."""
HOTTEST = 1.2
LEAN = 2.0
"""What is added to the logits of the words that have to stay, for each try that lost some and for a model that goes on
with examples. Twice as much has small models say a name over and over."""


def ability_of(model: Capabilities | None) -> Ability | None:
    """What a loaded model can do, as tools ask; None without one."""
    if model is None:
        return None
    return Ability(
        model.model,
        chat=model.chat and bool(model.family) and "chat" not in model.unsupported,
        grammar="grammar" not in model.unsupported,
        copies="lookup" not in model.unsupported,
        parameters=model.parameters,
        context_tokens=model.context_tokens,
    )


def asked_for(
    order: ToolOrder,
    usual: Asked,
    ability: Ability,
    presets: Sequence[Preset],
    question: Question | None = None,
    sources: int = 0,
) -> Asked:
    """What is asked for one piece of a tool's work, or by a tool that writes at the cursor and has none.

    `usual` is how the author has continuations asked for. What they banned, limited and preferred holds for tools too;
    where their text ends does not.
    """
    tool = order.tool
    piece = question.piece if question else ""
    words = words_for(tool, usual, piece)
    grammar = grammar_for(tool, piece, sources) if ability.grammar else ""
    # Where that was not enough, it has to go on until it is.
    longer = longer_grammar(tool, piece) if ability.grammar and question and question.again else ""
    return msgspec.structs.replace(
        usual,
        sampling=_sampling(tool, usual.sampling, presets, question, examples=not ability.follows),
        max_words=None if grammar else words,
        max_tokens=max(LEAST_TOKENS, words * TOKENS_A_WORD + (32 if grammar else 0)),
        stop=_stops(order, chat=ability.follows) if not grammar else (),
        end_at=_end_at(order, piece, chat=ability.follows) if not grammar else None,
        trim=Trim.SENTENCE,
        grammar=grammar or longer,
        json_schema="",
        # What a rewrite keeps and a critique quotes is the author's own passage, which a voice may have learnt from.
        quotes=tool.output is not OutputKind.PROSE,
        variants=question.answers if question else variants_of(order, usual),
        begin=(),
        log_probabilities=usual.log_probabilities and tool.output is OutputKind.PROSE,
        alternatives=usual.alternatives if tool.output is OutputKind.PROSE else 0,
        # A rewrite keeps much of its passage, and a critique quotes it.
        lookup=ability.copies and tool.output in (OutputKind.REWRITE, OutputKind.CRITIQUE),
        chat=tool.way(chat=ability.follows) == "chat",
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
    count, each = count_of(tool), item_words_of(tool)
    if tool.output is OutputKind.CRITIQUE:
        return count * (each + QUOTE_WORDS * tool.quotes)
    if tool.output in (OutputKind.LIST, OutputKind.OUTLINE):
        return count * (each * (SCENES if tool.output is OutputKind.OUTLINE else 1) + 10)
    if tool.max_words:
        return tool.max_words
    return (usual.max_words or USUAL_WORDS) if tool.output is OutputKind.PROSE else USUAL_WORDS


def _sampling(
    tool: Tool, usual: Sampling, presets: Sequence[Preset], question: Question | None, *, examples: bool
) -> Sampling:
    """The tool's style where it names one that there is for this model, with the author's biases and seed."""
    named = next((preset.sampling for preset in presets if preset.name == tool.style), None)
    if named is not None:
        named = msgspec.structs.replace(
            named, token_bias=usual.token_bias, phrase_bias=usual.phrase_bias, seed=usual.seed
        )
    style = named or usual
    return style if question is None else _for_a_piece(tool, style, question, examples=examples)


def _for_a_piece(tool: Tool, style: Sampling, question: Question, *, examples: bool) -> Sampling:
    """How one piece is asked about: each time another seed and bolder, leaning towards the words that have to stay."""
    lean = LEAN * (question.again + examples)
    leaning = tuple(PhraseBias(word, lean) for word in question.must) if lean else ()
    warmer = min(HOTTEST, style.temperature + WARMER * question.again)
    style = msgspec.structs.replace(
        style,
        # The same question with the same seed would have the same answer.
        seed=None if style.seed is None else (style.seed + question.again) % (2**32 - 1),
        temperature=max(style.temperature, warmer),
        phrase_bias=(*style.phrase_bias, *leaning),
    )
    if tool.output not in (OutputKind.REWRITE, OutputKind.TEXT):
        return style
    return msgspec.structs.replace(style, repeat_last=min(style.repeat_last, NEAR_TOKENS), dry_multiplier=0.0)


def _stops(order: ToolOrder, *, chat: bool) -> tuple[str, ...]:
    """Where a model that goes on with a text would begin with something else."""
    if order.tool.way(chat=chat) == "chat" or order.tool.output is OutputKind.PROSE:
        return ()
    # A stanza has lines of its own, so only a blank one ends it.
    return ("\n\n",) if _in_verse(order) else ("\n***", "\n* * *", "\n---")


def _end_at(order: ToolOrder, piece: str, *, chat: bool) -> EndAt | None:
    """A paragraph stands for a paragraph; behind that a model that follows examples begins another one."""
    output = order.tool.output
    if output is OutputKind.PROSE:
        return EndAt.SCENE
    if _in_verse(order):
        return None
    if output is OutputKind.REWRITE and "\n" not in piece.strip():
        return EndAt.PARAGRAPH
    follows = output in (OutputKind.REWRITE, OutputKind.TEXT, OutputKind.CHAT)
    return EndAt.PARAGRAPH if follows and order.tool.way(chat=chat) == "base" else None


def _in_verse(order: ToolOrder) -> bool:
    return order.tool.output is OutputKind.REWRITE and form_named(order.form) in VERSE
