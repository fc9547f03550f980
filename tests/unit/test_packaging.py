"""The build's own logic, without building: order of targets, the version, icons, licences, what may be run."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture(scope="module")
def build():
    """packaging/build.py as a module."""
    sys.path.insert(0, str(PACKAGING))
    try:
        spec = importlib.util.spec_from_file_location("packaging_build", PACKAGING / "build.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(PACKAGING))
        while str(PACKAGING) in sys.path:
            sys.path.remove(str(PACKAGING))


def test_each_target_comes_behind_what_it_stands_on(build):
    assert build.in_order(["deb"]) == ["wheel", "llama", "app", "papers", "deb"]
    everything = build.in_order(list(build.TARGETS))
    assert sorted(everything) == sorted(build.TARGETS)
    for name, behind in build.BEHIND.items():
        assert all(everything.index(each) < everything.index(name) for each in behind)
    assert set(build.BEHIND) | {"wheel", "llama"} == set(build.TARGETS)
    assert {name for names in build.HERE.values() for name in names} == set(build.TARGETS)


def test_the_version_stands_in_one_place(build, tmp_path: Path):
    from inkwell import __version__

    shop = build.Workshop(ROOT)
    assert shop.version == __version__
    text = "\n".join(
        path.read_text(encoding="utf-8") for path in PACKAGING.rglob("*") if path.is_file() and _is_text(path)
    )
    assert f'"{__version__}"' not in text


def test_what_goes_to_the_desktop_is_filled_in(build):
    from steps import tree

    shop = build.Workshop(ROOT)
    for name in ("inkwell.desktop", "org.inkwell.Inkwell.metainfo.xml", "inkwell.1"):
        assert not re.search(r"@[A-Z]+@", tree.filled(shop, name)), name
    assert shop.version in tree.filled(shop, "inkwell.1")


def test_an_icon_for_windows_holds_its_pictures(build, tmp_path: Path):
    from steps import pictures

    drawn = {}
    for side in pictures.SIDES:
        drawn[side] = tmp_path / f"{side}.png"
        drawn[side].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes([side % 251]) * side)
    data = pictures._ico(drawn, tmp_path / "inkwell.ico").read_bytes()
    count = int.from_bytes(data[4:6], "little")
    assert data[:4] == b"\x00\x00\x01\x00"
    assert count == len([side for side in pictures.SIDES if side <= 256])
    for number in range(count):
        entry = data[6 + 16 * number : 22 + 16 * number]
        size, place = int.from_bytes(entry[8:12], "little"), int.from_bytes(entry[12:16], "little")
        side = entry[0] or 256
        assert data[place : place + size] == drawn[side].read_bytes()


def test_a_command_that_fails_says_its_last_words(build):
    from steps.workshop import BuildError

    shop = build.Workshop(ROOT)
    with pytest.raises(BuildError, match=r"ended with 3(.|\n)*the last words"):
        shop.run([sys.executable, "-c", "print('the last words'); raise SystemExit(3)"])
    with pytest.raises(BuildError, match="no-such-program is not installed; it is for a test"):
        shop.program("no-such-program", "it is for a test")


def test_what_the_build_lists_as_native_parts_has_its_licence_in_the_tree(build):
    from steps import papers

    shop = build.Workshop(ROOT)
    texts = "\n".join(papers._texts_of_fonts(shop))
    assert "SIL Open Font License" in texts or "SIL OPEN FONT LICENSE" in texts
    assert "ISC" in texts
    assert "three years" in papers.PANDOC_SOURCE


def test_the_second_executable_runs_what_is_a_host_and_nothing_else(tmp_path: Path):
    entry = PACKAGING / "pyinstaller" / "entry_host.py"
    for arguments in ([], ["http.server"], ["inkwell.bootstrap"]):
        done = subprocess.run(
            [sys.executable, str(entry), *arguments], capture_output=True, text=True, check=False, timeout=60
        )
        assert (done.returncode, done.stderr.strip()) == (1, "This program is started by Inkwell.")
    hello = subprocess.run(
        [sys.executable, str(entry), "inkwell.engine.host"], stdin=subprocess.DEVNULL, capture_output=True, timeout=60
    )
    assert json.loads(hello.stdout.splitlines()[0])


def test_what_goes_along_for_the_add_on_is_what_runs_there_and_no_window(build):
    from steps import addon

    kept = ("inkwell/voice/host/__main__.py", "inkwell/addon/run_host.py", "inkwell_resources/translations/de.ts")
    assert all(addon._runs_there(name) for name in (*kept, "llama_cpp/llama_cpp.py", "inkwell_resources/__init__.py"))
    left = ("inkwell/ui/main_window.py", "inkwell_resources/fonts/Inter.ttf", "llama_cpp/lib/libllama.so")
    assert not any(
        addon._runs_there(name) for name in (*left, "inkwell-0.1.0.dist-info/METADATA", "llama_cpp/server/x.py")
    )
    assert not addon._runs_there("inkwell_resources/__pycache__/__init__.cpython-311.pyc")


def test_the_program_can_lock_voices_and_keep_keys_though_it_has_no_torch(build):
    from steps import frozen

    assert frozen.sealing(build.Workshop(ROOT)).startswith("cryptography>=")
    spec = (PACKAGING / "pyinstaller" / "inkwell.spec").read_text(encoding="utf-8")
    assert all(f'"{name}"' in spec for name in ("torch", "transformers", "peft", "keyring"))


def test_a_wheel_of_ours_is_installed_as_it_is_now_whatever_was_there_under_its_version(build, tmp_path, monkeypatch):
    shop = build.Workshop(tmp_path)
    python = (
        tmp_path
        / "build/packaging/environments/app"
        / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    )
    python.parent.mkdir(parents=True)
    python.touch()
    ran: list[list[str]] = []
    monkeypatch.setattr(shop, "run", lambda command, *_args, **_named: ran.append([str(each) for each in command]))
    shop.environment("app", ["inkwell", "pyinstaller"], [tmp_path / "inkwell.whl"])
    shop.environment("app", ["inkwell", "pyinstaller"], [tmp_path / "inkwell.whl"])
    assert [command[-2:] for command in ran] == [
        ["inkwell", "pyinstaller"],
        ["--force-reinstall", str(tmp_path / "inkwell.whl")],
    ]


def test_licences_of_two_names_are_written_as_the_standard_has_them(build):
    from steps import papers

    names = {licence for _, licence, _, _ in papers.NATIVE if " " in licence}
    assert names == {"GPL-3.0-or-later WITH GCC-exception-3.1"}
    assert {"CPython", "pip", "OpenSSL", "SQLite"} <= {name for name, *_ in papers.NATIVE}


def _is_text(path: Path) -> bool:
    return path.suffix in (".py", ".md", ".spec", ".iss", ".desktop", ".xml", ".yml", ".plist", ".1", "")
