"""Writing with a server of the author's own from the command line: which one, what is accepted, its key."""

import argparse
import os
from collections.abc import Sequence
from typing import Final

from inkwell.engine.server_address import ServerAddress, parse_address
from inkwell.engine.types import ModelRef, Secret
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.keyring_keys import KeyringKeys
from inkwell.storage.paths import UserPaths
from inkwell.storage.server_list import KnownServer, ServerList

KEY_VARIABLE: Final = "INKWELL_SERVER_KEY"


def server_options(parser: argparse.ArgumentParser) -> None:
    """Declare them."""
    group = parser.add_argument_group(
        "a server of your own",
        f"llama-server, Ollama, LM Studio, KoboldCpp, vLLM and their kind. Its key is read from {KEY_VARIABLE}, else "
        "from the system's keyring where the window keeps it; it is no option, for options are seen by others.",
    )
    group.add_argument("--server", default="", metavar="URL", help="have this server write: 127.0.0.1:8080")
    group.add_argument("--server-model", default="", metavar="NAME", help="one of its models; the first without")
    group.add_argument(
        "--leave-machine", action="store_true", help="accept that what is told leaves this machine for it"
    )


def named_server(parsed: argparse.Namespace) -> ModelRef | None:
    """The server that the command line names, with its key; None when it names none.

    Raises:
        InkwellError: BAD_INPUT for an address that is none, another model beside it, or a host that is far away and was
            not accepted.
    """
    if not parsed.server:
        if parsed.server_model or parsed.leave_machine:
            raise InkwellError(ErrorKind.BAD_INPUT, "Name the server, too, by --server.")
        return None
    if parsed.model or parsed.backend or parsed.voice:
        raise InkwellError(ErrorKind.BAD_INPUT, "A server brings its own model along; name one of the two.")
    address = parse_address(parsed.server, parsed.server_model)
    known = ServerList(UserPaths.default().config / "servers.json").load()
    accepted = parsed.leave_machine or any(each.accepted == address.origin for each in known)
    if address.warning and not accepted:
        raise InkwellError(ErrorKind.BAD_INPUT, f"{address.warning} Say --leave-machine to accept that.")
    return ModelRef(address.name, address.path, "server", Secret(_key(address, known)))


def _key(address: ServerAddress, known: Sequence[KnownServer]) -> str:
    said = os.environ.get(KEY_VARIABLE, "").strip()
    kept = any(each.key == "keyring" and _origin(each) == address.origin for each in known)
    return said or (KeyringKeys().get(address.place) if kept else "")


def _origin(server: KnownServer) -> str:
    try:
        return parse_address(server.path).origin
    except InkwellError:
        # A hand changed the file.
        return ""
