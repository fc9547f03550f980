"""From a model's token bytes to one variant's text: characters made whole, every end and limit kept."""

import codecs
from dataclasses import dataclass

from inkwell.engine.asking import Asked, ContentLimit, Trim
from inkwell.engine.guarding import RunWatch
from inkwell.engine.phrases import Found, Phrases, Running
from inkwell.engine.places import last_sentence_end, look, whole_words
from inkwell.engine.stops import Stops
from inkwell.engine.types import FinishReason
from inkwell.story.overlaps import RunGuard

_BEFORE = 64
"""Characters of the prompt's end that can matter to where a word, a sentence or a line began."""

_BLANK = 16
"""Characters of white space that are no answer; a model that writes nothing else may end it then."""

_INSISTENCE = 3
"""Places in one answer that led into a listed word: at this many, a strict content limit ends it."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """What came of a token, or of an end: text that is certain now, and whether the variant is over.

    `retract` characters of what was said before are taken back first. `undo` is not 0 when the last so many
    tokens led into a phrase that must not appear: they are forgotten here, the rest is as before them.
    """

    text: str = ""
    finish: FinishReason | None = None
    undo: int = 0
    retract: int = 0


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A token that may still be undone, and how things stood before it."""

    token: int
    start: int
    half: bytes
    running: Running


class TextAssembler:
    """Builds the text of ONE variant from the bytes of its tokens.

    Feed every token except the end-of-text token to `push`; when it answers with a finish reason the
    variant is over and its text complete. When the model ends by itself, or the request is cancelled,
    `end` gives what was held back. The text never depends on where the bytes were split.

    * Bytes are UTF-8; what is not becomes U+FFFD. Half a character is held back until it is whole.
    * What could be the start of a stop string, or of a phrase that must not appear, is held back. The stop
      string that is complete first ends the variant (of two complete at once, the longer) and is not part
      of the text.
    * A word that would complete a run which the guard knows is undone as a phrase would be.
    * A word is a run without white space, as `str.split` sees it. The variant ends at the white space
      after word `max_words`, which is left out: the text then has exactly `max_words` words.
    * After `max_tokens` tokens (or when the context is full) it ends after its last complete word; what was
      said of an incomplete one is taken back. With `Trim.SENTENCE`, at both limits an incomplete sentence
      goes too, if a complete one is left. An answer without a complete word keeps what it has.
    """

    def __init__(
        self,
        asked: Asked,
        room: int,
        before: str = "",
        phrases: Phrases | None = None,
        guard: RunGuard | None = None,
    ) -> None:
        """`room`: tokens that the context can still take; `before`: how the prompt's text ends.

        `phrases`: those of `Phrases.of(asked)`, from a caller that has several variants. `guard`: what `asked.guard`
        names.
        """
        self._asked = asked
        self._limit = min(asked.max_tokens, room)
        self._phrases = Phrases.of(asked) if phrases is None else phrases
        self._stops = Stops(asked.stop)
        # Of a run that goes on in the answer, more may stand before it.
        self._text = before if guard else before[-_BEFORE:]
        """The prompt's end and the answer; all places below are places in it."""
        self._watch = RunWatch(guard, len(self._text)) if guard else None
        self._goes_back = bool(self._phrases) or guard is not None
        self._base = self._said = self._resume = self._counted = len(self._text)
        self._half = b""
        self._words = 0
        self._pushed = 0
        self._running: Running = ()
        self._found: list[Found] = []
        self._open: list[_Drawn] = []
        self._certain: list[int] = []
        self._insisted: set[int] = set()
        self._finish: FinishReason | None = None
        self._cut_off = ""
        self._ends = bool(asked.stop) or asked.max_words is not None or asked.end_at is not None

    def push(self, piece: bytes, token: int) -> Pushed:
        """Add one token. After a finish nothing more is said."""
        if self._finish is not None:
            return Pushed("", self._finish)
        self._pushed += 1
        if self._goes_back:
            self._open.append(_Drawn(token, len(self._text), self._half, self._running))
        else:
            self._certain.append(token)
        self._read(piece, final=False)
        sure = len(self._text)
        if self._ends:
            ending, sure = self._ending(complete=False)
            if ending is not None:
                return self._finish_at(*ending)
        if self._pushed >= self._limit:
            return self._at_limit()
        if self._goes_back:
            hit = self._hit(sure, standing=False)
            if hit is not None:
                return self._go_back(hit)
            sure = min(sure, self._let_go(sure))
        text, self._said = self._text[self._said : sure], max(self._said, sure)
        return Pushed(text)

    def end(self, reason: FinishReason) -> Pushed:
        """Close a variant that ended from outside: END, CANCELLED or BANNED. Nothing if it was over already.

        At END the text may turn out to end in a phrase that must not appear: then `undo` says how many tokens
        led into it (the end token, which was never pushed, not counted), and the variant goes on.
        """
        if self._finish is not None:
            return Pushed("", self._finish)
        if reason is not FinishReason.END:
            return self._broken_off(reason)
        self._read(b"", final=True)
        if self._ends:
            ending, _ = self._ending(complete=True)
            if ending is not None:
                return self._finish_at(*ending)
        return self._finish_at(len(self._text), reason)

    def stop_here(self) -> Pushed:
        """Close a variant that met a limit which was counted elsewhere; as at `max_tokens`, `undo` included."""
        if self._finish is not None:
            return Pushed("", self._finish)
        self._read(b"", final=True)
        return self._at_limit()

    @property
    def blank(self) -> bool:
        """Whether the answer has nothing but white space yet."""
        return len(self._text) - self._base < _BLANK and not self._text[self._base :].strip()

    def take(self) -> tuple[int, ...]:
        """Tokens since the last call that will not be undone; after the finish all that are left."""
        taken, self._certain = tuple(self._certain), []
        return taken

    def _read(self, piece: bytes, *, final: bool) -> None:
        raw = self._half + piece
        fresh, used = codecs.utf_8_decode(raw, "replace", final)
        self._half = raw[used:]
        start = len(self._text)
        self._text += fresh
        if self._goes_back and fresh:
            self._running, found = self._phrases.read(self._text, start, self._running)
            self._found += found
        if self._watch is not None and fresh:
            self._found += self._watch.read(self._text)
            # A word that may become one too many is held back like a phrase that has begun.
            self._running += tuple((begins, None, None) for begins in self._watch.waiting(self._text))

    def _ending(self, *, complete: bool) -> tuple[tuple[int, FinishReason] | None, int]:
        """Where the text ends and why, if it does; and the place before which it will not.

        Of several ends the one counts that was seen first, reading character by character.
        """
        sure = len(self._text)
        ends: list[tuple[int, int, FinishReason]] = []
        if self._asked.stop:
            stop, sure = self._stops.look(self._text, self._base)
            if stop is not None:
                ends.append((stop[1], stop[0], FinishReason.STOP))
        words = self._word_limit()
        if words is not None:
            ends.append((words + 1, words, FinishReason.WORDS))
        if self._asked.end_at is not None:
            seen = look(self._asked.end_at, self._text, self._base, self._resume, complete=complete)
            self._resume, sure = seen.resume, min(sure, seen.sure)
            if seen.place is not None:
                ends.append((seen.place.decided, seen.place.cut, FinishReason.PLACE))
        if not ends:
            return None, sure
        _, cut, reason = min(ends, key=lambda end: (end[0], _PRECEDENCE.index(end[2])))
        return (cut, reason), sure

    def _word_limit(self) -> int | None:
        """Where word `max_words` ends, once white space after it has been seen."""
        limit = self._asked.max_words
        if limit is None:
            return None
        text, in_word = self._text, self._counted > self._base and not self._text[self._counted - 1].isspace()
        for index in range(self._counted, len(text)):
            if not text[index].isspace():
                self._words += not in_word
                in_word = True
            elif in_word:
                in_word = False
                if self._words >= limit:
                    # Should the text be taken back to before this place, the count starts anew.
                    self._counted = index
                    return index
        self._counted = len(text)
        return None

    def _hit(self, cut: int, *, standing: bool = True) -> Found | None:
        """The first phrase within the text before `cut`; `standing`: the text ends there, so that a word does too."""
        hits = [
            found for found in self._found if found.end <= cut and (found.certain or (standing and found.end == cut))
        ]
        if self._watch is not None and standing:
            hits += self._watch.standing(self._text, cut)
        return min(hits, key=lambda found: (found.end, found.start), default=None)

    def _let_go(self, sure: int) -> int:
        """Give out the tokens that no phrase can undo any more; up to where the text is certain."""
        self._found = [found for found in self._found if found.end >= sure]
        starts = [start for start, _, _ in self._running]
        starts += [found.start for found in self._found]
        if self._half:
            starts.append(len(self._text))
        count = len(self._open)
        while starts:
            first = self._holder(min(starts))
            # When one of these is undone, what was running before it runs again, and half a character waits again.
            drawn = self._open[first:count]
            starts = [start for one in drawn for start, _, _ in one.running]
            starts += [one.start for one in drawn if one.half]
            earliest = self._open[first].start + bool(self._open[first].half)
            starts = [start for start in starts if start < earliest]
            count = first
        place = self._open[count].start if count < len(self._open) else len(self._text)
        self._certain += [drawn.token for drawn in self._open[:count]]
        del self._open[:count]
        return place

    def _holder(self, place: int) -> int:
        """Which of the open tokens brought the first byte of the character at `place`."""
        count = len(self._open) - 1
        while count > 0 and self._open[count].start + bool(self._open[count].half) > place:
            count -= 1
        return count

    def _go_back(self, hit: Found) -> Pushed:
        """Forget the tokens that led into a phrase; where listed words are insisted on, end before the sentence."""
        first = self._holder(hit.start)
        drawn = self._open[first]
        undo = len(self._open) - first
        if hit.listed:
            self._insisted.add(self._pushed - undo)
            if self._asked.content is ContentLimit.STRICT and len(self._insisted) >= _INSISTENCE:
                cut = last_sentence_end(self._text, self._base, hit.start)
                return self._close(self._base if cut is None else cut, FinishReason.CONTENT)
        self._cut_off = self._text[drawn.start : drawn.start + 1]
        self._text, self._half, self._running = self._text[: drawn.start], drawn.half, drawn.running
        self._found = [found for found in self._found if found.end <= drawn.start]
        self._pushed -= undo
        if self._watch is not None:
            self._watch.cut(len(self._text))
        del self._open[first:]
        self._resume = self._base
        self._counted, self._words = len(self._text), len(self._text[self._base :].split())
        self._stops.start_again()
        return Pushed(undo=undo)

    def _finish_at(self, cut: int, reason: FinishReason) -> Pushed:
        if reason is FinishReason.WORDS:
            cut = self._trimmed(cut)
        hit = self._hit(cut) if self._goes_back else None
        return self._close(cut, reason) if hit is None else self._go_back(hit)

    def _at_limit(self) -> Pushed:
        if self._ends:
            ending, _ = self._ending(complete=True)
            if ending is not None:
                return self._finish_at(*ending)
        cut = self._trimmed(whole_words(self._text, self._base))
        return self._finish_at(cut, FinishReason.TOKENS)

    def _trimmed(self, cut: int) -> int:
        """Where an incomplete sentence begins, when it is to go and another one is left."""
        if self._asked.trim is not Trim.SENTENCE:
            return cut
        sentence = last_sentence_end(self._text, self._base, cut)
        return cut if sentence is None else sentence

    def _broken_off(self, reason: FinishReason) -> Pushed:
        following = self._cut_off if reason is FinishReason.BANNED else ""
        cut = whole_words(self._text, self._base, following)
        while (hit := self._hit(cut)) is not None:
            cut = max(self._base, len(self._text[: hit.start].rstrip()))
        return self._close(cut, reason)

    def _close(self, cut: int, reason: FinishReason) -> Pushed:
        self._finish = reason
        self._certain += [drawn.token for drawn in self._open]
        self._open.clear()
        return Pushed(self._text[self._said : cut], reason, 0, max(0, self._said - cut))


_PRECEDENCE = (FinishReason.STOP, FinishReason.WORDS, FinishReason.PLACE)
"""Of ends that the same character decided."""
