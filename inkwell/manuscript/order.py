"""Keys that sort as plain strings and always leave room for one more between two of them.

A key is a fraction written in base 62 without its leading "0.": digits 0-9A-Za-z, which plain string
comparison sorts in that order, and never a trailing "0", so that there is room before every key.
"""

from typing import Final

DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE: Final = len(DIGITS)


def is_key(text: str) -> bool:
    """Say whether `text` is a well-formed key, as `between` takes and gives them."""
    return bool(text) and all(each in DIGITS for each in text) and not text.endswith("0")


def between(low: str | None, high: str | None) -> str:
    """Return a short key strictly between `low` and `high`; None stands for an open end.

    Raises:
        ValueError: a bound is no key, or `low` is not below `high`.
    """
    for bound in (low, high):
        if bound is not None and not is_key(bound):
            raise ValueError(f"not an order key: {bound!r}")
    if low is not None and high is not None and low >= high:
        raise ValueError(f"no room between {low!r} and {high!r}")
    return _middle(low or "", high)


def several_between(n: int, low: str | None, high: str | None) -> tuple[str, ...]:
    """Return `n` increasing keys between two bounds: halved from the middle out, so that none grows long.

    Raises as `between`.
    """
    if n < 1:
        return ()
    middle = between(low, high)
    half = (n - 1) // 2
    return (*several_between(half, low, middle), middle, *several_between(n - 1 - half, middle, high))


def _middle(low: str, high: str | None) -> str:
    """Find the key digit by digit: "" is zero and None is one."""
    head: list[str] = []
    place = 0
    while True:
        below = DIGITS.index(low[place]) if place < len(low) else 0
        above = DIGITS.index(high[place]) if high is not None else _BASE
        if above - below > 1:
            return "".join(head) + DIGITS[(below + above) // 2]
        head.append(DIGITS[below])
        place += 1
        if above > below or (high is not None and place >= len(high)):
            high = None


def spread(n: int) -> tuple[str, ...]:
    """Return `n` increasing keys of equal length, evenly spread, with room around each."""
    if n < 1:
        return ()
    width = 1
    while _BASE**width < 2 * (n + 1):
        width += 1
    step = _BASE**width // (n + 1)
    return tuple(_key(step * place, width) for place in range(1, n + 1))


def _key(number: int, width: int) -> str:
    """Write a number with `width` digits, and a 1 for a trailing 0 (the gap to the next is at least 2)."""
    digits: list[str] = []
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        digits.append(DIGITS[digit])
    digits[0] = "1" if digits[0] == "0" else digits[0]
    return "".join(reversed(digits))
