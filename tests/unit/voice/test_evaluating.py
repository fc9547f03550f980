"""Evaluating a voice: the figures of a real small model, and the page that shows them."""

import hashlib
import html.parser
import math
import shutil
from pathlib import Path

import msgspec
import pytest
from making_voices import prose, small_training, small_voice

from inkwell.errors import InkwellError
from inkwell.voice.cleaning import Cleaning
from inkwell.voice.evaluation import Evaluation, TextLoss, WindowLoss, likely_change, mean_loss, perplexity_change
from inkwell.voice.host import evaluating, training
from inkwell.voice.host.desk import Desk, StoppedError
from inkwell.voice.host.libraries import libraries
from inkwell.voice.host.models import open_base
from inkwell.voice.host.pace import Pace
from inkwell.voice.preparing import DataCard, Side, tell_genres
from inkwell.voice.probing import probes
from inkwell.voice.protocol import Event, Stage
from inkwell.voice.report import report_page
from inkwell.voice.report_words import in_words, read_words
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
    job = Evaluating(str(folder.path), window=32, stride=16, continuations=3, words=8, probes=4)
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
    assert tags.count("svg") == 3, "the curves, the chapters, how near it writes"
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
        assert f'<th scope="row">{row}</th>' in page
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


def test_few_windows_are_read_unless_all_are_wanted(trained: VoiceFolder) -> None:
    few, whole = evaluate(trained, windows=3), evaluate(trained, windows=0)
    (some,), (held,) = few.held_out, whole.held_out
    assert (len(some.windows), some.of_windows) == (3, held.of_windows)
    assert len(held.windows) == held.of_windows > 3
    # Each is the same whether the others are read or not.
    assert set(some.windows) <= set(held.windows)
    assert read_words(few) == f"3 of {held.of_windows:,} windows of the text that was kept back were read."
    assert read_words(whole).startswith(f"All {held.of_windows:,} windows")


def window(before: float | None, after: float, tokens: int = 10) -> WindowLoss:
    return WindowLoss(tokens, before, after)


def test_how_sure_a_change_is_comes_from_how_windows_differ() -> None:
    assert likely_change([window(30.0, 29.0)]) is None
    assert likely_change([window(None, 29.0)] * 3) is None
    # Hard windows and easy ones, all better by the same: that is sure, however different they are.
    same = likely_change([window(30.0, 29.0), window(50.0, 49.0), window(20.0, 19.0)])
    assert same is not None
    assert same.low == same.high == pytest.approx(math.exp(-0.1) - 1)
    # By hand, windows of one length: the mean of the differences and its standard error.
    told = likely_change([window(30.0, 28.0), window(30.0, 30.0), window(30.0, 26.0)])
    assert told is not None
    mean, error = -0.2, math.sqrt(((0.0) ** 2 + 0.2**2 + 0.2**2) / 2 / 3)
    assert told == pytest.approx((math.exp(mean - 2 * error) - 1, math.exp(mean + 2 * error) - 1))


def test_a_change_that_cannot_be_told_from_none_is_said(trained: VoiceFolder) -> None:
    def told(*windows: WindowLoss) -> str:
        tokens = sum(each.tokens for each in windows)
        before, after = (
            sum(values) / tokens for values in zip(*((w.before or 0, w.after) for w in windows), strict=True)
        )
        text = TextLoss("a", "1", tokens, before, after, "", windows, len(windows))
        return in_words(msgspec.structs.replace(found, base="Base", held_out=(text,)))

    found = evaluate(trained, continuations=0, probes=0)
    assert "What was read cannot tell that from no change." in told(window(30.0, 28.0), window(30.0, 31.9))
    assert "Most likely it is between 9.5 % and 9.5 % lower." in told(window(30.0, 29.0), window(40.0, 39.0))
    assert "cannot tell" not in told(window(30.0, 29.0))


def test_what_stands_there_again_and_again_is_asked_for_first() -> None:
    planted = "Nine white herons stood above the flooded orchard and nobody in the house had seen them come"
    parts = [" ".join(f"{part}word{number}" for number in range(200)) for part in "abcd"]
    texts = [parts[0], f"{parts[1]} {planted}. {parts[2]} {planted.upper()}! {parts[3]} “{planted}”"]
    found = probes(texts, 6)
    assert len(found) == 6
    assert found[0].before.endswith("Nine white herons stood above")
    assert [probe.times for probe in found] == [3, 1, 1, 1, 1, 1]
    assert all(any(probe.before in text for text in texts) for probe in found)
    assert probes(["Too few words."], 4) == ()


def test_texts_chosen_anew_are_remarked(trained: VoiceFolder, tmp_path: Path) -> None:
    folder = VoiceFolder(shutil.copytree(trained.path, tmp_path / "voice"))
    assert evaluate(folder, continuations=0, probes=0).remarks == ()
    folder.write_passages(folder.passages(held_out=True)[:1] * 2, held_out=True)
    found = evaluate(folder, continuations=0, probes=0)
    assert found.remarks == (evaluating.CHOSEN_ANEW,)
    assert "chosen anew" in folder.report.read_text("utf-8")


@pytest.mark.parametrize("stage", ["Measuring on the held-out text", "Writing", "Asking for what it may know by heart"])
def test_it_can_be_stopped_in_the_middle_of_anything(trained: VoiceFolder, tmp_path: Path, stage: str) -> None:
    folder = VoiceFolder(shutil.copytree(trained.path, tmp_path / "voice"))
    folder.evaluation.unlink(missing_ok=True)
    said: list[Stage] = []

    def say(event: Event) -> None:
        assert isinstance(event, Stage)
        said.append(event)
        if event.words == stage:
            desk.stop()

    desk = Desk(say)
    with pytest.raises(StoppedError):
        evaluating.run(Evaluating(str(folder.path), window=32, stride=16), desk)
    assert said[-1].words == stage
    assert not folder.evaluation.exists()


def test_the_time_that_is_left_follows_the_pace() -> None:
    said: list[Event] = []
    now = [100.0]
    pace = Pace(Desk(said.append), 1_000, lambda: now[0])
    pace.stage("Reading")
    for _ in range(4):
        now[0] += 1.0
        pace.did(50)
    now[0] += 0.1
    pace.did(5)
    stages = [event for event in said if isinstance(event, Stage)]
    assert [(each.words, each.share) for each in stages] == [("Reading", at / 20) for at in range(5)]
    assert [each.seconds_left for each in stages] == pytest.approx([0.0, 0.0, 0.0, 17.0, 16.0])
    pace.did(5_000)
    pace.stage("Done")
    assert said[-1] == Stage("Done", 1.0, 0.0)


def test_what_kind_a_book_is_can_be_said_later(trained: VoiceFolder, tmp_path: Path) -> None:
    folder = VoiceFolder(shutil.copytree(trained.path, tmp_path / "voice"))
    side = Side(("A book: Chapter 4",), 1, 100, 600)
    card = DataCard({"A book": 100}, side, side, {}, {}, Cleaning(), (), "0", 0.0)
    folder.card.write_bytes(msgspec.json.encode(card))
    tell_genres(folder, {"A book": "crime"})
    found = evaluate(folder, continuations=0, probes=0)
    assert [text.genre for text in found.held_out] == ["crime"]
    assert found.remarks == (), "what it learnt from is as it was"
