"""A mix of sentences: what it reads, and whose each word is."""

from hypothesis import given
from hypothesis import strategies as st

from inkwell.manuscript.spans import Span
from inkwell.story.mixing import Chosen, Mix, sentences_of

texts = st.text(alphabet="Abc .!?\n”é", max_size=60)


@given(texts)
def test_the_sentences_of_an_answer_are_the_answer(text: str) -> None:
    assert "".join(sentences_of(text)) == text
    assert all(sentences_of(text))


@given(st.lists(st.tuples(st.sampled_from(("a.0", "a.1")), texts), max_size=6))
def test_every_word_of_a_mix_has_the_run_it_came_from(pairs: list[tuple[str, str]]) -> None:
    mix = Mix(tuple(Chosen(run, number, text) for number, (run, text) in enumerate(pairs)))
    covered = "".join(mix.text[span.start : span.end] for span in mix.spans())
    assert covered == mix.text
    assert mix.text.split() == " ".join(text for _run, text in pairs).split()


def test_a_space_parts_sentences_that_bring_none() -> None:
    mix = Mix().with_sentence(Chosen("a.0", 0, " He came.")).with_sentence(Chosen("a.1", 2, "She saw. "))
    assert mix.text == " He came. She saw."
    assert mix.spans() == (Span(0, 9, "a.0"), Span(9, 18, "a.1"))
    both = mix.with_sentence(Chosen("a.0", 1, " They went."))
    assert both.text == " He came. She saw. They went."


def test_a_paragraph_break_stays_one() -> None:
    mix = Mix().with_sentence(Chosen("a.0", 0, "He came.\n\n")).with_sentence(Chosen("a.1", 0, " She saw."))
    assert mix.text == "He came.\n\nShe saw."


def test_a_sentence_that_is_chosen_again_goes() -> None:
    first, second = Chosen("a.0", 0, "He came. "), Chosen("a.0", 1, "He saw.")
    assert Mix((first, second)).with_sentence(first) == Mix((second,))
