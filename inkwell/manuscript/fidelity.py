"""Maps that carry any text through a page and through UTF-8, and give back exactly what went in.

Qt's page ends blocks at some characters and UTF-8 has no lone surrogates. Each such character c is
carried as a private-use image m(c) behind a quote Q. Text that holds Q or m(c) of its own is told apart
by the number of quotes: n quotes before c become 2n+1 before m(c); n before an m of the text's own
become 2n. So decoding is the exact inverse on everything encoding can give, and the other way round
for text without forbidden characters.
"""

import re
from collections.abc import Iterable
from typing import Final

QUOTE: Final = "\U0010fffd"
"""The last private-use character: nothing an author or a font is likely to use."""
_IMAGES_START: Final = 0x10F000
"""Images stand in plane 16, from here: room for the 2,048 surrogates and the few of the page."""
PARAGRAPH_SEPARATOR: Final = "\u2029"
"""What Qt puts between blocks in `toRawText`."""
SURROGATES: Final = tuple(chr(code) for code in range(0xD800, 0xE000))


class ReversibleMap:
    """A total bijection between all text and text without the `forbidden` characters.

    `encode` takes any text; what it gives has no forbidden character. `decode` takes any text without
    forbidden characters. `decode(encode(t)) == t` and `encode(decode(t)) == t`.
    """

    def __init__(self, forbidden: Iterable[str]) -> None:
        plain = sorted(set(forbidden))
        self._to_image = {each: chr(_IMAGES_START + place) for place, each in enumerate(plain)}
        self._from_image = {image: each for each, image in self._to_image.items()}
        images = f"{chr(_IMAGES_START)}-{chr(_IMAGES_START + len(plain) - 1)}"
        self._outside = [each for each in plain if not "\ud800" <= each <= "\udfff"]
        self._no_surrogates = len(self._outside) < len(plain)
        outside = "".join(map(re.escape, self._outside))
        surrogates = "\ud800-\udfff" if self._no_surrogates else ""
        # A run of quotes is looked at from its start only, or a long one would take its length squared.
        self._encodable = re.compile(f"(?<!{QUOTE}){QUOTE}*+[{outside}{surrogates}{images}]")
        self._decodable = re.compile(f"(?<!{QUOTE}){QUOTE}*+[{images}]")

    def encode(self, text: str) -> str:
        """Return `text` with every forbidden character carried as a quoted image."""
        if QUOTE not in text and not self._has_forbidden(text):
            # Nearly every text. The expression takes 20 ns for each character, and lets no other thread run meanwhile.
            return text
        return self._encodable.sub(self._encode_run, text)

    def decode(self, text: str) -> str:
        """Return the text that `encode` made `text` of."""
        # An image that no quote precedes is the text's own.
        return self._decodable.sub(self._decode_run, text) if QUOTE in text else text

    def _has_forbidden(self, text: str) -> bool:
        return any(each in text for each in self._outside) or (self._no_surrogates and _has_surrogate(text))

    def _encode_run(self, found: re.Match[str]) -> str:
        run = found.group()
        quotes, last = len(run) - 1, run[-1]
        image = self._to_image.get(last)
        return QUOTE * (2 * quotes) + last if image is None else QUOTE * (2 * quotes + 1) + image

    def _decode_run(self, found: re.Match[str]) -> str:
        run = found.group()
        quotes, image = len(run) - 1, run[-1]
        last = self._from_image[image] if quotes % 2 else image
        return QUOTE * (quotes // 2) + last


def _has_surrogate(text: str) -> bool:
    """Whether UTF-8 cannot hold a text; its own encoder says so fastest."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


PAGE: Final = ReversibleMap(["\r", "\x00", PARAGRAPH_SEPARATOR, "\ufdd0", "\ufdd1", "\ufeff", *SURROGATES])
"""For text on its way into a QTextDocument. A string that begins with U+FEFF loses it on the way from Python to Qt."""
DISK: Final = ReversibleMap(SURROGATES)
"""For text on its way into UTF-8."""


def to_page(text: str) -> str:
    """Return raw page text: forbidden characters carried, and U+2029 for each newline."""
    return PAGE.encode(text).replace("\n", PARAGRAPH_SEPARATOR)


def from_page(raw: str) -> str:
    """Return the text of a page's `toRawText`; the inverse of `to_page`."""
    return PAGE.decode(raw.replace(PARAGRAPH_SEPARATOR, "\n"))
