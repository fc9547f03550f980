"""What a generation can be asked: everything but the text that it goes on from."""

from enum import StrEnum

import msgspec

from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse
from inkwell.engine.sampling import Sampling
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr


class EndAt(StrEnum):
    """Where a variant ends by itself, besides its limits."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    SCENE = "scene"
    """At a scene break (a line of `***`, `* * *`, `---`, `#` …) or a chapter heading; it is not part of the text."""


class Trim(StrEnum):
    """What happens to the last, unfinished piece of a variant that met a limit."""

    WORD = "word"
    """A word that is not complete goes."""
    SENTENCE = "sentence"
    """A sentence that is not complete goes, if a complete one is left."""


class ContentLimit(StrEnum):
    """How much a list of words keeps out. It is a word list and a stop, no judgement of what a text means."""

    OFF = "off"
    MILD = "mild"
    """Slurs and explicit sexual words do not appear."""
    STRICT = "strict"
    """Nor do swear words, nor words for cruelty, drugs and nudity; where the story insists, the answer ends."""


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The settings of a generation.

    Ends of a variant: its end token, a stop string, a place (`end_at`), `max_tokens`, `max_words`. It never
    ends in mid-word.
    """

    sampling: Sampling = Sampling()
    max_tokens: int = 256
    max_words: int | None = None
    stop: tuple[str, ...] = ()
    end_at: EndAt | None = None
    trim: Trim = Trim.WORD
    banned: tuple[str, ...] = ()
    """Phrases that must not appear, whole words, in any case: the answer goes back to where one began and goes on
    another way."""
    guard: str = ""
    """The path of a guard (`story.overlaps.RunGuard.to_bytes`): no run of words that it knows may end in an answer,
    whatever stands between the words; it may have begun in what stands right before. What is drawn goes back to the
    word that would complete such a run. "" for none."""
    quotes: bool = False
    """Whether runs that stand in what the model is told may be said again all the same: a rewrite keeps the author's
    words, an answer about a text quotes it."""
    content: ContentLimit = ContentLimit.OFF
    grammar: str = ""
    """A GBNF grammar (llama.cpp's notation) that the answer must follow."""
    json_schema: str = ""
    """A JSON Schema that the answer must follow; not together with `grammar`."""
    variants: int = 1
    begin: tuple[int, ...] = ()
    """Tokens that every variant begins with, from an earlier answer: to go on from a place in it."""
    new_word: bool = False
    """The answer begins with white space: the space that the author typed is not told, and without it a model may go on
    in the middle of the last word (see `story.context.parts_words`). Not where it begins with tokens or follows a
    grammar; a server and a script begin as they like."""
    even_gaps: bool = False
    """No paragraph of the answer begins with a space, nor after more than one blank line. Not where it follows a
    grammar; a server and a script do not keep to it."""
    unbracketed: bool = False
    """The answer has no opening square bracket: what is told beside the text stands in such, and small models say it
    again. As `even_gaps`."""
    log_probabilities: bool = False
    alternatives: int = 0
    """How many of the likeliest tokens to give at each place, 0 to 20."""
    lookup: bool = False
    """Look ahead by copying what followed the same words in the prompt (prompt-lookup decoding): for rewriting."""
    chat: bool = False
    """Wrap the segments in the model's chat template, as the words of the user; a segment labelled `SYSTEM` (see
    `engine.chat`) as those of the system."""
    reproducible: bool = False
    """Evaluate everything anew in fixed pieces, one variant at a time: slower, and the same every time."""
    ngrams: NgramUse = NO_NGRAMS
    """An n-gram memory of the book's earlier words that the model's distribution is mixed with before any sampler."""
    place: str = ""
    """The scene that the answer is for: its evaluated context may be kept under this name."""

    def check(self) -> None:
        """Refuse limits that make no sense; every backend asks this before it does anything.

        Raises:
            InkwellError: BAD_INPUT, naming the limit or the sampler setting.
        """
        for sentence, value in (
            (tr("The number of tokens to write must be at least 1, not {value}."), self.max_tokens),
            (tr("The number of words to write must be at least 1, not {value}."), self.max_words),
            (tr("The number of variants to write must be at least 1, not {value}."), self.variants),
        ):
            if value is not None and value < 1:
                raise _refusal(sentence.format(value=value))
        if not 0 <= self.alternatives <= MOST_ALTERNATIVES:
            raise _refusal(
                tr(
                    "Between 0 and {most_alternatives} alternatives can be shown, not {alternatives}.",
                    most_alternatives=MOST_ALTERNATIVES,
                    alternatives=self.alternatives,
                )
            )
        if self.grammar and self.json_schema:
            raise _refusal(tr("An answer can follow a grammar or a JSON schema, not both."))
        if not all(any(letter.isalnum() for letter in phrase) for phrase in self.banned):
            raise _refusal(tr("A banned phrase must have at least one letter or digit."))
        self.ngrams.check()
        self.sampling.check()


MOST_ALTERNATIVES = 20


def _refusal(sentence: str) -> InkwellError:
    return InkwellError(ErrorKind.BAD_INPUT, sentence)
