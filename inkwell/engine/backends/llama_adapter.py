"""A LoRA adapter beside a llama.cpp model's weights: looked at before native code is, put on, turned up, taken off."""

import ctypes
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inkwell.engine.adapters import NO_MATTER, AdapterUse, Expected, check_strength, damaged, missing, sha256_of, unfit
from inkwell.engine.gguf_file import BrokenGgufError, read_header
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr


@dataclass(frozen=True)
class _Held:
    """An adapter in memory."""

    handle: Any
    sha256: str


class LlamaAdapters:
    """The adapter of one context, one at the most. To be closed when its context is freed and its model is not yet."""

    def __init__(self, lib: Any, model: Any, context: Any, architecture: str) -> None:
        """`model` and `context` are native, and outlive this until `close`."""
        self._lib = lib
        self._model = model
        self._context = context
        self._architecture = architecture
        self._held: _Held | None = None

    def put_on(self, path: Path, strength: float, expected: Expected = NO_MATTER) -> AdapterUse:
        """Put this adapter on in place of any other; the same one again only changes its strength.

        Raises:
            InkwellError: BAD_INPUT, NOT_FOUND, MODEL, UNSUPPORTED or DISK; what was on before still is.
        """
        check_strength(strength)
        before, held = self._held, self._load(path, expected)
        if strength and not self._set(held.handle, strength):
            if held is not before:
                self._lib.llama_adapter_lora_free(held.handle)
            raise unfit(path, "llama_set_adapters_lora")
        if not strength:
            self._set(None, 0.0)
        self._held = held
        if before is not None and before is not held:
            self._lib.llama_adapter_lora_free(before.handle)
        return AdapterUse(held.sha256, strength) if strength else AdapterUse()

    def take_off(self) -> AdapterUse:
        """Leave the model alone again."""
        held, self._held = self._held, None
        if held is not None:
            self._set(None, 0.0)
            self._lib.llama_adapter_lora_free(held.handle)
        return AdapterUse()

    def close(self) -> None:
        """Free what is held."""
        held, self._held = self._held, None
        if held is not None:
            self._lib.llama_adapter_lora_free(held.handle)

    def _set(self, handle: Any, strength: float) -> bool:
        if handle is None:
            return self._lib.llama_set_adapters_lora(self._context, None, 0, None) == 0
        handles = (ctypes.POINTER(ctypes.c_void_p) * 1)(handle)
        strengths = (ctypes.c_float * 1)(strength)
        return self._lib.llama_set_adapters_lora(self._context, handles, 1, strengths) == 0

    def _load(self, path: Path, expected: Expected) -> _Held:
        found = self._look_at(path)
        expected.check(path, found)
        if self._held is not None and self._held.sha256 == found:
            return self._held
        handle: Any = self._lib.llama_adapter_lora_init(self._model, os.fsencode(path))
        if not handle:
            raise unfit(path, "llama_adapter_lora_init gave nothing")
        return _Held(handle, found)

    def _look_at(self, path: Path) -> str:
        """Refuse what is no whole adapter for this kind of model; returns its hash.

        Native code ends the process over a value of another type than it expects.
        """
        if path.is_dir():
            sentence = tr("{name} is a folder; this model takes an adapter as a GGUF file.", name=path.name)
            raise InkwellError(ErrorKind.UNSUPPORTED, sentence)
        try:
            header = read_header(path)
            size, found = path.stat().st_size, sha256_of([path])
        except (FileNotFoundError, NotADirectoryError) as error:
            raise missing(path) from error
        except OSError as error:
            sentence = tr("The adapter {name} cannot be read.", name=path.name)
            raise InkwellError(ErrorKind.DISK, sentence, str(error)) from error
        except BrokenGgufError as error:
            raise damaged(path, str(error)) from error
        if size < header.needed_bytes:
            raise damaged(path, f"{size} bytes of {header.needed_bytes}")
        kinds = (header.text("general.type"), header.text("adapter.type"))
        if kinds != ("adapter", "lora") or not isinstance(header.values.get("adapter.lora.alpha"), float):
            raise InkwellError(ErrorKind.MODEL, tr("{name} is no LoRA adapter.", name=path.name), f"{kinds}")
        if header.architecture != self._architecture:
            raise unfit(path, f"{header.architecture} on {self._architecture}")
        return found
