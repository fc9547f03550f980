"""No library of ours may ask the network for anything: the variables that tell them so."""

import os
from collections.abc import MutableMapping
from typing import Final

OFFLINE: Final = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
"""Hugging Face's libraries read the first six when they are imported; the seventh is a convention of many tools. The
last keeps the tokenizers from threads that a process which is started later would find locked."""


def go_offline(environment: MutableMapping[str, str] = os.environ) -> None:
    """Set them, whatever was there, for this process and all that it starts. Before any library is imported."""
    environment.update(OFFLINE)
