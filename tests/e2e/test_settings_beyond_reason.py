"""Settings that somebody wrote into the file by hand, far out of any range: the window opens, and one can write."""

import json

import pytest

from inkwell.settings.catalogue import SETTINGS, Kind


def settings_with(number):
    """All settings that are numbers, out of range in the same direction."""
    numbers = {Kind.WHOLE: int, Kind.DECIMAL: float}
    found = {name: numbers[each.kind](number) for name, each in SETTINGS.items() if each.kind in numbers}
    assert len(found) > 15
    return found


ODD = {
    "theme": "own",
    "own_colours": {"page": "no colour", "ink": "", "accent": "#12345678", "sea": "#000000"},
    "page_font": "\u202e" + "x" * 5_000,
    "streak_weekdays": [9, -1, 99],
    "recent_characters": ["", "abc", "\0"],
    "searches": ["\n", "x" * 100_000],
    "printing": {"paper": 5, "margin": -3, "size": 1e9, "font": 3, "spacing": "x"},
    "window": "\0nothing",
    "recent": ["\0", "/nowhere"],
}


@pytest.mark.parametrize("values", [settings_with(-(10**9)), settings_with(10**9), settings_with(0), ODD])
def test_the_window_opens_and_takes_words(values, user_paths, make_desk, tmp_path):
    user_paths.config.mkdir(parents=True)
    (user_paths.config / "settings.json").write_text(json.dumps(values | {"ai": False}), encoding="utf-8")
    novelist = make_desk()
    novelist.desk.session.create(tmp_path / "Book", "A book", "Somebody", "en")
    novelist.page.setFocus()
    novelist.qtbot.keyClicks(novelist.page, "It was late.")
    assert novelist.page.text() == "It was late."
    assert not novelist.desk.window.grab().isNull()
    novelist.until_saved()
