"""What starts the processes beside the window, by pip and as a program of its own."""

import importlib.util
import sys
from pathlib import Path

import pytest

from inkwell.supervise import installation
from inkwell.supervise.installation import HOSTS, host_command, inside, is_program


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as an installer lays it out, this process being its first executable."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "inkwell.exe"))
    (tmp_path / "_internal" / "models").mkdir(parents=True)
    return tmp_path


def test_with_pip_an_interpreter_runs_them_that_imports_nothing_from_the_folder_it_is_in():
    assert not is_program()
    assert host_command("inkwell.engine.host") == (sys.executable, "-P", "-m", "inkwell.engine.host")
    assert inside() is None


def test_a_program_runs_them_with_the_executable_beside_it(program: Path):
    assert is_program()
    assert host_command("inkwell.voice.host") == (str(program / "inkwell-host.exe"), "inkwell.voice.host")
    assert inside("models") == program / "_internal" / "models"
    assert inside("elsewhere") is None


def test_all_hosts_are_modules_that_can_be_run_and_nobody_starts_an_interpreter_otherwise():
    for name in HOSTS:
        found = importlib.util.find_spec(name)
        assert found is not None
        source = Path(str(found.origin))
        assert source.name == "__init__.py" or "__main__" in source.read_text(encoding="utf-8")
    package = Path(installation.__file__).parents[1]
    # The training process starts others of its kind, and has an interpreter where it has torch; so has the add-on,
    # whose script begins anew without the program's libraries, and which asks Windows' launcher for Pythons.
    allowed = {
        package / "supervise" / "installation.py",
        package / "voice" / "host" / "together.py",
        package / "addon" / "run_host.py",
        package / "addon" / "pythons.py",
    }
    callers = {path for path in package.rglob("*.py") if "sys.executable" in path.read_text(encoding="utf-8")}
    assert callers == allowed
