"""Counting words the way a novelist would."""

import re
from typing import Final

_IDEOGRAPHS: Final = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Kana and ideographs: no spaces stand between their words, so each counts as one."""
_BREAKS: Final = rf"\s\u2012-\u2015\u2e3a\u2e3b\u2026{_IDEOGRAPHS}"
"""What ends a word beside typed dashes (--) and dots (..): white space, long dashes, an ellipsis."""
_WORD: Final = re.compile(
    rf"[{_IDEOGRAPHS}]|[^\W_{_IDEOGRAPHS}](?:[^{_BREAKS}.\-]+|-(?!-)|\.(?!\.))*",
)


def count_words(text: str) -> int:
    """Count the words of Markdown prose.

    A word starts with a letter or digit and lasts until white space or a dash, so marks, scene breaks
    and lone punctuation are none; apostrophes and hyphens join. Each ideograph or kana counts one.
    """
    return sum(1 for _ in _WORD.finditer(text))
