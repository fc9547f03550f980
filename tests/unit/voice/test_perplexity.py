"""Perplexity: windows that count each token once, and losses that are what the definition says."""

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.voice.host.libraries import libraries
from inkwell.voice.host.perplexity import sliding_windows, spread, torch_loss
from inkwell.voice.specification import Care


@given(st.integers(0, 60), st.one_of(st.none(), st.just(999)), st.integers(4, 20), st.integers(1, 20))
def test_every_token_counts_in_one_window(length: int, begin: int | None, window: int, stride: int) -> None:
    text = list(range(length))
    windows = sliding_windows(text, begin, window, stride)
    counted = Counter(token for each in windows for token in each.tokens[each.first :])
    assert counted == Counter(text if begin is not None else text[1:])
    for each in windows:
        assert len(each.tokens) <= window
        inside = each.tokens if begin is None else each.tokens[1:]
        assert inside == list(range(inside[0], inside[0] + len(inside)))
        assert begin is None or each.tokens[0] == begin
    for each in windows[1:]:
        # What counts has the window's other tokens before it.
        assert len(each.tokens) - each.first <= max(stride, 1)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=8), st.integers(0, 60))
def test_windows_are_spread_over_all_texts(counts: list[int], most: int) -> None:
    chosen = spread(counts, most)
    assert all(own == sorted(set(own)) for own in chosen)
    assert all(0 <= at < count for count, own in zip(counts, chosen, strict=True) for at in own)
    if not most or sum(counts) <= most:
        assert chosen == [list(range(count)) for count in counts]
        return
    assert all(own for count, own in zip(counts, chosen, strict=True) if count)
    assert sum(map(len, chosen)) == max(most, sum(1 for count in counts if count))
    assert spread([100], 4) == [[12, 37, 62, 87]]


def test_the_loss_is_that_of_the_definition() -> None:
    libs = libraries(Care(threads=1))
    torch = libs.torch
    torch.manual_seed(3)
    config = libs.transformers.GPT2Config(vocab_size=17, n_positions=16, n_embd=8, n_layer=1, n_head=2)
    model = libs.transformers.GPT2LMHeadModel(config)
    text = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]
    windows = sliding_windows(text, 0, 6, 2)
    found = torch_loss(libs, model, windows)
    model.eval()
    nats = 0.0
    with torch.no_grad():
        for each in windows:
            probabilities = torch.softmax(model(torch.tensor([each.tokens])).logits[0].double(), dim=-1)
            for place in range(each.first, len(each.tokens)):
                nats -= math.log(float(probabilities[place - 1, each.tokens[place]]))
    assert found.tokens == len(text)
    assert found.nats == pytest.approx(nats, rel=1e-5)
    assert found.perplexity == pytest.approx(math.exp(nats / len(text)), rel=1e-5)
