"""Where in its text what was told of a segment stands: exact for any cut and any text that tokens make up."""

from hypothesis import given
from hypothesis import strategies as st

from inkwell.engine.budget import fit, with_cached
from inkwell.engine.told_places import Part, placed
from inkwell.story.segments import Cut, Origin, Segment

PIECES = st.lists(st.sampled_from([b"a ", b"\xc3", b"\xa9", "語".encode(), b".\n", b"so ", b"it. "]), max_size=60)


def is_text(pieces: list[bytes]) -> bool:
    try:
        b"".join(pieces).decode()
    except UnicodeDecodeError:
        return False
    return True


@given(
    st.lists(st.tuples(PIECES.filter(is_text), st.sampled_from(Cut)), min_size=1, max_size=4),
    st.integers(1, 80),
    st.integers(0, 90),
    st.integers(0, 1),
)
def test_places_tell_the_text_that_was_told(
    parts: list[tuple[list[bytes], Cut]], budget: int, known: int, begun: int
) -> None:
    ids = {piece: number for number, piece in enumerate(sorted({piece for own, _ in parts for piece in own}))}
    words = {number: piece for piece, number in ids.items()}
    tokens = [[ids[piece] for piece in own] for own, _ in parts]
    texts = [b"".join(own).decode() for own, _ in parts]
    segments = [Segment(text, Origin.AUTHOR, "x", cut=cut) for text, (_, cut) in zip(texts, parts, strict=True)]
    fixed = sum(len(own) for own, (_, cut) in zip(tokens, parts, strict=True) if cut is Cut.NEVER)

    def breaks(token: int) -> bool:
        return words[token].endswith(b"\n")

    fitted = fit(segments, tokens, max(budget, fixed, 1), breaks, 5, ends=lambda token: words[token] == b"it. ")
    uses = list(fitted.uses)
    uses[0] = type(uses[0])(uses[0].label, uses[0].origin, uses[0].tokens + begun, uses[0].cut)
    cached = with_cached(uses, known)
    made = map(Part, texts, tokens, fitted.tokens, fitted.fronts)
    found = placed(cached, tuple(made), begun, lambda: words.__getitem__)
    for number, (use, kept) in enumerate(zip(found, fitted.tokens, strict=True)):
        text = texts[number]
        assert use.end is not None
        assert 0 <= use.start <= use.end <= len(text)
        assert not kept or use.start <= use.known <= use.end
        shown = text[use.start : use.end] + text[len(text) - use.tail :]
        assert use.end <= len(text) - use.tail
        told = [words[token] for token in kept]
        assert shown == b"".join(told).decode("utf-8", "ignore") or not is_text(told)
        own = max(0, use.cached - (begun if number == 0 else 0))
        read = b"".join(words[token] for token in kept[:own])
        assert text[use.start : use.known] == read.decode("utf-8", "ignore")[: use.end - use.start] or not is_text(
            [read]
        )


def test_nothing_told_has_no_place() -> None:
    (use,) = fit([Segment("Long.", Origin.BIBLE, "x", cut=Cut.DROP)], [[1, 2]], 1, lambda _token: False).uses
    (found,) = placed((use,), (Part("Long.", (1, 2), (), 0),), 0, lambda: lambda _token: b"Long")
    assert (found.start, found.end, found.known) == (0, 0, 0)
