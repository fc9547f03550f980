"""What belongs into the add-on: ranges as pyproject has them, and a torch of the author's own."""

import tomllib
from pathlib import Path

import pytest

from inkwell.addon.contents import checked_torch, requirements, supported
from inkwell.errors import InkwellError

PROJECT = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def squeezed(requirement: str) -> str:
    """However its parts are ordered."""
    return "".join(sorted(requirement.replace(" ", "")))


@pytest.fixture(autouse=True)
def metadata_as_a_wheel_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """However old the installation is that the tests run in."""
    extras = [
        f'{each}; extra == "{extra}"' for extra, wanted in PROJECT["optional-dependencies"].items() for each in wanted
    ]
    monkeypatch.setattr("importlib.metadata.requires", lambda _name: [*PROJECT["dependencies"], *extras])


def test_the_ranges_are_those_of_the_extras_and_of_what_the_modules_need() -> None:
    extras = PROJECT["optional-dependencies"]
    asked = {squeezed(each) for each in requirements()}
    for each in (*extras["torch"], *extras["voice"]):
        if not each.startswith(("inkwell", "cryptography")):
            assert squeezed(each) in asked, each
    own = ("msgspec", "platformdirs", "psutil", "PyYAML", "regex")
    assert {squeezed(each) for each in PROJECT["dependencies"] if each.startswith(own)} <= asked
    assert not [each for each in requirements() if each.lower().startswith(("pyside", "pypandoc", "inkwell", "crypto"))]
    assert requirements()[0].startswith("torch")


@pytest.mark.parametrize(
    ("said", "taken"),
    [("", ""), ("2.13.0", "torch==2.13.0"), ("torch==2.13.0+cpu", "torch==2.13.0+cpu"), (" torch>=2.10,<3 ",) * 2],
)
def test_a_torch_of_the_authors_own_takes_the_place_of_the_usual_range(said: str, taken: str) -> None:
    assert checked_torch(said) == taken.strip()
    assert requirements(said)[0] == (taken.strip() or requirements()[0])
    assert len(requirements(said)) == len(requirements())


@pytest.mark.parametrize(
    "said", ["numpy", "torch @ https://example.org/torch.whl", "torch --index-url x", "torchaudio"]
)
def test_what_is_no_version_of_torch_is_refused(said: str) -> None:
    with pytest.raises(InkwellError, match="says no version of torch"):
        requirements(said)


def test_pythons_that_inkwell_runs_on_will_do() -> None:
    assert [supported((3, minor, 0)) for minor in (10, 11, 14, 15)] == [False, True, True, False]
