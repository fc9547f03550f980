"""What goes along on paper: the licences of all parts, and a bill of materials (CycloneDX, JSON)."""

import json
from pathlib import Path
from typing import Any, Final

from steps import frozen
from steps.workshop import BuildError, Workshop

PANDOC_SOURCE: Final = """\
Pandoc, which Inkwell runs as a separate program to read and write document formats, is free software under the GNU
General Public License, version 2 or later. Its complete source code is published by its authors at
https://github.com/jgm/pandoc/releases and is also offered by us: for three years from the day on which you received
this copy we give anyone who asks, by the way that Inkwell's security policy names, a copy of the source code of the
pandoc in it, for no more than the cost of sending it.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3, as libraries of their own beside the
program: you may replace them by others of the same interface. Their source code is published at
https://download.qt.io/official_releases/ and https://code.qt.io/.
"""
NATIVE: Final = (
    ("llama.cpp", "MIT", "https://github.com/ggml-org/llama.cpp", "in llama-cpp-python"),
    ("pandoc", "GPL-2.0-or-later", "https://github.com/jgm/pandoc", "in pypandoc_binary"),
    ("Qt", "LGPL-3.0-only", "https://www.qt.io", "in PySide6-Essentials"),
    ("EB Garamond", "OFL-1.1", "https://github.com/octaviopardo/EBGaramond12", "a font"),
    ("Inter", "OFL-1.1", "https://github.com/rsms/inter", "a font"),
    ("Lucide", "ISC", "https://lucide.dev", "icons"),
    ("CPython", "PSF-2.0", "https://www.python.org", "the interpreter, in the program and for its add-on"),
    ("pip", "MIT", "https://pip.pypa.io", "in its file, for the add-on"),
    ("OpenSSL", "Apache-2.0", "https://www.openssl.org", "in the interpreter"),
    ("SQLite", "blessing", "https://www.sqlite.org", "in the interpreter"),
    ("libffi", "MIT", "https://sourceware.org/libffi", "in the interpreter"),
    ("Expat", "MIT", "https://libexpat.github.io", "in the interpreter"),
    ("XZ Utils", "0BSD", "https://tukaani.org/xz", "liblzma, in the interpreter"),
    ("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2", "in the interpreter"),
    ("libgomp", "GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org", "under llama.cpp, on Linux"),
)
"""Parts that are in no package of their own: name, SPDX licence, where from, where they are."""
MODEL: Final = ("SmolLM2-135M-Instruct", "Apache-2.0", "https://huggingface.co/HuggingFaceTB", "the starter model")
FORBIDDEN: Final = ("AGPL", "AFFERO")
BUILDERS: Final = ("pip", "setuptools", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "wheel", "packaging")
"""What is in the environment and not in the program. PyInstaller's start code is, under an exception to its GPL."""


def build(shop: Workshop) -> list[Path]:
    """Collect them. Raises BuildError for a part whose licence nobody knows, or that would bind all the rest."""
    shop.papers.mkdir(exist_ok=True)
    parts = _parts(shop)
    licences, bill = shop.papers / "LICENCES.txt", shop.papers / "inkwell.cdx.json"
    licences.write_text(_book(shop, parts), encoding="utf-8")
    bill.write_text(json.dumps(_bill(shop), indent=2) + "\n", encoding="utf-8")
    for made in (licences, bill):
        (shop.out / made.name).write_bytes(made.read_bytes())
        (shop.app / made.name).write_bytes(made.read_bytes())
    return [shop.out / licences.name, shop.out / bill.name]


def _parts(shop: Workshop) -> list[dict[str, Any]]:
    """The Python packages in the program with their licences and the texts of these."""
    command = [shop.tools(), "-m", "piplicenses", f"--python={frozen.python(shop)}", "--format=json", "--from=mixed"]
    options = ("--with-system", "--with-urls", "--with-license-file", "--no-license-path", "--with-notice-file")
    found = json.loads(shop.run([*command, *options]))
    parts = [part for part in found if part["Name"].lower() not in (*BUILDERS, "inkwell")]
    for part in parts:
        if part["License"] == "UNKNOWN" and part["LicenseText"] == "UNKNOWN":
            raise BuildError(f"nobody knows the licence of {part['Name']}")
        if any(word in part["License"].upper() for word in FORBIDDEN):
            raise BuildError(f"{part['Name']} is under {part['License']}")
    return sorted(parts, key=lambda part: part["Name"].lower())


def _book(shop: Workshop, parts: list[dict[str, Any]]) -> str:
    own = (shop.root / "LICENSE").read_text(encoding="utf-8")
    native = (*NATIVE, MODEL) if shop.with_model else NATIVE
    lines = [f"Inkwell {shop.version} and all that comes with it", "", PANDOC_SOURCE, "Parts", ""]
    lines += [f"{name}, {licence}, {where} ({what})" for name, licence, where, what in native]
    lines += [f"{part['Name']} {part['Version']}, {part['License']}, {part['URL']}" for part in parts]
    rule = "\n" + "=" * 100 + "\n"
    texts = [f"Inkwell\n\n{own}", *_texts_of_fonts(shop), *_text_of_python(shop)]
    texts += [f"{part['Name']}\n\n{part['LicenseText'].strip()}" for part in parts if part["LicenseText"] != "UNKNOWN"]
    return "\n".join(lines) + rule + rule.join(texts) + "\n"


def _texts_of_fonts(shop: Workshop) -> list[str]:
    resources = shop.root / "resources"
    files = [*sorted((resources / "fonts").glob("OFL-*.txt")), resources / "icons" / "LICENSE"]
    return [f"{path.parent.name}: {path.stem}\n\n{path.read_text(encoding='utf-8')}" for path in files]


def _text_of_python(shop: Workshop) -> list[str]:
    """As the interpreter for the add-on carries it."""
    found = shop.app / "_internal" / "addon" / "python" / "LICENSE.txt"
    return [f"CPython\n\n{found.read_text(encoding='utf-8')}"] if found.exists() else []


def _bill(shop: Workshop) -> dict[str, Any]:
    """The environment as `cyclonedx-py` has it, and the native parts that it cannot see."""
    made = shop.work / "environment.cdx.json"
    command = [shop.tools(), "-m", "cyclonedx_py", "environment", frozen.python(shop), "--output-reproducible"]
    shop.run([*command, "--sv", "1.6", "--of", "JSON", "-o", made])
    bill = json.loads(made.read_text(encoding="utf-8"))
    bill["metadata"]["component"] = {
        "type": "application",
        "bom-ref": "inkwell",
        "name": "inkwell",
        "version": shop.version,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }
    bill["components"] = [part for part in bill["components"] if part["name"].lower() not in (*BUILDERS, "inkwell")]
    native = (*NATIVE, MODEL) if shop.with_model else NATIVE
    for name, licence, where, what in native:
        kind = "machine-learning-model" if what == "the starter model" else "library"
        part = {"type": kind, "bom-ref": name, "name": name, "description": what}
        source = {"type": "website", "url": where}
        licences = [{"expression": licence} if " " in licence else {"license": {"id": licence}}]
        bill["components"].append(part | {"licenses": licences, "externalReferences": [source]})
    return bill
