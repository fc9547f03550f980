"""Whether a model fits: the estimate beside what llama.cpp takes, the sentence, and what the system allows."""

import json
import os
import resource
import struct
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_models import make_gguf

from inkwell.engine.cells import SEQUENCES, cells
from inkwell.engine.gguf_file import Header
from inkwell.engine.preflight import (
    LEAST_CONTEXT,
    Need,
    Room,
    check_fits,
    largest_context,
    llama_need,
    needed,
)
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError

GIB = 1 << 30

# What llama.cpp takes ------------------------------------------------------------------------------------------------

LOADING = """
import os, sys, psutil, llama_cpp as lib
path, size, flash = sys.argv[1], int(sys.argv[2]), sys.argv[3] == "True"
memory = psutil.Process().memory_info
before = memory()
lib.llama_backend_init()
settings = lib.llama_model_default_params()
settings.use_extra_bufts = False
model = lib.llama_model_load_from_file(os.fsencode(path), settings)
settings = lib.llama_context_default_params()
settings.n_ctx, settings.n_batch, settings.n_ubatch, settings.swa_full = int(sys.argv[4]), 512, 512, True
settings.n_seq_max, settings.kv_unified = int(sys.argv[5]), True
settings.n_threads = settings.n_threads_batch = 1
settings.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_AUTO if flash else lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
context = lib.llama_init_from_model(model, settings)
batch = lib.llama_batch_init(512, 0, 1)
for start in range(0, size, 512):
    for index in range(512):
        batch.token[index], batch.pos[index], batch.n_seq_id[index] = 100 + index, start + index, 1
        batch.seq_id[index][0], batch.logits[index] = 0, index == 511
    batch.n_tokens = 512
    assert lib.llama_decode(context, batch) == 0
after = memory()
print(after.rss - before.rss, after.vms - before.vms)
"""


@pytest.mark.parametrize("name", ["starter_model", "gemma_model"])
@pytest.mark.parametrize(("context", "flash"), [(512, True), (1024, False)])
def test_the_estimate_is_what_llama_cpp_takes(request, name, context, flash):
    model = request.getfixturevalue(name)
    told = map(str, (model.path, context, flash, cells(context), SEQUENCES))
    command = [sys.executable, "-c", LOADING, *told]
    taken, addresses = map(int, subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())
    need, _ = needed(model, LoadSettings(context_tokens=context, flash_attention=flash))
    assert need.memory(context) == pytest.approx(taken, rel=0.15)
    assert addresses < need.addresses(context) < 1.5 * addresses + GIB // 4


def header(architecture, arrays=(), **numbers):
    values = {f"{architecture}.{key.replace('__', '.')}": value for key, value in numbers.items()}
    return Header({"general.architecture": architecture, **values, **dict(arrays)}, 0)


def growth(told, **settings):
    return llama_need(told, 0, LoadSettings(**settings)).per_token


def test_keys_and_values_follow_from_layers_heads_and_widths():
    plain = header("llama", block_count=4, embedding_length=64, attention__head_count=8, attention__head_count_kv=2)
    assert growth(plain) == 4 * 2 * (8 + 8) * 2
    wide = header(
        "gemma3",
        block_count=3,
        attention__head_count=4,
        attention__head_count_kv=1,
        attention__key_length=256,
        attention__value_length=128,
        attention__sliding_window=512,
    )
    assert growth(wide) == 3 * (256 + 128) * 2, "sliding-window layers count in full"
    assert llama_need(wide, 0, LoadSettings()).scores == 0
    assert llama_need(wide, 0, LoadSettings(flash_attention=False)).scores > 0


def test_a_recurrent_model_takes_the_same_for_every_context():
    mamba = header(
        "mamba", block_count=24, embedding_length=768, ssm__inner_size=1536, ssm__state_size=16, ssm__conv_kernel=4
    )
    need = llama_need(mamba, 0, LoadSettings())
    assert need.per_token == 0
    assert need.fixed >= 24 * 4 * (3 * 1536 + 1536 * 16)


def test_a_hybrid_model_has_keys_only_in_some_layers():
    heads = {"jamba.attention.head_count_kv": (0, 0, 8, 0)}
    hybrid = header("jamba", heads, block_count=4, embedding_length=64, attention__head_count=8, ssm__inner_size=128)
    assert growth(hybrid) == 8 * (8 + 8) * 2


def test_what_is_on_the_gpu_takes_no_memory_here():
    told = header("llama", block_count=4, embedding_length=64, attention__head_count=8)
    here, gone = (llama_need(told, 10 * GIB, LoadSettings(gpu_layers=layers)) for layers in (0, -1))
    assert here.fixed - gone.fixed == 10 * GIB
    assert gone.per_token == 0


# What is refused -----------------------------------------------------------------------------------------------------


def refusal(model, settings, room):
    with pytest.raises(InkwellError) as caught:
        check_fits(model, settings, room)
    assert caught.value.kind is ErrorKind.MEMORY
    assert caught.value.sentence.endswith(".")
    return caught.value.sentence


def test_the_largest_context_that_fits_is_offered(starter_model):
    settings = LoadSettings(context_tokens=8192)
    need, trained = needed(starter_model, settings)
    assert trained == 8192
    check_fits(starter_model, settings, Room(need.memory(8192)))
    sentence = refusal(starter_model, settings, Room(need.memory(8192) - 1))
    assert "a context of 8,192 tokens" in sentence
    assert "with a context of 7,936 tokens it would fit" in sentence
    sentence = refusal(starter_model, settings, Room(need.memory(2048)))
    assert "with a context of 2,048 tokens it would fit" in sentence
    check_fits(starter_model, LoadSettings(context_tokens=2048), Room(need.memory(2048)))


def test_where_no_context_fits_none_is_offered(starter_model):
    sentence = refusal(starter_model, LoadSettings(), Room(50_000_000))
    assert "needs at least 0.2 GB of memory, but only 0.1 GB are free" in sentence
    assert "context" not in sentence


def test_address_space_counts_where_it_has_a_limit(starter_model):
    need, _ = needed(starter_model, LoadSettings())
    plenty = 100 * GIB
    check_fits(starter_model, LoadSettings(), Room(plenty, need.addresses(4096)))
    assert "with a context of 3,840 tokens" in refusal(
        starter_model, LoadSettings(), Room(plenty, need.addresses(4096) - 1)
    )


def test_a_larger_context_than_the_model_has_is_not_counted(starter_model):
    need, _ = needed(starter_model, LoadSettings())
    check_fits(starter_model, LoadSettings(context_tokens=1 << 20), Room(need.memory(8192)))


def test_a_file_that_is_not_whole_is_refused_first(tmp_path):
    model = make_gguf(tmp_path / "toy.gguf")
    os.truncate(model.path, 100)
    with pytest.raises(InkwellError) as caught:
        check_fits(model, LoadSettings(), Room(0))
    assert caught.value.kind is ErrorKind.MODEL


def test_parts_count_together(tmp_path):
    alone, _ = needed(make_gguf(tmp_path / "toy.gguf"), LoadSettings())
    first = make_gguf(tmp_path / "big-00001-of-00002.gguf")
    second = make_gguf(tmp_path / "big-00002-of-00002.gguf")
    assert needed(first, LoadSettings())[0].fixed - alone.fixed == Path(second.path).stat().st_size


def test_a_script_always_fits(tmp_path):
    (tmp_path / "script.json").write_text("{}")
    check_fits(ModelRef("script", str(tmp_path / "script.json"), "scripted"), LoadSettings(), Room(0))


@given(st.integers(0, 10**9), st.integers(0, 10**6), st.integers(0, 2 * 10**9), st.integers(0, 40_000))
def test_the_context_offered_is_the_largest(fixed, per_token, free, most):
    need, room = Need(fixed, per_token), Room(free)
    offered = largest_context(need, room, most)
    sizes = [size for size in range(LEAST_CONTEXT, most + 1, 256) if room.holds(need, size)]
    assert offered == max(sizes, default=0)


# Torch ---------------------------------------------------------------------------------------------------------------


def make_folder(folder, configuration, dtype="BF16", numbers=1_000_000):
    folder.mkdir()
    (folder / "config.json").write_text(configuration if isinstance(configuration, str) else json.dumps(configuration))
    size = numbers * {"BF16": 2, "F32": 4}[dtype]
    head = json.dumps(
        {"__metadata__": {"a": "b"}, "w": {"dtype": dtype, "shape": [numbers], "data_offsets": [0, size]}}
    )
    with (folder / "model.safetensors").open("wb") as file:
        file.write(struct.pack("<Q", len(head)) + head.encode())
        file.truncate(8 + len(head) + size)
    return ModelRef(folder.name, str(folder), "torch")


GPT2 = {"n_layer": 12, "n_head": 12, "n_embd": 768, "n_positions": 1024}
LLAMA = {
    "num_hidden_layers": 2,
    "num_attention_heads": 8,
    "num_key_value_heads": 2,
    "hidden_size": 512,
    "max_position_embeddings": 2048,
}


def test_torch_takes_its_weights_in_the_size_they_are_loaded_in(tmp_path):
    half, trained = needed(make_folder(tmp_path / "half", GPT2), LoadSettings())
    single, _ = needed(make_folder(tmp_path / "single", GPT2, "F32"), LoadSettings())
    assert (half, trained) == (single, 1024)
    assert half.per_token == 2 * 12 * 768 * 4
    smaller, _ = needed(ModelRef("half", str(tmp_path / "half"), "torch"), LoadSettings(), number_bytes=2)
    assert half.fixed - smaller.fixed == 2_000_000
    llama, trained = needed(make_folder(tmp_path / "llama", LLAMA), LoadSettings())
    assert (llama.per_token, trained) == (2 * 2 * 2 * 64 * 4, 2048)
    inner, trained = needed(make_folder(tmp_path / "eyes", {"text_config": LLAMA}), LoadSettings())
    assert (inner.per_token, trained) == (llama.per_token, 2048)
    assert "with a context of" in refusal(
        ModelRef("half", str(tmp_path / "half"), "torch"), LoadSettings(), Room(half.memory(512))
    )


@pytest.mark.parametrize("configuration", ["[]", "7", "{}", '{"n_layer": "many", "n_head": -1}'])
def test_a_configuration_that_says_nothing_counts_as_nothing(tmp_path, configuration):
    need, trained = needed(make_folder(tmp_path / "odd", configuration), LoadSettings())
    assert (need.per_token, trained) == (0, 0)


def test_a_damaged_configuration_is_refused(tmp_path):
    with pytest.raises(InkwellError) as caught:
        needed(make_folder(tmp_path / "torn", '{"n_layer": 1'), LoadSettings())
    assert caught.value.kind is ErrorKind.MODEL


@pytest.mark.parametrize("head", [b"", b"\xff" * 8, struct.pack("<Q", 2) + b"[]", struct.pack("<Q", 9) + b'{"w": {}}'])
def test_weights_that_make_no_sense_count_as_they_are(tmp_path, head):
    model = make_folder(tmp_path / "odd", GPT2)
    (tmp_path / "odd" / "model.safetensors").write_bytes(head + bytes(100))
    assert needed(model, LoadSettings())[0].fixed == pytest.approx(350_000_000, abs=1000)


def test_a_gguf_in_torch_is_unpacked(starter_model):
    packed, _ = needed(starter_model, LoadSettings())
    unpacked, _ = needed(ModelRef("a", starter_model.path, "torch"), LoadSettings())
    assert unpacked.fixed > 134_515_008 * 4 > packed.fixed


# What the system allows ----------------------------------------------------------------------------------------------


def group(root, files):
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(content))


def test_a_cgroup_s_limit_counts(tmp_path):
    group(
        tmp_path,
        {
            "proc/self/cgroup": "0::/outer/inner\n",
            "sys/fs/cgroup/outer/memory.max": 1_000_000,
            "sys/fs/cgroup/outer/memory.current": 900_000,
            "sys/fs/cgroup/outer/memory.stat": "anon 5\ninactive_file 300000\n",
            "sys/fs/cgroup/outer/inner/memory.max": "max\n",
            "sys/fs/cgroup/outer/inner/memory.current": 700_000,
            "sys/fs/cgroup/outer/inner/memory.stat": "anon 5\n",
        },
    )
    assert Room.now(tmp_path).memory == 400_000


def test_an_old_cgroup_s_limit_counts(tmp_path):
    group(
        tmp_path,
        {
            "proc/self/cgroup": "7:cpuset:/x\n4:memory:/jobs/one\nnonsense\n",
            "sys/fs/cgroup/memory/jobs/one/memory.limit_in_bytes": 2_000_000,
            "sys/fs/cgroup/memory/jobs/one/memory.usage_in_bytes": 500_000,
            "sys/fs/cgroup/memory/jobs/one/memory.stat": "total_inactive_file 100000",
        },
    )
    assert Room.now(tmp_path).memory == 1_600_000


def test_without_cgroups_the_system_s_memory_counts(tmp_path):
    assert Room.now(tmp_path).memory == pytest.approx(psutil.virtual_memory().available, rel=0.2)


def test_a_limit_on_address_space_counts():
    before = resource.getrlimit(resource.RLIMIT_AS)
    limit = psutil.Process().memory_info().vms + GIB
    resource.setrlimit(resource.RLIMIT_AS, (limit, before[1]))
    try:
        room = Room.now()
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
    assert room.addresses == pytest.approx(GIB, rel=0.1)
    assert Room.now().addresses is None or before[0] != resource.RLIM_INFINITY
