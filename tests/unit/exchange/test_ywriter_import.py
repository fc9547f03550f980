"""Projects of yWriter 7 come in whole; what has no place is listed."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_telling import check_golden, project
from word_files import dot

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.ywriter_import import are_parted, markdown_of

FERRY = """<?xml version="1.0" encoding="utf-8"?>
<YWRITER7>
<PROJECT><Ver>7</Ver><Title><![CDATA[The Ferry]]></Title><AuthorName><![CDATA[A. N. Author]]></AuthorName>
<Desc><![CDATA[A rope, a river.]]></Desc><Bio>Writes at night.</Bio><FieldTitle1>Tension</FieldTitle1></PROJECT>
<LOCATIONS><LOCATION><ID>1</ID><Title>Quay</Title><AKA>the landing</AKA></LOCATION></LOCATIONS>
<ITEMS><ITEM><ID>1</ID><Title>Rope</Title><ImageFile>rope.png</ImageFile></ITEM></ITEMS>
<CHARACTERS>
<CHARACTER><ID>1</ID><Title>Anna</Title><FullName>Anna Reed</FullName><Major>-1</Major><Bio>Born here.</Bio></CHARACTER>
<CHARACTER><ID>2</ID><Title>Tom</Title><AKA>Tommy; the boy</AKA><Desc><![CDATA[A [i]boy[/i].]]></Desc></CHARACTER>
</CHARACTERS>
<PROJECTNOTES><PROJECTNOTE><ID>1</ID><Title>Tides</Title><Desc>High at six.</Desc></PROJECTNOTE></PROJECTNOTES>
<PROJECTVARS><PROJECTVAR><ID>1</ID><Title>Language</Title><Desc>en</Desc></PROJECTVAR></PROJECTVARS>
<SCENES>
<SCENE><ID>1</ID><Title>The rope</Title><Desc>They meet.</Desc><Status>3</Status><Tags>night;river</Tags>
<Notes>Check the tide.</Notes><Field1>7</Field1><Field2>1</Field2><Goal>Cross.</Goal><SubPlot>-1</SubPlot>
<SceneContent><![CDATA[[i]“Is it [b]late[/b]?”[/i] she asked. /* Too
soon? */
2 * 3 is [u]six[/u].
[c]*[/c]]]></SceneContent>
<Characters><CharID>2</CharID><CharID>1</CharID></Characters><Locations><LocID>1</LocID></Locations>
<Items><ItemID>1</ItemID></Items>
<SpecificDateMode>-1</SpecificDateMode><SpecificDateTime>1923-06-01 20:30:00</SpecificDateTime>
<LastsHours>2</LastsHours><LastsDays>0</LastsDays></SCENE>
<SCENE><ID>2</ID><Title>Cut</Title><Unused>-1</Unused><Day>3</Day><Hour>9</Hour><Minute>5</Minute>
<SceneContent>Gone.</SceneContent></SCENE>
<SCENE><ID>3</ID><Title>To do</Title><Unused>-1</Unused><Fields><Field_SceneType>2</Field_SceneType></Fields></SCENE>
<SCENE><ID>4</ID><Title>Lost</Title><SceneContent>Still here.</SceneContent></SCENE>
<SCENE><ID>5</ID><Title>Not for print</Title><ExportCondSpecific>-1</ExportCondSpecific></SCENE>
</SCENES>
<CHAPTERS>
<CHAPTER><ID>2</ID><SortOrder>2</SortOrder><Title>Chapter one</Title>
<Scenes><ScID>2</ScID><ScID>1</ScID></Scenes></CHAPTER>
<CHAPTER><ID>1</ID><SortOrder>1</SortOrder><Title>Part one</Title><SectionStart>-1</SectionStart></CHAPTER>
<CHAPTER><ID>3</ID><SortOrder>3</SortOrder><Title>Papers</Title><ChapterType>1</ChapterType>
<Scenes><ScID>3</ScID><ScID>5</ScID></Scenes></CHAPTER>
</CHAPTERS>
</YWRITER7>"""


def read(path: Path, text: str | None = None) -> ImportPlan:
    if text is not None:
        path.write_text(text, "utf-8")
    return known_importers(Pandoc()).read(path).plan()


def test_all_of_a_project_arrives(tmp_path: Path) -> None:
    check_golden(read(tmp_path / "ferry.yw7", FERRY), "ywriter.txt")


def test_the_sample_arrives() -> None:
    plan = read(project("ywriter", "hamlet.yw7"))
    rows = [(depth, node.kind.value, node.title) for depth, node in plan.manuscript.walk()]
    assert rows[:3] == [
        (0, "chapter", "Act I"),
        (1, "scene", "The Ghost Appears"),
        (1, "scene", "The Court of Denmark"),
    ]
    assert (plan.title, plan.author, len(rows), len(plan.entries)) == ("Hamlet", "William Shakespeare", 10, 15)
    nodes = {node.title: node for _, node in plan.manuscript.walk()}
    mousetrap = plan.texts[nodes["The Mousetrap"].id]
    assert mousetrap.startswith("HAMLET: He poisons him i' th' garden for his estate...\nYou shall see")
    assert "\n\n*Claudius rises in alarm.*\n\n" in mousetrap
    assert dict(nodes["The Players Arrive"].own)["Outcome"] == "Hamlet commissions a play mirroring his father's murder"
    assert nodes["Polonius Instructs Reynaldo"].status == "Outline"
    assert [entry.names for entry in plan.entries if entry.kind == "place"][1] == ("The Great Hall", "Throne Room")
    assert (plan.remarks, plan.target) == ((), 80_000)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("a.yw7", "<YWRITER7><PROJECT>", "damaged"),
        ("a.yw7", '<!DOCTYPE x [<!ENTITY a "b">]><YWRITER7>&a;</YWRITER7>', "declares a document type"),
        ("a.yw7", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><YWRITER7/>', "declares a document type"),
        ("a.yw7", f"<YWRITER7>{'<a>' * 300}", "nested too deep"),
        ("a.yw7", "<other/>", "no project of yWriter 7"),
        ("a.yw6", "<YWRITER6/>", "older yWriter"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(tmp_path: Path, name: str, text: str, sentence: str) -> None:
    with pytest.raises(InkwellError, match=sentence) as refused:
        read(tmp_path / name, text)
    assert refused.value.kind is ErrorKind.BAD_INPUT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb", "a\n\nb"),
        ("[B]a[/b] [s]b[/s]", "**a** ~~b~~"),
        ("# so\n/* <!-- x --> */1. y", "\\# so\n\n<!-- ‹!-- x --› -->1. y"),
        ("[i]over\ntwo lines[/i]", "*over*\n\n*two lines*"),
        ("never [i]closed", "never *closed*"),
    ],
)
def test_tags_become_marks(text: str, expected: str) -> None:
    assert markdown_of(text, Counter()) == expected


@settings(max_examples=50)
@given(st.text(st.sampled_from("ab *_#\n")))
def test_no_word_is_lost(text: str) -> None:
    assert markdown_of(text, Counter()).replace("\\", "").split() == text.split()


def test_paragraphs_are_known_by_all_scenes_together() -> None:
    assert are_parted(["a\n\nb", "c\nd"])
    assert not are_parted(["a\nb\nc\nd\ne\n\nf", ""])


def test_pictures_that_lie_with_the_project_come_along_and_no_others(tmp_path: Path) -> None:
    (tmp_path / "Images").mkdir()
    (tmp_path / "Images" / "Rope.png").write_bytes(dot())
    (tmp_path / "secret.png").write_bytes(dot())
    text = FERRY.replace("<Title>Quay</Title>", "<Title>Quay</Title><ImageFile>..\\secret.png</ImageFile>")
    plan = read(tmp_path / "ferry.yw7", text)
    entries = {entry.name: entry.text for entry in plan.entries}
    assert list(plan.assets) == ["rope.png"]
    assert (entries["Rope"], entries["Quay"]) == ("![Rope](../assets/rope.png)", "")
    assert any("secret.png (Quay)" in each for each in plan.remarks)


def test_of_a_file_that_was_cut_off_what_stands_before_arrives(tmp_path: Path) -> None:
    plan = read(tmp_path / "ferry.yw7", FERRY[: FERRY.index("<CHAPTERS>") + 40])
    assert "“ferry.yw7” is damaged; what stands before the damage was read." in plan.remarks
    titles = [node.title for _, node in plan.manuscript.walk()]
    assert {"Scenes of no chapter", "The rope", "Lost"} <= set(titles)


def test_characters_that_xml_forbids_lose_nothing_else(tmp_path: Path) -> None:
    plan = read(tmp_path / "ferry.yw7", FERRY.replace("Still here.", "Still\x0b here&#x1b;.\x00"))
    assert "Still here." in plan.texts.values()
    assert not any("damaged" in each for each in plan.remarks)


def test_scenes_that_have_the_same_id_or_none_are_all_there(tmp_path: Path) -> None:
    text = FERRY.replace("<SCENE><ID>4</ID>", "<SCENE><ID>1</ID>").replace("<SCENE><ID>5</ID>", "<SCENE><ID></ID>")
    plan = read(tmp_path / "ferry.yw7", text)
    titles = [node.title for _, node in plan.manuscript.walk()]
    assert [titles.count(each) for each in ("The rope", "Lost", "Not for print")] == [1, 1, 1]
    assert "Still here." in plan.texts.values()
