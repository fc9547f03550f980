"""Sizes for people."""


def gigabytes(count: int) -> str:
    """Bytes in the decimal units that shops and hubs use: "4.9 GB", "98 MB"."""
    if count >= 10**9:
        return f"{count / 1e9:.1f} GB"
    return f"{count / 1e6:.0f} MB" if count >= 10**6 else f"{count / 1e3:.0f} kB"
