"""Which text the first tokens of an answer are, also where tokens hold parts of characters."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.app.forking import ends_of, kept_text
from inkwell.app.generation import Said, Shown
from inkwell.engine.types import Chunk
from inkwell.errors import InkwellError


@given(text=st.text(st.sampled_from("ab “”…é\n"), min_size=1, max_size=20), data=st.data())
def test_wherever_a_character_is_complete_its_text_is_kept(text: str, data: st.DataObject) -> None:
    encoded = text.encode()
    cuts = sorted(data.draw(st.sets(st.integers(1, len(encoded)), max_size=10)) | {0, len(encoded)})
    pieces = [encoded[start:end] for start, end in itertools.pairwise(cuts)]
    tokens = [Shown(0, piece.decode("utf-8", "replace"), 0.0, ()) for piece in pieces]
    for position in range(len(pieces) + 1):
        try:
            whole = b"".join(pieces[:position]).decode()
        except UnicodeDecodeError:
            continue
        try:
            kept = kept_text(text, tokens, position)
        except InkwellError:
            # Between two characters of which neither is one token, nobody can tell.
            assert tokens[position].text.startswith("\ufffd")
            continue
        assert text.startswith(kept)
        if not any("\ufffd" in token.text for token in tokens):
            assert kept == whole


def test_a_quotation_mark_of_two_tokens_is_one_character() -> None:
    tokens = [Shown(0, text, 0.0, ()) for text in (" ", "\ufffd", "\ufffd", "Go", "!")]
    assert kept_text(" “Go!", tokens, 3) == " “"
    assert kept_text(" “Go!", tokens, 4) == " “Go"
    with pytest.raises(InkwellError, match="not complete"):
        kept_text(" “Go!", tokens, 2)


@given(
    letters=st.lists(st.sampled_from("ab“éن中"), min_size=1, max_size=20),
    gap=st.sampled_from(["", " "]),
    data=st.data(),
)
def test_every_token_has_its_end_in_the_text(letters: list[str], gap: str, data: st.DataObject) -> None:
    text = gap.join(letters)
    encoded = text.encode()
    cuts = sorted(data.draw(st.sets(st.integers(1, len(encoded)), max_size=10)) | {0, len(encoded)})
    pieces = [encoded[start:end] for start, end in itertools.pairwise(cuts)]
    ends = ends_of(text, [Shown(0, piece.decode("utf-8", "replace"), 0.0, ()) for piece in pieces])
    assert ends == sorted(ends)
    if gap:
        whole = [len(encoded[:cut].decode("utf-8", "ignore")) for cut in cuts[1:]]
        assert ends == [n + (len(text[:n].encode()) < cut) for n, cut in zip(whole, cuts[1:], strict=True)]


@given(st.lists(st.tuples(st.text(max_size=4), st.integers(0, 6)), max_size=12), st.data())
def test_however_chunks_are_gathered_the_text_is_the_same(pushed: list[tuple[str, int]], data: st.DataObject) -> None:
    plain, heard, said = "", "", Said(0, "")
    for text, wanted in pushed:
        chunk = Chunk(0, text, retract=min(wanted, len(plain)))
        plain = chunk.after(plain)
        said = said.then(chunk)
        if data.draw(st.booleans()):
            heard, said = said.after(heard), Said(0, "")
    assert said.after(heard) == plain
