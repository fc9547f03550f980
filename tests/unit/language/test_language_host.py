"""The language's process: what it answers, and that nothing that ends it ends anything else."""

import queue
import time

import psutil
import pytest
from dictionary_maker import DAMAGE, SUSPICIOUS, damaged, make

from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import inside
from inkwell.language.host_process import Errand, HostProcess, try_dictionary
from inkwell.language.protocol import Look, Looked, Ready, Refused, Suggest, Suggested, Use
from inkwell.language.remarks import RemarkKind


def american() -> str:
    folder = inside()
    assert folder is not None
    return str(folder / "en_US")


def test_spelling_answers_in_order():
    with Errand("spelling") as errand:
        assert errand.ask(Look(1, ("nothing is in use",))) == Looked(1, ((),))
        assert errand.ask(Use(2, "en-US", american())) == Ready(2)
        answer = errand.ask(Look(3, ("A realy good day.", "", "Fine.")))
        assert isinstance(answer, Looked)
        assert [[remark.word for remark in each] for each in answer.remarks] == [["realy"], [], []]
        suggested = errand.ask(Suggest(4, "realy"))
        assert isinstance(suggested, Suggested)
        assert "really" in suggested.words


def test_grammar_answers_and_follows_the_dialect():
    with Errand("grammar") as errand:
        assert errand.ask(Use(1, "en-GB")) == Ready(1)
        answer = errand.ask(Look(2, ("She could of went with an friend.", "All is well.")))
        assert isinstance(answer, Looked)
        first, second = answer.remarks
        assert {remark.rule for remark in first} == {"ModalOf", "AnA"}
        assert all(remark.kind is RemarkKind.GRAMMAR and remark.message.endswith((".", "?")) for remark in first)
        assert second == ()
        assert errand.ask(Suggest(3, "realy")) == Suggested(3, ())
        assert errand.ask(Use(4, "en-US")) == Ready(4)


def test_a_refused_dictionary_leaves_the_host_for_the_next(tmp_path):
    with Errand("spelling") as errand:
        refused = errand.ask(Use(1, "xx", str(damaged(tmp_path, "noise").folder / "xx_XX")))
        assert isinstance(refused, Refused)
        assert errand.ask(Look(2, ("abc",))) == Looked(2, ((),))
        assert errand.ask(Use(3, "en", american())) == Ready(3)


@pytest.mark.parametrize("kind", DAMAGE)
def test_damaged_dictionaries_are_refused_with_a_sentence(tmp_path, kind):
    with pytest.raises(InkwellError) as caught:
        try_dictionary(damaged(tmp_path, kind))
    assert caught.value.kind is ErrorKind.DAMAGED
    assert "xx_XX" in caught.value.sentence


@pytest.mark.parametrize("kind", SUSPICIOUS)
def test_whatever_a_suspicious_dictionary_does_it_does_to_its_own_process(tmp_path, monkeypatch, kind):
    monkeypatch.setitem(DAMAGE, kind, SUSPICIOUS[kind])
    begin = time.monotonic()
    try:
        try_dictionary(damaged(tmp_path, kind), tmp_path / "log")
    except InkwellError as error:
        assert error.kind is ErrorKind.DAMAGED  # noqa: PT017 - both outcomes are right, a third is not
    assert time.monotonic() - begin < 60


def test_a_sound_dictionary_is_found_good(tmp_path):
    try_dictionary(make(tmp_path, "it_IT", "parola casa"))


def test_a_host_ends_when_its_input_does_and_when_it_is_killed():
    answers: queue.SimpleQueue[object] = queue.SimpleQueue()
    host = HostProcess("spelling", lambda _, answer: answers.put(answer), lambda _: answers.put(None))
    host.say(Use(1, "en", american()))
    assert answers.get(timeout=20) == Ready(1)
    process = psutil.Process(host.pid)
    host.kill()
    assert answers.get(timeout=5) is None
    host.close()
    assert not process.is_running()


@pytest.mark.skipif(not hasattr(psutil.Process, "rlimit"), reason="address space is limited where the system has that")
def test_a_dictionary_s_process_cannot_take_all_memory():
    with Errand("spelling") as errand:
        errand.ask(Use(1, "en", american()))
        soft, _ = psutil.Process(errand.pid).rlimit(psutil.RLIMIT_AS)
        assert 0 < soft <= 1024**3
