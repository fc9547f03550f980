"""Style statistics of small texts, against figures reckoned by hand, and of any text against what must hold."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.language.dialogue import spoken
from inkwell.language.phrases import log_likelihood
from inkwell.language.readability import (
    Measures,
    flesch_kincaid,
    flesch_reading_ease,
    gunning_fog,
    lix,
    measure,
    scores,
)
from inkwell.language.style import Question, Shelf, Style, study
from inkwell.language.style_text import CancelledError, Lexicon, Passage, Place, read
from inkwell.language.style_words import is_adverb, is_participle, stem

BREAD = (
    "# The baker\n\nThe old *baker* was beaten by his oven. It was hot.\n\n"
    "“Good morning,” she said quietly. “Is the bread ready?”\n\n* * *\n\nHe thought so. <!-- was he told? -->"
)


def styled(text: str, language: str = "en", **more: object) -> Style:
    return study(Question((Passage("n", text),), language, **more), Shelf())  # pyright: ignore[reportArgumentType]


def there(text: str, place: Place) -> str:
    return text[place.start : place.end]


def test_headings_comments_and_breaks_are_no_sentences() -> None:
    style = styled(BREAD)
    assert style.rhythm.lengths == (8, 3, 5, 4, 3)
    assert [there(BREAD, place) for place in style.rhythm.places] == [
        "The old *baker* was beaten by his oven.",
        "It was hot.",
        "“Good morning,” she said quietly.",
        "“Is the bread ready?”",
        "He thought so.",
    ]
    assert (style.counts.size.words, style.counts.sentences, style.counts.paragraphs) == (23, 5, 3)
    assert style.by_node == {"n": style.counts}


def test_rhythm_by_hand() -> None:
    rhythm = styled("One two three four. One two. One two three.").rhythm
    assert rhythm.mean == 3
    assert rhythm.deviation == pytest.approx(math.sqrt(2 / 3))
    assert rhythm.variation == pytest.approx(math.sqrt(2 / 3) / 3)
    assert rhythm.swing == 1.5
    nothing = styled("").rhythm
    assert (nothing.mean, nothing.deviation, nothing.variation, nothing.swing) == (0, 0, 0, 0)


def test_a_line_break_does_not_end_a_sentence() -> None:
    text = "Roses are red,\nviolets are blue.\n\nSo."
    style = styled(text)
    assert style.rhythm.lengths == (6, 1)
    assert there(text, style.rhythm.places[0]) == "Roses are red,\nviolets are blue."


def test_the_formulas_by_hand() -> None:
    """100 words in 5 sentences, 150 syllables, 10 complex words, 25 long ones."""
    of = Measures(100, 5, 150, 25, 10)
    assert flesch_reading_ease(of).figure == pytest.approx(206.835 - 1.015 * 20 - 84.6 * 1.5)
    assert flesch_reading_ease(of).means == "fairly difficult"
    assert flesch_kincaid(of).figure == pytest.approx(0.39 * 20 + 11.8 * 1.5 - 15.59)
    assert gunning_fog(of).figure == pytest.approx(12.0)
    assert lix(of) == 45.0
    assert [score.name for score in scores(of, english=False)] == ["LIX"]
    assert scores(Measures(), english=True) == ()


def test_where_no_spaces_part_words_characters_are_measured() -> None:
    style = styled("她走进房间，点亮了灯笼。「谁在那里？」她问道。", "zh")
    assert style.unit == "characters"
    assert style.scores == ()
    assert style.rhythm.lengths == (10, 4, 3)
    assert (style.spoken, style.words) == (4, 17)
    assert styled("One.").unit == "words"


def test_what_the_formulas_are_made_of() -> None:
    # cat 1 sat 1, yesterday 3, remembered 3 (complex without its ending: re-mem-ber 3), Caroline a name, wanted 2
    lexicon = Lexicon()
    reading = read(Passage("n", "The cat sat. Yesterday it remembered what Caroline wanted."), lexicon)
    found = measure([reading], lexicon, english=True)
    assert found == Measures(words=9, sentences=2, syllables=16, long_words=3, complex_words=2)


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [
        ("“Come,” he said. “Now.”", ["Come,", "Now."]),
        ('"Come," he said. "Now."', ["Come,", "Now."]),
        ("„Komm“, sagte er. „Jetzt.“", ["Komm", "Jetzt."]),
        ("»Komm«, sagte er. »Jetzt.«", ["Komm", "Jetzt."]),
        ("« Viens », dit-il.", [" Viens "]),
        ("«Ven», dijo.", ["Ven"]),
        ("「来て」と彼は言った。『今』", ["来て", "今"]),
        ("“And then, for weeks, nothing.", ["And then, for weeks, nothing."]),
        ("— Viens, dit-il.", ["Viens, dit-il."]),
        ("—Ven —dijo Juan—. Ahora.", ["Ven ", ". Ahora."]),
        ("“He said ‘no’ to me.”", ["He said ‘no’ to me."]),
        ("The wind—which rose—fell.", []),
        ("It was 6' 2\" tall.", []),
        ("", []),
    ],
)
def test_dialogue_in_every_style(paragraph: str, said: list[str]) -> None:
    assert [paragraph[start:end] for start, end in spoken(paragraph, singles=False)] == said


def test_single_quotes_hold_speech_where_no_others_do() -> None:
    paragraph = "‘It’s the dogs’ bowl,’ he said. ‘Don’t.’"
    assert [paragraph[a:b] for a, b in spoken(paragraph, singles=True)] == ["It’s the dogs’ bowl,", "Don’t."]
    style = styled("‘It’s here,’ she said.\n\nThe dogs’ bowl was empty.")
    assert (style.spoken, style.words) == (2, 9)


def test_the_share_of_dialogue() -> None:
    style = styled(BREAD)
    assert (style.spoken, style.words) == (6, 23)
    assert style.dialogue == pytest.approx(6 / 23)
    assert styled("").dialogue == 0


def test_an_echo_is_a_rare_word_or_its_stem_within_the_distance() -> None:
    text = "The lantern swung. He lifted the lanterns high. " + "So it was then and there. " * 10 + "A lantern again."
    found = {echo.word: echo for echo in styled(text, distance=10).echoes}
    assert set(found) == {"lantern"}
    assert [there(text, place) for place in found["lantern"].places] == ["lantern", "lanterns"]
    assert found["lantern"].distance == 5
    assert styled(text, distance=4).echoes == ()
    far = {echo.word: len(echo.places) for echo in styled(text, distance=70).echoes}
    assert far == {"lantern": 3}


def test_common_words_and_names_do_not_echo() -> None:
    text = "He looked at Ukridge. She looked at Ukridge too, and Ukridge said that he looked well."
    assert styled(text).echoes == ()
    assert styled("The ocelot saw the ocelot.", names=frozenset({"Ocelot"})).echoes == ()
    assert [echo.word for echo in styled("The ocelot saw the ocelot.").echoes] == ["ocelot"]


def test_echoes_stay_within_a_text_and_the_stronger_come_first() -> None:
    texts = (Passage("a", "A marmot."), Passage("b", "A marmot. Vast, vast. " + "So it was. " * 8 + "A marmot."))
    style = study(Question(texts, distance=40), Shelf())
    assert [(echo.word, [place.node for place in echo.places]) for echo in style.echoes] == [
        ("vast", ["b", "b"]),
        ("marmot", ["b", "b"]),
    ]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Die Laterne schwankte, und die Laternen loschen.", ["laterne"]),
        ("fr", "La lanterne tremblait devant les lanternes.", ["lanterne"]),
        ("es", "La linterna temblaba ante las linternas.", ["linterna"]),
        ("sv", "Lyktan svajade, och lyktan slocknade.", ["lyktan"]),
    ],
)
def test_echoes_in_other_languages(language: str, text: str, words: list[str]) -> None:
    assert [echo.word for echo in styled(text, language).echoes] == words


def test_phrases_are_counted_within_sentences_and_the_longest_stands_for_its_parts() -> None:
    text = "On the other hand it rained. " * 4 + "The other hand. Iron gate. Gate iron. " + "Iron gate. " * 3
    found = {used.words: used.times for used in styled(text).phrases}
    assert found["iron gate"] == 4
    assert found["on the other hand it"] == 4
    assert "on the other hand" not in found
    assert "gate iron" not in found


def test_words_used_more_than_elsewhere() -> None:
    text = "The hen slept. The hen woke. A hen sang. The hen died."
    others = (Passage("o", "The cat slept. The cat woke. " * 50),)
    style = styled(text, others=others)
    (hen,) = [used for used in style.keywords if used.words == "hen"]
    assert (hen.times, hen.elsewhere, len(hen.places)) == (4, 0, 4)
    assert hen.keyness == pytest.approx(log_likelihood(4, 12, 0, 300))
    assert styled(text).keywords == ()


def test_log_likelihood_by_hand() -> None:
    """10 of 1000 against 10 of 3000: 5 and 15 were expected."""
    expected = 2 * (10 * math.log(10 / 5) + 10 * math.log(10 / 15))
    assert log_likelihood(10, 1000, 10, 3000) == pytest.approx(expected)
    assert log_likelihood(10, 3000, 10, 1000) == pytest.approx(-expected)
    assert log_likelihood(0, 10, 0, 10) == log_likelihood(3, 10, 0, 0) == 0


def test_adverbs_filter_words_and_the_passive_are_listed() -> None:
    listed = {each.kind: each for each in styled(BREAD + " He felt it was quickly and never quite done.").lists}
    assert [(row.words, row.times) for row in listed["adverbs"].rows] == [("quickly", 1), ("quietly", 1)]
    assert [row.words for row in listed["filter words"].rows] == ["felt", "thought"]
    assert [row.words for row in listed["passive"].rows] == ["was beaten"]
    assert styled("Er ging schnell.", "de").lists == ()


@pytest.mark.parametrize("word", ["family", "only", "fly", "July", "ugly"])
def test_not_all_that_ends_in_ly_is_an_adverb(word: str) -> None:
    assert not is_adverb(word.lower())


def test_participles_and_stems() -> None:
    assert all(map(is_participle, ("walked", "written", "held")))
    assert not any(map(is_participle, ("need", "red", "walk")))
    for family in ("stop stopped stopping stops", "dance danced dancing", "carry carried carries", "quick quickly"):
        assert len({stem(word, "en") for word in family.split()}) == 1
    assert stem("glass", "en") == stem("glasses", "en")
    assert stem("猫", "zh") == "猫"


def test_work_can_be_given_up_and_says_how_far_it_is() -> None:
    seen: list[float] = []
    study(Question((Passage("n", BREAD * 20),), others=(Passage("o", BREAD),)), Shelf(), seen.append)
    assert seen == sorted(seen)
    assert 0 <= seen[0] < 0.1
    assert 0.9 < seen[-1] <= 1

    def stop(done: float) -> None:
        if done > 0.6:
            raise CancelledError

    with pytest.raises(CancelledError):
        study(Question((Passage("n", BREAD * 20),)), Shelf(), stop)


def test_a_text_that_stays_the_same_is_read_once() -> None:
    shelf = Shelf()
    first = shelf.read(Passage("n", BREAD), lambda _done: None)
    assert shelf.read(Passage("n", BREAD), lambda _done: None) is first
    assert shelf.read(Passage("n", BREAD + " More."), lambda _done: None) is not first


SIGNS = st.sampled_from([*"aB .,!?“”‘’«»—-*_#>\n「」猫é'", "word ", "The ", "was ", "told ", "\n\n", "<!--", "-->"])


@given(st.lists(SIGNS, max_size=80).map("".join), st.sampled_from(["en", "de", "fr", "zh"]))
def test_whatever_the_text_places_lie_in_it(text: str, language: str) -> None:
    style = styled(text, language)
    assert sum(style.rhythm.lengths) == style.words
    assert 0 <= style.spoken <= style.words
    places = [
        *style.rhythm.places,
        *(place for echo in style.echoes for place in echo.places),
        *(place for used in style.phrases for place in used.places),
        *(place for each in style.lists for row in each.rows for place in row.places),
    ]
    assert all(0 <= place.start < place.end <= len(text) for place in places)
