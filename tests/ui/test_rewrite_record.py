"""Whose words they are after a rewrite: the model's are those of the changes that were taken, and no others."""

from itertools import pairwise

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from inkwell.manuscript.spans import Span
from inkwell.story.rewriting import Verdict
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.rewrite_layer import RewriteLayer
from inkwell.ui.editor.sections import SectionText

WORDS = st.sampled_from(["He", "She", "walks", "walked", "very", "a", "an", "old.", "😀", "wind", "winds"])
GAPS = st.sampled_from([" ", " ", " ", "\n", "\n\n"])
TEXTS = st.lists(st.tuples(WORDS, GAPS), min_size=1, max_size=8).map(
    lambda pairs: "".join(word + gap for word, gap in pairs).rstrip()
)


def whose(text: str, spans: tuple[Span, ...]) -> list[str]:
    """The run of each code point; newlines are nobody's."""
    runs = [""] * len(text)
    for span in spans:
        runs[span.start : span.end] = [span.run] * (span.end - span.start)
    return [run if letter != "\n" else "" for letter, run in zip(text, runs, strict=True)]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS, TEXTS, TEXTS, st.lists(st.integers(0, 60), max_size=4), st.lists(st.booleans(), max_size=8))
@example(
    "The wind rose. ",
    "He opened the door. He saw the lane.",
    "He opened it.\n\nHe saw the lane.",
    " Nobody came.",
    [0, 60],
    [True] * 8,
)
@example("", "He walks on.", "She walked on.", "", [], [True, True])
@example("", "He walks on.", "She walked on.", "", [], [False, True])
@example("He came", "\n\n", " ", "and sat.", [0, 60], [True])
def test_only_the_words_of_the_changes_taken_are_the_models(
    blank_page: Page, before: str, old: str, new: str, behind: str, cuts: list[int], takes: list[bool]
) -> None:
    page, text = blank_page, before + old + behind
    places = sorted({min(each, len(text)) for each in cuts})
    spans = tuple(Span(low, high, f"run.{number}") for number, (low, high) in enumerate(pairwise(places)))
    page.load_sections([SectionText("node", "", text, spans)])
    was = page.authorship()
    layer = RewriteLayer(page, page._theme)  # type: ignore[reportPrivateUsage]
    at = page.position_of(len(before)), page.position_of(len(before + old))
    if not layer.begin("rewrite.0", *at):
        return
    layer.show_text("rewrite.0", new, False)
    if layer.rewrite is None:
        return
    changes = layer.rewrite.changes
    known = whose(text, was)
    verdicts = [Verdict.OPEN] * len(changes)
    for take in takes:
        if layer.rewrite is None or Verdict.OPEN not in layer.rewrite.verdicts:
            break
        standing = layer.rewrite.verdicts
        (layer.take if take else layer.keep)()
        now = layer.rewrite.verdicts if layer.rewrite is not None else None
        if now is None:
            number = standing.index(Verdict.OPEN)
            verdicts = [*standing]
            verdicts[number] = Verdict.TAKEN if take else Verdict.KEPT
            break
        verdicts = list(now)
    wanted_text, wanted = text, known
    for change, verdict in reversed(list(zip(changes, verdicts, strict=True))):
        if verdict is Verdict.TAKEN:
            low, high = len(before) + change.start, len(before) + change.start + len(change.old)
            wanted_text = wanted_text[:low] + change.new + wanted_text[high:]
            wanted = [*wanted[:low], *(["rewrite.0"] * len(change.new)), *wanted[high:]]
    assert page.text() == wanted_text
    assert whose(page.text(), page.authorship()) == [
        run if letter != "\n" else "" for letter, run in zip(wanted_text, wanted, strict=True)
    ]
    for _ in changes:
        page.undo()
    assert (page.text(), whose(page.text(), page.authorship())) == (text, known)
