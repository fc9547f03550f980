"""settings.json: what can be read of it counts, and what cannot is never lost."""

import json
from pathlib import Path

import msgspec
import pytest

from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.migration import VERSION
from inkwell.storage import settings
from inkwell.storage.atomic import Stamp, write_atomic
from inkwell.storage.memory import Memory, MemoryFile
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
        ("zoom", 4000),
        ("own_colours", {"page": "red"}),
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


def test_a_value_that_cannot_be_used_is_told_once_with_its_label(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"version": 2, "measure": 999, "sparkle": 1}', encoding="utf-8")
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert file.trouble == (
        "“Line length” was set to something in settings.json that cannot be used; it is as usual again. "
        "What was there is kept in settings.json.damaged."
    )
    file.save(Settings())
    again = SettingsFile(path)
    assert again.load() == Settings()
    assert again.trouble == ""
    assert json.loads(path.read_text(encoding="utf-8")) == {"version": VERSION, "sparkle": 1}


def test_what_is_unknown_survives_a_save(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"version": 2, "sparkle": {"a": [1, 2]}, "zoom": 120}', encoding="utf-8")
    file = SettingsFile(path)
    file.save(msgspec.structs.replace(file.load(), theme="dark"))
    found = json.loads(path.read_text(encoding="utf-8"))
    assert found == {"version": VERSION, "sparkle": {"a": [1, 2]}, "zoom": 120, "theme": "dark"}


def test_a_newer_file_keeps_its_version_and_what_only_it_understands(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    newer = {"version": VERSION + 1, "theme": "solar", "zoom": 120}
    path.write_text(json.dumps(newer), encoding="utf-8")
    file = SettingsFile(path)
    assert file.load() == Settings(zoom=120)
    assert file.trouble == ""
    file.save(Settings(zoom=130))
    assert json.loads(path.read_text(encoding="utf-8")) == {**newer, "zoom": 130}
    assert not (tmp_path / "settings.json.damaged").exists()


def test_two_windows_do_not_undo_each_others_settings(tmp_path: Path) -> None:
    one, other = SettingsFile(tmp_path / "settings.json"), SettingsFile(tmp_path / "settings.json")
    assert one.load() == other.load() == Settings()
    one.save(Settings(theme="dark"))
    other.save(Settings(zoom=120))
    one.save(Settings(theme="dark", measure=66))
    assert SettingsFile(tmp_path / "settings.json").load() == Settings(theme="dark", zoom=120, measure=66)


@pytest.mark.parametrize(("busy", "saved"), [(8, True), (10**6, False)])
def test_a_file_that_others_write_all_the_time_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, busy: int, saved: bool
) -> None:
    tries: list[bytes] = []

    def write(path: Path, data: bytes, seen: Stamp) -> None:
        tries.append(data)
        if len(tries) <= busy:
            raise InkwellError(ErrorKind.CONFLICT, "This text was changed elsewhere.")
        write_atomic(path, data, seen)

    monkeypatch.setattr(settings, "write_atomic", write)
    monkeypatch.setattr(settings, "_PAUSE_SECONDS", 0)
    file = SettingsFile(tmp_path / "settings.json")
    if saved:
        file.save(Settings(zoom=130))
        assert SettingsFile(tmp_path / "settings.json").load() == Settings(zoom=130)
    else:
        with pytest.raises(InkwellError, match="The settings are being written elsewhere"):
            file.save(Settings(zoom=130))


def test_a_save_without_a_look_before_makes_all_settings_these(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"version": 2, "theme": "dark", "zoom": 120, "sparkle": 1}', encoding="utf-8")
    SettingsFile(path).save(Settings(zoom=130))
    assert json.loads(path.read_text(encoding="utf-8")) == {"version": VERSION, "zoom": 130, "sparkle": 1}


def test_a_file_that_was_damaged_meanwhile_is_kept_and_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.save(Settings(theme="dark"))
    path.write_bytes(b"[")
    file.save(Settings(theme="dark", zoom=120))
    assert SettingsFile(path).load() == Settings(theme="dark", zoom=120)
    assert path.with_name("settings.json.damaged").read_bytes() == b"["


def test_what_is_remembered_is_read_once_from_where_it_was_kept_before(tmp_path: Path) -> None:
    older = tmp_path / "settings.json"
    older.write_text('{"zoom": 120, "recent": ["/a"], "sizes": {"x": [3, "y"]}}', encoding="utf-8")
    file = MemoryFile(tmp_path / "state" / "memory.json", older=older)
    assert file.load() == Memory(recent=("/a",))
    settings = SettingsFile(older)
    settings.save(msgspec.structs.replace(settings.load(), theme="dark"))
    assert "recent" not in older.read_text(encoding="utf-8")
    assert file.load() == Memory(recent=("/a",))
    file.save(Memory())
    assert file.load() == Memory()


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"variants": "many", "max_words": 7}', encoding="utf-8")

    def refuse(*_args: object, **_named: object) -> None:
        raise PermissionError("not here")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    monkeypatch.setattr("os.open", refuse)
    assert SettingsFile(path).load() == Settings(max_words=7)
