"""Projects of Manuskript come in whole, from a folder and from one packed file."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_telling import check_golden, project, told

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.manuskript_import import fields_of
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan

FILES = {
    "MANUSKRIPT": "1",
    "infos.txt": "Title:          The Ferry\nSubtitle:       A rope\nSerie:          Rivers\nVolume:         2\n"
    "Genre:          Quiet\nLicense:        None\nAuthor:         A. N. Author\nEmail:          a@example.org\n",
    "summary.txt": "Sentence:    A boat\n             and a rope.\nFull:        All *of* it.\n",
    "status.txt": "TODO\nDraft\n",
    "labels.txt": "Idea:                #ffff00\nScene:               #ff0000\n",
    "settings.txt": "{}",
    "revisions.xml": "<outlineItem/>",
    "characters/0-Anna.txt": "Name:                Anna\nID:                  0\nImportance:          2\n"
    "Motivation:          To cross.\nFull Summary:        Tall.\n                     \n                     Old.\n"
    "Notes:               Knows {C:1:Tom}.\nEye_.._colour:       Grey\nColor:               #000000\n",
    "characters/1-Tom.txt": "Name:                Tom\nID:                  1\n",
    "plots.xml": '<root><plot name="Crossing" ID="0" importance="2" characters="0,1" description="Over." '
    'result="Across."><step name="Untie" ID="0" meta="Dawn" summary="The rope goes."/></plot></root>',
    "world.opml": '<opml version="1.0"><body><outline name="Places" ID="0"><outline name="Harbour" ID="1" '
    'description="Old *stones*" conflict="Salt"/></outline><outline name="Customs" ID="2"/></body></opml>',
    "outline/10-End.md": "title:          End\nID:             9\ntype:           md\ncompile:        0\n\n\nAfter.",
    "outline/2-Part/folder.txt": "title:          Part: one\nID:             2\ntype:           folder\n\n\n",
    "outline/2-Part/0-Chapter/folder.txt": "title:          Chapter\nID:             3\ntype:           folder\n"
    "setGoal:        900\nsummarySentence: They leave.\nsummaryFull:    They leave\n                at dawn.\n\n\n",
    "outline/2-Part/0-Chapter/0-Rope.md": "title:          Rope\nID:             4\ntype:           md\n"
    "POV:            0\n"
    "label:          2\nstatus:         2\nnotes:          {P:0:Crossing} is slow.\nmood:           grey\n\n\n"
    "She *pulled*.\n\nKey: value",
    "outline/2-Part/0-Chapter/1-Plain.txt": "title:  Plain\nID:     5\ntype:   txt\n\n\n2 * 3 *is* six.",
    "outline/2-Part/0-Chapter/2-Web.html": "title:  Web\nID:     6\ntype:   html\n\n\n<p>Hi</p>",
}


def made(folder: Path) -> Path:
    for name, text in FILES.items():
        path = folder / "ferry" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (folder / "ferry.msk").write_text("1", "utf-8")
    return folder / "ferry.msk"


def read(path: Path) -> ImportPlan:
    return known_importers(Pandoc()).read(path).plan()


def test_all_of_a_project_arrives(tmp_path: Path) -> None:
    path = made(tmp_path)
    check_golden(read(path), "manuskript.txt")
    check_golden(read(path.with_suffix("")), "manuskript.txt")


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_one_packed_file_is_the_same(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "packed.msk"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in FILES.items():
            info = zipfile.ZipInfo("x")
            info.filename = name.replace("/", separator)
            archive.writestr(info, text)
    check_golden(read(path), "manuskript.txt")


def test_the_sample_arrives() -> None:
    plan = read(project("manuskript", "book-of-acts.msk"))
    assert told(plan) == told(read(project("manuskript", "book-of-acts")))
    rows = [(depth, node.kind.value, node.title) for depth, node in plan.manuscript.walk()]
    assert rows[:3] == [(0, "part", "Jerusalem"), (1, "chapter", "Chapter 1"), (2, "scene", "Introduction")]
    assert sum(kind != "note" for _, kind, _ in rows) == 74
    assert [entry.name for entry in plan.entries][:6] == ["Peter", "Paul", "Philip", "Stephen", "Herod", "Barnabas"]
    assert next(entry.name for entry in plan.entries if entry.kind == "place") == "Jerusalem"
    nodes = {node.title: node for _, node in plan.manuscript.walk()}
    assert (nodes["Jerusalem"].pov, nodes["Chapter 1"].target) == ("Peter", 1000)
    assert nodes["Jesus taken up into heaven"].plots == ("The good news spreads from Jerusalem to Rome",)
    for file in sorted(project("manuskript", "book-of-acts", "outline").rglob("*.md")):
        said, text = fields_of(file.read_text("utf-8"))
        assert text in plan.texts.values(), said["title"]


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("plots.xml", "<root><plot>", "“plots.xml” is damaged"),
        ("world.opml", '<!DOCTYPE a [<!ENTITY b "c">]><opml/>', "declares a document type"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence_and_the_rest_arrives(
    tmp_path: Path, name: str, text: str, sentence: str
) -> None:
    path = made(tmp_path)
    (tmp_path / "ferry" / name).write_text(text, "utf-8")
    (tmp_path / "ferry" / "outline" / "3-Zeros.md").write_bytes(b"\0" * 500)
    plan = read(path)
    assert any(sentence in each for each in plan.remarks)
    assert any("3-Zeros.md" in each for each in plan.remarks)
    assert "She *pulled*." in told(plan)


def test_texts_in_html_and_txt2tags_become_markdown(tmp_path: Path) -> None:
    path = made(tmp_path)
    chapter = tmp_path / "ferry" / "outline" / "2-Part" / "0-Chapter"
    web = "<p>She <i>pulled</i>.</p><p>{C:0:Anna} <b>held</b>.</p><img src='http://x.example/a.png'>"
    (chapter / "2-Web.html").write_text(f"title:  Web\ntype:   html\n\n\n{web}", "utf-8")
    (chapter / "3-Tags.t2t").write_text("title:  Tags\ntype:   t2t\n\n\nShe //pulled// and **held**.", "utf-8")
    plan = read(path)
    texts = {node.title: plan.texts[node.id] for _, node in plan.manuscript.walk()}
    assert texts["Web"] == "She *pulled*.\n\nAnna **held**."
    assert texts["Tags"] == "She *pulled* and **held**."
    assert "Pictures that lie on the net were not fetched: 1." in plan.remarks


def test_an_outline_without_end_is_said(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.msk", "w") as archive:
        archive.writestr("infos.txt", "Title: x")
        archive.writestr(f"outline/{'a/' * 3000}x.md", "title: x")
    with pytest.raises(InkwellError, match="nested too deep"):
        read(tmp_path / "a.msk")


def test_the_format_of_an_older_manuskript_is_said(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "old.msk", "w") as archive:
        archive.writestr("flatModel.xml", "<model/>")
        archive.writestr("outline.xml", "<outlineItem/>")
    with pytest.raises(InkwellError, match="an older Manuskript"):
        read(tmp_path / "old.msk")


def test_a_file_that_nobody_may_read_or_that_leads_elsewhere_costs_only_itself(tmp_path: Path) -> None:
    path = made(tmp_path)
    outline = tmp_path / "ferry" / "outline"
    (tmp_path / "secret.md").write_text("title: x\n\n\nSecret.")
    (outline / "4-Link.md").symlink_to(tmp_path / "secret.md")
    with (outline / "5-Huge.md").open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    plan = read(path)
    assert "Files that are too large or cannot be read were left out: outline/5-Huge.md." in plan.remarks
    assert "Links to other places on the disk were not followed: 1." in plan.remarks
    assert "Secret" not in told(plan)
    assert "She *pulled*." in told(plan)


def test_a_project_without_its_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "lone.msk").write_text("1", "utf-8")
    with pytest.raises(InkwellError, match="is not beside it") as refused:
        read(tmp_path / "lone.msk")
    assert refused.value.kind is ErrorKind.NOT_FOUND


@settings(max_examples=50)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r")))
def test_no_text_is_taken_for_fields(text: str) -> None:
    assert fields_of(f"title:          x\n\n\n{text}") == ({"title": "x"}, text.strip("\n"))
