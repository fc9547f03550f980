"""Excerpts are found by their rare words and by their vectors; damage and foreign files cost nothing but time."""

import sqlite3
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkwell.storage.atomic import Stamp
from inkwell.storage.passage_index import FORMAT, PassageIndex, passage_path
from inkwell.story.recall import Excerpt, excerpts_of, query_of

STAMP = Stamp(1, 2, 3)


def texts(index: PassageIndex, *words: str, nodes: tuple[str, ...] = ("one", "two")) -> list[str]:
    return [each.text for each in index.by_words(words, nodes, 5)]


def made(path: Path) -> PassageIndex:
    index = PassageIndex(path)
    filler = [Excerpt(100 + n, 101 + n, f"the ship went on and on {n}") for n in range(40)]
    assert index.put("one", STAMP, [Excerpt(0, 9, "the naïve Count smiled"), *filler])
    assert index.put("two", STAMP, [Excerpt(5, 30, "the Count’s coffin was open"), Excerpt(40, 50, "the sea")])
    return index


def test_rare_words_find_and_common_ones_do_not(tmp_path: Path) -> None:
    index = made(tmp_path / "a.sqlite")
    assert texts(index, "count", "naive") == ["the naïve Count smiled", "the Count’s coffin was open"]
    assert texts(index, "COUNT", nodes=("two",)) == ["the Count’s coffin was open"]
    assert texts(index, "the", "ship") == []
    assert texts(index, "coffin’s", '"', "NEAR(") == ["the Count’s coffin was open"]
    found = index.by_words(["coffin"], ("two",), 1)[0]
    assert (found.node, found.start, found.end) == ("two", 5, 30)
    assert index.stamps() == {"one": STAMP, "two": STAMP}


@pytest.mark.parametrize(
    ("ring", "cat", "before"),
    [
        ("彼は魔法の指輪を山の火に投げ込んだ。", "猫が座っていた。", "彼女は魔法の指輪のことを思い出した"),
        ("その剣を抜いた。", "猫が座っていた。", "これは剣だ"),
        ("他把魔法戒指扔进了火山。索伦大叫。", "猫坐着。", "她想起了魔法戒指"),
        ("เขาโยนแหวนวิเศษลงในไฟ", "แมวนั่ง", "เธอนึกถึงแหวนวิเศษ"),
        ("The 魔法戒指 of Sauron", "A cat", "魔法戒指"),
    ],
)
def test_what_has_no_spaces_is_found(tmp_path: Path, ring: str, cat: str, before: str) -> None:
    index = PassageIndex(tmp_path / "a.sqlite")
    index.put("one", STAMP, excerpts_of(ring))
    index.put("two", STAMP, excerpts_of(cat))
    assert texts(index, *query_of(before))[0] == ring
    # As some systems write the same letters, and by a word as it stands.
    assert texts(index, *query_of(unicodedata.normalize("NFD", before)))[0] == ring
    assert texts(index, before)[0] == ring
    assert texts(index, *query_of(cat))[0] == cat
    # What took its place is not found by what was there.
    index.put("one", STAMP, excerpts_of("nothing"))
    assert ring not in texts(index, *query_of(before))
    index.put("one", STAMP, [])
    index.put("two", STAMP, excerpts_of("nothing of it"))
    assert texts(index, *query_of(before)) == []
    assert texts(index, "nothing") == ["nothing of it"]


def test_an_index_of_an_earlier_format_is_made_anew(tmp_path: Path) -> None:
    made(tmp_path / "a.sqlite").close()
    earlier = sqlite3.connect(tmp_path / "a.sqlite")
    earlier.execute(f"PRAGMA user_version={FORMAT - 1}")
    earlier.close()
    index = PassageIndex(tmp_path / "a.sqlite")
    assert index.works
    assert index.stamps() == {}


def test_a_node_is_replaced_and_forgotten(tmp_path: Path) -> None:
    index = made(tmp_path / "a.sqlite")
    assert index.put("two", Stamp(9, 9, 9), [Excerpt(0, 3, "nothing of the kind")])
    assert texts(index, "coffin") == []
    assert [each.text for each in index.of_node("two")] == ["nothing of the kind"]
    index.forget(["two", "never there"])
    assert index.of_node("two") == []
    assert set(index.stamps()) == {"one"}


def test_vectors_belong_to_the_words_and_the_model(tmp_path: Path) -> None:
    index = made(tmp_path / "a.sqlite")
    missing = index.without_vector("m", 100)
    assert len(missing) == 43
    assert index.put_vectors("m", {text: (1.0, 0.0) if "Count" in text else (0.0, 1.0) for text in missing})
    assert index.without_vector("m", 100) == []
    assert len(index.without_vector("other", 100)) == 43
    nearest = index.by_meaning("m", (0.8, 0.6), ("one", "two"), 2)
    assert {each.text for each in nearest} == {"the naïve Count smiled", "the Count’s coffin was open"}
    assert index.by_meaning("other", (1.0, 0.0), ("one",), 2) == []
    assert [each.score for each in index.by_meaning("m", (1.0, 0.0, 0.0), ("two",), 1)] == [-1.0]
    # What only moved keeps its vector.
    index.put("two", STAMP, [Excerpt(900, 925, "the Count’s coffin was open"), Excerpt(940, 950, "the moor")])
    assert index.without_vector("m", 100) == ["the moor"]
    index.forget(["one"])
    index.rest()
    assert len(index.by_meaning("m", (1.0, 0.0), ("one", "two"), 9)) == 1


@given(st.text(alphabet=st.sampled_from("aß é\0\ud800\U0010fffd\u2029\n'\""), max_size=300))
@settings(max_examples=30)
def test_any_text_comes_back_as_it_is_kept(tmp_path_factory, text: str) -> None:
    index = PassageIndex(tmp_path_factory.mktemp("any") / "a.sqlite")
    whole = f"word {text} end"
    assert index.put("n", STAMP, excerpts_of(whole))
    assert [each.text for each in index.of_node("n")] == [each.text.replace("\0", " ") for each in excerpts_of(whole)]
    assert index.put("n", STAMP, ())
    assert index.of_node("n") == []
    index.close()


def test_what_is_no_index_is_made_anew_and_what_cannot_be_is_done_without(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(b"no database" * 200)
    index = PassageIndex(path)
    assert index.works
    assert index.put("one", STAMP, excerpts_of("A word."))
    index.close()
    (tmp_path / "file").write_text("in the way")
    nowhere = PassageIndex(tmp_path / "file" / "a.sqlite")
    assert not nowhere.works
    assert not nowhere.put("one", STAMP, ())
    assert nowhere.by_words(["word"], ("one",), 3) == []
    assert nowhere.by_meaning("m", (1.0,), ("one",), 3) == []


def test_a_copied_folder_has_an_index_of_its_own(tmp_path: Path) -> None:
    assert passage_path(tmp_path, "id", tmp_path / "a") != passage_path(tmp_path, "id", tmp_path / "b")
    assert passage_path(tmp_path, "id", tmp_path / "a").parent == tmp_path / "passages"
