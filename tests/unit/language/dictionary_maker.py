"""Small dictionaries for tests, made here: sound ones in several encodings, and damaged ones."""

import struct
from pathlib import Path

from inkwell.language.dictionaries import Dictionary


def make(folder: Path, name: str, words: str, encoding: str = "UTF-8", rules: str = "", python: str = "") -> Dictionary:
    """Write NAME.aff and NAME.dic; `python` is the encoding's name where hunspell has another."""
    folder.mkdir(parents=True, exist_ok=True)
    codec = python or encoding
    (folder / f"{name}.aff").write_bytes(f"SET {encoding}\n{rules}".encode(codec))
    listed = words.split()
    (folder / f"{name}.dic").write_bytes("\n".join([str(len(listed)), *listed, ""]).encode(codec))
    return Dictionary(folder, name)


def damaged(folder: Path, kind: str) -> Dictionary:
    """Write a dictionary that is damaged in one of the ways of `DAMAGE`."""
    aff, dic = DAMAGE[kind]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "xx_XX.aff").write_bytes(aff)
    (folder / "xx_XX.dic").write_bytes(dic)
    return Dictionary(folder, "xx_XX")


DAMAGE: dict[str, tuple[bytes, bytes]] = {
    "empty": (b"", b""),
    "zeros": (bytes(4096), bytes(4096)),
    "noise": (b"SET UTF-8\n" + struct.pack("<512I", *range(77, 77 + 512)), b"3\n\xff\xfe\x00abc\n"),
    "no number": (b"SET UTF-8\n", b"apple\nbanana\n"),
    "unknown encoding": (b"SET KLINGON-8\n", b"1\napple\n"),
    "a page of HTML": (b"<!DOCTYPE html><html><body>Not found</body></html>", b"<!DOCTYPE html><html></html>"),
    "a program": (b"\x7fELF" + bytes(range(256)) * 8, b"\x7fELF" + bytes(range(256)) * 8),
}
SUSPICIOUS: dict[str, tuple[bytes, bytes]] = {
    "claims a number of words": (b"SET UTF-8\n", b"999999999999999999\napple\n"),
    "affixes cut short": (b"SET UTF-8\nSFX S Y 9999\nSFX S 0 s", b"2\napple/S\npear/S\n"),
    "deep compounds": (
        b"SET UTF-8\nCOMPOUNDMIN 1\nCOMPOUNDFLAG X\nCOMPOUNDRULE 1\nCOMPOUNDRULE X*X*X*X*X*X*\n",
        b"3\na/X\naa/X\naaa/X\n",
    ),
    "flags beyond their kind": (b"SET UTF-8\nFLAG num\nSFX 70000 Y 1\nSFX 70000 0 s .\n", b"1\napple/70000,99999999\n"),
    "replacements without end": (b"SET UTF-8\nREP 4294967295\nREP a aa\nREP aa a\nMAP 2\nMAP ab\nMAP (\n", b"1\naab\n"),
    "a huge line": (b"SET UTF-8\n" + b"WORDCHARS " + b"a" * 300_000 + b"\n", b"1\n" + b"a" * 300_000 + b"\n"),
}
"""Files that hunspell may read, refuse, or die of."""
