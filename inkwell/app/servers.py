"""The author's own servers: which are set up, what each may be sent, and their keys, which this process only passes on.

Only what stands in this list is ever connected to. A book may come from anywhere and name any server; it writes with
one only where its author, here, has set that server up.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.engine.server_address import ServerAddress, parse_address
from inkwell.engine.types import ModelRef, Secret
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.server_list import KnownServer, ServerList
from inkwell.translation import tr


class Keys(Protocol):
    """Where keys are kept, by the place of their server. All of it may wait for the author."""

    def get(self, place: str) -> str:
        """A key, "" for none."""
        ...

    def put(self, place: str, key: str) -> None:
        """Keep a key, "" takes it out. Raises `InkwellError`."""
        ...


class KeyPendingError(InkwellError):
    """The keyring is being asked; `Servers.changed` follows."""


class Servers(QObject):
    """`changed` when the list is another, or a key has come; `trouble(InkwellError)` when something was not kept."""

    changed = Signal()
    trouble = Signal(object)
    _came = Signal(str, str)
    _failed = Signal(object)
    _not_kept = Signal(str)

    def __init__(self, file: ServerList, keys: Keys, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._keys, self._lane = file, keys, lane
        # A hand may have changed the file.
        self._known = tuple(each for each in file.load() if is_address(each.path))
        self._secrets: dict[str, str] = {}
        """By place, of this sitting; "" is one that was looked for and is not there."""
        self._asking: set[str] = set()
        self._came.connect(self._take)
        self._failed.connect(self._pass_on)
        self._not_kept.connect(self._ask_each_time)

    @property
    def known(self) -> tuple[KnownServer, ...]:
        """The servers that are set up."""
        return self._known

    def models(self) -> tuple[ModelRef, ...]:
        """What they write with, without their keys: for choosing."""
        return tuple(ModelRef(parse_address(each.path).name, each.path, "server") for each in self._known)

    def model(self, path: str) -> ModelRef:
        """What the engine loads for a server of this path, with its key.

        Raises:
            InkwellError: NOT_FOUND for one that is not set up here, BAD_INPUT for one that is far away and was not
                accepted, or whose key is not known; `KeyPendingError` while the keyring is asked.
        """
        server = self.of(path)
        if server is None:
            sentence = tr("The server that this was to be written with is not set up here; it is sent nothing.")
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, path)
        address = parse_address(server.path)
        if address.warning and server.accepted != address.origin:
            sentence = tr(
                "{place} is not on this machine, and that has not been accepted; it is sent nothing.",
                place=address.place,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        return ModelRef(address.name, server.path, "server", self._key(server, address))

    def context(self, path: str) -> int:
        """How much a server's model shall have before it; 0 is as the settings say."""
        server = self.of(path)
        return server.context_tokens if server else 0

    def of(self, path: str) -> KnownServer | None:
        """The server of this path, None for one that is not set up."""
        return next((each for each in self._known if each.path == path), None)

    def add(self, server: KnownServer, key: str) -> None:
        """Set a server up, or anew; its key is kept as `server.key` says."""
        address = parse_address(server.path)
        if server.key:
            self._secrets[address.place] = key
        others = tuple(each for each in self._known if each.path != server.path)
        self._replace((*others, server))
        if server.key == "keyring":
            self._in_background(lambda: self._keep(server, address.place, key))

    def change(self, server: KnownServer) -> None:
        """Set a server up, or anew, with the key that is kept for where it is."""
        kept = kept_at(self._known, parse_address(server.path))
        others = tuple(each for each in self._known if each.path != server.path)
        self._replace((*others, msgspec.structs.replace(server, key=kept.key if kept else "")))

    def key_at(self, address: ServerAddress) -> Secret:
        """The key that is kept for where this is, an empty one for none. Raises as `model`."""
        kept = kept_at(self._known, address)
        return self._key(kept, address) if kept else Secret()

    def remove(self, path: str) -> None:
        """Forget a server; its key too, where no other of the same place needs it."""
        server = self.of(path)
        if server is None:
            return
        place = parse_address(path).place
        self._replace(tuple(each for each in self._known if each.path != path))
        if server.key and not any(parse_address(each.path).place == place for each in self._known):
            self._secrets.pop(place, None)
            self._in_background(lambda: self._keys.put(place, ""))

    def _keep(self, server: KnownServer, place: str, key: str) -> None:
        """On a thread of its own: give the key to the keyring; where that does not take it, it is asked for instead."""
        try:
            self._keys.put(place, key)
        except InkwellError:
            self._not_kept.emit(server.path)
            raise

    @Slot(str)
    def _ask_each_time(self, path: str) -> None:
        changed = (msgspec.structs.replace(each, key="sitting") if each.path == path else each for each in self._known)
        self._replace(tuple(changed))

    def _replace(self, servers: Sequence[KnownServer]) -> None:
        self._known = known = tuple(servers)
        self._lane.submit(Job("servers", 0, lambda: self._file.save(known), then=self._saved))
        self.changed.emit()

    def _saved(self, done: Done) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)

    def _key(self, server: KnownServer, address: ServerAddress) -> Secret:
        if not server.key:
            return Secret()
        known = self._secrets.get(address.place)
        if known:
            return Secret(known)
        if server.key == "keyring" and known is None:
            self._ask(address.place)
            raise KeyPendingError(
                ErrorKind.BAD_INPUT,
                tr("The keyring is asked for the key of {place}; try it again in a moment.", place=address.place),
            )
        sentence = tr("The server at {place} wants its key; give it in Write, Server of your own.", place=address.place)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)

    def _ask(self, place: str) -> None:
        if place not in self._asking:
            self._asking.add(place)
            self._in_background(lambda: self._came.emit(place, self._keys.get(place)))

    def _in_background(self, work: Callable[[], object]) -> None:
        """On a thread of its own: a keyring may wait for its passphrase for as long as the author likes."""

        def do() -> None:
            try:
                work()
            except InkwellError as error:
                self._tell(error)
            except RuntimeError:
                # The window was closed meanwhile.
                logging.getLogger("inkwell").debug("the keyring answered when nobody was there any more")

        threading.Thread(target=do, name="keyring", daemon=True).start()

    def _tell(self, error: InkwellError) -> None:
        with suppress(RuntimeError):
            self._failed.emit(error)

    @Slot(object)
    def _pass_on(self, error: InkwellError) -> None:
        self.trouble.emit(error)

    @Slot(str, str)
    def _take(self, place: str, key: str) -> None:
        self._asking.discard(place)
        # What the author typed meanwhile counts.
        self._secrets.setdefault(place, key)
        self.changed.emit()


def accepted(server: KnownServer) -> KnownServer:
    """A server whose warning the author has read and accepted."""
    return msgspec.structs.replace(server, accepted=parse_address(server.path).origin)


def kept_at(servers: Sequence[KnownServer], address: ServerAddress) -> KnownServer | None:
    """A server at the same place whose key is kept: all its models are asked with the same one."""
    return next((each for each in servers if each.key and parse_address(each.path).origin == address.origin), None)


def is_address(path: str) -> bool:
    """Whether this leads to a server at all."""
    try:
        parse_address(path)
    except InkwellError:
        return False
    return True
