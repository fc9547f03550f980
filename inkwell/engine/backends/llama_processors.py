"""Has a llama.cpp that was built for many processors take its library for this one.

Built with GGML_BACKEND_DL and GGML_CPU_ALL_VARIANTS, as in Inkwell's installers, llama.cpp can do nothing until it has
loaded the best of the libraries beside it whose instructions this processor has (`ggml-backend-reg.cpp`). A build for
one processor has none of them and needs none.
"""

import ctypes
import functools
import os
import sys
from pathlib import Path

_VARIANTS = "*ggml-cpu-*"


def library_folder(package: Path) -> Path:
    """Where the package `llama_cpp`, imported from a folder, has its libraries, or is told to take them from."""
    told = os.environ.get("LLAMA_CPP_LIB_PATH")
    return Path(told) if told else package / "lib"


@functools.cache
def load_processors(folder: Path) -> bool:
    """Load the library for this processor from where libllama was loaded from; whether there was anything to choose.

    Once in a process: a second time would register the same processor as a second one.

    Raises:
        OSError: there are such libraries, but what is to choose among them cannot be loaded.
    """
    if not any(folder.glob(_VARIANTS)):
        return False
    # The same file that libllama stands on, so the same library: what it registers is registered there.
    names = {"win32": "ggml.dll", "darwin": "libggml.dylib"}
    ggml = ctypes.CDLL(str(folder / names.get(sys.platform, "libggml.so")))
    ggml.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
    ggml.ggml_backend_load_all_from_path.restype = None
    ggml.ggml_backend_load_all_from_path(os.fsencode(folder))
    return True
