"""Numbers as English prose writes them: 27, twenty-seven, seven-and-twenty."""

from typing import Final

_UNITS: Final = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS: Final = {
    word: 10 * number
    for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_TEN: Final = "|".join(_TENS)
_UNIT: Final = "|".join(sorted(_UNITS, key=len, reverse=True))
NUMBER: Final = rf"(?:\d{{1,3}}|(?:{_UNIT})[- ]and[- ](?:{_TEN})|(?:{_TEN})(?:[- ](?:{_UNIT}))?|(?:{_UNIT}))\b"
"""A pattern for a whole number below a hundred in words, or below a thousand in digits; case is the caller's."""


def number_of(words: str) -> int:
    """Return the number that was found by NUMBER."""
    if words.isdecimal():
        return int(words)
    parts = words.lower().replace("-", " ").split()
    return sum(_TENS.get(part, _UNITS.get(part, 0)) for part in parts)
