"""What pip says, turned into what is shown: how far it is, and why it could not go on.

Read are the lines of `pip install --progress-bar raw` and its errors, which pip writes in English whatever the system's
language (pip 24.1 and later).
"""

import re
from collections import deque
from typing import Final

from inkwell.addon.wish import Stage
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

OFFLINE: Final = tr(
    "There is no network, or the package index does not answer. A folder of wheels that you bring works without one."
)
REFUSED: Final = tr("The package installer (pip) could not install the add-on; what it said last is in the log.")
_KEPT_LINES: Final = 60
_PROGRESS: Final = re.compile(r"^Progress (\d+) of (\d+)$")
_FILE: Final = re.compile(r"^(?:Downloading|Processing|Using cached) (?:.*/)?([A-Za-z0-9_.]+?)-\d\S*?(?: \((.+)\))?$")
_NONE_FITS: Final = re.compile(r"No matching distribution found for (\S+)")
_NO_NETWORK: Final = (
    *("Failed to establish a new connection", "NewConnectionError", "NameResolutionError", "Name or service not known"),
    *("Temporary failure in name resolution", "Network is unreachable", "No route to host", "getaddrinfo failed"),
    *("Connection refused", "ConnectTimeoutError", "ReadTimeoutError", "Connection timed out", "nodename nor servname"),
)
_OTHERS: Final = (
    (("No space left on device", "Errno 28", "WinError 112"), ErrorKind.DISK, tr("The disk became full on the way.")),
    (
        ("CERTIFICATE_VERIFY_FAILED", "certificate verify failed"),
        ErrorKind.NETWORK,
        tr("The package index could not prove who it is; a mirror or a proxy may stand between."),
    ),
    (
        ("DO NOT MATCH THE HASHES", "HashMismatch"),
        ErrorKind.NETWORK,
        tr("What came from the package index was not what it had announced; try it again."),
    ),
    (
        ("ResolutionImpossible", "conflicting dependencies"),
        ErrorKind.BAD_INPUT,
        tr("What was asked for does not go together; another version of torch may."),
    ),
    (
        ("401 Client Error", "403 Client Error", "407 Proxy"),
        ErrorKind.NETWORK,
        tr("The package index lets nobody in without a name and a password."),
    ),
)


class PipWords:
    """Reads the lines of one run of pip."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=_KEPT_LINES)
        self._file = ""

    @property
    def last(self) -> str:
        """The last lines, for the log."""
        return "\n".join(self._lines)

    def hear(self, line: str) -> None:
        """Take a line whose progress nobody wants to know."""
        self.read(line)

    def read(self, line: str) -> Stage | None:
        """Take a line; what it says of how far it is, None when it says nothing new."""
        line = line.strip()
        if found := _PROGRESS.match(line):
            done, size = int(found.group(1)), int(found.group(2))
            return Stage(self._file or tr("Downloading"), min(1.0, done / size) if size else None)
        if line:
            self._lines.append(line)
        if found := _FILE.match(line):
            name, size = found.group(1).replace("_", "-"), found.group(2)
            whole = line.startswith("Downloading") and size
            coming = tr("Downloading {name}, {size}", name=name, size=size)
            self._file = coming if whole else tr("Looking at {name}", name=name)
            # Metadata are so small that nobody could read their names.
            return None if name.endswith(".metadata") else Stage(self._file)
        if line.startswith("Collecting "):
            return Stage(tr("Looking for {name}", name=line.split()[1]))
        if line.startswith("Installing collected packages"):
            self._file = ""
            return Stage(tr("Unpacking all of it"))
        return None

    def error(self, *, offline_wheels: bool = False) -> InkwellError:
        """Why it ended without having done what it was to do. `offline_wheels`: only a folder was asked."""
        said = self.last
        for marks, kind, sentence in _OTHERS:
            if any(mark in said for mark in marks):
                return InkwellError(kind, sentence, said)
        if not offline_wheels and any(mark in said for mark in _NO_NETWORK):
            return InkwellError(ErrorKind.NETWORK, OFFLINE, said)
        if found := _NONE_FITS.search(said):
            name = found.group(1)
            none_there = (
                tr("The folder of wheels has no {name} that fits this system and its Python.", name=name)
                if offline_wheels
                else tr("The package index has no {name} that fits this system and its Python.", name=name)
            )
            return InkwellError(ErrorKind.NOT_FOUND, none_there, said)
        return InkwellError(ErrorKind.INTERNAL, REFUSED, said)
