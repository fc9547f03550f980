"""The least that writes with llama.cpp, in a process of its own: what Inkwell's engine is measured against.

Started by `peers.py` with one argument, JSON. Each line of standard input is a request, each line of
standard output its answer. It knows nothing of Inkwell. Requests: `{"text", "tokens", "sampling",
"sequences"}`; `sequences` more than one decode in one batch from a shared prompt.
"""

import json
import os
import sys
import time
from typing import Any

import llama_cpp

lib: Any = llama_cpp


class Native:
    """A model and a context, set as Inkwell sets them."""

    def __init__(self, asked: dict[str, Any]) -> None:
        lib.llama_backend_init()
        model_params = lib.llama_model_default_params()
        model_params.use_extra_bufts = False
        model_params.n_gpu_layers = 0
        self.model = lib.llama_model_load_from_file(asked["path"].encode(), model_params)
        params = lib.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = asked["context"], 512, 512
        self.threads, self.prompt_threads = asked["threads"], asked["prompt_threads"]
        params.n_threads, params.n_threads_batch = self.threads, self.prompt_threads
        params.n_seq_max, params.kv_unified = asked["sequences"], True
        params.no_perf = True
        self.context = lib.llama_init_from_model(self.model, params)
        self.memory = lib.llama_get_memory(self.context)
        self.vocabulary = lib.llama_model_get_vocab(self.model)
        self.size = lib.llama_vocab_n_tokens(self.vocabulary)
        self.ends = [token for token in range(self.size) if lib.llama_vocab_is_eog(self.vocabulary, token)]

    def tokenize(self, text: str) -> list[int]:
        raw = text.encode()
        room = (lib.llama_token * (len(raw) + 8))()
        begin = bool(lib.llama_vocab_get_add_bos(self.vocabulary))
        return room[: lib.llama_tokenize(self.vocabulary, raw, len(raw), room, len(room), begin, False)]

    def chain(self, sampling: dict[str, Any], seed: int, recent: list[int]) -> Any:
        """The sampler chain, made by hand."""
        chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        biases = (lib.llama_logit_bias * len(self.ends))(*[lib.llama_logit_bias(end, -100.0) for end in self.ends])
        last = sampling["repeat_last"]
        for sampler in (
            lib.llama_sampler_init_logit_bias(self.size, len(self.ends), biases),
            lib.llama_sampler_init_penalties(self.size, last, sampling["repeat_penalty"], 0.0, 0.0),
            lib.llama_sampler_init_top_k(sampling["top_k"]),
            lib.llama_sampler_init_top_p(sampling["top_p"], 1),
            lib.llama_sampler_init_min_p(sampling["min_p"], 1),
            lib.llama_sampler_init_temp(sampling["temperature"]),
            lib.llama_sampler_init_dist(seed),
        ):
            lib.llama_sampler_chain_add(chain, sampler)
        for token in recent[-last:]:
            lib.llama_sampler_accept(chain, token)
        return chain

    def read(self, prompt: list[int]) -> None:
        """Evaluate the prompt in sequence 0, in pieces of 512."""
        lib.llama_memory_clear(self.memory, True)
        for start in range(0, len(prompt), 512):
            piece = (lib.llama_token * len(prompt[start : start + 512]))(*prompt[start : start + 512])
            assert lib.llama_decode(self.context, lib.llama_batch_get_one(piece, len(piece))) == 0

    def write(self, asked: dict[str, Any]) -> dict[str, Any]:
        """One answer in each sequence; seconds until the first draw, and tokens a second from there."""
        began = time.perf_counter()
        prompt = self.tokenize(asked["text"])
        self.read(prompt)
        read = time.perf_counter() - began
        count = asked["sequences"]
        chains = [self.chain(asked["sampling"], asked["sampling"]["seed"] + number, prompt) for number in range(count)]
        for number in range(1, count):
            lib.llama_memory_seq_cp(self.memory, 0, number, -1, -1)
        # The engine leaves the window its core also where several tokens are decoded at once.
        lib.llama_set_n_threads(self.context, self.threads, self.threads)
        batch = lib.llama_batch_init(count, 0, 1)
        batch.n_tokens = count
        stamps: list[float] = []
        for step in range(asked["tokens"]):
            for number, chain in enumerate(chains):
                index = -1 if step == 0 else number
                batch.token[number] = lib.llama_sampler_sample(chain, self.context, index)
                batch.pos[number] = len(prompt) + step
                batch.n_seq_id[number] = 1
                batch.seq_id[number][0] = number
                batch.logits[number] = 1
            stamps.append(time.perf_counter())
            assert lib.llama_decode(self.context, batch) == 0
        lib.llama_set_n_threads(self.context, self.threads, self.prompt_threads)
        lib.llama_batch_free(batch)
        for chain in chains:
            lib.llama_sampler_free(chain)
        seconds = stamps[-1] - stamps[0]
        return {"read": read, "tokens_per_second": count * (len(stamps) - 1) / seconds, "seconds": seconds}


def complete(model: Any, asked: dict[str, Any]) -> dict[str, Any]:
    """The same through llama-cpp-python's own `create_completion(stream=True)`."""
    sampling = asked["sampling"]
    began = time.perf_counter()
    answer = model.create_completion(
        asked["text"],
        max_tokens=asked["tokens"],
        stream=True,
        seed=sampling["seed"],
        logit_bias={str(end): -100.0 for end in asked["ends"]},
        **{name: sampling[name] for name in ("temperature", "top_k", "top_p", "min_p", "repeat_penalty")},
    )
    stamps = [time.perf_counter() for _ in answer]
    seconds = stamps[-1] - stamps[0]
    return {"read": stamps[0] - began, "tokens_per_second": (len(stamps) - 1) / seconds, "seconds": seconds}


def main() -> None:
    asked = json.loads(sys.argv[1])
    if hasattr(os, "nice"):
        os.nice(5)  # as the host does, so that both meet the machine's other work alike
    if asked["kind"] == "completion":
        model = llama_cpp.Llama(
            asked["path"],
            n_ctx=asked["context"],
            n_batch=512,
            n_ubatch=512,
            n_threads=asked["threads"],
            n_threads_batch=asked["prompt_threads"],
            last_n_tokens_size=256,
            verbose=False,
        )
        for line in sys.stdin:
            sys.stdout.write(json.dumps(complete(model, json.loads(line))) + "\n")
            sys.stdout.flush()
        return
    native = Native(asked)
    sys.stdout.write(json.dumps({"ends": native.ends}) + "\n")
    sys.stdout.flush()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(native.write(json.loads(line))) + "\n")
        sys.stdout.flush()
    lib.llama_free(native.context)
    lib.llama_model_free(native.model)


if __name__ == "__main__":
    main()
