"""A disk image for macOS: the bundle signed, notarised and stapled where there is somebody to sign as.

INKWELL_SIGN_AS names an identity of the keychain ("Developer ID Application: …"), INKWELL_NOTARY a profile that
`xcrun notarytool store-credentials` has kept. Without them the image is made and is told to be unsigned.
"""

import os
import shutil
import sys
from pathlib import Path

from steps.workshop import BuildError, Workshop


def build(shop: Workshop) -> list[Path]:
    """Make it; Metal is in the library of llama.cpp, which is built on the same kind of machine."""
    if sys.platform != "darwin":
        raise BuildError("the disk image is made on macOS.")
    bundle = shop.app.parent / "Inkwell.app"
    _sign(shop, bundle)
    content = shop.fresh("dmg")
    shutil.copytree(bundle, content / bundle.name, symlinks=True)
    (content / "Applications").symlink_to("/Applications")
    image = shop.out / f"Inkwell-{shop.version}-{os.uname().machine}.dmg"
    image.unlink(missing_ok=True)
    shop.run(["hdiutil", "create", "-volname", "Inkwell", "-srcfolder", content, "-format", "ULMO", image])
    _notarise(shop, image)
    return [image]


def _sign(shop: Workshop, bundle: Path) -> None:
    identity = os.environ.get("INKWELL_SIGN_AS")
    if not identity:
        print("   INKWELL_SIGN_AS names nobody: the program is not signed, and macOS will say so")
        return
    hardened = ["codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity]
    inside = [path for path in bundle.rglob("*") if path.is_file() and path.suffix in (".so", ".dylib")]
    for path in (*inside, *(bundle / "Contents" / "MacOS").iterdir()):
        shop.run([*hardened, "--entitlements", shop.files("macos", "entitlements.plist"), path])
    shop.run([*hardened, "--entitlements", shop.files("macos", "entitlements.plist"), bundle])
    shop.run(["codesign", "--verify", "--deep", "--strict", bundle])


def _notarise(shop: Workshop, image: Path) -> None:
    profile = os.environ.get("INKWELL_NOTARY")
    if not profile:
        print("   INKWELL_NOTARY names no profile: the image is not notarised")
        return
    shop.run(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"])
    shop.run(["xcrun", "stapler", "staple", image])
