"""The lists that ship: entries that can be found, none twice, with a header that says what a list is."""

from importlib.resources import files

import pytest

from inkwell.engine.asking import Asked, ContentLimit
from inkwell.engine.lists import cliches, content_words
from inkwell.engine.phrases import Phrases, plain

LISTS = {
    "cliches": cliches(),
    "mild": content_words(ContentLimit.MILD),
    "strict": content_words(ContentLimit.STRICT),
}


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_can_be_found_in_a_sentence_and_stands_once(name):
    entries = LISTS[name]
    assert len(set(map(plain, entries))) == len(entries)
    for entry in entries:
        text = f"And “{entry}” there."
        assert any(found.certain for found in Phrases([entry]).read(text, 0, ())[1]), entry
    Asked(banned=entries).check()


def test_the_lists_have_the_size_that_is_promised():
    assert 80 <= len(cliches()) <= 150
    assert content_words(ContentLimit.OFF) == ()
    mild, strict = content_words(ContentLimit.MILD), content_words(ContentLimit.STRICT)
    assert set(mild) < set(strict)
    assert 50 <= len(mild) <= 160


def test_plain_prose_meets_no_list():
    text = "She put the kettle on and let the cat in. Rain fell on the roof all night, and in the morning it was gone. "
    everything = Phrases(cliches(), content_words(ContentLimit.STRICT))
    assert not any(found.certain for found in everything.read(text, 0, ())[1])


@pytest.mark.parametrize("name", ["content-mild", "content-strict"])
def test_a_content_list_says_what_it_is(name):
    header = files("inkwell_resources").joinpath("lists", f"{name}.txt").read_text(encoding="utf-8").split("\n\n")[0]
    assert "list of words" in header.replace("\n# ", " ").lower()
    assert "does not" in header
