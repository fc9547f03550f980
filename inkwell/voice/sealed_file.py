"""One encrypted file out of many bytes, written and read piece by piece.

* The bytes `MAGIC`; the header's length, 4 bytes, little-endian; the header (`Header` as JSON).
* Chunks: `chunk` bytes of the text each but for the last one, which may have none, each followed by its tag.

The key is scrypt's (RFC 7914) of the passphrase, for this file alone. Each chunk is AES-256-GCM's (NIST SP 800-38D),
with all that stands before the first one as associated data; its nonce is the header's 7 bytes, its number in 4 bytes,
big-endian, and 1 for the last chunk, else 0 (the STREAM construction, Hoang et al. 2015). So no chunk can be changed,
left out, doubled, moved or brought over from another file, nor the file be cut or go on, without its being seen.
"""

import os
import unicodedata
from collections.abc import Iterator
from typing import IO, Any, Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.supervise.installation import NOT_WHOLE, by_installation
from inkwell.translation import tr

MAGIC: Final = b"INKSEAL\x01"
CHUNK: Final = 1 << 20
INSTALL: Final = by_installation(
    tr('To lock a voice away, install the voice extra: pip install "inkwell[voice]".'), NOT_WHOLE
)
CLOSED: Final = tr("The passphrase is not the right one, or the sealed voice is damaged; nothing was changed.")
DAMAGED: Final = tr("The sealed voice is damaged; nothing was changed.")
LEAST: Final = 8
"""Characters of a passphrase."""
_TAG: Final = 16
_LONGEST_HEADER: Final = 1 << 12
_MOST_MEMORY: Final = 1 << 28
"""Bytes that scrypt may be told to take by a file that comes from anywhere."""


class Cost(msgspec.Struct, frozen=True):
    """What a try of a passphrase costs: scrypt's n, r and p; it takes 128 × n × r bytes of memory."""

    n: int = 1 << 17
    r: int = 8
    p: int = 1

    def check(self) -> None:
        """Refuse what scrypt does not take, or what takes too much. Raises ValueError."""
        sound = self.n > 1 and self.n & (self.n - 1) == 0 and self.r > 0 and 0 < self.p <= 16
        if not sound or 128 * self.n * self.r > _MOST_MEMORY:
            raise ValueError("scrypt's parameters are out of range")


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is needed to find the key, and nothing of what is encrypted."""

    salt: bytes
    nonce: bytes
    cost: Cost
    chunk: int = CHUNK
    cipher: str = "AES-256-GCM"

    def check(self) -> None:
        """Refuse what this program does not write. Raises ValueError."""
        self.cost.check()
        sound = len(self.salt) == 32 and len(self.nonce) == 7 and 0 < self.chunk <= 1 << 24
        if not sound or self.cipher != "AES-256-GCM":
            raise ValueError("the header is not one of ours")


class SealedWriter:
    """Encrypts what is written into a file; without `close` what is in the file cannot be read."""

    def __init__(self, file: IO[bytes], passphrase: str, cost: Cost, chunk: int = CHUNK) -> None:
        """Begin the file.

        Raises:
            InkwellError: BAD_INPUT for a passphrase that is too short, UNSUPPORTED without the library, MEMORY.
        """
        check_passphrase(passphrase)
        header = Header(os.urandom(32), os.urandom(7), cost, chunk)
        told = msgspec.json.encode(header)
        self._begin = MAGIC + len(told).to_bytes(4, "little") + told
        self._cipher = _cipher(passphrase, header)
        self._file, self._header = file, header
        self._waiting = bytearray()
        self._number = 0
        file.write(self._begin)

    def write(self, data: bytes) -> None:
        """Add some bytes. Raises OSError."""
        self._waiting += data
        size = self._header.chunk
        # The last chunk is told apart: what fills one exactly may be it.
        while len(self._waiting) > size:
            self._put(bytes(self._waiting[:size]), last=False)
            del self._waiting[:size]

    def close(self) -> None:
        """End the text; the file itself stays open. Raises OSError."""
        self._put(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _put(self, text: bytes, *, last: bool) -> None:
        nonce = _nonce(self._header, self._number, last)
        self._file.write(self._cipher.encrypt(nonce, text, self._begin))
        self._number += 1


class SealedReader:
    """Decrypts such a file; no byte is given that was not proven to be what was written."""

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        """Read the header, and the first chunk, which proves the passphrase.

        Raises:
            InkwellError: BAD_INPUT or DAMAGED, which cannot be told apart for the most part; UNSUPPORTED, MEMORY.
        """
        self._file = file
        self._left = file.seek(0, os.SEEK_END)
        file.seek(0)
        self._begin, self._header = self._read_header()
        self._left -= len(self._begin)
        self._cipher = _cipher(passphrase, self._header)
        self._number, self._over = 0, False
        self._ready = bytearray()
        self._next(CLOSED, ErrorKind.BAD_INPUT)

    def read(self, count: int) -> bytes:
        """The next bytes, as many as that.

        Raises:
            InkwellError: DAMAGED, also when there are not so many left.
        """
        while len(self._ready) < count:
            if self._over:
                raise InkwellError(ErrorKind.DAMAGED, DAMAGED, "the text ends too early")
            self._next(DAMAGED, ErrorKind.DAMAGED)
        found = bytes(self._ready[:count])
        del self._ready[:count]
        return found

    def pieces(self) -> Iterator[bytes]:
        """All that is left, to the end.

        Raises:
            InkwellError: DAMAGED.
        """
        while self._ready or not self._over:
            if self._ready:
                yield bytes(self._ready)
                self._ready.clear()
            if not self._over:
                self._next(DAMAGED, ErrorKind.DAMAGED)

    def end(self) -> None:
        """Make sure that nothing is left.

        Raises:
            InkwellError: DAMAGED.
        """
        if self._ready or not self._over:
            raise InkwellError(ErrorKind.DAMAGED, DAMAGED, "the text goes on")

    def _read_header(self) -> tuple[bytes, Header]:
        begin = self._file.read(len(MAGIC) + 4)
        length = int.from_bytes(begin[len(MAGIC) :], "little")
        if not begin.startswith(MAGIC) or length > _LONGEST_HEADER:
            raise InkwellError(ErrorKind.DAMAGED, DAMAGED, "this is no sealed file")
        told = self._file.read(length)
        try:
            header = msgspec.json.decode(told, type=Header)
            header.check()
        except (ValueError, UnicodeDecodeError) as error:
            raise InkwellError(ErrorKind.DAMAGED, DAMAGED, repr(error)) from error
        return begin + told, header

    def _next(self, sentence: str, kind: ErrorKind) -> None:
        sealed = self._file.read(min(self._left, self._header.chunk + _TAG))
        self._left -= len(sealed)
        self._over = self._left <= 0 or not sealed
        try:
            nonce = _nonce(self._header, self._number, self._over)
            self._ready += self._cipher.decrypt(nonce, sealed, self._begin)
        except Exception as error:
            # The library has one error for a wrong tag and others for a chunk too short to have one.
            raise InkwellError(kind, sentence, f"chunk {self._number}: {error!r}") from error
        self._number += 1


def check_passphrase(passphrase: str) -> None:
    """Refuse one that could be guessed at once.

    Raises:
        InkwellError: BAD_INPUT.
    """
    if len(passphrase) < LEAST:
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("A passphrase needs at least {least} characters; a sentence is good.", least=LEAST)
        )


def _nonce(header: Header, number: int, last: bool) -> bytes:
    return header.nonce + number.to_bytes(4, "big") + bytes([last])


def _cipher(passphrase: str, header: Header) -> Any:
    try:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
    except ImportError as error:
        raise InkwellError(ErrorKind.UNSUPPORTED, INSTALL, repr(error)) from error
    # The same letters, however a keyboard puts them together.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    cost = header.cost
    try:
        key = Scrypt(salt=header.salt, length=32, n=cost.n, r=cost.r, p=cost.p).derive(typed)
    except MemoryError as error:
        sentence = tr(
            "There is not enough memory for the passphrase: it needs {number} MB.", number=128 * cost.n * cost.r >> 20
        )
        raise InkwellError(ErrorKind.MEMORY, sentence, repr(error)) from error
    return AESGCM(key)
