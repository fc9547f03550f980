"""Which instructions this processor has that matter for a model's speed: a crash in native code often hangs on them."""

import contextlib
import ctypes
import platform
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_LEVELS: Final = (
    ("SSE4.2", ("sse4_2",)),
    ("AVX", ("avx",)),
    ("AVX2", ("avx2",)),
    ("FMA", ("fma",)),
    ("F16C", ("f16c",)),
    ("BMI2", ("bmi2",)),
    ("AVX-VNNI", ("avx_vnni",)),
    ("AVX-512", ("avx512f",)),
    ("AVX-512 VBMI", ("avx512vbmi", "avx512_vbmi")),
    ("AVX-512 VNNI", ("avx512_vnni",)),
    ("AVX-512 BF16", ("avx512_bf16",)),
    ("AMX", ("amx_tile",)),
    ("AMX int8", ("amx_int8",)),
    ("NEON", ("asimd", "neon")),
    ("dot product", ("asimddp", "FEAT_DotProd")),
    ("int8 matrices", ("i8mm", "FEAT_I8MM")),
    ("SVE", ("sve",)),
    ("SME", ("sme", "FEAT_SME")),
)
"""What a level is called, and the flags that Linux (and macOS, with FEAT_) has for it, any of which will do."""
_WINDOWS: Final = ((10, "sse4_2"), (38, "sse4_2"), (39, "avx"), (40, "avx2"), (41, "avx512f"), (43, "asimddp"))
"""`IsProcessorFeaturePresent` (winnt.h, PF_…): a number, and what Linux calls it; 10 is SSE2 and stands for nothing."""
_PATIENCE: Final = 2.0
"""Seconds."""


def processor_levels(root: Path = Path("/")) -> tuple[str, ...]:
    """The levels of this processor, the least first; none where the system does not say.

    Written for macOS and Windows from their documentation, and never yet run there.
    """
    if sys.platform == "darwin":
        return levels_of(_mac_flags())
    if sys.platform == "win32":
        return levels_of(_windows_flags())
    return levels_of(_linux_flags(root))


def levels_of(flags: Iterable[str]) -> tuple[str, ...]:
    """What a processor's flags come to."""
    known = set(flags)
    return tuple(name for name, marks in _LEVELS if not known.isdisjoint(marks))


def _linux_flags(root: Path) -> list[str]:
    with contextlib.suppress(OSError):
        for line in (root / "proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip().lower() in ("flags", "features"):
                return value.split()
    return []


def _mac_flags() -> list[str]:
    """`sysctl hw.optional` has a line for each, with 1 for those that there are; Intel's stand in machdep.cpu."""
    flags = ["asimd"] if platform.machine() == "arm64" else []
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        names = ("hw.optional", "machdep.cpu.features", "machdep.cpu.leaf7_features")
        asked = ["/usr/sbin/sysctl", *names]
        told = subprocess.run(  # noqa: S603 - no shell reads it
            asked, capture_output=True, timeout=_PATIENCE, check=False, stdin=subprocess.DEVNULL
        )
        said = told.stdout.decode("utf-8", "replace")
        for line in said.splitlines():
            name, _, value = line.partition(":")
            if value.strip() == "1":
                flags += [name.rpartition(".")[2], name.rpartition(".")[2].lower()]
            elif name.startswith("machdep"):
                # "AVX1.0 AVX2 AVX512F"
                flags += [each.lower().replace("avx1.0", "avx").replace("sse4.2", "sse4_2") for each in value.split()]
    return flags


def _windows_flags() -> list[str]:
    if sys.platform != "win32":
        return []
    return [flag for number, flag in _WINDOWS[1:] if ctypes.windll.kernel32.IsProcessorFeaturePresent(number)]
