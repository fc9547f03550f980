"""The others: a bare native loop, llama-cpp-python's own streaming, and llama.cpp's server where one is at hand."""

import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from inkwell.engine.sampling import Sampling
from inkwell.engine.types import ModelRef


class Peer:
    """A child process that answers each line of JSON with one. `kind`: native or completion."""

    def __init__(self, kind: str, model: ModelRef, context: int, threads: tuple[int, int], sequences: int = 1) -> None:
        asked = {
            "kind": kind,
            "path": model.path,
            "context": context,
            "threads": threads[0],
            "prompt_threads": threads[1],
            "sequences": sequences,
        }
        command = [sys.executable, str(Path(__file__).with_name("native_peer.py")), json.dumps(asked)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.ends: list[int] = self._read()["ends"] if kind == "native" else []
        """The tokens that end a text."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(60)
        self._process.stdout.close()

    def ask(self, text: str, tokens: int, sampling: Sampling, sequences: int = 1, **more: Any) -> dict[str, float]:
        """One answer: `read` seconds for the prompt, `tokens_per_second`, `seconds` from first to last token."""
        assert self._process.stdin
        asked = {"text": text, "tokens": tokens, "sampling": msgspec.to_builtins(sampling), "sequences": sequences}
        self._process.stdin.write(json.dumps(asked | more) + "\n")
        self._process.stdin.flush()
        return self._read()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the peer ended with {self._process.wait()}")
        return json.loads(line)


def server_program() -> str | None:
    """llama.cpp's server: `INKWELL_LLAMA_SERVER`, or what stands on the path."""
    return os.environ.get("INKWELL_LLAMA_SERVER") or shutil.which("llama-server")


class Server:
    """llama.cpp's server on this machine's loopback, with one slot, as its makers set it."""

    def __init__(self, program: str, model: ModelRef, context: int, threads: tuple[int, int]) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port: int = probe.getsockname()[1]
        options: Mapping[str, object] = {
            "-m": model.path,
            "-c": context,
            "-t": threads[0],
            "-tb": threads[1],
            "-np": 1,
            "--port": self._port,
            "-b": 512,
            "-ub": 512,
        }
        command = [program, *(str(piece) for pair in options.items() for piece in pair), "--no-webui"]
        environment = os.environ | {"GGML_CPU_DISABLE_AMX": "1"}
        self._process = subprocess.Popen(
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
            preexec_fn=(lambda: os.nice(5)) if hasattr(os, "nice") else None,
        )
        self._wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.terminate()
        self._process.wait(60)

    def _wait(self) -> None:
        end = time.monotonic() + 120
        while time.monotonic() < end:
            if self._process.poll() is not None:
                raise RuntimeError(f"llama.cpp's server ended with {self._process.returncode}")
            if self._answers():
                return
            time.sleep(0.1)
        raise RuntimeError("llama.cpp's server did not start")

    def _answers(self) -> bool:
        """Whether the model is loaded; until then it refuses to be connected to, or says that it is busy."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=5)
        try:
            connection.request("GET", "/health")
            return connection.getresponse().status == http.client.OK
        except OSError:
            return False
        finally:
            connection.close()

    def first_token(self, text: str) -> float:
        """Seconds until the first token of an answer to this text; what the server knows of it is kept."""
        body = {"prompt": text, "n_predict": 2, "stream": True, "cache_prompt": True, "temperature": 0.8, "seed": 1}
        began = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=300)
        connection.request("POST", "/completion", json.dumps(body), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        first = 0.0
        while line := answer.readline():
            if line.startswith(b"data:") and not first:
                first = time.perf_counter() - began
        connection.close()
        return first
