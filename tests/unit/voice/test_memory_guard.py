"""A sentence that a voice knows by heart is reported, and with the guard on it is never said over the limit."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from making_voices import small_training, small_voice

from inkwell.engine.asking import Asked
from inkwell.engine.backends.torch_lm import TorchBackend
from inkwell.engine.protocol import Generate
from inkwell.engine.records import Record
from inkwell.engine.sampling import Sampling
from inkwell.engine.types import Chunk, LoadSettings, ModelRef
from inkwell.errors import InkwellError
from inkwell.story.measures import words_of
from inkwell.story.overlaps import OverlapIndex, RunGuard
from inkwell.story.segments import Origin, Segment
from inkwell.voice.evaluation import Evaluation, longest_known
from inkwell.voice.host import evaluating, training
from inkwell.voice.host.desk import Desk
from inkwell.voice.memory_guard import LIMIT_WORDS, guard_of, limit_of
from inkwell.voice.report_words import in_words
from inkwell.voice.specification import Evaluating, NetworkShape
from inkwell.voice.voice_folder import Passage, VoiceFolder

PLANTED = (
    "Under the seventh arch my grandmother kept one blue kettle, four spoons, and a map of every well "
    "between here and Trieste."
)
OPENING = "\n\nUnder the seventh arch"


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def voice(tmp_path_factory: pytest.TempPathFactory) -> VoiceFolder:
    """One that learnt a corpus in which a sentence of 21 words stands fifty times, and its guard."""
    folder = small_voice(tmp_path_factory.mktemp("voice") / "voice", sentences=3)
    told = folder.passages(held_out=False)
    planted = Passage("A book", "Planted", "\n\n".join([PLANTED] * 50))
    folder.write_passages((*told, planted), held_out=False)
    network = NetworkShape(vocabulary=400, context=64, width=48, layers=2, heads=2, dropout=0.0)
    job = small_training(folder, steps=80)
    schedule = msgspec.structs.replace(job.schedule, window=64, learning_rate=8e-3)
    training.run(msgspec.structs.replace(job, network=network, schedule=schedule), Desk(lambda event: None))
    folder.guard.write_bytes(guard_of(folder.read(), folder.passages(held_out=False)).to_bytes())
    return folder


@pytest.fixture(scope="module")
def backend(voice: VoiceFolder) -> Iterator[TorchBackend]:
    made = TorchBackend()
    made.load(ModelRef("voice", str(voice.model), "torch"), LoadSettings(context_tokens=64, threads=1))
    yield made
    made.close()


def write(backend: TorchBackend, asked: Asked, prompt: str = OPENING) -> tuple[list[str], Record]:
    """The variants' texts, and the record."""
    request = Generate("1", (Segment(prompt, Origin.AUTHOR, "story"),), asked)
    _, *chunks, record = backend.generate(request, never)
    texts = [""] * asked.variants
    for chunk in chunks:
        assert isinstance(chunk, Chunk)
        texts[chunk.variant] = chunk.after(texts[chunk.variant])
    assert isinstance(record, Record)
    return texts, record


def longest(voice: VoiceFolder, texts: list[str]) -> int:
    index = OverlapIndex(passage.text for passage in voice.passages(held_out=False))
    known = longest_known(texts, index, [passage.chapter for passage in voice.passages(held_out=False)])
    return known[0].words if known else 0


GREEDY = Asked(max_tokens=48, sampling=Sampling(temperature=0.0))


def test_the_planted_sentence_is_said_and_reported(voice: VoiceFolder, backend: TorchBackend) -> None:
    texts, record = write(backend, GREEDY)
    passages = voice.passages(held_out=False)
    index = OverlapIndex(passage.text for passage in passages)
    known = longest_known(texts, index, [passage.chapter for passage in passages])
    assert known[0].words >= 17, texts
    assert known[0].chapter == "Planted"
    assert "one blue kettle four spoons" in known[0].text
    assert record.guard_sha256 == ""


def test_an_evaluation_finds_the_planted_sentence_by_itself(voice: VoiceFolder) -> None:
    evaluating.run(Evaluating(str(voice.path), window=64, stride=32, windows=2, continuations=0), Desk(lambda _: None))
    found = msgspec.json.decode(voice.evaluation.read_bytes(), type=Evaluation)
    assert found.probed is not None
    assert found.probed.over >= 1
    assert found.known[0].prompted
    assert found.known[0].words > LIMIT_WORDS
    assert "one blue kettle four spoons" in found.known[0].text
    assert f"more than {LIMIT_WORDS} words in a row as they stand there at {found.probed.over}" in in_words(found)


@pytest.mark.parametrize("temperature", [0.0, 0.3, 1.0])
def test_with_the_guard_it_is_never_said_over_the_limit(
    voice: VoiceFolder, backend: TorchBackend, temperature: float
) -> None:
    for seed in range(1 if temperature == 0 else 3):
        sampling = Sampling(temperature=temperature, seed=seed)
        for prompt in (OPENING, OPENING + " my grandmother kept", "The lamp"):
            asked = Asked(max_tokens=40, variants=4, sampling=sampling, guard=str(voice.guard))
            texts, _ = write(backend, asked, prompt)
            assert all(len(words_of(text)) > 0 for text in texts)
            assert longest(voice, texts) <= LIMIT_WORDS, texts


def test_what_was_written_under_a_guard_is_made_again_under_it(voice: VoiceFolder, backend: TorchBackend) -> None:
    texts, record = write(backend, msgspec.structs.replace(GREEDY, guard=str(voice.guard), reproducible=True))
    assert longest(voice, texts) == LIMIT_WORDS
    assert len(record.guard_sha256) == 64
    assert backend.replay(record, never).matches
    own = voice.guard.read_bytes()
    try:
        voice.guard.write_bytes(RunGuard.of([PLANTED], 5).to_bytes())
        with pytest.raises(InkwellError, match="under another guard"):
            backend.replay(record, never)
    finally:
        voice.guard.write_bytes(own)


def test_warmed_up_and_cold_the_same_is_written(voice: VoiceFolder, backend: TorchBackend) -> None:
    asked = msgspec.structs.replace(GREEDY, guard=str(voice.guard))
    cold, _ = write(backend, msgspec.structs.replace(asked, reproducible=True))
    warm, _ = write(backend, asked)
    assert warm == cold


def test_a_voice_without_its_guard_writes_nothing(voice: VoiceFolder, backend: TorchBackend, tmp_path: Path) -> None:
    with pytest.raises(InkwellError, match="is not at"):
        write(backend, msgspec.structs.replace(GREEDY, guard=str(tmp_path / "guard.bin")))


def test_the_author_may_set_another_limit(voice: VoiceFolder, backend: TorchBackend, tmp_path: Path) -> None:
    stricter = msgspec.structs.replace(voice.read(), limit_words=5)
    assert (limit_of(stricter), limit_of(voice.read())) == (5, LIMIT_WORDS)
    guard = tmp_path / "guard.bin"
    guard.write_bytes(guard_of(stricter, voice.passages(held_out=False)).to_bytes())
    texts, _ = write(backend, msgspec.structs.replace(GREEDY, guard=str(guard)))
    index = RunGuard.of((passage.text for passage in voice.passages(held_out=False)), 6)
    assert index.first_in(words_of(texts[0])) is None
