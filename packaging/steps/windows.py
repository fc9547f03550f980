"""An installer for Windows by Inno Setup; elsewhere its script, with what it is to be told."""

import os
import shutil
import sys
from pathlib import Path

from steps.pictures import icon
from steps.workshop import BuildError, Workshop


def build(shop: Workshop) -> list[Path]:
    """Make it. INNO's compiler signs with the tool that INKWELL_SIGN_TOOL names, if one is."""
    script = shop.files("windows", "inkwell.iss")
    compiler = shutil.which("iscc") or shutil.which(r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe")
    if sys.platform != "win32" or compiler is None:
        raise BuildError("the installer for Windows is made on Windows, with Inno Setup 6 (iscc) on the path.")
    told = {"Version": shop.version, "App": shop.app, "Out": shop.out, "Icon": icon(shop)}
    if signer := os.environ.get("INKWELL_SIGN_TOOL"):
        told["SignTool"] = signer
    shop.run([compiler, "/Qp", *(f"/D{name}={value}" for name, value in told.items()), script])
    return [shop.out / f"Inkwell-{shop.version}-setup.exe"]
