"""`python -I run_host.py MODULE …`: the add-on's interpreter runs a module of the program that this file lies in.

It does what `python -P -m MODULE …` does where Inkwell is installed by pip. Nothing of Inkwell is in the add-on itself:
its modules are taken from beside this file, so they are always of the same version as the window.
"""

import os
import runpy
import sys
from pathlib import Path

MODULES = Path(__file__).resolve().parents[2]
PROGRAM = MODULES.parents[1]
"""Where the program has its libraries."""


def main() -> None:
    """Run the module that is named first; the rest is its own."""
    _give_back_library_path()
    libraries = PROGRAM / "llama_cpp" / "lib"
    if libraries.is_dir():
        os.environ["LLAMA_CPP_LIB_PATH"] = str(libraries)
    # For the processes that a training in several starts, which know nothing of this file.
    os.environ.update(PYTHONPATH=str(MODULES), PYTHONNOUSERSITE="1", PYTHONDONTWRITEBYTECODE="1", INKWELL_ADDON="1")
    # The program's own folder is no place to leave anything in.
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(MODULES))
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


def _give_back_library_path() -> None:
    """Begin anew without the program's libraries before the system's, which are none of this interpreter's."""
    told = os.environ.get("LD_LIBRARY_PATH", "")
    if sys.platform != "linux" or str(PROGRAM) not in told.split(os.pathsep):
        return
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    environment = {**os.environ, "LD_LIBRARY_PATH": before}
    if not before:
        del environment["LD_LIBRARY_PATH"]
    os.execve(sys.executable, [sys.executable, "-I", *sys.argv], environment)  # noqa: S606 - the same once more


if __name__ == "__main__":
    main()
