"""What a program carries for its add-on, made small for tests: its pip says and writes what it is told to."""

import shutil
import sys
import zipfile
from pathlib import Path

import inkwell.addon
from inkwell.addon.carried import Carried
from inkwell.addon.wish import Wish

PIP = """
import os, pathlib, sys, sysconfig, time
said, asked = os.environ.get("FAKE_PIP", ""), sys.argv[1:]
with open(os.environ["FAKE_PIP_LOG"], "a", encoding="utf-8") as log:
    print(*asked, os.environ.get("PIP_CONFIG_FILE", ""), sep="|", file=log)
if asked[:2] == ["config", "list"]:
    print(os.environ.get("FAKE_PIP_CONFIG", ""))
elif asked[:2] == ["index", "versions"]:
    if said == "offline":
        print("WARNING: Retrying after connection broken by 'NameResolutionError(...)'")
        sys.exit("ERROR: No matching distribution found for torch")
    if said == "no torch":
        sys.exit("ERROR: No matching distribution found for torch")
    print("torch (2.13.0)")
elif asked[:1] == ["install"]:
    print("Collecting torch")
    print("  Downloading torch-2.13.0-cp311.whl (190 MB)")
    print("Progress 95 of 190", flush=True)
    while said == "slow":
        time.sleep(0.05)
    if said == "full":
        sys.exit("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device")
    print("Installing collected packages: torch")
    site = pathlib.Path(sysconfig.get_path("purelib"))
    (site / "torch.py").write_text("")
    script = pathlib.Path(sysconfig.get_path("scripts")) / "torchrun"
    script.write_text("#!" + sys.executable)
"""
STEPS = """
import json, os, sys
if os.environ.get("FAKE_PIP") == "broken":
    raise ImportError("libtorch.so: no such file")
assert os.environ["INKWELL_ADDON"] == "1" and os.environ["PYTHONPATH"] == sys.path[0]
import torch
print("a library says something")
print(json.dumps({"python": "3.11.7", "packages": {"torch": "2.13.0"}, "card": False}))
"""


def carried_parts(folder: Path) -> Carried:
    """Lay it out, without an interpreter."""
    parts = folder / "parts"
    ours = parts / "modules" / "inkwell"
    (ours / "addon").mkdir(parents=True)
    (ours / "voice" / "host").mkdir(parents=True)
    for package in (ours, ours / "addon", ours / "voice", ours / "voice" / "host"):
        (package / "__init__.py").touch()
    for name in ("run_host.py", "run_pip.py"):
        shutil.copyfile(Path(inkwell.addon.__path__[0]) / name, ours / "addon" / name)
    (ours / "voice" / "host" / "first_steps.py").write_text(STEPS, encoding="utf-8")
    with zipfile.ZipFile(parts / "pip-99.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("pip/__init__.py", "")
        wheel.writestr("pip/__main__.py", PIP)
    return Carried(parts)


def small_wish(folder: Path, **more: object) -> Wish:
    """An add-on made of this very Python."""
    return Wish(**{"folder": str(folder / "data" / "addon"), "python": sys.executable, **more})  # pyright: ignore[reportArgumentType]
