"""Evaluating a voice: the figures of a real small model, and the page that shows them."""

import hashlib
import html.parser
import math
from pathlib import Path

import msgspec
import pytest
from making_voices import prose, small_training, small_voice

from inkwell.errors import InkwellError
from inkwell.voice.evaluation import Evaluation, TextLoss, mean_loss, perplexity_change
from inkwell.voice.host import evaluating, training
from inkwell.voice.host.desk import Desk
from inkwell.voice.host.libraries import libraries
from inkwell.voice.host.models import open_base
from inkwell.voice.report import in_words, report_page
from inkwell.voice.specification import Care, Evaluating, Method
from inkwell.voice.voice_folder import VoiceFolder


def quiet() -> Desk:
    return Desk(lambda event: None)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> VoiceFolder:
    folder = small_voice(tmp_path_factory.mktemp("voice") / "voice")
    training.run(small_training(folder, steps=60), quiet())
    return folder


def evaluate(folder: VoiceFolder, **more: object) -> Evaluation:
    job = Evaluating(str(folder.path), window=32, stride=16, continuations=3, words=8)
    evaluating.run(msgspec.structs.replace(job, **more), quiet())
    return msgspec.json.decode(folder.evaluation.read_bytes(), type=Evaluation)


def test_a_voice_from_nothing_is_measured(trained: VoiceFolder, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(prose(77, 20), encoding="utf-8")
    found = evaluate(trained, others=(str(other),))
    (held,) = found.held_out
    assert (held.source, held.chapter, held.before) == ("A book", "Chapter 4", None)
    assert 0 < held.after < math.log(300), "it has learnt more than nothing"
    assert [text.source for text in found.others] == ["other"]
    assert found.after is not None
    assert found.after.texts == 3
    assert found.author is not None
    assert found.author.words > 0
    assert [point.step for point in found.learning] == list(range(1, 61))
    assert trained.read().measures["loss_after"] == pytest.approx(held.after)


def test_an_adapter_is_measured_with_and_without_itself(trained: VoiceFolder, tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    folder.change(method=Method.ADAPTER, base="Small base", base_path=str(trained.model))
    job = small_training(folder, steps=30)
    training.run(msgspec.structs.replace(job, method=Method.ADAPTER, base=str(trained.model)), quiet())
    weights = (trained.model / "model.safetensors").read_bytes()
    assert folder.read().base_sha256 == hashlib.sha256(weights).hexdigest()
    found = evaluate(folder)
    (held,) = found.held_out
    assert held.before is not None
    assert held.after < held.before
    # Before is the base by itself, to the digit: the adapter is off, not small.
    base, _ = open_base(libraries(Care(threads=1)), str(trained.model))
    assert base.num_parameters() > 0
    alone = evaluate(trained)
    assert held.before == pytest.approx(alone.held_out[0].after, rel=1e-5)
    assert "lower than that of Small base" in in_words(found)


def test_the_page_is_whole_and_hides_nothing_in_its_words(trained: VoiceFolder) -> None:
    found = msgspec.structs.replace(evaluate(trained), name="<Mine> & “yours”", continuations=("<b>no</b>",))
    page = report_page(found)
    tags: list[str] = []

    class Reader(html.parser.HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append(tag)
            assert not any(name in ("src", "href") for name, _ in attrs), "nothing is fetched"

    Reader().feed(page)
    assert "b" not in tags
    assert tags.count("svg") == 1
    assert "&lt;Mine&gt; &amp; “yours”" in page
    assert (trained.report).read_text(encoding="utf-8").startswith("<!doctype html>")


def test_books_and_genres_are_added_up_where_there_are_several(trained: VoiceFolder) -> None:
    texts = tuple(
        TextLoss(source, chapter, 10, 3.0, after, genre)
        for source, chapter, after, genre in (
            ("One", "1", 2.0, "crime"),
            ("One", "2", 2.2, "crime"),
            ("Two", "1", 2.4, "crime"),
            ("Three", "1", 2.9, ""),
        )
    )
    page = report_page(msgspec.structs.replace(evaluate(trained), held_out=texts))
    for row, loss in (("One, together", 2.1), ("crime, together", 2.2), ("Others, together", 2.9)):
        assert f"<td>{row}</td>" in page
        assert f"<td>{math.exp(loss):.2f}</td>" in page


def test_losses_count_every_token_alike() -> None:
    texts = [TextLoss("a", "1", 10, 3.0, 2.0), TextLoss("a", "2", 30, 5.0, 4.0)]
    assert mean_loss(texts, True) == pytest.approx(4.5)
    assert mean_loss(texts, False) == pytest.approx(3.5)
    assert mean_loss([TextLoss("a", "1", 10, None, 2.0)], True) is None
    assert perplexity_change(math.log(20), math.log(17)) == pytest.approx(-0.15)


def test_a_voice_that_has_learnt_nothing_is_refused(tmp_path: Path) -> None:
    folder = small_voice(tmp_path / "voice")
    with pytest.raises(InkwellError, match="has not learnt anything"):
        evaluating.run(Evaluating(str(folder.path)), quiet())


def test_another_text_that_is_not_there_is_said(trained: VoiceFolder, tmp_path: Path) -> None:
    with pytest.raises(InkwellError, match=r"gone\.txt cannot be read"):
        evaluate(trained, others=(str(tmp_path / "gone.txt"),))
