"""The windows of what Inkwell tells of itself, filled as in use: for tests that look at all windows."""

from datetime import UTC, datetime
from pathlib import Path

from inkwell.engine.speed import Speed
from inkwell.engine.status import Cause, EngineState, EngineStatus
from inkwell.engine.types import Capabilities
from inkwell.library.machine import Gpu, Machine
from inkwell.library.model_facts import ModelFacts
from inkwell.reports.crash import Crash
from inkwell.reports.crash_folder import CrashFile, Kind
from inkwell.reports.facts import Display, Facts, Partner, Place, Restart, Screen, VoiceInUse, Writer
from inkwell.ui.main_window import MainWindow
from inkwell.ui.reports.crashes_window import CrashesWindow
from inkwell.ui.reports.machine_window import MachineWindow

_HOME = Path("/home/ada")
_CAN = Capabilities("llama", "SmolLM2", "", 2048, 8192, 134_515_008, "cpu", threads=2, engine="llama.cpp b9999, AVX2")


def facts() -> Facts:
    """What is known of a well-filled machine."""
    writer = Writer(
        "starter",
        "llama",
        "SmolLM2-135M-Instruct.Q4_1.gguf",
        ModelFacts("gguf", 98_000_000, architecture="llama", parameters=134_515_008, quantization="Q4_1"),
        Speed(120.0, 57.25, 110.0, 0.2),
    )
    status = EngineStatus(EngineState.READY, "SmolLM2 135M", capabilities=_CAN, rung=1)
    restarts = (Restart(125, Cause.CRASHED, -11, 1), Restart(300, Cause.OUTSIDE, -9, 2))
    return Facts(
        "0.1.0",
        True,
        "CPython 3.13.1",
        (("PySide6", "6.11.3"), ("llama-cpp-python", "0.3.36"), ("torch", ""), ("pandoc (pypandoc_binary)", "1.17")),
        "Linux 6.18.44, debian 12, x86_64",
        Machine(25_300_000_000, 19_000_000_000, 8, 16, "A processor with quite a long name", (Gpu("A card", 8 << 30),)),
        ("SSE4.2", "AVX", "AVX2", "FMA", "F16C", "BMI2", "AVX-512", "AVX-512 VBMI", "AVX-512 VNNI", "AMX"),
        (Place("data", _HOME / ".local/share/inkwell"), Place("log", _HOME / ".local/state/inkwell/log")),
        34_000_000_000,
        _HOME,
        Display("6.11.3", "wayland", (Screen(1920, 1080, 2.0, 96, 60), Screen(1280, 1024, 1.0, 96, 75)), "dark", "en"),
        Partner(True, status, writer, VoiceInUse("Mine", adapter=True, strength=0.8), restarts),
    )


def filled_machine(window: MainWindow) -> MachineWindow:
    """This machine and model."""
    shown = MachineWindow(window.theme, window)
    shown.show_facts(facts())
    return shown


def filled_crashes(window: MainWindow) -> CrashesWindow:
    """Three reports, the first of them chosen."""
    crash = Crash(Kind.PROCESS, "The process of a model ended by itself: SIGSEGV.", ("Segmentation fault",))
    shown = CrashesWindow(lambda _: crash.text(), window.icons, window)
    moment = datetime(2026, 6, 9, 12, 30, tzinfo=UTC)
    shown.show_files([CrashFile(Path(f"{kind}.txt"), kind, moment, "0" * 10) for kind in Kind])
    return shown
