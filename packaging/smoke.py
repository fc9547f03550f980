"""Tries what was built as a person would meet it: `python packaging/smoke.py FOLDER|DEB`, one or several.

A folder is run where it is, with nothing of this machine's Python on its path and without a network. A .deb is
installed in a clean root that debootstrap makes, started there by a user without rights, and removed again; then the
root has to be what it was. Needs root, debootstrap and a mirror (the first of this system, or --mirror) for the latter.
"""

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

STEPS: Final = 12
"""Of `inkwell trial` with the partner."""
START_SECONDS: Final = 2.0
USER: Final = "novelist"
KEPT: Final = "kept"
"""The folder in the user's home with what the trial made."""
TRACES: Final = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "etc/ld.so.cache", "home", "tmp", "run", "proc")
"""What a package system writes in every root, with whatever package."""


class SmokeError(Exception):
    """Something does not work as it should."""


def main() -> int:
    """Try each; the exit status is 1 where one fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="+", type=Path)
    parser.add_argument("--mirror", default="", help="for the clean root; else the first of this system")
    parser.add_argument("--suite", default="", help="of the clean root; else this system's")
    parser.add_argument("--root", type=Path, help="a clean root that is there already; a copy of it is used")
    parser.add_argument("--addon", action="store_true", help="of a folder only its add-on; needs a network and 2 GB")
    parser.add_argument("--torch", default="", metavar="WHICH", help="another torch for the add-on than usual")
    parsed = parser.parse_args()
    for what in parsed.what:
        print(f"== {what}", flush=True)
        try:
            if what.is_dir() and parsed.addon:
                try_addon(what.absolute(), parsed.torch)
            elif what.is_dir():
                try_folder(what.absolute())
            else:
                try_deb(what.absolute(), parsed.mirror or mirror(), parsed.suite or suite(), parsed.root)
        except SmokeError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


def try_folder(folder: Path) -> None:
    """The program in its folder."""
    program = folder / ("inkwell-cli.exe" if sys.platform == "win32" else "inkwell")
    with tempfile.TemporaryDirectory(prefix="inkwell-smoke-") as home:
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "DISPLAY", "LANG") if name in os.environ}
        env = {**kept, "HOME": home, "INKWELL_HOME": home, "TMPDIR": home, "QT_QPA_PLATFORM": "offscreen"}
        env["PATH"] = os.defpath
        kept = Path(home) / KEPT
        told = _trial([*_without_network(), str(program)], env, kept)
        _judge(told, any((folder / "_internal" / "models").glob("*.gguf")))
        _look_into(kept, told)
        aside = {"log", KEPT}
        left = [path for path in Path(home).rglob("*") if path.is_file() and not aside & set(path.parts)]
        if left:
            raise SmokeError(f"something is left: {left[0]}")


def try_addon(folder: Path, torch: str) -> None:
    """The program's add-on: not there, installed from the index that pip is set up for, whole, gone again."""
    with tempfile.TemporaryDirectory(prefix="inkwell-smoke-") as home:
        names = [name for name in os.environ if name.startswith(("PIP_", "SSL_", "SYSTEMROOT"))]
        env = {**{name: os.environ[name] for name in names}, "HOME": home, "INKWELL_HOME": home, "PATH": os.defpath}
        program = str(folder / ("inkwell-cli.exe" if sys.platform == "win32" else "inkwell"))

        def state(*arguments: str) -> str:
            return json.loads(_run([program, "addon", *arguments, "--json"], env)).get("state", "")

        # What is installed has been tried: a small model has learnt a step in it.
        states = [state("status"), state("install", "--yes", "--torch", torch), state("status")]
        state("remove")
        states.append(state("status"))
        if states != ["absent", "whole", "whole", "absent"]:
            raise SmokeError(f"the add-on was {', '.join(states)}")
    print("   the add-on was installed, tried and removed")


def try_deb(deb: Path, mirror: str, suite: str, clean: Path | None) -> None:
    """A package: installed, tried by a user, removed without a trace."""
    with tempfile.TemporaryDirectory(prefix="inkwell-root-") as made:
        root = Path(made) / "root"
        if clean is None:
            _run(["debootstrap", "--variant=minbase", "--no-check-gpg", suite, str(root), mirror])
        else:
            _run(["cp", "-a", str(clean), str(root)])
        _run(["chroot", str(root), "useradd", "--create-home", USER])
        shutil.copyfile(deb, root / "tmp" / deb.name)
        _install_needs(root, deb)
        before = _files(root)
        _in(root, ["dpkg", "--install", f"/tmp/{deb.name}"])  # noqa: S108 - inside a root of its own
        _validate(root)
        with _processes(root):
            command = [*_without_network(), "chroot", f"--userspec={USER}", str(root), *_user_env(), "inkwell"]
            told = _trial(command, None, Path("/home") / USER / KEPT)
        _judge(told, any((root / "usr/lib/inkwell/_internal/models").glob("*.gguf")))
        _look_into(root / "home" / USER / KEPT, told)
        _in(root, ["dpkg", "--purge", "inkwell"])
        traces = sorted(_files(root) ^ before)
        if traces:
            raise SmokeError(f"after the removal the root differs: {', '.join(traces[:5])}")
    print("   installed, tried by a user, removed without a trace")


def mirror() -> str:
    """The first mirror that this system installs from."""
    for path in [*Path("/etc/apt/sources.list.d").glob("*.sources"), Path("/etc/apt/sources.list")]:
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            words = line.split()
            named = [word for word in words if "://" in word and word.rstrip("/").endswith(("debian", "ubuntu"))]
            if named and words[0] in ("URIs:", "deb"):
                return named[0]
    raise SmokeError("no mirror of Debian or Ubuntu is known here; name one with --mirror")


def suite() -> str:
    """The code name of this system's release."""
    return platform.freedesktop_os_release()["VERSION_CODENAME"]


def _install_needs(root: Path, deb: Path) -> None:
    """The packages that this one needs; they stay, so that what the removal leaves can be told from them."""
    needs = _run(["dpkg-deb", "--field", str(deb), "Depends"])
    names = [each.split("|")[0].split("(")[0].strip() for each in needs.split(",")]
    _in(root, ["apt-get", "update", "-qq"])
    _in(root, ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names])


def _validate(root: Path) -> None:
    """What the desktop reads is as it wants it, where the tools for that are at hand."""
    checks = (
        ("desktop-file-validate", "usr/share/applications/inkwell.desktop"),
        ("appstreamcli validate --no-net", "usr/share/metainfo/org.inkwell.Inkwell.metainfo.xml"),
    )
    for tool, file in checks:
        if shutil.which(tool.split()[0]):
            _run([*tool.split(), str(root / file)])
        else:
            print(f"   {tool.split()[0]} is not installed, so {file} is not looked at")


@contextmanager
def _processes(root: Path) -> Generator[None]:
    """The root sees the processes, as a system does."""
    _run(["mount", "-t", "proc", "proc", str(root / "proc")])
    try:
        yield
    finally:
        _run(["umount", str(root / "proc")])


def _user_env() -> list[str]:
    # What the root of this system has in its environment is none of the user's.
    home = f"/home/{USER}"
    return ["env", "-i", f"HOME={home}", "PATH=/usr/bin:/bin", "QT_QPA_PLATFORM=offscreen", "LANG=C.UTF-8"]


def _trial(command: Sequence[str], env: Mapping[str, str] | None, kept: Path) -> dict[str, Any]:
    trial = [*command, "trial", "--json", "--keep", str(kept)]
    done = subprocess.run(trial, env=env, capture_output=True, text=True, check=False, timeout=1200)
    try:
        return json.loads(done.stdout)
    except ValueError:
        raise SmokeError(f"inkwell trial: {done.returncode}\n{done.stdout}{done.stderr[-3000:]}") from None


def _judge(told: dict[str, Any], with_model: bool) -> None:
    for step in told["steps"]:
        print(f"   {step['seconds']:8.2f} s  {step['step']}  {step['remark']}", flush=True)
    if told["failed"] or len(told["steps"]) != STEPS:
        raise SmokeError(f"inkwell trial: {told['failed'] or 'steps are missing'}")
    if not with_model:
        raise SmokeError("the partner wrote, but there is no model in the package: it came from elsewhere")
    start = told["steps"][0]["seconds"]
    verdict = "met" if start <= START_SECONDS else "MISSED"
    print(f"   start to ready {start:.2f} s, asked {START_SECONDS:.0f}: {verdict} ({platform.machine()})", flush=True)


def _look_into(kept: Path, told: dict[str, Any]) -> None:
    """What the trial left, read without Inkwell: its words in the Word document and in the book's own files."""
    with zipfile.ZipFile(kept / "book.docx") as document:
        paragraphs = re.sub(r"<[^>]+>", "", document.read("word/document.xml").decode())
    texts = [path.read_text(encoding="utf-8") for path in kept.glob("*/text/*.md")]
    if told["wrote"] not in paragraphs or not any(told["wrote"] in text for text in texts):
        raise SmokeError("what was written is not in the document, or not in the book's files")
    print("   the words are in the Word document and in the book's files", flush=True)


def _without_network() -> list[str]:
    """Runs a command where there is no network, if the system allows that."""
    if shutil.which("unshare") is None:
        return []
    allowed = subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode == 0
    if not allowed:
        print("   this system gives no network namespace: its network is there")
    return ["unshare", "-n"] if allowed else []


def _files(root: Path) -> set[str]:
    found = set[str]()
    for folder, folders, files in os.walk(root):
        inside = Path(folder).relative_to(root)
        folders[:] = [name for name in folders if str(inside / name) not in TRACES]
        found.update(str(inside / name) for name in (*folders, *files) if str(inside / name) not in TRACES)
    return found


def _in(root: Path, command: Sequence[str]) -> str:
    env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    return _run(["chroot", str(root), *command], env)


def _run(command: Sequence[str], env: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(command, env=env, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        raise SmokeError(
            f"{' '.join(command[:6])} … ended with {done.returncode}\n{(done.stdout + done.stderr)[-3000:]}"
        )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
