"""Projects of novelWriter come in whole: the tree, what headings say, tags, notes as the bible."""

import shutil
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_telling import check_golden, project

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.novelwriter_text import pieces_of
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan

HEAD = """<?xml version='1.0' encoding='utf-8'?>
<novelWriterXML appVersion="2.5" fileVersion="1.5">
<project><name>The Ferry</name><author>A. N. Author</author></project>
<settings><language>en_GB</language><autoReplace><entry key="town">Harbour</entry></autoReplace>
<status><entry key="s1">New</entry><entry key="s2">Draft</entry></status>
<importance><entry key="i1">None</entry><entry key="i2">Main</entry></importance></settings><content>"""
ITEMS = [
    ("root", "None", "ROOT", "NOVEL", "", "Novel"),
    ("chap", "root", "FILE", "NOVEL", "DOCUMENT", "One"),
    ("fold", "root", "FOLDER", "NOVEL", "", "Sorted"),
    ("scen", "fold", "FILE", "NOVEL", "DOCUMENT", "The rope"),
    ("idea", "fold", "FILE", "NOVEL", "NOTE", "Ideas"),
    ("gone", "root", "FILE", "NOVEL", "DOCUMENT", "Never written"),
    ("cast", "None", "ROOT", "CHARACTER", "", "Characters"),
    ("anna", "cast", "FILE", "CHARACTER", "NOTE", "Anna"),
    ("plot", "None", "ROOT", "PLOT", "", "Plots"),
    ("main", "plot", "FILE", "PLOT", "NOTE", "Crossing"),
    ("bin", "None", "ROOT", "TRASH", "", "Trash"),
    ("junk", "bin", "FILE", "TRASH", "DOCUMENT", "Junk"),
]
TEXTS = {
    "chap": "%%~name: One\n##! One\n\n% Slow?\n\nBefore the scene.",
    "scen": "### The rope\n\n@pov: Anna, Tom\n@plot: Crossing\n@time: June\n@location: Quay\n@location: River\n"
    "%Synopsis: They meet.\n%synopsis: They part.\n\nIn <town>[br]it was [u]late[/u].[footnote:a]\n\n"
    "%Footnote.a: So.\n\n"
    ">> middle <<\n\n[newpage]\n> quoted <\n\n###! Again\n\n#### Below\n\nText --> end.",
    "idea": "# Ideas\n\nA boat.",
    "anna": "# Anna Reed\n\n@tag: Anna | Annie\n@char: Tom\n%Short: She pulls.\n\nTall.\n\n## Wants\n\nTo cross.",
    "main": "# Crossing\n\n@tag: Crossing\n\nOver the river.",
    "junk": "Junk.",
    "lost": "### Nobody's\n\nStill here.",
}


def made(folder: Path) -> Path:
    rows = [
        f'<item handle="{handle}" parent="{parent}" order="{number}" type="{kind}" class="{of}" layout="{lay}">'
        f'<name status="s2" import="i2" active="{"no" if handle == "idea" else "yes"}">{name}</name></item>'
        for number, (handle, parent, kind, of, lay, name) in enumerate(ITEMS)
    ]
    (folder / "content").mkdir(parents=True)
    (folder / "nwProject.nwx").write_text(HEAD + "".join(reversed(rows)) + "</content></novelWriterXML>", "utf-8")
    for handle, text in TEXTS.items():
        (folder / "content" / f"{handle}.nwd").write_text(text, "utf-8")
    return folder


def read(path: Path) -> ImportPlan:
    return known_importers(Pandoc()).read(path).plan()


def test_all_of_a_project_arrives(tmp_path: Path) -> None:
    folder = made(tmp_path / "ferry")
    check_golden(read(folder), "novelwriter.txt")
    check_golden(read(folder / "nwProject.nwx"), "novelwriter.txt")


def test_the_sample_arrives() -> None:
    plan = read(project("novelwriter"))
    rows = [(depth, node.kind.value, node.title) for depth, node in plan.manuscript.walk()]
    assert rows[3:9] == [
        (1, "part", "Part One"), (2, "chapter", "Basic Formatting"), (3, "scene", "Making a Scene"),
        (3, "scene", "Another Scene"), (3, "scene", "More Scenes"), (2, "chapter", "Interlude"),
    ]  # fmt: skip
    assert len(rows) == 23
    assert [entry.name for entry in plan.entries][:4] == ["Jane Smith", "John Smith", "Bob Smith", "Alice"]
    nodes = {node.title: node for _, node in plan.manuscript.walk()}
    scene = nodes["Making a Scene"]
    assert (scene.pov, scene.status) == ("Jane Smith", "1st Draft")
    assert dict(scene.own)["Characters"] == "John Smith, Jane Smith"
    assert "like: 25\u202fkg.[^f4xr5]\n\n[^f4xr5]: Using a non-breaking" in plan.texts[scene.id]
    assert "replace this A with B, and this C with D" in plan.texts[scene.id]
    assert nodes["So it Begins"].synopsis.startswith("We can add a chapter document")
    words = sum(len(text.split()) for text in plan.texts.values())
    held = sum(len(path.read_text("utf-8").split()) for path in project("novelwriter", "content").iterdir())
    assert 0.85 < words / held < 1


@pytest.mark.parametrize(
    ("head", "sentence"),
    [
        ("<novelWriterXML>", "damaged"),
        ("<other/>", "no project of novelWriter"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><novelWriterXML/>', "declares a document type"),
        ("<novelWriterXML><content><item handle='a'><name>x</name></item></content></novelWriterXML>", "an older"),
        ("<novelWriterXML/>", "“content”, which the project needs"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(tmp_path: Path, head: str, sentence: str) -> None:
    (tmp_path / "nwProject.nwx").write_text(head, "utf-8")
    with pytest.raises(InkwellError, match=sentence) as refused:
        read(tmp_path)
    assert refused.value.kind is ErrorKind.BAD_INPUT


def test_a_tree_that_bites_its_tail_loses_no_text(tmp_path: Path) -> None:
    folder = made(tmp_path / "ferry")
    binder = folder / "nwProject.nwx"
    text = binder.read_text("utf-8")
    binder.write_text(text.replace('handle="fold" parent="root"', 'handle="fold" parent="scen"'), "utf-8")
    assert "it was *late*" in "".join(read(folder).texts.values())
    binder.write_text(text.replace('handle="gone" parent="root"', 'handle="root" parent="chap"'), "utf-8")
    with pytest.raises(InkwellError, match="nested too deep"):
        read(folder)


def test_a_link_is_not_followed_out_of_the_project(tmp_path: Path) -> None:
    folder = made(tmp_path / "ferry")
    (tmp_path / "secret.nwd").write_text("secret", "utf-8")
    (folder / "content" / "gone.nwd").symlink_to(tmp_path / "secret.nwd")
    plan = read(folder)
    assert "secret" not in "".join(plan.texts.values())
    assert "Links to other places on the disk were not followed: 1." in plan.remarks


@settings(max_examples=50)
@given(st.text(st.sampled_from("ab \n.,é")))
def test_no_word_is_lost(text: str) -> None:
    pieces = pieces_of(text, {}, Counter())
    assert " ".join(piece.text for piece in pieces).split() == text.split()


def test_of_a_project_file_that_was_cut_off_every_text_arrives(tmp_path: Path) -> None:
    shutil.copytree(project("novelwriter"), tmp_path / "book")
    path = tmp_path / "book" / "nwProject.nwx"
    whole = path.read_text("utf-8")
    path.write_text(whole[: int(len(whole) * 0.6)], "utf-8")
    plan, sound = (known_importers(Pandoc()).read(each).plan() for each in (path, project("novelwriter")))
    assert "“nwProject.nwx” is damaged; what stands before the damage was read." in plan.remarks
    held = "\n".join(plan.texts.values()) + "\n".join(entry.text for entry in plan.entries)
    lost = [text for text in sound.texts.values() if text and text.split("\n")[0] not in held]
    assert lost == []


def test_an_item_that_claims_the_document_of_another_has_no_words(tmp_path: Path) -> None:
    shutil.copytree(project("novelwriter"), tmp_path / "book")
    path = tmp_path / "book" / "nwProject.nwx"
    whole = path.read_text("utf-8")
    path.write_text(whole.replace('handle="bc0cbd2a407f3"', 'handle="636b6aa9b697b"'), "utf-8")
    plan = known_importers(Pandoc()).read(path).plan()
    assert any("claim the document of another" in each for each in plan.remarks)
    words = next(text for text in plan.texts.values() if "shortcodes" in text)
    assert sum(text == words for text in plan.texts.values()) == 1
