"""Of a scene that two people changed, what the author made of both keeps the origins of both."""

from inkwell.app.conflicts import Versions
from inkwell.manuscript.spans import Origin, Span, laid_over

BASE = "It was late. The lamp burned."
MINE = "It was late. I wrote on. The lamp burned."
THEIRS = "It was late. The lamp burned low."


def test_typed_words_are_not_unknown_because_somebody_else_changed_the_scene() -> None:
    versions = Versions(BASE, MINE, THEIRS, "", "", "", (Span(0, 12, "run"),), (Span(0, len(THEIRS), "unknown"),))
    text = "It was late. I wrote on. The lamp burned low."
    found = laid_over(versions.origins(text), len(text))
    assert [(text[each.start : each.end], each.origin) for each in found] == [
        ("It was late.", Origin.GENERATED),
        (" I wrote on. The lamp burned", Origin.TYPED),
        (" low", Origin.UNKNOWN),
        (".", Origin.TYPED),
    ]
