"""Whether a window can be shown is known before Qt is asked."""

import socket
import sys
from pathlib import Path

import pytest

from inkwell.errors import InkwellError
from inkwell.screen import check_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("platform", ["", "xcb", "wayland", "wayland;xcb", "wayland-egl"])
def test_without_a_display_there_is_one_sentence(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    with pytest.raises(InkwellError, match="`inkwell write` works without a window"):
        check_screen()


@pytest.mark.parametrize("platform", ["offscreen", "minimal:size=1x1", "eglfs", "vnc:port=5901"])
def test_some_platforms_need_none(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    check_screen()


@pytest.mark.parametrize("platform", ["", "wayland", "wayland;xcb", "xcb;wayland"])
def test_a_wayland_display_is_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "w")
    with socket.socket(socket.AF_UNIX) as display:
        display.bind(str(tmp_path / "w"))
        check_screen()
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        with pytest.raises(InkwellError):
            check_screen()
