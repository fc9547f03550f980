"""Records of before a model could not end an answer that has no word yet: made again by the rule of their time."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import pytest
from wordy_model import WordyStepper, WordyVocabulary

from inkwell.engine.account import Account
from inkwell.engine.asking import Asked
from inkwell.engine.records import Piece, Record, Schedule
from inkwell.engine.replaying import Replaying
from inkwell.engine.types import FinishReason, LoadSettings
from inkwell.engine.writer import Writer

VOCABULARY = WordyVocabulary([b" a", b".", b"\n", b" b"])
END_BIAS = 60.0


class Again:
    """A context that draws the same again."""

    size = 1_000

    def restage(self, *_: object) -> None:
        """There is nothing to evaluate."""

    @contextmanager
    def stepper(self, _prompt: object, _asked: object, seeds: list[int], _cancelled: object) -> Iterator[WordyStepper]:
        yield WordyStepper(VOCABULARY, seeds, END_BIAS)


def recorded(wordless: bool) -> Record:
    asked, account = Asked(variants=2), Account(2)
    writer = Writer(WordyStepper(VOCABULARY, [7, 8], END_BIAS), VOCABULARY, asked, (), "", 1_000, range(2), wordless)
    for chunk in writer.write(lambda: False):
        account.see(chunk)
    return Record(
        *("m", "llama", "", "", LoadSettings(), asked, 7, ()),
        tuple(tuple(tokens) for tokens in account.tokens),
        tuple(account.finish(variant) or FinishReason.CANCELLED for variant in range(2)),
        Schedule((Piece(0, 0, 0, 1),), 2),
    )


@pytest.mark.parametrize("wordless", [True, False])
def test_a_record_of_either_time_is_the_same_again(wordless: bool) -> None:
    record = recorded(wordless)
    read = VOCABULARY.reader(())
    said = [b"".join(map(read, answer)).strip() for answer in record.answers]
    assert said == [b"", b""] if wordless else all(said)
    replayed = Replaying(VOCABULARY, Again(), record).run(lambda: False)  # type: ignore[arg-type]
    assert replayed.matches, replayed


def test_one_that_differs_is_told() -> None:
    record = recorded(wordless=False)
    other = msgspec.structs.replace(record, finishes=(FinishReason.TOKENS, FinishReason.TOKENS), seed=99)
    assert not Replaying(VOCABULARY, Again(), other).run(lambda: False).matches  # type: ignore[arg-type]
