"""What is asked of a server that knows less than a model on this machine: the rest, and a word on what is left out."""

import msgspec

from inkwell.app.asking import within
from inkwell.engine.asking import Asked
from inkwell.engine.backends.server_dialects import DIALECTS, OPENAI
from inkwell.engine.sampling import PhraseBias, Sampling
from inkwell.engine.types import Capabilities

CAN = Capabilities("server", "m", "d", 2048, 2048, 0, "host:1", unsupported=OPENAI.lacks, place="host:1")
BOLD = Sampling(
    temperature=1.1, min_p=0.1, repeat_penalty=1.05, mirostat=True, phrase_bias=(PhraseBias("sea", 2.0),), seed=4
)


def test_what_a_server_does_not_know_is_left_out_and_said() -> None:
    wish = within(Asked(sampling=BOLD, alternatives=6, log_probabilities=True, banned=("sky",)), CAN)
    asked = wish.asked
    assert (asked.sampling.temperature, asked.sampling.seed, asked.banned) == (1.1, 4, ("sky",))
    assert (asked.sampling.min_p, asked.sampling.mirostat, asked.sampling.phrase_bias) == (0.05, False, ())
    assert (asked.alternatives, asked.log_probabilities) == (0, False)
    assert wish.sentence.startswith("The server at host:1 does not know")
    for name in ("“Min p”", "“Mirostat”", "“Repeat penalty”", "“Alternatives”"):
        assert name in wish.sentence
    OPENAI.check(asked)


def test_every_kind_follows_what_is_left() -> None:
    for dialect in DIALECTS:
        can = msgspec.structs.replace(CAN, unsupported=dialect.lacks)
        dialect.check(within(Asked(sampling=BOLD, alternatives=6, log_probabilities=True), can).asked)


def test_what_an_answer_must_keep_to_stays() -> None:
    asked = Asked(grammar='root ::= "x"')
    assert within(asked, CAN).asked == asked


def test_a_model_on_this_machine_is_asked_as_it_was() -> None:
    asked = Asked(sampling=BOLD, alternatives=3)
    here = msgspec.structs.replace(CAN, place="")
    assert within(asked, here).asked is asked
    assert within(asked, None).asked is asked
