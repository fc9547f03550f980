"""A text as a row of paragraphs, each with the newlines before it, so that a change touches few of them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

from inkwell.manuscript.edits import Edit, difference, spans_after
from inkwell.manuscript.sheaves import Sheaves
from inkwell.manuscript.spans import Span, within

_BREAKS = re.compile("(\n\n|\n)")


def split_tail(text: str) -> tuple[str, str]:
    """Part a text from the newline that ends its last line.

    A file that ends in a newline has no empty last line to write in; an odd newline at the end is set aside and
    put back by whoever joins the text again.
    """
    ends = len(text) - len(text.rstrip("\n"))
    return (text[:-1], "\n") if ends % 2 else (text, "")


def split_paragraphs(body: str) -> list[str]:
    """Return the paragraphs of a text, runs of newlines taken two at a time; joined they are the text again."""
    parts = _BREAKS.split(body)
    return [parts[0], *(parts[at] + parts[at + 1] for at in range(1, len(parts), 2))]


@dataclass(frozen=True, slots=True)
class Splice:
    """`removed` paragraphs from number `first` on gave way to `texts`, each with its spans; `total` are there now.

    The text of the last of all paragraphs ends with the newline that `split_tail` sets aside, where there is one.
    """

    first: int
    removed: int
    texts: tuple[str, ...]
    spans: tuple[tuple[Span, ...], ...]
    total: int


def parted(text: str, spans: Sequence[Span] = ()) -> Splice:
    """Return a whole text as the splice that puts it in place of all there was."""
    body, tail = split_tail(text)
    found = split_paragraphs(body)
    found[-1] += tail
    return Splice(0, 0, tuple(found), tuple(_dealt(found, spans)), len(found))


class Paragraphs:
    """The text of one page, followed change by change. Reading it out is the work of whoever needs the whole.

    A paragraph's string begins with the newlines before it (none for the first); its spans count from its start. The
    last one's ends with the newline that `split_tail` sets aside, where there is one.
    """

    def __init__(self, text: str, spans: Sequence[Span] = ()) -> None:
        body, tail = split_tail(text)
        found = split_paragraphs(body)
        found[-1] += tail
        self._texts = Sheaves(found)
        dealt = _dealt(found, spans)
        self._spans = Sheaves(dealt)
        self._marked = _marked(dealt)
        """Paragraphs that have spans; in most texts none has."""

    @classmethod
    def parted(cls, whole: Splice) -> "Paragraphs":
        """Return the paragraphs of a page as it parts them itself: of one text there are several ways."""
        made = cls("")
        made._texts, made._spans = Sheaves(whole.texts), Sheaves(whole.spans)
        made._marked = _marked(whole.spans)
        return made

    def __len__(self) -> int:
        return len(self._texts)

    def splice(self, change: Splice) -> Edit | None:
        """Follow a change of the page; return what it is in the text, None for nothing.

        Raises:
            ValueError: there are no such paragraphs, or not as many as there should be now.
        """
        first, removed, texts, spans = change.first, change.removed, change.texts, change.spans
        there = len(self._texts)
        if not 0 <= first <= first + removed <= there or there - removed + len(texts) != change.total:
            raise ValueError(f"no paragraphs {first}+{removed} of {there} that would become {change.total}")
        at, old = self._texts.splice(first, removed, texts)
        if removed == len(texts) == 1:
            # As nearly always, behind a key.
            if not self._marked and not spans[0]:
                return _changed(at, old[0], (), texts[0], ())
            _at, (own,) = self._spans.splice(first, 1, spans)
            self._marked += bool(spans[0]) - bool(own)
            return _changed(at, old[0], own, texts[0], spans[0])
        _at, old_spans = self._spans.splice(first, removed, spans)
        self._marked += _marked(spans) - _marked(old_spans)
        return _changed(at, "".join(old), _gathered(old, old_spans), "".join(texts), _gathered(texts, spans))

    def snapshot(self) -> "Snapshot":
        """Return the text as it is now, cheaply: it is put together only when it is asked for."""
        return Snapshot(self._texts.kept(), self._spans.kept() if self._marked else ())


def _changed(
    at: int, before: str, before_spans: tuple[Span, ...], after: str, after_spans: tuple[Span, ...]
) -> Edit | None:
    """Only what differs, or whole paragraphs where it is not letters alone that changed."""
    if before == after:
        return None if before_spans == after_spans else Edit(at, len(before), after, after_spans)
    edit = difference(before, after)
    if not before_spans and not after_spans:
        return Edit(at + edit.at, edit.removed, edit.inserted)
    inserted = within(after_spans, edit.at, edit.at + len(edit.inserted))
    small = Edit(edit.at, edit.removed, edit.inserted, inserted)
    # Of letters that stand beside their like, the difference may mean others than were typed.
    if spans_after(before_spans, len(before), small) != after_spans:
        return Edit(at, len(before), after, after_spans)
    return Edit(at + edit.at, edit.removed, edit.inserted, inserted)


def _marked(spans: Iterable[tuple[Span, ...]]) -> int:
    return sum(map(bool, spans))


def _dealt(texts: Sequence[str], spans: Sequence[Span]) -> list[tuple[Span, ...]]:
    """Give each paragraph its part of the spans."""
    if not spans:
        return [()] * len(texts)
    found: list[tuple[Span, ...]] = []
    waiting, first = sorted(spans, key=lambda span: span.start), 0
    for end, text in zip(accumulate(map(len, texts)), texts, strict=True):
        start, last = end - len(text), first
        while last < len(waiting) and waiting[last].start < end:
            last += 1
        if last == first + 1 and waiting[first].start <= start < end <= waiting[first].end:
            # As in a book that was imported, or typed and never pasted into.
            found.append((Span(0, len(text), waiting[first].run),))
        else:
            found.append(within(waiting[first:last], start, end) if last > first else ())
        while first < last and waiting[first].end <= end:
            first += 1
    return found


def _gathered(texts: Iterable[str], spans: Sequence[tuple[Span, ...]]) -> tuple[Span, ...]:
    """Spans of paragraphs as spans of the text; the newlines between two paragraphs of one run are that run's."""
    if not any(spans):
        return ()
    found: list[Span] = []
    at = start = end = 0
    run = ""
    # A book that was imported has a span in every paragraph: nothing is made for those that only go on.
    for text, each in zip(texts, spans, strict=True):
        for span in each:
            low = at + span.start
            if span.run == run and (low == end or (end == at and low == at + len(text) - len(text.lstrip("\n")))):
                end = at + span.end
                continue
            if run:
                found.append(Span(start, end, run))
            start, end, run = low, at + span.end, span.run
        at += len(text)
    return (*found, Span(start, end, run)) if run else ()


class Snapshot:
    """The paragraphs at one moment. Immutable; safe to hand to another thread."""

    def __init__(self, sheaves: tuple[tuple[str, ...], ...], spans: tuple[tuple[tuple[Span, ...], ...], ...]) -> None:
        """`spans` are of each paragraph, in sheaves of their own, or of none at all."""
        self._sheaves = sheaves
        self._spans = spans

    @classmethod
    def of(cls, text: str, spans: Sequence[Span] = ()) -> "Snapshot":
        """Return the snapshot of a text that is there as a whole."""
        return Paragraphs(text, spans).snapshot()

    def text(self) -> str:
        """Put the whole text together."""
        return "".join(chain.from_iterable(self._sheaves))

    def spans(self) -> tuple[Span, ...]:
        """Which spans of the text came from which run."""
        return _gathered(chain.from_iterable(self._sheaves), tuple(chain.from_iterable(self._spans)))
