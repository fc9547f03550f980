"""XML of other programs is read as it stands, and nothing that is hidden in it unfolds or is fetched."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.xml_tree import Element, read_xml

LAUGHS = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'


def test_words_attributes_and_order_arrive() -> None:
    root = read_xml('<a x="1">one<b>tw<!-- no -->o</b><b/>&lt;<![CDATA[<i>]]></a>'.encode("utf-16"), "a.xml")
    assert root == Element("a", {"x": "1"}, "one<<i>", [Element("b", text="two"), Element("b")])
    assert (root.said("b"), root.said("c"), len(root.all("b"))) == ("two", "", 2)
    assert [each.name for each in root.walk()] == ["a", "b", "b"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (LAUGHS, "declares a document type"),
        ('<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a/>', "declares a document type"),
        ("<a>&unknown;</a>", "damaged"),
        ('<?xml version="1.0" encoding="nothing-known"?><a/>', "damaged"),
        ("", "damaged"),
        ("<a>" * 1000, "nested too deep"),
    ],
)
def test_what_can_do_harm_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(InkwellError, match=sentence) as refused:
        read_xml(text.encode(), "a.xml")
    assert refused.value.kind is ErrorKind.BAD_INPUT


@settings(max_examples=50)
@given(st.binary(max_size=60) | st.text("<>/a&;![]\"'= ?", max_size=40).map(str.encode))
def test_anything_else_is_a_sentence_too(data: bytes) -> None:
    try:
        read_xml(data, "a.xml")
    except InkwellError as error:
        refused = error.kind
    else:
        refused = ErrorKind.BAD_INPUT
    assert refused is ErrorKind.BAD_INPUT
