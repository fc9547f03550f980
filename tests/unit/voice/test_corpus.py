"""From books to a corpus: whose words they are, what is cleaned away, what is held out, what is said about it."""

import hashlib
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making_voices import prose

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import NodeKind, new_id
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History
from inkwell.storage.project import Project
from inkwell.voice.choosing import COMMENT, GENERATED, PASTED, from_file, from_project, without
from inkwell.voice.cleaning import (
    BOILERPLATE,
    DUPLICATE,
    FRONT_MATTER,
    HEADING,
    HURTS_PROSE,
    Cleaning,
    clean,
    without_punctuation,
)
from inkwell.voice.corpus import Chapter, Document, Gathered, Removal, paragraphs_of
from inkwell.voice.holding_out import NEAR_DUPLICATE, divided, hold_out, without_near_duplicates
from inkwell.voice.preparing import FOREIGN, Choices, prepare, read_card, write_corpus
from inkwell.voice.specification import Method
from inkwell.voice.tongues import language_of
from inkwell.voice.voice_folder import VoiceFolder, new_voice

GERMAN = (
    "Der Kapitän und seine Schwester saßen nicht mehr auf der Bank, und es war ihm, als ob sie nie da gewesen wären."
)


def book(*chapters: str) -> Gathered:
    return Gathered((Document("A book", tuple(Chapter(f"Chapter {n}", text) for n, text in enumerate(chapters))),))


def long_book(chapters: int = 6) -> Gathered:
    """Chapters in paragraphs of a few sentences, no two alike: their nouns are made of syllables."""
    draw = random.Random(5)

    def noun() -> str:
        return "".join(draw.choice(("ka", "lo", "mi", "ren", "tu", "sal", "ve")) for _ in range(4))

    def paragraph() -> str:
        return " ".join(f"The {noun()} was on the {noun()}, and he had not seen a {noun()}." for _ in range(8))

    return book(*("\n\n".join(paragraph() for _ in range(8)) for _ in range(chapters)))


def test_what_a_model_wrote_and_comments_are_left_out() -> None:
    text = "He came home. It rained all night.<!-- check this --> She slept."
    start = text.index("It rained")
    own, left = without(text, [Span(start, start + len("It rained all night."), "run-1")])
    assert own == "He came home.  She slept."
    assert left == [(GENERATED, "It rained all night."), (COMMENT, "<!-- check this -->")]


@given(st.text(alphabet="ab. \n", max_size=60), st.data())
def test_whatever_is_cut_nothing_else_is_lost(text: str, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    spans = [Span(a, b, "run") for a, b in zip(ends[::2], ends[1::2], strict=False) if a < b]
    own, _ = without(text, spans)
    inside = {at for span in spans for at in range(span.start, span.end)}
    kept = "".join(sign for at, sign in enumerate(text) if at not in inside)
    assert own.replace("\n", "") == kept.replace("\n", "")
    assert len(own) >= len(kept)


def test_paragraphs_that_were_apart_stay_apart_when_what_stood_between_them_goes() -> None:
    text = "She slept. It rained.\n\nIt snowed. He woke."
    start, end = text.index("It rained"), text.index(" He woke")
    assert without(text, [Span(start, end, "run-1")])[0] == "She slept. \n\n He woke."
    both = [Span(start, start + 10, "run-1"), Span(start + 10, end, "run-2")]
    assert without(text, both)[0] == "She slept. \n\n He woke."


def test_what_was_pasted_counts_as_the_authors_unless_it_is_left_out() -> None:
    text = "Mine. Pasted. Brought in."
    spans = [Span(6, 13, "pasted"), Span(14, 25, "imported")]
    assert without(text, spans) == (text, [])
    assert without(text, spans, leave_pasted=True) == ("Mine.  Brought in.", [(PASTED, "Pasted.")])


def test_a_line_of_spaces_parts_paragraphs() -> None:
    assert paragraphs_of("He came.\r\n \t\r\nShe\nleft.\n\n\n\n") == ["He came.", "She\nleft."]


def one_scene(folder: Path, text: str) -> tuple[Project, str]:
    node = new_id()
    tree = Manuscript({}).add(node, NodeKind.CHAPTER, "Arrival", None)
    return Project.create_from(folder, "The Quay", tree, {node: text}), node


OWN, THEIRS = "The boat came in 🚤 at dusk.", "It rained on the quay and on the sea."


def test_a_models_words_stay_a_models_when_the_text_was_changed_elsewhere(tmp_path: Path) -> None:
    text = f"{OWN}\n\n{THEIRS}\n\n{OWN}"
    project, node = one_scene(tmp_path / "book", text)
    start = len(OWN) + 2
    spans = (Span(start, start + len(THEIRS), "run-7"),)
    AuthorshipFile(project.folder, node).write(text, spans)
    data = project.read_data(node)
    assert data is not None
    History(project.folder).record(node, data, spans, datetime(2026, 1, 1, tzinfo=UTC))
    # Another editor writes a word into the first paragraph, and the lines' ends of another system.
    (path,) = (project.folder / "text").glob("*.md")
    path.write_bytes(path.read_bytes().replace(b"The boat", b"Then the boat").replace(b"\n", b"\r\n"))
    found = from_project(Project.open(project.folder))
    assert "rained" not in found.documents[0].chapters[0].text
    assert "Then the boat came in 🚤 at dusk." in found.documents[0].chapters[0].text
    assert [removal.text.strip() for removal in found.removals] == [THEIRS]
    assert "\r" not in found.documents[0].chapters[0].text
    assert found.remarks == ()


def test_a_text_whose_record_is_lost_is_told(tmp_path: Path) -> None:
    project, node = one_scene(tmp_path / "book", THEIRS)
    AuthorshipFile(project.folder, node).write(THEIRS, (Span(0, 4, "run-7"),))
    project.write_text(node, OWN)
    found = from_project(Project.open(project.folder))
    assert found.remarks == (
        "The text of “Arrival” was changed outside Inkwell, and it is not known any more who wrote what: all of it is "
        "learnt from.",
    )


def test_a_text_that_cannot_be_read_is_not_learnt_from_and_told(tmp_path: Path) -> None:
    project, _ = one_scene(tmp_path / "book", OWN)
    (path,) = (project.folder / "text").glob("*.md")
    path.write_bytes(path.read_bytes().replace("🚤".encode(), b"\xff"))
    found = from_project(Project.open(project.folder))
    assert found.documents[0].chapters == ()
    # What it is called stands in the same file.
    (remark,) = found.remarks
    assert remark.endswith("cannot be read, and so it is not learnt from.")


def test_pasted_words_are_told_or_left_out(tmp_path: Path) -> None:
    project, node = one_scene(tmp_path / "book", OWN)
    AuthorshipFile(project.folder, node).write(OWN, (Span(0, 8, "pasted"),))
    found = from_project(project)
    assert found.remarks == ("2 words were pasted from other programs; what was pasted counts as yours.",)
    left = from_project(project, leave_pasted=True)
    assert (left.remarks, left.removals) == ((), (Removal(PASTED, "The Quay", "Arrival", "The boat"),))


def test_a_scene_that_is_called_as_its_chapter_is_no_second_chapter(tmp_path: Path) -> None:
    tree = Manuscript({}).add("a", NodeKind.CHAPTER, "The boat", None).add("b", NodeKind.SCENE, "The boat", "a")
    project = Project.create_from(tmp_path / "book", "The Quay", tree, {"b": OWN})
    assert from_project(project).documents[0].chapters == (Chapter("The boat", OWN),)


def test_a_project_gives_its_scenes_by_chapters_without_notes(tmp_path: Path) -> None:
    tree, texts = Manuscript({}), dict[str, str]()
    ids = {name: new_id() for name in ("one", "a", "b", "notes", "note", "two")}
    for name, kind, title, parent, text in (
        ("one", NodeKind.CHAPTER, "Arrival", None, ""),
        ("a", NodeKind.SCENE, "Boat", "one", "The boat came in."),
        ("b", NodeKind.SCENE, "Quay", "one", "The quay was empty."),
        ("notes", NodeKind.NOTE, "Notes", None, "Remember the lamp."),
        ("note", NodeKind.SCENE, "Cut", "notes", "A scene that was cut."),
        ("two", NodeKind.CHAPTER, "Arrival", None, "Another beginning."),
    ):
        tree = tree.add(ids[name], kind, title, ids[parent] if parent else None)
        texts[ids[name]] = text
    project = Project.create_from(tmp_path / "book", "The Quay", tree, texts)
    AuthorshipFile(project.folder, ids["b"]).write("The quay was empty.", (Span(0, 8, "run-7"),))
    found = from_project(project)
    assert found.documents == (
        Document(
            "The Quay",
            (
                Chapter("Arrival (1)", "The boat came in.\n\n was empty."),
                Chapter("Arrival (2)", "Another beginning."),
            ),
        ),
    )
    assert [(removal.kind, removal.text) for removal in found.removals] == [(GENERATED, "The quay")]
    chosen = from_project(project, {ids["two"]})
    assert [chapter.text for chapter in chosen.documents[0].chapters] == ["Another beginning."]


def test_a_file_is_read_as_an_import_would(tmp_path: Path) -> None:
    path = tmp_path / "book.md"
    path.write_text("# One\n\nFirst words.\n\n# Two\n\nLast words.\n", encoding="utf-8")
    (document,) = from_file(path).documents
    assert [(chapter.title, chapter.text) for chapter in document.chapters] == [
        ("One", "First words."),
        ("Two", "Last words."),
    ]


def test_cleaning_takes_out_what_no_story_is_and_says_what() -> None:
    story = prose(1, 12)
    gathered = Gathered(
        (
            Document(
                "A book",
                (
                    Chapter("Title page", "A Book\n\nby Somebody"),
                    Chapter("Dedication", prose(50, 4)),
                    Chapter("I", f"Chapter I\n\nCopyright 1901 by a House\n\n{story}\n\nA BOOK"),
                    Chapter("II", f"A BOOK\n\n{prose(2, 12)}\n\nA BOOK\n\n{story}\n\n* * *\n\nA BOOK"),
                    Chapter("III", f"{prose(3, 12)}\n\nA BOOK\n\nThis e-book is for everyone, see www.example.org"),
                ),
            ),
        )
    )
    cleaned = clean(gathered, Cleaning())
    (document,) = cleaned.documents
    assert [chapter.title for chapter in document.chapters] == ["I", "II", "III"]
    assert document.chapters[0].text == story
    assert document.chapters[1].text == f"{prose(2, 12)}\n\n* * *"
    assert document.chapters[2].text == prose(3, 12)
    kinds = [removal.kind for removal in cleaned.removals]
    assert {kind: kinds.count(kind) for kind in kinds} == {FRONT_MATTER: 4, BOILERPLATE: 6, DUPLICATE: 1}


def test_a_heading_goes_and_a_speech_that_is_often_said_stays() -> None:
    text = "## A heading\n\nYes.\n\nNo.\n\n" + "“Yes,” he said.\n\n" * 9
    cleaned = clean(book(f"{prose(1, 3)}\n\n{text}"), Cleaning())
    assert [removal.kind for removal in cleaned.removals] == [HEADING]
    assert cleaned.documents[0].chapters[0].text.count("“Yes,” he said.") == 9


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("Chapter XII. In which they row", HEADING),
        ("PART TWO", HEADING),
        ("Chapter twenty-one: Home", HEADING),
        ("Part I knew by heart, and the rest I made up.", ""),
        ("Book I never will again.", ""),
        ("He could not accept the terms of this peace, and said so.", ""),
        ("The common had passed into the public domain long ago.", ""),
        ("This edition is in the public domain.", BOILERPLATE),
    ],
)
def test_what_only_looks_like_a_heading_or_an_imprint_stays(paragraph: str, kind: str) -> None:
    cleaned = clean(book(f"{prose(1, 8)}\n\n{paragraph}\n\n{prose(2, 8)}"), Cleaning())
    assert [removal.kind for removal in cleaned.removals] == ([kind] if kind else [])


def test_a_story_that_begins_with_a_word_of_imprints_is_kept() -> None:
    first = f"{prose(1, 8)}\n\nDedicated to her work, Anna heard nothing.\n\nPrinted in gold, it lay there."
    named = Chapter("Dedicated to the one I love", prose(2, 400))
    for chapters in ((Chapter("I", first),), (named,)):
        assert clean(Gathered((Document("A book", chapters),)), Cleaning()).removals == ()


def test_options_for_study_warn() -> None:
    cleaned = clean(book("It’s raining, Anna! " * 5), Cleaning(lower_case=True, no_punctuation=True))
    assert HURTS_PROSE in cleaned.remarks
    assert cleaned.documents[0].chapters[0].text.startswith("it’s raining anna it’s")


@given(st.text(max_size=40))
def test_without_punctuation_no_letter_is_lost(text: str) -> None:
    assert [sign for sign in without_punctuation(text) if sign.isalnum()] == [sign for sign in text if sign.isalnum()]


@given(st.integers(2, 12), st.floats(0.01, 0.6), st.integers(0, 5))
def test_some_chapters_are_held_out_and_never_all(chapters: int, share: float, seed: int) -> None:
    documents = book(*(prose(n, 3 + n) for n in range(chapters))).documents
    held = hold_out(documents, share, seed)
    assert held == hold_out(documents, share, seed)
    train, out = divided(documents, held)
    assert sum(len(one.chapters) for one in train) + sum(len(one.chapters) for one in out) == chapters
    assert len(held) < chapters


def test_a_chapter_that_is_most_of_the_book_is_not_held_out() -> None:
    documents = book(prose(1, 300), prose(2, 30), prose(3, 25), prose(4, 2)).documents
    for seed in range(8):
        assert ("A book", "Chapter 0") not in hold_out(documents, 0.1, seed)
    alike = book(*(prose(n, 40) for n in range(3))).documents
    assert all(len(hold_out(alike, 0.1, seed)) == 1 for seed in range(8))


def test_a_paragraph_that_is_almost_in_the_held_out_text_is_not_learnt_from() -> None:
    known = prose(7, 6)
    near = known.replace("lamp", "lantern", 1)
    train, removals = without_near_duplicates(
        book(f"{near}\n\n{prose(8, 6)}").documents, book(f"Before.\n\n{known}").documents
    )
    assert [removal.kind for removal in removals] == [NEAR_DUPLICATE]
    assert train[0].chapters[0].text == prose(8, 6)


def test_the_corpus_is_written_with_its_card(tmp_path: Path) -> None:
    folder = VoiceFolder(tmp_path)
    folder.write(new_voice("x", "X", Method.ADAPTER))
    corpus = prepare(long_book(), Choices(held_out=(("A book", "Chapter 2"),)))
    write_corpus(folder, corpus)
    assert folder.passages(held_out=False) == corpus.train
    assert [passage.chapter for passage in folder.passages(held_out=True)] == ["Chapter 2"]
    card = read_card(folder)
    assert card.sha256 == hashlib.sha256(folder.train.read_bytes() + folder.held_out.read_bytes()).hexdigest()
    assert card.sha256 == folder.read().corpus_sha256
    assert card.train.words + card.held_out.words == long_book().words
    assert any("are little to learn" in remark for remark in card.remarks)


def test_too_little_text_says_how_much_is_needed() -> None:
    with pytest.raises(InkwellError, match=r"words to learn from; at least 2,000 are needed") as refused:
        prepare(book(prose(1, 5), prose(2, 5)), Choices())
    assert refused.value.kind is ErrorKind.BAD_INPUT


def test_text_that_only_models_wrote_is_refused_with_the_reason() -> None:
    own, left = without("All of it.", [Span(0, 10, "run-1")])
    assert own == ""
    removals = tuple(Removal(kind, "A book", "1", words) for kind, words in left)
    with pytest.raises(InkwellError, match="written by a model"):
        prepare(Gathered((), removals), Choices())
    with pytest.raises(InkwellError, match="no text here"):
        prepare(Gathered(()), Choices())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (GERMAN, "de"),
        ("She had not thought that he would come, and yet it was he who stood there in the rain.", "en"),
        ("Il n'était pas dans la maison, et les enfants ne savaient plus que faire de lui ce soir.", "fr"),
        ("船が港に着いたとき、誰もいなかった。", "ja"),
        ("船到港的时候，码头上一个人也没有。", "zh"),
        ("Когда лодка пришла, на пристани никого не было.", "ru"),
        ("Коли човен прийшов, на причалі нікого не було, і її ніхто не чекав.", "uk"),
        ("Когато лодката дойде, на пристанището нямаше никого, освен един стар моряк със съня си.", "bg"),
        ("Anna!", ""),
    ],
)
def test_languages_are_told_apart(text: str, code: str) -> None:
    assert language_of(text) == code


def test_another_language_is_said_and_left_out_when_asked() -> None:
    mixed = long_book()
    chapters = mixed.documents[0].chapters
    odd = Chapter(chapters[0].title, chapters[0].text + "\n\n" + "\n\n".join([GERMAN] * 8))
    gathered = Gathered((Document("A book", (odd, *chapters[1:])),))
    whole = Choices(cleaning=Cleaning(duplicates=False), held_out=(("A book", "Chapter 3"),))
    told = prepare(gathered, whole)
    assert any("another language than most (German)" in remark for remark in told.card.remarks)
    assert "de" in told.card.languages
    only = prepare(gathered, Choices(whole.cleaning, held_out=whole.held_out, only_language=True))
    assert {removal.text for removal in only.removals if removal.kind == FOREIGN} == {GERMAN}
    assert "Kapitän" not in "".join(passage.text for passage in only.train)
