"""A text put together of sentences from several answers, with whose each is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from inkwell.manuscript.spans import Span, joined
from inkwell.story.proposal import next_sentence


def sentences_of(text: str) -> tuple[str, ...]:
    """Return the sentences of an answer, each with the white space behind it; together they are the text."""
    found: list[str] = []
    rest = text
    while rest:
        piece = next_sentence(rest)
        found.append(piece)
        rest = rest[len(piece) :]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A sentence that was chosen: the name of the run it is from, and which of its sentences it is."""

    run: str
    number: int
    text: str


@dataclass(frozen=True)
class Mix:
    """Sentences in the order in which the author chose them."""

    chosen: tuple[Chosen, ...] = ()

    def with_sentence(self, sentence: Chosen) -> "Mix":
        """Return the mix with one more sentence at its end, or without it where it is there already."""
        if sentence in self.chosen:
            return replace(self, chosen=tuple(each for each in self.chosen if each != sentence))
        return replace(self, chosen=(*self.chosen, sentence))

    def carried(self, run: str, before: str, now: str) -> "Mix":
        """Return the mix where a run's answer has become another text: its sentences that are still there stay in it.

        What was accepted from its front is in the page and leaves the mix; the sentences behind it have other numbers.
        """
        if before == now or all(each.run != run for each in self.chosen):
            return self
        sentences = sentences_of(now)
        moved = len(sentences) - len(sentences_of(before)) if before.endswith(now) or now.endswith(before) else 0
        kept: list[Chosen] = []
        for each in self.chosen:
            number = each.number + moved
            if each.run != run:
                kept.append(each)
            elif 0 <= number < len(sentences) and sentences[number].split() == each.text.split():
                kept.append(Chosen(run, number, sentences[number]))
        return replace(self, chosen=tuple(kept))

    @property
    def text(self) -> str:
        """What it reads."""
        return "".join(text for text, _run in self._parts())

    def spans(self) -> tuple[Span, ...]:
        """Which words of the text are from which run."""
        found: list[Span] = []
        at = 0
        for text, run in self._parts():
            if text:
                found.append(Span(at, at + len(text), run))
            at += len(text)
        return joined(found)

    def _parts(self) -> Sequence[tuple[str, str]]:
        """The sentences with the white space that parts them: a space where neither brings any."""
        parts: list[tuple[str, str]] = []
        for each in self.chosen:
            before = parts[-1][0] if parts else ""
            text = each.text
            if before[-1:].isspace():
                text = text.lstrip(" ")
            elif before and not text[:1].isspace():
                text = f" {text}"
            parts.append((text, each.run))
        if parts:
            parts[-1] = (parts[-1][0].rstrip(), parts[-1][1])
        return parts
