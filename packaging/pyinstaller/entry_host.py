"""The program's second executable: `inkwell-host MODULE …` runs one of the processes beside the window.

It does what `python -P -m MODULE …` does, for the modules that are known as such and for no other.
"""

import runpy
import sys

from inkwell.supervise.installation import HOSTS


def main() -> None:
    """Run the module that is named first; the rest is its own."""
    module = sys.argv[1] if len(sys.argv) > 1 else ""
    if module not in HOSTS:
        sys.exit("This program is started by Inkwell.")
    del sys.argv[0]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
