"""The program's own log: what an error sentence left out, in a file that stays small."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LIMIT = 512 * 1024
"""Bytes of inkwell.log; the one before it is kept as inkwell.log.1."""


def keep_log(folder: Path) -> None:
    """Write what the logger "inkwell" hears to inkwell.log in this folder, and nothing of it to the terminal.

    Without a folder that can be written the program runs all the same, without a log.
    """
    logger = logging.getLogger("inkwell")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "inkwell.log", maxBytes=LIMIT, backupCount=1, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(message)s"))
    logger.addHandler(handler)
