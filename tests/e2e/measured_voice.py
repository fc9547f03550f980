"""What a voice may have been measured to be, with every part of it filled."""

from typing import Final

from inkwell.voice.evaluation import EngineLoss, Evaluation, Known, Point, Probed, TextLoss, WindowLoss, Written


def text(source: str, chapter: str, genre: str, better: float) -> TextLoss:
    windows = tuple(WindowLoss(100, 330.0 + each, 330.0 + each * 1.1 - 100 * better) for each in (-9, 2, 7))
    before, after = (sum(values) / 300 for values in zip(*((w.before or 0, w.after) for w in windows), strict=True))
    return TextLoss(source, chapter, 300, before, after, genre, windows, 12)


def written(some: float) -> Written:
    return Written(12, 1_400, 0.6, 0.9, some / 10, 0.1, 0.01, round(70 * some), 2.1 * some, 0.08 * some, 0.01)


HELD: Final = (
    text("One", "Hens", "crime", 0.1),
    text("One", "Rain", "crime", 0.2),
    text("Two", "<Ice>", "romance", 0.15),
)
WHOLE: Final = Evaluation(
    name="Mine",
    base="SmolLM2 135M",
    method="adapter",
    corpus_sha256="c" * 64,
    window=512,
    stride=256,
    held_out=HELD,
    others=(text("Dracula", "", "", -0.01),),
    engine=(EngineLoss("smol.gguf", 300, 3.3, 3.1, HELD[0].windows),),
    author=written(0.1),
    before=written(0.4),
    after=written(0.2),
    known=(
        Known(21, "one blue kettle four spoons", "One: Hens", prompted=True),
        Known(9, "the hens were late", "One: Rain"),
    ),
    learning=tuple(Point(step, 4.2 - step / 50) for step in range(1, 9)),
    measured=(Point(0, 4.2), Point(8, 4.0)),
    continuations=("He had good hands.",),
    remarks=("Its texts were chosen anew.",),
    seconds=60.0,
    made=1_780_000_000.0,
    probed=Probed(12, 1, 12),
)
