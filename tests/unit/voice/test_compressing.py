"""Smaller models of a voice: what they are on the disk, what they cost, and that nothing of it is made up."""

import errno
import json
import math
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making_voices import small_training, small_voice

from inkwell.engine.adapters import sha256_of
from inkwell.engine.backends.torch_quantize import quantize
from inkwell.errors import ErrorKind, InkwellError
from inkwell.voice.compression import Compression, Smaller, price_lines, price_markdown, read_compression
from inkwell.voice.host import compressing, training
from inkwell.voice.host.course import Course
from inkwell.voice.host.desk import Desk, StoppedError
from inkwell.voice.host.gauging import Gauge
from inkwell.voice.host.lessons import read_lessons
from inkwell.voice.host.libraries import Libraries, libraries
from inkwell.voice.host.models import open_base
from inkwell.voice.host.objectives import Distillation, softened_divergence
from inkwell.voice.host.perplexity import LlamaScorer
from inkwell.voice.host.pruning import Masks, linear_weights
from inkwell.voice.host.quantizing import open_int8
from inkwell.voice.host.whole_folder import sweep, whole_folder
from inkwell.voice.protocol import Measured, Stage, Stepped
from inkwell.voice.specification import Care, Compressing, CompressionKind, Method, NetworkShape
from inkwell.voice.voice_folder import Passage, VoiceFolder


@pytest.fixture(scope="module")
def libs() -> Libraries:
    return libraries(Care(threads=1))


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A voice that has learnt a little, to be copied."""
    folder = small_voice(tmp_path_factory.mktemp("trained") / "voice")
    training.run(small_training(folder, steps=40), Desk(lambda event: None))
    return folder.path


@pytest.fixture
def folder(trained: Path, tmp_path: Path) -> VoiceFolder:
    return VoiceFolder(shutil.copytree(trained, tmp_path / "voice"))


@pytest.fixture(scope="module", autouse=True)
def null_devices() -> Iterator[None]:
    yield
    # llama.cpp's bindings hold them open for good, which would end the run in a warning.
    held: Any = __import__("llama_cpp._utils", fromlist=["outnull_file"])
    held.outnull_file.close()
    held.errnull_file.close()


def job_of(folder: VoiceFolder, *kinds: CompressionKind, steps: int = 10, **more: Any) -> Compressing:
    usual = small_training(folder, steps)
    student = NetworkShape(width=16, layers=1, heads=2)
    return Compressing(str(folder.path), kinds, schedule=usual.schedule, care=usual.care, student=student, **more)


def compress(job: Compressing) -> tuple[Compression, list[Any]]:
    said: list[Any] = []
    return msgspec.convert(compressing.run(job, Desk(said.append)), Compression), said


def row(table: Compression, kind: str, engine: str = "torch") -> Smaller:
    found = table.find(kind, engine)
    assert found is not None, f"no {kind} in the table"
    return found


def refused(job: Compressing) -> InkwellError:
    with pytest.raises(InkwellError) as caught:
        compressing.run(job, Desk(lambda event: None))
    return caught.value


# Quantized


def test_llama_kinds_load_and_are_told_as_the_files_have_them(folder: VoiceFolder) -> None:
    import gguf

    table, _ = compress(job_of(folder, CompressionKind.QUANTIZED, gguf_kinds=("Q4_K_M", "Q8_0")))
    full, in_torch = row(table, "F32", "llama.cpp"), row(table, "F32")
    assert full.loss == pytest.approx(in_torch.loss, abs=2e-3), "both engines were not asked the same"
    assert [each.kind for each in table.models] == ["F32", "F32", "Q8_0", "Q4_K_M"]
    for kind in ("Q8_0", "Q4_K_M"):
        found = row(table, kind, "llama.cpp")
        path = folder.path / found.path
        scorer = LlamaScorer(path, 32, threads=1)
        scorer.close()
        assert found.size == path.stat().st_size < full.size / 2
        assert found.share == pytest.approx(found.size / full.size)
        assert found.change == pytest.approx(math.exp(found.loss - full.loss) - 1)
        assert abs(found.change) < 0.02
        assert found.tokens_per_second > 0
        reader = gguf.GGUFReader(str(path))
        assert found.tensors == {tensor.name: tensor.tensor_type.name for tensor in reader.tensors}
    # Rows of 32 numbers are too short for the K kinds, and that is said.
    assert not {"Q4_K", "Q6_K"} & set(row(table, "Q4_K_M", "llama.cpp").tensors.values())
    assert "5 of them got the nearest kind that fits" in row(table, "Q4_K_M", "llama.cpp").remarks[-1]
    assert len(row(table, "Q8_0", "llama.cpp").remarks) == 1
    assert sorted(path.name for path in folder.compressed.iterdir()) == ["model-Q4_K_M.gguf", "model-Q8_0.gguf"]
    assert read_compression(folder) == table


def test_torch_int8_on_the_disk_is_what_the_engine_computes(folder: VoiceFolder, libs: Libraries) -> None:
    table, _ = compress(job_of(folder, CompressionKind.INT8))
    found = row(table, "int8")
    model, tokenizer = open_base(libs, str(folder.model))
    share = quantize(libs.torch, libs.transformers, model)
    gauge = Gauge(libs, lambda: None, tokenizer, folder.passages(held_out=True), 32)
    assert found.loss == gauge.loss(model) != row(table, "F32").loss
    assert found.remarks[0].startswith(f"{share:.0%} of its weights")
    again = open_int8(libs, folder.path / found.path)
    tokens = libs.torch.tensor([[3, 1, 4, 1, 5]])
    assert libs.torch.equal(again(tokens).logits, model.eval()(tokens).logits)
    assert found.size == (folder.path / found.path / "int8.safetensors").stat().st_size
    assert found.share < 0.7


@pytest.mark.slow
def test_eight_bits_cost_one_per_cent_at_most_and_need_less_than_a_third_of_the_room(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    story = (Path(__file__).parents[3] / "resources" / "sample" / "story.md").read_text(encoding="utf-8")
    parts = [part for part in story.split("\n## ") if part.strip()]
    passages = [Passage("The sample", str(number), part) for number, part in enumerate(parts)]
    folder.write_passages(tuple(passages[:-1]), held_out=False)
    folder.write_passages(tuple(passages[-1:]), held_out=True)
    usual = small_training(folder)
    network = NetworkShape(vocabulary=512, context=128, width=256, layers=2, heads=4)
    schedule = msgspec.structs.replace(usual.schedule, window=64, steps=60, accumulate=4, learning_rate=1e-3)
    training.run(msgspec.structs.replace(usual, network=network, schedule=schedule), Desk(lambda event: None))
    table, _ = compress(job_of(folder, CompressionKind.QUANTIZED))
    full, small = row(table, "F32", "llama.cpp"), row(table, "Q8_0", "llama.cpp")
    assert full.perplexity < 512 / 2, "it has learnt too little for its price to say anything"
    assert small.change <= 0.01
    assert small.share <= 0.30
    sizes = [row(table, kind, "llama.cpp").size for kind in ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M")]
    assert sizes == sorted(sizes, reverse=True)
    assert "Q4_K" in row(table, "Q4_K_M", "llama.cpp").tensors.values()
    assert all(len(each.remarks) == 1 for each in table.models if each.engine == "llama.cpp"), "every kind fitted"


# Pruned


@given(st.lists(st.integers(-3, 3), min_size=12, max_size=12), st.floats(0.05, 0.95))
def test_a_mask_takes_the_smallest_weights_of_a_layer_and_as_many_as_asked(weights: list[int], sparsity: float) -> None:
    libs = libraries(Care(threads=1))
    torch = libs.torch
    layer = torch.nn.Linear(4, 3)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(weights, dtype=torch.float32).reshape(3, 4) + 0.25)
    before = layer.weight.detach().clone()
    bias = layer.bias.detach().clone()
    model: Any = torch.nn.Sequential(layer)
    model.get_output_embeddings = lambda: None
    Masks(libs, model, sparsity).apply()
    gone = layer.weight == 0
    assert int(gone.sum()) == round(sparsity * 12)
    assert torch.equal(layer.weight[~gone], before[~gone])
    assert torch.equal(layer.bias, bias)
    if 0 < int(gone.sum()) < 12:
        assert float(before[gone].abs().max()) <= float(before[~gone].abs().min())


def test_zeros_stay_zeros_while_what_is_left_learns(folder: VoiceFolder, libs: Libraries) -> None:
    table, said = compress(job_of(folder, CompressionKind.PRUNED, sparsity=0.6))
    found = row(table, "pruned")
    full, _ = open_base(libs, str(folder.model))
    pruned, _ = open_base(libs, str(folder.path / found.path))
    zeros = total = 0
    for (_, before), (name, after) in zip(linear_weights(libs, full), linear_weights(libs, pruned), strict=True):
        before, after = before.detach(), after.detach()
        assert int((after == 0).sum()) == round(0.6 * after.numel()), f"{name} lost its zeros, or got more"
        kept = before.abs()[after != 0]
        assert float(before.abs()[after == 0].max()) <= float(kept.min())
        assert not libs.torch.equal(before[after != 0], after[after != 0]), f"{name} learnt nothing"
        zeros, total = zeros + int((after == 0).sum()), total + after.numel()
    assert found.zeros == pytest.approx(zeros / total)
    measured = [event.loss for event in said if isinstance(event, Measured)]
    assert measured[-1] < measured[0]
    assert "went on learning" in found.remarks[1]
    assert found.size == (folder.path / found.path / "model.safetensors").stat().st_size
    assert not (folder.compressed / "pruned.learning").exists()


def test_a_stopped_course_goes_on_to_the_same_weights(folder: VoiceFolder, tmp_path: Path) -> None:
    job = job_of(folder, CompressionKind.INT8, CompressionKind.PRUNED)
    unbroken = VoiceFolder(shutil.copytree(folder.path, tmp_path / "unbroken"))
    compress(msgspec.structs.replace(job, folder=str(unbroken.path)))
    said: list[Any] = []

    def stop_at_the_first_step(event: Any) -> None:
        said.append(event)
        if isinstance(event, Stepped):
            desk.stop()

    desk = Desk(stop_at_the_first_step)
    with pytest.raises(StoppedError):
        compressing.run(job, desk)
    assert [event.step for event in said if isinstance(event, Stepped)] == [1]
    table = read_compression(folder)
    assert table is not None
    assert [each.kind for each in table.models] == ["F32", "int8"], "what was finished is kept"
    _, said = compress(msgspec.structs.replace(job, kinds=(CompressionKind.PRUNED,)))
    assert 0 not in [event.step for event in said if isinstance(event, Measured)]
    weights = [each.compressed / "pruned" / "model.safetensors" for each in (folder, unbroken)]
    assert weights[0].read_bytes() == weights[1].read_bytes()
    again = read_compression(folder)
    assert again is not None
    assert [each.kind for each in again.models] == ["F32", "int8", "pruned"], "there is one table"


# Distilled


def test_the_loss_of_distillation_is_the_formula(libs: Libraries) -> None:
    torch = libs.torch
    taught = [[2.0, 0.0, -1.0], [0.5, 0.5, 3.0]]
    own = [[1.0, 1.0, 0.0], [0.0, -2.0, 1.0]]
    wanted, heat = [2, 0], 3.0

    def softmax(row: list[float], temperature: float) -> list[float]:
        powers = [math.exp(value / temperature) for value in row]
        return [power / sum(powers) for power in powers]

    divergence = surprise = 0.0
    for teacher, student, token in zip(taught, own, wanted, strict=True):
        soft, mine = softmax(teacher, heat), softmax(student, heat)
        divergence += sum(p * math.log(p / q) for p, q in zip(soft, mine, strict=True)) / 2
        surprise -= math.log(softmax(student, 1.0)[token]) / 2
    rows = torch.tensor([[1, *wanted]])

    class Fixed(torch.nn.Module):  # type: ignore[misc]
        def __init__(self, logits: list[list[float]]) -> None:
            super().__init__()
            self.logits = torch.nn.Parameter(torch.tensor([logits]))

        def forward(self, input_ids: Any) -> Any:
            assert input_ids.tolist() == [[1, wanted[0]]]
            return SimpleNamespace(logits=self.logits)

    student, teacher = Fixed(own), Fixed(taught)
    loss = Distillation(torch, teacher, heat)(student, rows)
    assert float(loss.detach()) == pytest.approx(heat**2 * divergence + surprise, rel=1e-5)
    loss.backward()
    assert teacher.logits.grad is None
    assert float(student.logits.grad.abs().sum()) > 0
    assert float(softened_divergence(torch, student.logits, student.logits, heat).detach()) == pytest.approx(
        0, abs=1e-6
    )


def test_a_student_gets_better_and_is_a_model_of_its_own(folder: VoiceFolder, libs: Libraries) -> None:
    table, said = compress(job_of(folder, CompressionKind.DISTILLED, steps=30))
    found = row(table, "distilled")
    measured = [event.loss for event in said if isinstance(event, Measured)]
    assert measured[-1] < measured[0] - 0.5
    student, tokenizer = open_base(libs, str(folder.path / found.path))
    teacher, teachers = open_base(libs, str(folder.model))
    assert student.config.n_embd == 16
    assert student.config.n_positions == teacher.config.n_positions
    assert tokenizer.get_vocab() == teachers.get_vocab()
    gauge = Gauge(libs, lambda: None, tokenizer, folder.passages(held_out=True), 32)
    assert found.loss == pytest.approx(gauge.loss(student), rel=1e-5)
    assert found.share < 0.5


def test_a_student_is_half_its_teacher_and_learns_as_long_when_nothing_else_is_asked(folder: VoiceFolder) -> None:
    job = Compressing(str(folder.path), (CompressionKind.PRUNED, CompressionKind.DISTILLED), care=Care(threads=1))
    table, said = compress(job)
    stepped = [event for event in said if isinstance(event, Stepped)]
    assert {event.steps for event in stepped} == {10, 40}, "a quarter of its own steps, and all of them"
    student = json.loads((folder.path / row(table, "distilled").path / "config.json").read_bytes())
    assert (student["n_embd"], student["n_layer"], student["n_head"]) == (16, 1, 1)


# What is refused, what is kept


def test_what_cannot_be_made_smaller_is_refused_in_a_sentence(folder: VoiceFolder) -> None:
    odd = refused(job_of(folder, CompressionKind.QUANTIZED, gguf_kinds=("Q9_9",)))
    assert odd.kind is ErrorKind.BAD_INPUT
    assert "Q4_K_M" in odd.sentence
    large = msgspec.structs.replace(job_of(folder, CompressionKind.DISTILLED), student=NetworkShape(width=64, heads=2))
    assert "choose a smaller one" in refused(large).sentence
    folder.write_passages((), held_out=True)
    assert "no held-out text" in refused(job_of(folder, CompressionKind.INT8)).sentence
    folder.change(method=Method.ADAPTER)
    adapter = refused(job_of(folder, CompressionKind.INT8))
    assert adapter.kind is ErrorKind.UNSUPPORTED
    assert "its base model stays as it is" in adapter.sentence
    folder.change(ready=False, method=Method.FULL)
    assert "has not learnt anything yet" in refused(job_of(folder, CompressionKind.INT8)).sentence
    shutil.rmtree(folder.model)
    folder.change(ready=True)
    assert refused(job_of(folder, CompressionKind.INT8)).kind is ErrorKind.NOT_FOUND
    assert not folder.compressed.exists()
    assert not folder.compression.exists()


def test_a_table_of_another_model_is_not_gone_on_with(folder: VoiceFolder) -> None:
    compress(job_of(folder, CompressionKind.INT8))
    (folder.compressed / "pruned.learning").mkdir()
    told = json.loads(folder.compression.read_bytes())
    # Another name is the same model.
    folder.compression.write_text(json.dumps({**told, "name": "Before"}), encoding="utf-8")
    table, _ = compress(job_of(folder, CompressionKind.QUANTIZED, gguf_kinds=("Q4_0",)))
    assert [each.kind for each in table.models] == ["F32", "int8", "F32", "Q4_0"]
    folder.compression.write_text(json.dumps({**told, "model_sha256": "another"}), encoding="utf-8")
    table, said = compress(job_of(folder, CompressionKind.QUANTIZED, gguf_kinds=("Q8_0",)))
    assert [each.kind for each in table.models] == ["F32", "F32", "Q8_0"]
    assert "Quantizing to Q8_0" in [event.words for event in said if isinstance(event, Stage)]
    assert sorted(path.name for path in folder.compressed.iterdir()) == ["model-Q8_0.gguf", "pruned.learning"]
    assert folder.read().published["compressed/model-Q8_0.gguf"] == sha256_of([folder.compressed / "model-Q8_0.gguf"])
    folder.compression.write_text("{", encoding="utf-8")
    with pytest.raises(InkwellError, match="damaged"):
        read_compression(folder)
    table, _ = compress(job_of(folder, CompressionKind.INT8))
    assert [each.kind for each in table.models] == ["F32", "int8"]


def test_what_a_kill_left_is_swept_away(folder: VoiceFolder) -> None:
    for name in ("int8.old", "pruned", "pruned.old", "pruned.part"):
        (folder.compressed / name).mkdir(parents=True)
        (folder.compressed / name / "of").write_text(name, encoding="utf-8")
    (folder.compressed / "model-F32.gguf.part").write_bytes(b"GG")
    sweep(folder.compressed)
    left = {path.name: (path / "of").read_text(encoding="utf-8") for path in folder.compressed.iterdir()}
    assert left == {"int8": "int8.old", "pruned": "pruned"}


def test_a_folder_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    place = tmp_path / "model"
    with whole_folder(place) as half:
        (half / "weights").write_bytes(b"old")

    def fail_in_the_middle() -> None:
        with whole_folder(place) as half:
            (half / "weights").write_bytes(b"new")
            raise OSError(errno.ENOSPC, "")

    with pytest.raises(InkwellError, match="the disk is full"):
        fail_in_the_middle()
    assert (place / "weights").read_bytes() == b"old"
    with whole_folder(place) as half:
        (half / "weights").write_bytes(b"new")
    assert (place / "weights").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_a_course_that_finds_no_number_keeps_what_was_best(
    folder: VoiceFolder, libs: Libraries, tmp_path: Path
) -> None:
    model, tokenizer = open_base(libs, str(folder.model))
    before = {name: part.detach().clone() for name, part in model.named_parameters()}
    usual = small_training(folder)
    lessons = read_lessons(folder, tokenizer, usual.schedule, usual.looks)
    course = Course(libs, Desk(lambda event: None), lessons, usual.schedule, usual.care)
    taught = course.teach(
        model, tmp_path / "course", "own", lambda model, rows: model(input_ids=rows[:, :-1]).logits.mean() * math.nan
    )
    assert taught.diverged
    assert (taught.steps, taught.best_step) == (1, 0)
    assert all(libs.torch.equal(part, before[name]) for name, part in model.named_parameters())


def test_the_table_is_read_as_text_and_as_markdown() -> None:
    full = Smaller("F32", "torch", "model", 4_000_000, 1.0, math.log(20), 0.0, 100.4)
    small = Smaller("int8", "torch", "compressed/int8", 1_200_000, 0.3, math.log(20.1), 0.005, 1250.0, remarks=("So.",))
    table = Compression("A voice", "", "", 512, 256, 999, 1).with_model(small, 1.0).with_model(full, 2.0)
    assert price_lines(table) == [
        "Kind  Computed by    Size  Of F32  Perplexity  Change  Tokens per second",
        "F32   torch        4.0 MB  100.0%       20.00       –                100",
        "int8  torch        1.2 MB   30.0%       20.10  +0.50%              1,250",
        "int8 (torch): So.",
    ]
    nothing = msgspec.structs.replace(small, change=-0.00001)
    assert "+0.00%" in price_lines(table.with_model(nothing, 3.0))[2]
    assert price_markdown(table).splitlines() == [
        "| Kind | Computed by | Size | Of F32 | Perplexity | Change | Tokens per second |",
        "|---|---|---:|---:|---:|---:|---:|",
        "| F32 | torch | 4.0 MB | 100.0% | 20.00 | – | 100 |",
        "| int8 | torch | 1.2 MB | 30.0% | 20.10 | +0.50% | 1,250 |",
        "",
        "* int8 (torch): So.",
    ]
