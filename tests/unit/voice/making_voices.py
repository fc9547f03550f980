"""Small voices for the tests: a corpus of our own words, and a model that is trained in seconds."""

import random
from pathlib import Path

from inkwell.voice.specification import Care, Looks, Method, NetworkShape, Schedule, Training
from inkwell.voice.voice_folder import Passage, VoiceFolder, new_voice

_NOUNS = ("lamp", "river", "window", "captain", "letter", "garden", "winter", "door", "bell", "sister")
_VERBS = ("opened", "followed", "forgot", "carried", "heard", "watched", "painted", "left")


def prose(seed: int, sentences: int) -> str:
    """Plain sentences, the same for the same seed."""
    draw = random.Random(seed)
    told = [
        f"The {draw.choice(_NOUNS)} {draw.choice(_VERBS)} the {draw.choice(_NOUNS)}, and nobody spoke."
        for _ in range(sentences)
    ]
    return " ".join(told)


def small_voice(root: Path, *, chapters: int = 4, sentences: int = 40) -> VoiceFolder:
    """A voice's folder with a corpus: chapters for training, and one held out."""
    folder = VoiceFolder(root)
    folder.write(new_voice("small", "Small", Method.SCRATCH))
    made = tuple(Passage("A book", f"Chapter {n}", prose(n, sentences)) for n in range(chapters + 1))
    folder.write_passages(made[:-1], held_out=False)
    folder.write_passages(made[-1:], held_out=True)
    return folder


def small_training(folder: VoiceFolder, steps: int = 8, seed: int = 0) -> Training:
    """Train a GPT-2 of a few thousand weights from nothing, on one thread."""
    return Training(
        str(folder.path),
        Method.SCRATCH,
        network=NetworkShape(vocabulary=300, context=32, width=32, layers=1, heads=2),
        schedule=Schedule(window=32, accumulate=2, steps=steps, learning_rate=3e-3, precision="float32", seed=seed),
        looks=Looks(evaluate_every=4, evaluate_windows=4),
        care=Care(threads=1),
    )
