"""Where a model's server is: its address taken apart, how far away that is, and what an author has to know of it.

Nothing is looked up here: a name is judged by how it is written, and whoever connects compares (`reach_of_peer`).
"""

import ipaddress
from dataclasses import dataclass
from enum import IntEnum
from typing import Final
from urllib.parse import SplitResult, quote, unquote, urlsplit

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

_PORTS: Final = {"http": 80, "https": 443}
_NEAR_ENDINGS: Final = (".local", ".lan", ".home", ".internal", ".home.arpa")
"""Of names that only a private network knows."""
_LONGEST: Final = 2000


class Reach(IntEnum):
    """How far what is written travels; each is farther than the one before."""

    HERE = 0
    """It stays on this machine."""
    NEAR = 1
    """It stays in a private network: the author's own house or office."""
    FAR = 2


@dataclass(frozen=True)
class ServerAddress:
    """A server, and which of its models is meant ("" for the one that it has)."""

    scheme: str
    host: str
    """A name, or an IP address without brackets."""
    port: int
    root: str = ""
    """The path below which the server's own paths begin, without a slash at its end; "" for none."""
    model: str = ""

    @property
    def place(self) -> str:
        """Host and port as an author reads them; the port only where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address without the model."""
        return f"{self.scheme}://{self.place}{self.root}"

    @property
    def origin(self) -> str:
        """What an author accepts who accepts that what is written leaves this machine."""
        return f"{self.scheme}://{self.place}"

    @property
    def path(self) -> str:
        """Address and model in one text, as `parse_address` reads it."""
        return f"{self.url}#{quote(self.model, safe='')}" if self.model else self.url

    @property
    def name(self) -> str:
        """What the author calls it: the model, and where it is."""
        return tr("{model} on {place}", model=self.model or "The model", place=self.place)

    @property
    def reach(self) -> Reach:
        """How far away the host says that it is."""
        host = self.host.lower()
        address = _literal(host)
        if address is not None:
            return reach_of_peer(host)
        if host == "localhost" or host.endswith(".localhost"):
            return Reach.HERE
        if "." not in host or host.endswith(_NEAR_ENDINGS):
            return Reach.NEAR
        return Reach.FAR

    @property
    def warning(self) -> str:
        """What an author accepts before anything is written there; "" where there is nothing to accept."""
        if self.reach is not Reach.FAR:
            return ""
        leaves = tr(
            "What is written with this server leaves this machine for {place}: the text before the "
            "cursor, and whatever else the model is told, each time that it is asked, for summaries and "
            "grey words too. What becomes of it there, its owner decides.",
            place=self.place,
        )
        bare = tr(" It goes there by plain http, so that everyone on the way can read it, the key too.")
        return leaves + (bare if self.scheme == "http" else "")


def parse_address(text: str, model: str = "") -> ServerAddress:
    """Read an address as people write them: `localhost:8080`, `https://host/v1`; `model` over one in the text.

    Raises:
        InkwellError: BAD_INPUT, with what is wrong with it.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST or any(letter.isspace() or ord(letter) < 32 for letter in text):
        raise _refusal(tr("The address of a server looks like http://127.0.0.1:8080."), text)
    if "://" not in text:
        text = f"http://{text}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise _refusal(tr("“{text}” is no address of a server.", text=text), str(error)) from error
    _check(parts, host, text)
    scheme = parts.scheme.lower()
    return ServerAddress(scheme, host, port or _PORTS[scheme], _root(parts.path), model or unquote(parts.fragment))


def _check(parts: SplitResult, host: str, text: str) -> None:
    if parts.scheme.lower() not in _PORTS:
        raise _refusal(tr("A server is spoken to by http or https, not by {scheme}.", scheme=parts.scheme), text)
    if parts.username is not None or parts.password is not None:
        # It would stand in the settings and in every record.
        raise _refusal(tr("A key or a password has no place in the address; give it as the key."), parts.hostname or "")
    if not host or parts.query or not _is_host(host):
        raise _refusal(tr("“{text}” is no address of a server.", text=text), text)


def _is_host(host: str) -> bool:
    if _literal(host) is not None:
        return True
    try:
        host.encode("idna")
    except UnicodeError:
        return False
    return all(letter.isalnum() or letter in "-._" for letter in host)


def _root(path: str) -> str:
    """Without the path of the OpenAI interface, which people leave at the end of an address, and write or not."""
    path = path.rstrip("/")
    for ending in ("/completions", "/chat", "/v1"):
        path = path.removesuffix(ending).rstrip("/")
    return path


def reach_of_peer(address: str) -> Reach:
    """How far away an IP address is."""
    found = _literal(address)
    if found is None:
        return Reach.FAR
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    if found.is_loopback:
        return Reach.HERE
    return Reach.NEAR if any(found in network for network in _NEAR) else Reach.FAR


_NEAR: Final = tuple(
    map(
        ipaddress.ip_network,
        # RFC 1918, link-local, RFC 4193; and 100.64/10, which private overlay networks use.
        ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10", "fe80::/10", "fc00::/7"),
    )
)


def _literal(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None


def _refusal(sentence: str, detail: str) -> InkwellError:
    return InkwellError(ErrorKind.BAD_INPUT, sentence, detail[:200])
