"""What a script file for the scripted backend holds, and the ways in which it lets the process come to grief."""

import hashlib
import os
import signal
import sys
import time
from pathlib import Path
from typing import Literal

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr


class Crash(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where and how the process comes to grief.

    It happens while loading, when a prompt is taken in (`warm`: ahead of its request), or after `after` tokens
    of a variant; only below rung `below_rung` when that is given, and only when the prompt contains
    `prompt_contains`, which also keeps it out of the host's warm-up.
    """

    when: Literal["load", "warm", "prompt", "token"]
    how: Literal["segv", "abort", "kill", "exit", "hang", "error", "print"]
    after: int = 0
    below_rung: int | None = None
    prompt_contains: str = ""


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a script file holds, as JSON.

    `text` is what every variant says, `texts` what each of them says in turn; without either words are drawn from the
    seed and go on until a limit.
    `delay_ms` passes before each step (one token of each variant), `prompt_ms` for each prompt token that
    was not known; neither in the host's warm-up. `load_ms` passes while loading.
    """

    text: str | None = None
    texts: tuple[str, ...] = ()
    delay_ms: float = 0.0
    prompt_ms: float = 0.0
    load_ms: float = 0.0
    context_tokens: int = 4096
    parallel: int = 4
    crashes: tuple[Crash, ...] = ()


def read_script(path: Path) -> tuple[Script, str]:
    """The script, and the SHA-256 of its file.

    Raises:
        InkwellError: NOT_FOUND or MODEL.
    """
    try:
        data = path.read_bytes()
        return msgspec.json.decode(data, type=Script), hashlib.sha256(data).hexdigest()
    except FileNotFoundError as error:
        raise InkwellError(
            ErrorKind.NOT_FOUND, tr("The script {name} is not there.", name=path.name), str(error)
        ) from error
    except OSError as error:
        raise InkwellError(
            ErrorKind.MODEL, tr("The script {name} cannot be read.", name=path.name), str(error)
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InkwellError(
            ErrorKind.MODEL, tr("The script {name} cannot be understood.", name=path.name), str(error)
        ) from error


def come_to_grief(how: str) -> None:
    """Do what native code does when it goes wrong, or only talk out of turn (`print`)."""
    if how == "segv":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif how == "abort":
        os.abort()
    elif how == "kill":
        _kill_self()
    elif how == "exit":
        os._exit(3)
    elif how == "print":
        os.write(1, b'native chatter\n{"type": "hello", "version": 99, "pid": 1}\n\xff\xfe\n')
    elif how == "error":
        raise RuntimeError("the script says that the backend fails here")
    while how == "hang":
        time.sleep(3600)


def _kill_self() -> None:
    if sys.platform == "win32":
        os._exit(137)
    else:
        os.kill(os.getpid(), signal.SIGKILL)
