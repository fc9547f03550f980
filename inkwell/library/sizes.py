"""Sizes for people."""

from collections.abc import Callable

from inkwell.translation import figure


def gigabytes(count: int, write: Callable[[float, str], str] = figure) -> str:
    """Bytes in the decimal units that shops and hubs use: "4.9 GB", "98 MB".

    `write` writes a figure; `format` does it as English does.
    """
    if count >= 10**9:
        return f"{write(count / 1e9, '.1f')} GB"
    return f"{write(count / 1e6, '.0f')} MB" if count >= 10**6 else f"{write(count / 1e3, '.0f')} kB"
