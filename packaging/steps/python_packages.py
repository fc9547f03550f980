"""The wheel and the sdist."""

from pathlib import Path

from steps.workshop import BuildError, Workshop


def wheel(shop: Workshop) -> Path:
    """Inkwell's wheel, which must be built."""
    found = shop.out / f"inkwell-{shop.version}-py3-none-any.whl"
    if not found.exists():
        raise BuildError("the wheel is not built")
    return found


def build(shop: Workshop) -> list[Path]:
    """Build both, from a clean copy of what git knows where there is one."""
    shop.run([shop.tools(), "-m", "build", "--outdir", shop.out, shop.root])
    return [wheel(shop), shop.out / f"inkwell-{shop.version}.tar.gz"]
