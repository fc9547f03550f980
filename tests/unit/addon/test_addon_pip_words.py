"""pip's lines, as it says them."""

import pytest

from inkwell.addon.pip_words import OFFLINE, REFUSED, PipWords
from inkwell.errors import ErrorKind


def test_how_far_it_is_is_read_from_its_lines() -> None:
    words = PipWords()
    lines = [
        "Collecting torch>=2.10 (from -r)",
        "  Downloading torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl.metadata (31 kB)",
        "Progress 0 of 0",
        "  Downloading https://files.example/ab/typing_extensions-4.15.0-py3-none-any.whl (44 kB)",
        "Progress 11000 of 44000",
        "Processing /wheels/safetensors-0.8.0-cp38-abi3-linux_x86_64.whl",
        "Requirement already satisfied: torch in ./site-packages",
        "Installing collected packages: torch, safetensors",
    ]
    said = [(stage.words, stage.share) for line in lines if (stage := words.read(line)) is not None]
    assert ("Looking for torch>=2.10", None) in said
    assert ("Downloading typing-extensions, 44 kB", 0.25) in said
    assert ("Looking at safetensors", None) in said
    assert said[-1] == ("Unpacking all of it", None)
    assert not [words for words, _ in said if "satisfied" in words]


@pytest.mark.parametrize(
    ("line", "kind", "part"),
    [
        ("Failed to establish a new connection: [Errno -3]", ErrorKind.NETWORK, OFFLINE),
        ("ERROR: No matching distribution found for torch==9.9", ErrorKind.NOT_FOUND, "no torch==9.9 that fits"),
        ("OSError: [Errno 28] No space left on device", ErrorKind.DISK, "disk became full"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", ErrorKind.NETWORK, "prove who it is"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", ErrorKind.NETWORK, "not what it had announced"),
        ("ERROR: ResolutionImpossible", ErrorKind.BAD_INPUT, "does not go together"),
        ("ERROR: 403 Client Error: Forbidden for url", ErrorKind.NETWORK, "lets nobody in"),
        ("Traceback (most recent call last)", ErrorKind.INTERNAL, REFUSED),
    ],
)
def test_why_it_ended_is_one_sentence(line: str, kind: ErrorKind, part: str) -> None:
    words = PipWords()
    for each in ("Collecting torch", line):
        words.hear(each)
    error = words.error()
    assert error.kind is kind
    assert part in error.sentence
    assert line in error.detail


def test_a_folder_of_wheels_is_never_offline() -> None:
    words = PipWords()
    words.hear("NewConnectionError")
    words.hear("ERROR: No matching distribution found for peft")
    assert words.error(offline_wheels=True).sentence.startswith("The folder of wheels has no peft")
