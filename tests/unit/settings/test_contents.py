"""Settings as a file holds them: earlier and newer versions, what cannot be used, and what others wrote into it."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.catalogue import SETTINGS
from inkwell.settings.contents import complaint, read, written
from inkwell.settings.exchange import exported, offered
from inkwell.settings.migration import STEPS, VERSION, migrated
from inkwell.settings.of_book import allowed_of_book, effective, own_of, with_own
from inkwell.settings.settings import Settings

SOME = {"theme": "dark", "measure": 66, "banned": ("hens",), "phrase_bias": {"cats": 2.0}, "token_bias": {7: -1.0}}
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "theme": st.sampled_from(SETTINGS["theme"].values),
        "measure": st.integers(30, 120),
        "banned": st.lists(st.text(max_size=5), max_size=3).map(tuple).filter(lambda words: _holds(words)),
        "ghost_pause": st.floats(0.3, 30),
        "ai": st.booleans(),
        "token_bias": st.dictionaries(st.integers(0, 9), st.floats(-100, 100), max_size=2),
    },
)


def _holds(words: Any) -> bool:
    try:
        SETTINGS["banned"].checked(words)
    except InkwellError:
        return False
    return True


def changed(**changes: Any) -> Settings:
    return msgspec.structs.replace(Settings(), **changes)


def test_the_steps_lead_from_the_first_version_to_this_one() -> None:
    assert [step.before for step in STEPS] == list(range(VERSION))
    assert all(step.what.endswith(".") for step in STEPS)


def test_what_is_remembered_leaves_the_settings() -> None:
    assert migrated({"recent": ["/a"], "window": "x", "zoom": 90}) == {"zoom": 90, "version": VERSION}
    assert migrated({"version": VERSION, "recent": ["/a"]}) == {"version": VERSION, "recent": ["/a"]}


@given(CHANGES, CHANGES)
@settings(max_examples=50, deadline=None)
def test_what_is_written_is_read_again(first: dict[str, Any], second: dict[str, Any]) -> None:
    before, after = changed(**first), changed(**second)
    there = json.loads(json.dumps(written({}, Settings(), before)))
    assert read(there).settings == before
    assert read(json.loads(json.dumps(written(there, before, after)))).settings == after


def test_only_what_is_not_as_usual_is_written() -> None:
    assert written({}, Settings(), Settings()) == {"version": VERSION}
    assert written({}, Settings(), changed(zoom=120)) == {"version": VERSION, "zoom": 120}
    assert written({"zoom": 120}, changed(zoom=120), Settings()) == {"version": VERSION}


def test_what_others_wrote_meanwhile_stays() -> None:
    there = {"version": VERSION, "zoom": 130, "measure": 70, "sparkle": {"a": [1]}}
    now = written(there, changed(zoom=120), changed(zoom=120, theme="dark"))
    assert now == {**there, "theme": "dark"}


def test_what_could_not_be_used_is_replaced_at_the_next_save() -> None:
    assert written({"measure": 999, "zoom": 120}, changed(zoom=120), changed(zoom=120)) == {
        "version": VERSION,
        "zoom": 120,
    }


def test_a_newer_file_is_read_as_far_as_it_is_known_and_keeps_the_rest() -> None:
    newer = {"version": VERSION + 3, "theme": "solar", "measure": 70, "sparkle": True}
    found = read(newer)
    assert found.newer
    assert found.settings == changed(measure=70)
    assert written(newer, found.settings, changed(measure=70, zoom=90)) == {**newer, "zoom": 90}
    assert written(newer, found.settings, changed(measure=70, theme="dark"))["theme"] == "dark"


def test_complaints_are_one_sentence_with_labels() -> None:
    assert complaint((), "x", "") == ""
    one = complaint(("measure",), "settings.json", " It is kept.")
    start = "“Line length” was set to something in settings.json that cannot be used; it is as usual again."
    assert one == f"{start} It is kept."
    assert complaint(("measure", "zoom"), "this book", "").startswith("“Line length” and “Zoom” were set to something")
    many = ("page_font", "page_size", "line_height", "measure", "zoom")
    assert complaint(many, "x", "").startswith("“Font”, “Font size” and 3 other settings were")


# what a book has of its own


def test_a_book_has_only_what_books_may_have() -> None:
    said = {"measure": 50, "backup_folder": "/", "model": "/evil", "lookup_address": "https://x/{word}", "sparkle": 1}
    assert own_of(said).values == {"measure": 50}
    assert own_of({"measure": 5, "zoom": 200}) == own_of({"measure": "x"})
    assert own_of({"measure": 5}).wrong == ("measure",)
    for nothing in (None, [], "x", 3):
        assert own_of(nothing).values == {}


def test_of_both_the_stricter_counts() -> None:
    both = effective(changed(ai=False, content_limit="mild"), own_of({"ai": True, "content_limit": "off"}).values)
    assert (both.ai, both.content_limit) == (False, "mild")
    both = effective(changed(content_limit="mild"), own_of({"ai": False, "content_limit": "strict"}).values)
    assert (both.ai, both.content_limit) == (False, "strict")
    assert effective(changed(measure=66), {"measure": 50}).measure == 50


def test_what_is_unknown_of_a_book_stays() -> None:
    before = {"sparkle": 1, "measure": 50, "zoom": 3}
    assert with_own(before, {"banned": ("hens",)}) == {"sparkle": 1, "zoom": 3, "banned": ["hens"]}
    assert with_own(None, {}) == {}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"zoom": 120}, "“Zoom” is the same for all books."),
        ({"measure": 2}, "“Line length” is a whole number from 30 to 120 characters."),
    ],
)
def test_what_a_book_may_not_have_is_refused(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(InkwellError) as refused:
        allowed_of_book(changes)
    assert (refused.value.kind, refused.value.sentence) == (ErrorKind.BAD_INPUT, sentence)


# to take along


@given(CHANGES)
@settings(max_examples=50, deadline=None)
def test_what_was_exported_arrives(changes: dict[str, Any]) -> None:
    own = changed(**changes, backup_folder="/mine", model="/mine.gguf")
    offer = offered(exported(own).encode(), Settings())
    portable = {name: value for name, value in changes.items() if not SETTINGS[name].declared.machine}
    assert msgspec.structs.replace(Settings(), **offer.changes) == changed(**portable)
    assert (offer.wrong, offer.unknown, offer.newer) == ((), (), False)
    assert "/mine" not in exported(own)
    assert offered(exported(own, machine=True).encode(), Settings()).changes["backup_folder"] == "/mine"
    assert offered(exported(own).encode(), own).changes == {}


def test_a_settings_file_can_be_taken_too_and_says_what_it_lacks() -> None:
    data = json.dumps({"version": VERSION + 1, "zoom": 1, "measure": 66, "sparkle": 2, "recent": ["/x"]}).encode()
    offer = offered(data, Settings())
    assert dict(offer.changes) == {"measure": 66}
    assert (offer.wrong, offer.unknown, offer.newer) == (("zoom",), ("recent", "sparkle"), True)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"{}", b"\xff", b'{"settings": 3}', b'{"a": 1}', b" " * 1_000_001])
def test_what_holds_no_settings_is_refused(data: bytes) -> None:
    with pytest.raises(InkwellError) as refused:
        offered(data, Settings())
    assert refused.value.sentence == "This file holds no settings of Inkwell."
