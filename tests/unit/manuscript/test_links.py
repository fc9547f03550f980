"""Links: where they lead, which are files of this computer, and how they are written."""

from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.manuscript.links import address_at, file_of, link_to


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See [the map](../assets/map.png).", "../assets/map.png"),
        ('See [the map](<my map.pdf> "Old").', "my map.pdf"),
        ("See ![a](x.png).", "x.png"),
        ("See [the (map)](a_(1).pdf)", "a_(1).pdf"),
        ("See the map.", ""),
        ("`[no](code)` is it", ""),
    ],
)
def test_where_a_link_leads(text: str, address: str) -> None:
    assert address_at(text, text.find("]") if "]" in text else 3) == address


def test_only_the_link_at_the_place_counts() -> None:
    text = "[a](one) and [b](two)"
    assert [address_at(text, place) for place in (0, 8, 10, 13, 21)] == ["one", "one", "", "two", "two"]


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("../assets/my%20map.png", "../assets/my map.png"),
        ("C:/Maps/a.png", "C:/Maps/a.png"),
        ("/home/ada/a.png#page=3", "/home/ada/a.png"),
        ("file:///home/ada/a%20b.png", "/home/ada/a b.png"),
        ("file:///C:/Maps/a.png", "C:/Maps/a.png"),
        ("file://server/share/a.png", ""),
        ("file:////server/share/a.png", ""),
        ("//server/share/a.png", ""),
        ("\\\\server\\share", ""),
        ("%2F%2Fserver/share", ""),
        ("%5c%5Cserver%5Cshare", ""),
        ("/\\server/share", ""),
        ("file:///%5C%5Cserver/share", ""),
        ("file:///%5C/server/share", ""),
        ("file://%2F%2Fserver/share", ""),
        ("https://example.org/a.png", ""),
        ("javascript:alert(1)", ""),
        ("#below", ""),
        ("", ""),
    ],
)
def test_which_are_files_of_this_computer(address: str, path: str) -> None:
    assert file_of(address) == path


@given(st.text("ab []()*_`<>\\", max_size=12), st.text("ab ()<>é#%.", min_size=1, max_size=12))
@settings(max_examples=50, deadline=None)
def test_what_is_written_leads_there(words: str, name: str) -> None:
    assert file_of(address_at(link_to(words, quote(name)), 1)) == name
