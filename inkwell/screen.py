"""Whether a window can be shown here, asked before Qt is: Qt ends the process where it cannot."""

import ctypes
import os
import re
import sys
from pathlib import Path

from inkwell.errors import ErrorKind, InkwellError

_WITHOUT_DISPLAY = ("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")
"""Platforms of Qt that need no display server."""
ALTERNATIVE = "; `inkwell write` works without a window."


def check_screen() -> None:
    """Make sure that Qt's libraries are there and that there is a screen.

    Raises:
        InkwellError: NOT_FOUND, naming the missing system library, or UNSUPPORTED when there is no screen.
    """
    if sys.platform != "linux":
        return
    try:
        from PySide6 import QtGui
    except ImportError as error:
        raise _missing(str(error)) from error
    # A list such as wayland;xcb is tried in order, each with options behind a colon.
    wanted = [name.split(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    wayland = not wanted or any(name.startswith("wayland") for name in wanted)
    if any(name in _WITHOUT_DISPLAY for name in wanted) or (wayland and _wayland_socket()):
        return
    if wanted and all(name.startswith("wayland") for name in wanted):
        raise _no_screen("there is no Wayland display")
    _check_x11(Path(QtGui.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so")


def _check_x11(plugin: Path) -> None:
    if not os.environ.get("DISPLAY"):
        raise _no_screen("no display is set")
    try:
        ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        # A frozen program says which file it meant to load, and in the cause what that one lacks.
        raise _missing(str(error.__cause__ or error)) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        raise _no_screen(f"the display {os.environ['DISPLAY']} does not answer")


def _wayland_socket() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return (Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / name).exists()


def _no_screen(why: str) -> InkwellError:
    return InkwellError(ErrorKind.UNSUPPORTED, f"Inkwell cannot open a window here because {why}{ALTERNATIVE}")


def _missing(message: str) -> InkwellError:
    found = re.search(r"(lib[\w.+-]+\.so[.\d]*)", message)
    name = found.group(1) if found else "a system library"
    package = _PACKAGES.get(name)
    hint = f" (on Debian: apt install {package})" if package else ""
    return InkwellError(
        ErrorKind.NOT_FOUND, f"Inkwell's window needs {name}, which this system lacks{hint}{ALTERNATIVE}", message
    )


_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""Which Debian 12 package brings a library that Qt asks for."""
