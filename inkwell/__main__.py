"""`python -m inkwell` and the `inkwell` command."""

import sys

from inkwell.engine.offline import go_offline

INTERRUPTED = 130
"""The exit status after Ctrl+C, as shells count it."""


def main() -> None:
    """Run the command line and exit with its status."""
    go_offline()
    try:
        # Here and not above, so that a Ctrl+C during the imports ends as quietly as a later one.
        from inkwell.cli import run
        from inkwell.storage.log import keep_log
        from inkwell.storage.paths import UserPaths

        keep_log(UserPaths.default().log)
        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = INTERRUPTED
    sys.exit(status)


if __name__ == "__main__":
    main()
