"""The least that writes text with llama.cpp: tokenize, decode, draw, decode. What Inkwell's engine is measured against.

Started by `bench_tokens.py` with one argument, JSON: path, context_tokens, threads, extra_buffers, tokens
and sampling. Each line of standard input is a prompt (JSON); each answer a line, its tokens a second.
It knows nothing of Inkwell.
"""

import json
import os
import sys
import time
from typing import Any

import llama_cpp

lib: Any = llama_cpp


def load(asked: dict[str, Any]) -> tuple[Any, Any]:
    """The model and a context, set as Inkwell sets them."""
    lib.llama_backend_init()
    model_params = lib.llama_model_default_params()
    model_params.use_extra_bufts = asked["extra_buffers"]
    model_params.n_gpu_layers = 0
    model = lib.llama_model_load_from_file(asked["path"].encode(), model_params)
    params = lib.llama_context_default_params()
    params.n_ctx, params.n_batch, params.n_ubatch = asked["context_tokens"], 512, 512
    params.n_threads = params.n_threads_batch = asked["threads"]
    params.no_perf = True
    return model, lib.llama_init_from_model(model, params)


def make_chain(sampling: dict[str, Any], vocabulary_size: int) -> Any:
    """The sampler chain, made by hand."""
    chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
    penalty, last = sampling["repeat_penalty"], sampling["repeat_last"]
    for sampler in (
        lib.llama_sampler_init_penalties(vocabulary_size, last, penalty, 0.0, 0.0),
        lib.llama_sampler_init_top_k(sampling["top_k"]),
        lib.llama_sampler_init_top_p(sampling["top_p"], 1),
        lib.llama_sampler_init_min_p(sampling["min_p"], 1),
        lib.llama_sampler_init_temp(sampling["temperature"]),
        lib.llama_sampler_init_dist(sampling["seed"]),
    ):
        lib.llama_sampler_chain_add(chain, sampler)
    return chain


def write(asked: dict[str, Any], model: Any, context: Any, text: str) -> float:
    """One prompt continued; tokens after the first over the time from the first to the last."""
    vocabulary = lib.llama_model_get_vocab(model)
    raw = text.encode()
    prompt = (lib.llama_token * len(raw))()
    count = lib.llama_tokenize(vocabulary, raw, len(raw), prompt, len(raw), False, False)
    lib.llama_memory_clear(lib.llama_get_memory(context), True)
    chain = make_chain(asked["sampling"], lib.llama_vocab_n_tokens(vocabulary))
    for token in prompt[max(0, count - asked["sampling"]["repeat_last"]) : count]:
        lib.llama_sampler_accept(chain, token)
    lib.llama_decode(context, lib.llama_batch_get_one(prompt, count))
    one = (lib.llama_token * 1)()
    stamps: list[float] = []
    while len(stamps) < asked["tokens"]:
        one[0] = lib.llama_sampler_sample(chain, context, -1)
        stamps.append(time.perf_counter())
        if lib.llama_vocab_is_eog(vocabulary, one[0]):
            break
        lib.llama_decode(context, lib.llama_batch_get_one(one, 1))
    lib.llama_sampler_free(chain)
    return (len(stamps) - 1) / (stamps[-1] - stamps[0])


def main() -> None:
    asked = json.loads(sys.argv[1])
    os.nice(5)  # as the host does, so that both meet the machine's other work alike
    model, context = load(asked)
    for line in sys.stdin:
        sys.stdout.write(f"{write(asked, model, context, json.loads(line))}\n")
        sys.stdout.flush()
    lib.llama_free(context)
    lib.llama_model_free(model)


if __name__ == "__main__":
    main()
