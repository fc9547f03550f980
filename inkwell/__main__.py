"""`python -m inkwell` and the `inkwell` command."""

import sys
from pathlib import Path

from inkwell.engine.offline import go_offline

INTERRUPTED = 130
"""The exit status after Ctrl+C, as shells count it."""


def main() -> None:
    """Run the command line and exit with its status."""
    go_offline()
    try:
        # Here and not above, so that a Ctrl+C during the imports ends as quietly as a later one.
        from inkwell.storage.paths import UserPaths

        paths = UserPaths.default()
        if _opens_the_window(sys.argv[1:]):
            from PySide6.QtCore import QLocale

            from inkwell.interface_language import choose_language

            choose_language(paths.config / "settings.json", QLocale.system().uiLanguages())
        from inkwell.cli import run
        from inkwell.storage.log import keep_log

        keep_log(paths.log)
        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = INTERRUPTED
    sys.exit(status)


def _opens_the_window(arguments: list[str]) -> bool:
    """The window speaks the author's language, the command line English: scripts read it."""
    return not arguments or arguments[0] == "window" or Path(arguments[0]).is_dir()


if __name__ == "__main__":
    main()
