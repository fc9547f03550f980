"""A small GGUF file that is whole, of any size that a test likes."""

import struct


def _text(value: str) -> bytes:
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def gguf_bytes(numbers: int = 4096, name: str = "Toy", **texts: str) -> bytes:
    """Some values and one tensor of 32-bit floats, whose bytes are no two alike in a row."""
    told = {"general.architecture": "llama", "general.name": name, "general.license": "mit", **texts}
    values = [_text(key) + struct.pack("<I", 8) + _text(value) for key, value in told.items()]
    values.append(_text("llama.context_length") + struct.pack("<II", 4, 2048))
    values.append(_text("general.file_type") + struct.pack("<II", 4, 15))
    header = b"GGUF" + struct.pack("<IQQ", 3, 1, len(values)) + b"".join(values)
    header += _text("weight") + struct.pack("<IQIQ", 1, numbers, 0, 0)
    body = b"".join(struct.pack("<I", (7919 * each) & 0xFFFFFFFF) for each in range(numbers))
    return header + b"\0" * (-len(header) % 32) + body
