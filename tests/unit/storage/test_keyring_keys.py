"""The system's keyring: only one that keeps things closed is used, and whatever it raises costs nothing but the key."""

from typing import Any

import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.keyring_keys import KeyringKeys

keyring = pytest.importorskip("keyring")


class Ring:
    def __init__(self, module: str) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        type(self).__module__ = module

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, key: str) -> None:
        self.kept[service, name] = key

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


class Broken(Ring):
    def get_password(self, service: str, name: str) -> str | None:
        raise RuntimeError("the collection is locked: sk-secret")

    set_password: Any = get_password


def have(monkeypatch: pytest.MonkeyPatch, ring: object) -> KeyringKeys:
    monkeypatch.setattr("keyring.get_keyring", lambda: ring)
    return KeyringKeys()


def test_a_key_is_kept_given_and_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = have(monkeypatch, ring := Ring("keyring.backends.SecretService"))
    assert keys.get("host:1") == ""
    keys.put("host:1", "sk-secret")
    assert keys.get("host:1") == "sk-secret"
    keys.put("host:1", "")
    keys.put("host:1", "")
    assert ring.kept == {}


@pytest.mark.parametrize("module", ["keyrings.alt.file", "keyring.backends.fail", "keyring.backends.null"])
def test_a_keyring_that_hides_nothing_counts_as_none(monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    keys = have(monkeypatch, ring := Ring(module))
    assert keys.get("host:1") == ""
    with pytest.raises(InkwellError) as caught:
        keys.put("host:1", "sk-secret")
    assert caught.value.kind is ErrorKind.UNSUPPORTED
    assert "asked for at each sitting" in caught.value.sentence
    assert ring.kept == {}


def test_of_several_in_a_chain_a_safe_one_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    class Plain(Ring):
        """Another class, which has another module."""

    class Chain(Ring):
        """Chooses by itself, and not always well."""

    chain: Any = Chain("keyring.backends.chainer")
    chain.backends = [Plain("keyrings.alt.file"), safe := Ring("keyring.backends.kwallet")]
    keys = have(monkeypatch, chain)
    keys.put("host:1", "sk-secret")
    assert list(safe.kept.values()) == ["sk-secret"]


def test_a_keyring_that_fails_costs_the_key_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    keys = have(monkeypatch, Broken("keyring.backends.macOS"))
    caplog.set_level("DEBUG")
    assert keys.get("host:1") == ""
    with pytest.raises(InkwellError) as caught:
        keys.put("host:1", "sk-secret")
    assert "sk-secret" not in caplog.text + caught.value.sentence + caught.value.detail


def test_without_the_library_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    assert not KeyringKeys().there()
