"""A run of a tool from its text to its result: pieces, tries, checks, what is tidied, and the forms of answers."""

import itertools
import time

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.storage.tool_files import built_in
from inkwell.story.answers import items_of, outline_of, remarks_of
from inkwell.story.form_rules import faults_in_form
from inkwell.story.forms import Form
from inkwell.story.names import missing, names_in, numbers_in
from inkwell.story.tool_checks import faults_of
from inkwell.story.tool_grammars import critique_grammar, grammar_for, line_limit, longer_grammar, quotable
from inkwell.story.tool_pieces import in_pieces, put_together
from inkwell.story.tool_results import Part, Source, ToolOrder, ToolPlace
from inkwell.story.tool_tidying import tidied
from inkwell.story.tool_work import ToolWork
from inkwell.story.tools import OutputKind, Tool

TOOLS = {tool.name: tool for tool in built_in()}
PASSAGE = "For three hours Mina waited at the old inn. Nobody came to fetch her, and the fire went out."
GOOD = "At the old inn Mina sat and waited for three hours. The fire died, and nobody came for her."


def faults(name: str, answer: str, source: str = PASSAGE, sources: int = 0) -> list[str]:
    return [fault.sentence for fault in faults_of(TOOLS[name], answer, source, sources)]


def work(name: str, text: str, variants: int = 1, form: str = "", **fields: object) -> ToolWork:
    tool = msgspec.structs.replace(TOOLS[name], **fields)
    return ToolWork("run", ToolOrder(tool, ToolPlace("n", selection=text), form=form), text, variants)


# names and numbers


def test_names_are_told_from_words_that_begin_sentences() -> None:
    text = (
        "When Mina came, Jonathan's coat was wet. Nobody spoke. “Where is Lucy?” he asked. Lucy did not answer. I did."
    )
    assert set(names_in(text)) == {"Mina", "Jonathan", "Lucy"}


def test_a_word_that_stands_in_small_letters_too_is_no_name() -> None:
    assert names_in("Rain fell. Rain fell again, and the rain went on.") == ()


def test_what_begins_behind_a_colon_is_no_name_for_that() -> None:
    assert names_in("He said this: Where was Mina; Nobody knew.") == ("Mina",)


def test_numbers_in_digits_and_in_words() -> None:
    assert numbers_in("At 7:30 three men and 1,500 horses, not one more.") == ("7:30", "three", "1,500")
    assert missing(("three", "7:30", "Mina"), "Three of them, at 7:30, with Mina's dog.") == ()
    assert missing(("four", "Mina"), "fourteen minarets") == ("four", "Mina")


# checks


def test_a_rewrite_that_keeps_what_it_has_to_keep_is_without_fault() -> None:
    assert faults("rewrite", GOOD) == []


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("", "The model gave no words."),
        ("* * *", "The model gave no words."),
        ("Mina waited three hours.", "It has 4 words where the passage has 19."),
        (GOOD.replace("Mina", "She"), "It lost the name Mina."),
        (GOOD.replace("three ", ""), "It lost the number three."),
        (PASSAGE, "It is the passage as it was."),
        (GOOD.replace("nobody", "Tom"), "It speaks of Tom, who stands in the tool's own example."),
        (GOOD.removesuffix(" came for her."), "It breaks off."),
        ("Mina and the three went on and on and on so long. " * 4, "It says the same over and over."),
    ],
)
def test_what_a_rewrite_must_not_be(answer: str, sentence: str) -> None:
    assert sentence in faults("rewrite", answer)


def test_who_stands_in_the_example_may_stand_in_the_passage_too() -> None:
    tom = PASSAGE.replace("Mina", "Tom")
    assert faults("rewrite", GOOD.replace("Mina", "Tom"), tom) == []
    assert faults("summarise", "Anna waits in vain for Mina.") == [
        "It speaks of Anna, who stands in the tool's own example."
    ]


def test_a_list_is_a_list() -> None:
    assert faults("next", "1. She leaves.\n2. He comes.\n3. It snows.") == []
    assert faults("next", "1. She leaves.\n2. He comes.") == ["There are 2 where 3 were asked for."]
    assert faults("next", "She leaves the inn.") == ["There are 1 where 3 were asked for."]


def test_a_summary_is_shorter_and_names_somebody() -> None:
    assert faults("summarise", "Mina waits at an inn in vain.") == []
    assert faults("summarise", "A woman waits at an inn in vain.") == ["It names none of Mina."]
    assert "It is not shorter than its text." in faults("summarise", PASSAGE + " And so on it went.")
    assert "It copies its text instead of summing it up." in faults("summarise", PASSAGE[:43])


def test_a_critique_quotes_what_stands_there() -> None:
    good = "> Nobody came to fetch her, and the fire went out.\nThe two go well together."
    assert faults("critique", good) == []
    bad = "> The moon rose over the sea.\nA fine picture of the night."
    assert faults("critique", bad) == ["1 of its 1 remarks quote nothing that stands in the passage."]
    assert faults("critique", "\n\n".join(good.replace("go", word) for word in ("go", "come", "sit", "lie"))) == []
    assert faults("critique", "") == ["The model gave no words."]


def test_an_outline_has_its_chapters_and_says_what_happens() -> None:
    chapters = "\n".join(f"## Chapter {number}: Rain\n- Somebody comes home late." for number in range(1, 7))
    assert faults("outline", chapters) == []
    assert faults("outline", "## Chapter 1: Rain\n- Somebody comes.") == ["It has 1 chapters."]


def test_a_chat_names_the_scenes_it_rests_on() -> None:
    assert faults("chat", "At the inn. [2]", sources=2) == []
    assert faults("chat", "At the inn. [3]", sources=2) == ["It names no scene that it rests on."]


def test_somebody_speaks_in_a_dialogue() -> None:
    assert faults("dialogue", "“Where were you?” she asked.") == []
    assert faults("dialogue", "She asked him where he had been.") == ["Nobody speaks in it."]


def test_verse_keeps_its_lines() -> None:
    assert faults_in_form(Form.POEM, "a\nb", "c\nd\n") == ()
    assert faults_in_form(Form.POEM, "a b", "c\nd") == ("It has 1 line where the passage has 2.",)
    assert faults_in_form(Form.PROSE, "a b", "c\nd") == ()


# grammars and tidying


def test_grammars_name_every_rule_they_use() -> None:
    for tool in TOOLS.values():
        grammar = grammar_for(tool, PASSAGE, 3)
        defined = {line.split(" ::= ")[0] for line in grammar.splitlines() if " ::= " in line}
        used = {word for line in grammar.splitlines() for word in _bare(line).split() if word.isalpha()}
        assert used <= defined | {"root"}, tool.name


def _bare(rule: str) -> str:
    """The right side of a rule without its texts, sets and counts."""
    right = rule.partition("::=")[2]
    bare, quoted, within = "", False, False
    for place, letter in enumerate(right):
        escaped = place > 0 and right[place - 1] == "\\"
        if letter == '"' and not within and not escaped:
            quoted = not quoted
        within = (within or letter == "[") and not (letter == "]" and not escaped) if not quoted else False
        bare += " " if quoted or within or letter in '"[](){}?|,0123456789' else letter
    return bare


def test_what_has_to_be_longer_does_not_end_before_it_is() -> None:
    assert (
        longer_grammar(TOOLS["expand"], f" {PASSAGE} ")
        == f'root ::= " "? [^ \\n] [^\\n]{{{round(len(PASSAGE) * 1.1)},}} "\\n"?'
    )
    assert longer_grammar(TOOLS["rewrite"], PASSAGE) == ""
    assert longer_grammar(TOOLS["expand"], "a\n\nb") == longer_grammar(TOOLS["expand"], "") == ""
    assert longer_grammar(TOOLS["expand"], "a" * 2000) == ""


def test_only_sentences_of_the_passage_can_be_quoted() -> None:
    text = "# Title\n\n“Come,” he said. She did not come.\n\nNo. " + "A very long sentence " * 20 + "ends."
    quotes = quotable(text)
    assert quotes[0] == "“Come,” he said."
    assert all(quote in text for quote in quotes)
    assert max(map(len, quotes)) <= 240
    assert '"She said \\"no\\" twice."' in critique_grammar('She said "no" twice.', 1, 9)
    assert len(quotable("One more of them. " * 500 + "x", most=60)) <= 60


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Sure!\n\nIt was late.", "It was late."),
        ("Here is the rewritten passage:\n\nIt was late.", "It was late."),
        ("Certainly, here's a revised version:\nIt was late.", "It was late."),
        ("```\nIt was late.\n```", "It was late."),
        ("“It was late.”", "It was late."),
        ("It was late.\n\nNote: I kept the tense.", "It was late."),
        ("It was late.\n\n---\n\nI hope this helps!\n\nLet me know if it is too short.", "It was late."),
        ("Sure! I can do that.\n\nHere is the revised passage: It was late.", "It was late."),
        ("Surely it was late.", "Surely it was late."),
        ("Here is where it was.", "Here is where it was."),
        ("“It was late,” he said. “Too late.”", "“It was late,” he said. “Too late.”"),
    ],
)
def test_what_models_say_around_an_answer_goes(said: str, left: str) -> None:
    assert tidied(TOOLS["rewrite"], said, "He was late.") == left


@pytest.mark.parametrize(
    "said",
    [
        "She was at the window.\n\nI hope that she burns it.",
        "He waited.\n\nI hope you come, he wrote.\n\nThe lamp went out.\n\nNobody came.",
        "Great waves rose and broke over the wall.\n\nThe men ran.",
        "The new king said one thing to them all: go home, and tell no one.",
        "Of course it rained.\n\nThe road was mud.",
        "Here is what he saw: a door.\n\nNote: it was shut.",
        "A new scene opened before her window: the harbour at night. She smiled.",
        "New ideas came to him by the hour: a mill, a road.",
        "This is the list that he kept at the window: a door, a lamp.",
        "Certainly.\n\nShe went to the window.",
        "Let me know if he comes, she wrote.",
    ],
)
def test_what_the_author_tells_is_no_talk_of_a_model(said: str) -> None:
    source = said.replace("window", "old window").replace("lamp", "light").replace("road", "way")
    assert tidied(TOOLS["rewrite"], said, source) == said


def test_an_answer_of_any_length_is_tidied_and_read_soon() -> None:
    began = time.process_time()
    for filling in ("\n", " ", "#", "*", "# ", "-\n"):
        for said in (f"# a{filling * 20_000}x", f"A word.{filling * 20_000}x"):
            tidied(TOOLS["rewrite"], said, "It was late.")
            outline_of(said)
            items_of(said)
    # Of work that grows with the square of the length it would be minutes.
    assert time.process_time() - began < 30


def test_words_for_the_page_stay_as_they_were_said() -> None:
    assert tidied(TOOLS["beat"], "Sure!\n\n “It was late.”") == "Sure!\n\n “It was late.”"


def test_a_line_that_met_its_bound_loses_its_broken_end() -> None:
    limit = line_limit(TOOLS["next"].item_words)
    whole = "1. She leaves."
    broken = ("3. It snows. " + "And on " * limit)[: limit + 3]
    assert tidied(TOOLS["next"], f"{whole}\n{broken}") == f"{whole}\n3. It snows."
    assert tidied(TOOLS["next"], f"{whole}\n2. {'and on ' * limit}").endswith(" and…")


def test_a_citation_stands_once() -> None:
    assert tidied(TOOLS["chat"], "At the inn. [2] [1] [2]") == "At the inn. [2] [1]"
    assert tidied(TOOLS["chat"], "At the inn [2], in winter.") == "At the inn [2], in winter."


# pieces

TEXT = "# One\n\nIt rained. He came in.\n\n* * *\n\nShe wrote a letter. It was long. It took her hours.\n\nThe end."


def test_headings_and_breaks_are_in_no_piece() -> None:
    assert [piece.of(TEXT) for piece in in_pieces(TEXT, 0)] == [
        "It rained. He came in.",
        "She wrote a letter. It was long. It took her hours.\n\nThe end.",
    ]
    assert len(in_pieces(TEXT, 0, apart=True)) == 3


def test_a_long_paragraph_is_divided_between_sentences() -> None:
    assert [piece.of(TEXT) for piece in in_pieces(TEXT, 6)] == [
        "It rained. He came in.",
        "She wrote a letter.",
        "It was long.",
        "It took her hours.\n\nThe end.",
    ]


@given(st.text(alphabet="aB .!?\n#*“’é", max_size=200), st.integers(0, 8), st.booleans())
def test_pieces_put_back_are_the_text(text: str, words: int, apart: bool) -> None:
    pieces = in_pieces(text, words, apart=apart)
    assert put_together(text, pieces, [piece.of(text) for piece in pieces]) == text
    assert all(piece.of(text) == piece.of(text).strip() != "" for piece in pieces)
    assert all(one.end <= other.start for one, other in itertools.pairwise(pieces))


def test_what_is_written_so_far_is_the_beginning_of_the_whole() -> None:
    pieces = in_pieces(TEXT, 0)
    assert put_together(TEXT, pieces, ["Rain."]) == "# One\n\nRain."
    assert put_together(TEXT, pieces, ["Rain.", "A letter."]) == "# One\n\nRain.\n\n* * *\n\nA letter."


# runs


def test_a_rewrite_goes_piece_by_piece_and_keeps_what_is_between() -> None:
    text = f"{PASSAGE}\n\n* * *\n\n{PASSAGE}\n"
    run = work("rewrite", text)
    assert [run.piece] == [PASSAGE]
    run.answer([("a.0", GOOD)])
    run.hear(0, "At the old")
    assert run.result().variants[0].text == f"{GOOD}\n\n* * *\n\nAt the old"
    run.answer([("b.0", f"Here is the rewritten passage:\n\n{GOOD}")])
    assert run.over
    result = run.result()
    assert result.variants[0].text == f"{GOOD}\n\n* * *\n\n{GOOD}\n"
    assert (result.variants[0].key, result.variants[0].faults) == ("a.0", ())
    second = text.rindex(PASSAGE)
    parts = (Part(0, len(PASSAGE), "a.0"), Part(second, second + len(PASSAGE), "b.0"))
    assert result.variants[0].parts == parts, "the words of each part remember their own run"


def test_what_failed_is_asked_for_again_and_the_best_counts() -> None:
    run = work("rewrite", PASSAGE, tries=2)
    assert (run.question.again, run.question.answers) == (0, 1)
    run.answer([("a.0", "Nonsense.")])
    assert not run.over
    assert (run.question.again, run.question.answers) == (1, 3)
    assert run.question.must == ("Mina", "three")
    lost = GOOD.replace("Mina", "She")
    run.answer([("b.0", "No."), ("b.1", lost), ("b.2", lost.replace("three ", ""))])
    assert run.over
    result = run.result()
    variant = result.variants[0]
    assert (variant.key, variant.text, variant.unchanged) == ("b.1", lost, ())
    assert variant.faults == ("It lost the name Mina.",)
    assert (result.answers, result.tries_in_words) == (4, "the best of 4 answers")


def test_a_summary_leans_towards_names_and_a_list_towards_none() -> None:
    assert work("summarise", PASSAGE).question.must == ("Mina",)
    assert work("next", PASSAGE).question.must == ()


def test_the_first_good_answer_ends_the_tries() -> None:
    run = work("rewrite", PASSAGE, tries=3)
    run.answer([("a.0", GOOD)])
    assert run.over
    assert run.result().tries_in_words == ""


def test_what_is_still_to_be_said_is_shown_of_the_first_candidate() -> None:
    run = work("rewrite", PASSAGE, tries=2)
    run.answer([("a.0", "No.")])
    run.hear(2, "Never")
    run.hear(0, "At the")
    assert run.result().variants[0].text == "At the"


def test_of_several_pieces_one_that_lost_a_name_stays_as_it_was() -> None:
    run = work("rewrite", f"{PASSAGE}\n\n{PASSAGE}", tries=1, piece_words=20)
    run.answer([("a.0", GOOD.replace("Mina", "She"))])
    run.answer([("b.0", GOOD)])
    result = run.result()
    variant = result.variants[0]
    assert (variant.text, variant.faults) == (f"{PASSAGE}\n\n{GOOD}", ())
    assert variant.unchanged == ((0, len(PASSAGE)),)
    assert result.tries_in_words == ""


def test_a_rewrite_in_pieces_is_held_against_all_of_its_text() -> None:
    rest = "It rained on the old road and on the hills behind it all night. " * 9
    run = work("tighten", f"{PASSAGE}\n\n{rest}", tries=1, piece_words=20)
    run.answer([("a.0", "Mina waited three hours at the inn in vain, and the fire went out.")])
    while not run.over:
        run.answer([("b.0", "No.")])
    assert run.result().variants[0].faults == ("It has 140 words where the passage has 145.",)


def test_what_the_text_shows_to_be_a_name_is_one_in_each_piece() -> None:
    text = "Lucy spoke to nobody but Lucy, it seemed.\n\nLucy laughed at the rain on the window."
    run = work("rewrite", text, tries=1, piece_words=8)
    run.answer([("a.0", "It seemed that Lucy spoke to nobody but Lucy.")])
    assert run.question.must == ("Lucy",)
    run.answer([("b.0", "She laughed when the rain came to the window.")])
    assert len(run.result().variants[0].unchanged) == 1


def test_where_no_piece_could_be_done_it_says_why() -> None:
    run = work("rewrite", f"{PASSAGE}\n\n{PASSAGE}", tries=1, piece_words=20)
    for _ in range(2):
        run.answer([("a.0", GOOD.replace("Mina", "She"))])
    variant = run.result().variants[0]
    assert variant.text == f"{PASSAGE}\n\n{PASSAGE}"
    assert variant.faults == ("It lost the name Mina.",)


def test_a_piece_that_got_only_nonsense_stays_as_it_was() -> None:
    run = work("rewrite", f"{PASSAGE}\n\n{PASSAGE}", tries=1, piece_words=20)
    run.answer([("a.0", "No.")])
    run.answer([("b.0", GOOD)])
    variant = run.result().variants[0]
    assert variant.text == f"{PASSAGE}\n\n{GOOD}"
    assert variant.unchanged == ((0, len(PASSAGE)),)
    assert variant.key == "b.0"


def test_variants_go_side_by_side() -> None:
    run = work("rewrite", PASSAGE, variants=2)
    run.hear(1, "For")
    run.answer([("a.0", GOOD), ("a.1", "Nonsense.")])
    one, other = run.result().variants
    assert (one.text, one.faults) == (GOOD, ())
    assert other.text == PASSAGE
    assert other.unchanged


def test_summaries_of_pieces_are_summed_up_until_they_are_short() -> None:
    run = work("summarise", "\n\n".join([PASSAGE] * 8), piece_words=20, max_words=12, tries=1)
    asked = 0
    while not run.over:
        run.answer([(f"{asked}.0", "Mina waits at an inn all in vain.")])
        asked += 1
    result = run.result().variants[0]
    assert asked > 8
    assert len(result.text.split()) <= 24
    assert result.faults == ()


def test_a_summary_is_held_against_all_of_its_text() -> None:
    run = work("summarise", f"{PASSAGE}\n\nIt rained on the road and on the hills.", piece_words=20, tries=1)
    for text in ("Somebody waits.", "It rains."):
        run.answer([("a.0", text)])
    assert "It names none of Mina." in run.result().variants[0].faults


def test_the_stanzas_of_a_poem_are_its_pieces() -> None:
    poem = "It rained and rained\non every plain\n\nand then it stopped\nand that was all"
    run = work("rewrite", poem, form="poem", piece_words=4)
    assert [piece.of(poem) for piece in run.pieces] == poem.split("\n\n")
    run.answer([("a.0", "The rain came down and down again.")] * 1)
    assert not run.over


def test_a_tool_with_nothing_to_work_on_is_asked_once() -> None:
    run = ToolWork(
        "run", ToolOrder(TOOLS["outline"], ToolPlace("n"), note="A ghost."), "", sources=(Source("n", "S", "t"),)
    )
    assert run.piece == ""
    run.answer([("a.0", "x")])
    run.answer([("b.0", "y")])
    assert run.over
    assert run.result(stopped=True).stopped


def test_what_grammars_give_can_be_read() -> None:
    assert len(items_of("1. One thing\n2. Another\n3. A third\n")) == 3
    assert [remark.quotes for remark in remarks_of("> He came.\nGood.\n\n> She went.\nBad.\n\n")] == [
        ("He came.",),
        ("She went.",),
    ]
    headings = outline_of(
        "## Chapter 1: Rain\n- It rains.\n- It stops.\n\n## Chapter 2: Sun\n- It shines.\n- It burns.\n\n"
    )
    assert [heading.scene for heading in headings] == [False, True, True, False, True, True]


def test_every_kind_of_output_is_checked() -> None:
    for kind in OutputKind:
        tool = Tool("any", "Any", "", kind)
        assert [fault.sentence for fault in faults_of(tool, " ")] == ["The model gave no words."]
        faults_of(tool, "It rained. “No,” he said.", "It rained.", 2)
