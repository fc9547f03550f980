"""llama-cpp-python with a llama.cpp that fits every processor: its library for this one is chosen as it runs.

llama.cpp is built with GGML_BACKEND_DL and GGML_CPU_ALL_VARIANTS, so that there is one small library for each level of
instructions. A stock build has one for the machine that it was built on, which ends with an illegal instruction on an
older one. The Python part is the package's own, from the same source.
"""

import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Final

from steps.workshop import BuildError, Workshop

SOURCE: Final = "llama-cpp-python>=0.3.36,<0.4"
TAG: Final = "portable"
FLAGS: Final = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    "-DLLAMA_CURL=OFF",
    *(f"-DLLAMA_BUILD_{part}=OFF" for part in ("COMMON", "TESTS", "TOOLS", "EXAMPLES", "SERVER", "APP")),
    # One name for each library: wheels know no links, and of a copy under a second name a second one would be loaded.
    "-DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON",
    "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON",
    f"-DCMAKE_INSTALL_RPATH={'@loader_path' if sys.platform == 'darwin' else '$ORIGIN'}",
)
LIBRARIES: Final = ("*.so", "*.dylib", "*.dll")


def wheel(shop: Workshop) -> Path:
    """The wheel, which must be built."""
    found = sorted((shop.work / "llama").glob(f"llama_cpp_python-*+{TAG}-*.whl"))
    if not found:
        raise BuildError("the portable llama-cpp-python is not built")
    return found[-1]


def build(shop: Workshop) -> list[Path]:
    """Build it; minutes, and nothing where it is there already."""
    folder = shop.work / "llama"
    if not shop.again and list(folder.glob(f"*+{TAG}-*.whl")):
        return [wheel(shop)]
    folder.mkdir(exist_ok=True)
    source = _source(shop, folder)
    libraries = _libraries(shop, source / "vendor" / "llama.cpp", folder / "cmake")
    return [_packed(shop, _pure(shop, source), libraries, folder)]


def _source(shop: Workshop, folder: Path) -> Path:
    pip = [shop.tools(), "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "--no-build-isolation"]
    shop.run([*pip, "--dest", folder, SOURCE])
    packed = max(folder.glob("llama_cpp_python-*.tar.gz"), key=lambda each: each.stat().st_mtime)
    with tarfile.open(packed) as archive:
        archive.extractall(folder, filter="data")
    return folder / packed.name.removesuffix(".tar.gz")


def _libraries(shop: Workshop, source: Path, made: Path) -> list[Path]:
    tools = shop.tools().parent
    cmake, ninja = tools / "cmake", tools / "ninja"
    shop.run([cmake, "-S", source, "-B", made, "-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={ninja}", *FLAGS])
    shop.run([cmake, "--build", made])
    found = [path for pattern in LIBRARIES for path in sorted((made / "bin").glob(pattern))]
    if not any("ggml-cpu-" in path.name for path in found):
        raise BuildError("llama.cpp was built without libraries for several processors")
    return found


def _pure(shop: Workshop, source: Path) -> Path:
    """The package without any library."""
    made = shop.fresh("llama", "pure")
    pip = [
        shop.tools(),
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        made,
    ]
    shop.run([*pip, "-C", "cmake.define.LLAMA_BUILD=OFF", source])
    return next(made.glob("llama_cpp_python-*.whl"))


def _packed(shop: Workshop, pure: Path, libraries: list[Path], folder: Path) -> Path:
    """The package with the libraries, under a version that tells it from the stock build."""
    name, version = pure.name.split("-")[:2]
    opened = shop.fresh("llama", "opened")
    with zipfile.ZipFile(pure) as archive:
        archive.extractall(opened)  # noqa: S202 - we have just built it
    into = opened / "llama_cpp" / "lib"
    into.mkdir(exist_ok=True)
    for path in libraries:
        into.joinpath(path.name).write_bytes(path.read_bytes())
    info = next(opened.glob("*.dist-info"))
    meta = info / "METADATA"
    text = meta.read_text(encoding="utf-8")
    meta.write_text(text.replace(f"Version: {version}", f"Version: {version}+{TAG}", 1), encoding="utf-8")
    info.rename(opened / f"{name}-{version}+{TAG}.dist-info")
    shop.run([shop.tools(), "-m", "wheel", "pack", "--dest-dir", folder, opened])
    return wheel(shop)
