"""The report holds what helps to mend Inkwell, and nothing private: secrets are planted wherever there could be one."""

import dataclasses
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.addon.carried import Carried
from inkwell.addon.place import AddOn, Note
from inkwell.addon.wish import Kind
from inkwell.engine.speed import Speed
from inkwell.engine.status import Cause, EngineState, EngineStatus
from inkwell.engine.types import Capabilities, ModelRef, Secret
from inkwell.library.machine import Gpu, Machine
from inkwell.library.model_facts import ModelFacts
from inkwell.reports.facts import (
    Display,
    Facts,
    Partner,
    Place,
    Restart,
    Screen,
    VoiceInUse,
    Writer,
    facts_here,
    with_addon,
    writer_of,
)
from inkwell.reports.processor import levels_of, processor_levels
from inkwell.reports.wording import groups, in_english, report
from inkwell.storage.paths import UserPaths
from inkwell.translation import tr

HOME = Path("/home/ottoline")
WRITES = Capabilities("llama", "SmolLM2", "about it", 2048, 8192, 134_515_008, "cpu", threads=2, engine="llama.cpp b1")
SPEED = Speed(120.0, 57.25, 110.0, 0.2)
HELD = ModelFacts("gguf", 98_000_000, architecture="llama", parameters=134_515_008, quantization="Q4_1")


def facts(**changes: Any) -> Facts:
    """All facts of a machine that is not this one."""
    partner = Partner(
        True,
        EngineStatus(EngineState.READY, "SmolLM2 135M", capabilities=WRITES, rung=1),
        Writer("starter", "llama", "smollm2.gguf", HELD, SPEED),
        VoiceInUse("Ottoline", adapter=True, strength=0.8),
        (Restart(125, Cause.CRASHED, -11, 1), Restart(300, Cause.OUTSIDE, -9, 2, set_aside=True)),
    )
    known = Facts(
        "0.1.0",
        False,
        "CPython 3.11",
        (("torch", ""), ("PySide6", "6.11")),
        "Linux 6.1, debian 12, x86_64",
        Machine(25_300_000_000, 19_000_000_000, 4, 8, "A processor", (Gpu("A card", 8_000_000_000),)),
        ("AVX2", "AMX"),
        (Place("data", HOME / ".local/share/inkwell"), Place("log", HOME / "Sandymount/log")),
        34_000_000_000,
        HOME,
        Display("6.11", "xcb", (Screen(1920, 1080, 2.0, 96, 60),), "dark", "de"),
        partner,
    )
    return dataclasses.replace(known, **changes)


def test_the_report_says_what_is_asked_for_when_something_is_wrong() -> None:
    text = report(facts())
    for told in (
        "Version: 0.1.0, installed with pip",
        "torch: not installed",
        "Instructions: AVX2, AMX",
        "Graphics cards: A card, 8.0 GB",
        "Screen: 1920 × 1080 at 200%, 96 dots an inch, 60 Hz",
        "Engine: ready",
        "Model: smollm2.gguf, which came with Inkwell",
        "Size and kind: 98 MB, Q4_1, llama, 135M weights",
        "Context: 2,048 tokens; it was trained for 8,192",
        "Speed, measured here: writes 57.2 tokens a second, reads 120",
        "Safer settings: step 1 of the ladder",
        "Voice: an adapter at 80%",
        "Restarts since the start: 1",
        "After 2 min: it crashed (SIGSEGV); started with step 1 of safer settings",
        "After 5 min: the system or somebody ended it (SIGKILL); most likely memory ran short; "
        "after that the model was set aside",
        "~/.local/share/inkwell",
        "Logs: ~/…, in a place that was chosen",
    ):
        assert told in text
    assert "ttoline" not in text.replace(str(HOME), "")
    assert "Sandymount" not in text


def test_the_author_s_own_eyes_see_where_things_lie() -> None:
    shown = [words for group in groups(facts(), tr, private=True) for _, words in group.rows]
    assert str(HOME / "Sandymount/log") in shown
    assert any("“Ottoline”" in words for words in shown)


@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize("state", EngineState)
def test_every_state_and_cause_has_words(state: EngineState, cause: Cause) -> None:
    partner = Partner(True, EngineStatus(state), None, None, (Restart(1, cause, 1, 0),))
    assert "After 0 min" in report(facts(partner=partner))


def test_with_the_partner_off_nothing_of_a_model_is_told() -> None:
    text = report(facts(partner=Partner(False)))
    assert "switched off" in text
    assert "Restarts" not in text


@pytest.mark.parametrize("kind", ["starter", "file", "folder", "voice", "server", "script"])
def test_every_kind_of_model_has_words(kind: Any) -> None:
    partner = Partner(True, EngineStatus(EngineState.READY), Writer(kind, "llama", "m.gguf"))
    assert "Model: " in report(facts(partner=partner))


# Letters that are in no word of a report.
secrets = st.text(st.characters(categories=["Ll", "Lu"], exclude_characters="/"), min_size=1, max_size=20).map(
    lambda text: f"Ωþ{text}þΩ"
)


@given(secrets)
def test_no_secret_is_in_a_report_wherever_it_stands(secret: str) -> None:
    home = Path("/home") / secret
    server = ModelRef(f"{secret} on {secret}", f"https://{secret}:8080#{secret}", "server", Secret(secret))
    far = dataclasses.replace(
        EngineStatus(EngineState.BUSY, secret, secret, adapter=f"/{secret}.gguf"),
        capabilities=Capabilities(
            "server", secret, secret, 1, 1, 0, secret, place=secret, engine=secret, models=(secret,), family=secret
        ),
    )
    paths = UserPaths(*(home / secret / name for name in ("config", "state", "cache", "log", "data")))
    voice = ModelRef(secret, str(paths.data / "voices" / secret / f"{secret}.gguf"), "llama")
    own = ModelRef(secret, str(home / secret / "gemma.gguf"), "llama")
    room = Path("/run") / secret
    opened = ModelRef(secret, str(room / "gguf" / f"{secret}.gguf"), "llama")
    for model, status in ((server, far), (voice, None), (own, None), (opened, None)):
        writer = writer_of(model, paths, "machine", room)
        partner = Partner(True, status, writer, VoiceInUse(secret, adapter=False))
        places = tuple(
            Place("data", path) for path in (home, home / secret, Path(f"/{secret}"), home / ".config" / secret)
        )
        told = report(facts(home=home, partner=partner, places=places))
        assert "Ω" not in told
        assert "þ" not in told


def test_this_machine_s_report_names_neither_user_nor_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planted = "ottolinesandymount"
    for name in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME", "INKWELL_HOME"):
        monkeypatch.setenv(name, f"/{planted}")
    monkeypatch.setenv("HOME", f"/home/{planted}")
    monkeypatch.setattr("platform.node", lambda: planted)
    monkeypatch.setattr("platform.release", lambda: f"6.18.44-{planted}")
    text = report(facts_here(UserPaths.default()))
    assert planted not in text
    assert str(tmp_path) not in text
    assert "Linux 6.18.44" in text or "Linux" not in text


def test_what_an_add_on_brought_is_told_where_there_is_one(tmp_path: Path) -> None:
    (tmp_path / "addon").mkdir()
    note = Note(
        "python", "3.11", "0.1.0", next(iter(Kind)), (), {"Torch": "2.13.0", "trans_formers": "5"}, 1, "2027-01-31"
    )
    (tmp_path / "addon" / "addon.json").write_bytes(msgspec.json.encode(note))
    known = (("torch", ""), ("transformers", ""), ("PySide6", "6.11"))
    carried = AddOn(tmp_path / "addon", Carried(tmp_path))
    assert with_addon(known, carried) == (("torch", "2.13.0 (add-on)"), ("transformers", ""), ("PySide6", "6.11"))
    assert with_addon(known, AddOn(tmp_path / "addon", None)) == known


def test_levels_are_read_from_the_flags(tmp_path: Path) -> None:
    (tmp_path / "proc").mkdir()
    told = "processor: 0\nflags\t\t: fpu sse4_2 avx avx2 fma f16c avx512f amx_tile amx_int8\n"
    (tmp_path / "proc/cpuinfo").write_text(told, encoding="utf-8")
    assert levels_of(told.split()) == ("SSE4.2", "AVX", "AVX2", "FMA", "F16C", "AVX-512", "AMX", "AMX int8")
    assert levels_of(("asimd", "asimddp", "FEAT_I8MM")) == ("NEON", "dot product", "int8 matrices")
    assert processor_levels(tmp_path / "nowhere") == () or "AVX" not in processor_levels(tmp_path / "nowhere")


def test_english_words_are_those_of_the_code() -> None:
    assert in_english("{count} weights", "", None, count="1.2B") == "1.2B weights"
    assert in_english("a {brace}") == "a {brace}"
