"""The window of voices filled as in use: one that has learnt, is measured and made smaller, every part unfolded."""

import random
from pathlib import Path
from typing import Final

from measured_voice import WHOLE

from inkwell.app.voice_corpus import Branch, Looked, Source
from inkwell.engine.types import ModelRef
from inkwell.ui.main_window import MainWindow
from inkwell.ui.voice.page import Folded
from inkwell.ui.voice.report_window import ReportWindow
from inkwell.ui.voice.way_page import Base
from inkwell.ui.voice.window import VoicesWindow
from inkwell.voice.compression import Compression, Smaller
from inkwell.voice.corpus import Chapter, Document, Gathered, Removal
from inkwell.voice.preparing import Choices, prepare
from inkwell.voice.protocol import Event, Measured, Sampled, Stage, Stepped, Waiting
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import Voice

_SYLLABLES: Final = ("ka", "lo", "mi", "ren", "tu", "sal", "ve")
SAID: Final[tuple[Event, ...]] = (
    Stage("Learning", 0.4),
    Measured(0, 4.2, True),
    Stepped(40, 100, 3.9, 5e-4, 81_920, 310.0, 400.0),
    Measured(40, 3.8, True),
    Sampled(40, "He had good hands, and", "the hens were late."),
    Waiting("The machine runs on its battery; training goes on when it is plugged in."),
)


def chapter(seed: int) -> str:
    """Some four hundred words in paragraphs, no two alike."""
    draw = random.Random(seed)

    def noun() -> str:
        return "".join(draw.choice(_SYLLABLES) for _ in range(3))

    def paragraph() -> str:
        return " ".join(f"The {noun()} was on the {noun()}, and nobody had seen a {noun()}." for _ in range(6))

    return "\n\n".join(paragraph() for _ in range(6))


def filled_voices(window: MainWindow) -> VoicesWindow:
    """The window over another one, not yet shown."""
    shown = VoicesWindow(window.theme, window.icons, window)
    measures = {"perplexity_change": -0.14, "loss_after": 3.8}
    voice = Voice("v", "Mine", Method.ADAPTER, 1_780_000_000.0, "SmolLM2 135M", ready=True, measures=measures)
    shown.show_voices((voice, Voice("w", "Pocket", Method.SCRATCH, 1_780_000_000.0)))
    shown.texts.tree.add(Source(Path("The Box"), "The Box", (Branch("a", "Chapter 1", (Branch("b", "Hens"),)),)))
    gathered = _texts()
    shown.texts.show_corpus(Looked(gathered, prepare(gathered, Choices())))
    shown.way.offer([Base(ModelRef("SmolLM2 135M", "starter.gguf", "llama"))])
    shown.way.show_voice(voice, "")
    shown.learning.begin(on_battery=False)
    for event in SAID:
        shown.learning.take(event)
    shown.quality.show_evaluation(WHOLE)
    rows = (Smaller("F32", "torch", "model", 4_000_000, 1.0, 3.8, 0.0, 310.0),)
    shown.smaller.show_compression(Compression("Mine", "c", "m", 512, 256, 900, 2, rows))
    shown.smaller.allow_make("", Method.SCRATCH)
    shown.use.show_state("“Mine” is ready to write.", 12, publish="", write="")
    for each in shown.findChildren(Folded):
        each.button.setChecked(True)
    return shown


def filled_report(window: MainWindow) -> ReportWindow:
    """All that was measured of a voice, over another window, not yet shown."""
    shown = ReportWindow(window.theme, window)
    shown.show_evaluation(WHOLE)
    return shown


def _texts() -> Gathered:
    """Eight chapters whose paragraphs differ, and a comment that was left out."""
    chapters = tuple(Chapter(f"Chapter {number + 1}", chapter(number)) for number in range(8))
    removals = (Removal("comment", "The Box", "Chapter 1", "Check the tide tables."),)
    return Gathered((Document("The Box", chapters),), removals)
