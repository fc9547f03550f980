"""settings.json: what can be read of it counts, and what cannot is never lost."""

import json
from pathlib import Path

import pytest

from inkwell.storage.settings import Settings, SettingsFile

FULL = Settings(
    variants=3,
    preset="Mine",
    sampling={"temperature": 1.2, "order": ["min_p"]},
    presets={"Mine": {"top_k": 0}},
    phrase_bias={"hens": 2.0},
    token_bias={17: -100.0},
    banned=("a testament to",),
    ban_cliches=True,
    stop=("\n",),
    end_at="scene",
    trim="sentence",
    content_limit="mild",
    alternatives=True,
    warm=False,
    context_tokens=8192,
)


def test_everything_comes_back(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").save(FULL)
    assert SettingsFile(tmp_path / "settings.json").load() == FULL


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("content_limit", "harsh"),
        ("variants", "many"),
        ("sampling", [1]),
        ("presets", {"Mine": 3}),
        ("banned", "hens"),
        ("token_bias", {"hens": 1.0}),
        ("context_tokens", None),
        ("theme", 7),
    ],
)
def test_one_wrong_value_costs_no_other_and_is_kept_aside(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(FULL)
    written = json.loads(path.read_text(encoding="utf-8")) | {name: value}
    path.write_text(json.dumps(written), encoding="utf-8")
    file = SettingsFile(path)
    found = file.load()
    assert getattr(found, name) == getattr(Settings(), name)
    for field in set(Settings.__struct_fields__) - {name}:
        assert getattr(found, field) == getattr(FULL, field)
    file.save(found)
    assert json.loads((tmp_path / "settings.json.damaged").read_text(encoding="utf-8"))[name] == value


@pytest.mark.parametrize(
    ("old", "preset", "sampling"),
    [
        ('{"temperature": 1.15, "max_words": 90}', "", {"temperature": 1.15}),
        ('{"temperature": 0.8, "max_words": 90}', "Balanced", {}),
        ('{"temperature": "hot", "max_words": 90}', "Balanced", {}),
        ('{"temperature": 1.15, "max_words": 90, "preset": "Bold"}', "Bold", {}),
    ],
)
def test_a_temperature_from_before_there_were_styles_still_counts(
    tmp_path: Path, old: str, preset: str, sampling: dict[str, float]
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(old, encoding="utf-8")
    assert SettingsFile(path).load() == Settings(max_words=90, preset=preset, sampling=sampling)


def test_what_is_no_settings_at_all_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("[1, 2", encoding="utf-8")
    assert SettingsFile(path).load() == Settings()
    assert (tmp_path / "settings.json.damaged").read_text(encoding="utf-8") == "[1, 2"


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"variants": "many", "max_words": 7}', encoding="utf-8")

    def refuse(*_args: object, **_named: object) -> None:
        raise PermissionError("not here")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    monkeypatch.setattr("os.open", refuse)
    assert SettingsFile(path).load() == Settings(max_words=7)
