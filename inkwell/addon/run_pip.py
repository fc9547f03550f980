"""`python -I run_pip.py WHEEL …`: pip from its file, which ends when whoever started it does.

Its standard input is a pipe that nobody writes to; when that ends, the parent is gone.
"""

import os
import runpy
import sys
import threading


def main() -> None:
    """Run pip with the arguments behind the file."""
    listener = os.dup(0)
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    threading.Thread(target=_end_with_parent, args=(listener,), daemon=True).start()
    del sys.argv[0]
    wheel = sys.argv[0]
    sys.path.insert(0, wheel)
    sys.argv[0] = "pip"
    runpy.run_module("pip", run_name="__main__", alter_sys=True)


def _end_with_parent(listener: int) -> None:
    while os.read(listener, 1024):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
