"""Front matter that others wrote keeps every byte that is not asked to change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.errors import InkwellError
from inkwell.storage.front_matter import Document
from inkwell.storage.node_file import NodeFile

FOREIGN = """---
# who wrote this
mood: 'dark'   # keep me
title: Old Name # and me
answer: no
labels:
  - one
  - "two"
# before the end
synopsis: |
  Two lines
  of it
# last
deep: {a: [1, 2]}
---
Body
"""


def test_only_the_changed_values_are_rewritten() -> None:
    changed = Document.parse(FOREIGN).with_fields(
        {"title": 'New "name"', "labels": ("x", "y"), "synopsis": "short", "pov": "Ann"}
    )
    expected = FOREIGN.replace("Old Name", '"New \\"name\\""')
    expected = expected.replace('\n  - one\n  - "two"\n', '\n  ["x", "y"]\n')
    expected = expected.replace("|\n  Two lines\n  of it", '"short"')
    expected = expected.replace("deep: {a: [1, 2]}\n", 'deep: {a: [1, 2]}\npov: "Ann"\n')
    assert str(changed) == expected


def test_no_stays_a_string() -> None:
    assert Document.parse(FOREIGN).fields["answer"] == "no"


@pytest.mark.parametrize(
    "text", ["---\n[1, 2]\n---\nx", "---\na: [\n---\n", "---\na: 1\n", "a: 1\n---\n", "---\na: &x 1\nb: *x\n---\n"]
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    document = Document.parse(text)
    assert (document.head, document.body) == ("", text)


def test_a_change_that_would_harm_is_refused() -> None:
    document = Document.parse("---\n{title: a, kind: b}\n---\n")
    with pytest.raises(InkwellError):
        document.with_fields({"order": "V"})


TEXTS = st.text(st.one_of(st.sampled_from("-\n\r:# \"'\\"), st.characters(categories=None)))


@given(TEXTS, TEXTS)
def test_any_value_and_body_come_back(value: str, body: str) -> None:
    value = value.encode("utf-8", "ignore").decode()
    document = Document.new({"title": value, "labels": (value, "x")}, body)
    again = Document.parse(str(document))
    assert again.fields == {"title": value, "labels": (value, "x")}
    assert again.body == body
    assert Document.parse(str(again.with_fields({"title": "b"}))).fields["title"] == "b"


@given(TEXTS)
def test_any_text_is_written_as_it_was_read(text: str) -> None:
    assert str(Document.parse(text)) == text


@given(TEXTS)
def test_any_body_stays_a_body(body: str) -> None:
    assert Document.parse(str(Document("", "").with_body(body))).body == body


@given(st.binary() | TEXTS.map(lambda text: text.encode("utf-8", "replace")))
def test_any_file_is_written_byte_for_byte(data: bytes) -> None:
    try:
        file = NodeFile.decode(data)
    except UnicodeDecodeError:
        return
    assert file.encode() == data


def test_byte_order_mark_and_crlf_are_kept() -> None:
    data = b"\xef\xbb\xbf---\r\ntitle: a\r\n---\r\nOne\r\nTwo"
    file = NodeFile.decode(data)
    assert file.document.body == "One\nTwo"
    assert file.encode() == data


def test_fields_that_are_empty_and_last_go_and_nothing_else_does() -> None:
    head = '---\ntitle: "A"\nstatus: ""\nnotes: |\n  label: ""\n'
    document = Document.parse(f"{head}---\nBody.")
    assert document.without_last({"status", "label", "notes"}) == document
    more = document.with_fields({"pov": "Ann", "labels": ("x",)})
    emptied = more.with_fields({"pov": "", "labels": ()})
    assert str(emptied) == f'{head}pov: ""\nlabels: []\n---\nBody.'
    assert emptied.without_last({"pov"}) == emptied
    assert emptied.without_last({"labels", "pov"}) == document
    assert Document.parse('---\na: ""\n---\n').without_last({"a"}).fields == {}
    assert Document.parse("Only text.").without_last({"a"}) == Document("", "Only text.")
