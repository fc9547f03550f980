"""Projects of Scrivener come in whole, as macOS and Windows write them, and as a packed backup."""

import re
import shutil
import zipfile
from pathlib import Path

import pytest
from plan_telling import check_golden, told
from word_files import dot

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.progress import CancelledError
from inkwell.exchange.rich_texts import Remark, RichTexts
from inkwell.manuscript.node import NodeKind

BINDER = """<?xml version="1.0" encoding="UTF-8"?>
<ScrivenerProject Template="No" Version="2.0" Identifier="X" Creator="{creator}" Author="A. N. Author">
<Binder>
<BinderItem UUID="D" Type="DraftFolder"><Title>Manuscript</Title><Children>
 <BinderItem UUID="F0" Type="Text"><Title>Prologue</Title>{yes}</BinderItem>
 <BinderItem UUID="P1" Type="Folder"><Title>Part one</Title>{yes}<Children>
  <BinderItem UUID="C1" Type="Folder"><Title>The Harbour</Title>{yes}<Children>
   <BinderItem UUID="aa-01" Type="Text"><Title>The rope</Title><MetaData><LabelID>1</LabelID><StatusID>2</StatusID>
    <IncludeInCompile>Yes</IncludeInCompile><SectionType>S1</SectionType><CustomMetaData>
    <MetaDataItem><FieldID>mood</FieldID><Value>1</Value></MetaDataItem>
    <MetaDataItem><FieldID>note</FieldID><Value>Slow &amp; cold</Value></MetaDataItem></CustomMetaData></MetaData>
    <TextSettings><Target Type="Words" Notify="No">900</Target></TextSettings>
    <Keywords><KeywordID>0</KeywordID><KeywordID>3</KeywordID></Keywords></BinderItem>
   <BinderItem UUID="S2" Type="Text"><Title>Cut</Title><MetaData><LabelID>-1</LabelID></MetaData></BinderItem>
  </Children></BinderItem></Children></BinderItem>
</Children></BinderItem>
<BinderItem UUID="R" Type="ResearchFolder"><Title>Research</Title><Children>
 <BinderItem UUID="R1" Type="Text"><Title>Tides</Title></BinderItem>
 <BinderItem UUID="I1" Type="Image"><Title>The map</Title><MetaData><FileExtension>png</FileExtension></MetaData>
 </BinderItem>
 <BinderItem UUID="V1" Type="PDF"><Title>Timetable</Title></BinderItem></Children></BinderItem>
<BinderItem UUID="K" Type="Folder"><Title>Characters</Title><Children>
 <BinderItem UUID="K0" Type="Folder"><Title>Crew</Title><Children>
 <BinderItem UUID="K1" Type="Text"><Title>Anna</Title></BinderItem></Children></BinderItem></Children></BinderItem>
<BinderItem UUID="T0" Type="Folder"><Title>Template Sheets</Title><Children>
 <BinderItem UUID="T1" Type="Text"><Title>Character sketch</Title></BinderItem></Children></BinderItem>
<BinderItem UUID="T" Type="TrashFolder"><Title>Trash</Title><Children>
 <BinderItem UUID="X1" Type="Text"><Title>Old</Title></BinderItem></Children></BinderItem>
</Binder>
<Collections><Collection Type="Binder"><Title>Binder</Title></Collection>
 <Collection Type="Arbitrary"><Title>To check</Title><BinderItemIDs><ID>S2</ID><ID>R1</ID><ID>K1</ID></BinderItemIDs>
 </Collection><Collection Type="RecentSearch"><Title>Search</Title></Collection>
 <Collection Type="SavedSearch"><Title>Rain</Title></Collection></Collections>
<TemplateFolderUUID>T0</TemplateFolderUUID>
<LabelSettings><Title>{label}</Title><Labels><Label ID="-1">No Label</Label>
 <Label ID="1" Color="1.0 0.0 0.0">Tom</Label></Labels></LabelSettings>
<StatusSettings><Title>Status</Title><StatusItems><Status ID="-1">No Status</Status>
 <Status ID="2">First Draft</Status></StatusItems></StatusSettings>
<CustomMetaDataSettings>
 <MetaDataField ID="mood" Type="List"><Title>Mood</Title><ListOptions><Option ID="1">Grey</Option></ListOptions>
 </MetaDataField><MetaDataField ID="note" Type="Text"><Title>Weather</Title></MetaDataField>
</CustomMetaDataSettings>
<Keywords><Keyword ID="0" Color="0 0 0"><Title>night</Title><Children>
 <Keyword ID="3"><Title>river</Title></Keyword></Children></Keyword></Keywords>
<ProjectTargets><DraftTarget Type="Words">80000</DraftTarget></ProjectTargets>
</ScrivenerProject>"""
YES = "<MetaData><IncludeInCompile>Yes</IncludeInCompile></MetaData>"
ROPE = (
    r"\pard\f0\fs24 <$Scr_Ps::0>He {\field{\*\fldinst{HYPERLINK "
    r'"scrivcmt://C-1"}}{\fldrslt walked the}} \i last\i0  mile{\field{\*\fldinst{HYPERLINK "scrivcmt://C-2"}}'
    r"{\fldrslt .}}<!$Scr_Ps::0>\par \uc0\u8220 Late?\u8221  \{\\Scrv_annot \\color=\{\\R=1.0\\G=0.0\\B=0.0\} "
    r"\\text=Too soon?\\end_Scrv_annot\} It was.\par "
    r'\{braces\} and {\field{\*\fldinst{HYPERLINK "scrivcmt://GONE"}}{\fldrslt more}}.\par'
)
MAC = r"{\rtf1\ansi\ansicpg1252\cocoartf2709{\fonttbl\f0\fswiss Helvetica;}" + "\n%s}"
WINDOWS = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Calibri;}}" + "\r\n%s}\r\n"
COMMENTS = (
    '<?xml version="1.0"?><Comments><Comment ID="c-1" Color="1 1 0"><![CDATA[{}]]></Comment>'
    '<Comment ID="C-2" Footnote="Yes"><![CDATA[{}]]></Comment></Comments>'
)


def made(folder: Path, windows: bool = False, label: str = "Label") -> Path:
    """A project as either system writes it: macOS ends paragraphs by a backslash, Windows capitalises as it likes."""
    rtf = WINDOWS if windows else MAC
    texts = {
        "F0/content.rtf": rtf % r"\pard\f0 Before.\par",
        "AA-01/content.rtf": rtf % ROPE,
        "AA-01/notes.rtf": rtf % r"Check the \b tide\b0 .\par",
        "AA-01/synopsis.txt": "They meet.\nThey part.",
        "AA-01/content.comments": COMMENTS.format(rtf % r"Is this\par needed?", rtf % r"So \i he\i0  said."),
        "S2/content.rtf": rtf % "Gone.",
        "R1/content.rtf": rtf % "High at six.",
        "K1/content.rtf": rtf % "Tall.",
        "K1/synopsis.txt": "She pulls.",
        "T1/content.rtf": rtf % "Name:",
        "X1/content.rtf": rtf % "Old.",
    }
    root = folder / "Ferry.scriv"
    if not windows:
        texts = {name: re.sub(r"\\par\b ?", "\\\\\n", text) for name, text in texts.items()}
    for name, text in texts.items():
        path = root / ("files/Data" if windows else "Files/Data") / (name if not windows else name.replace("AA", "aa"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("cp1252"))
    data = next(iter(root.glob("?iles"))) / "Data"
    for name, content in {"I1/content.png": dot(), "V1/content.pdf": b"%PDF"}.items():
        (data / name).parent.mkdir()
        (data / name).write_bytes(content)
    (root / "Snapshots" / "AA-01.snapshots").mkdir(parents=True)
    (root / "Snapshots" / "AA-01.snapshots" / "2025-01-08-12-00-00+0100.rtf").write_text(rtf % "Earlier.")
    binder = BINDER.format(yes=YES, label=label, creator="SCRWIN-3.1.5.1" if windows else "SCRMAC-3.4-16639")
    newline = "\r\n" if windows else "\n"
    (root / ("Ferry.SCRIVX" if windows else "Ferry.scrivx")).write_bytes(binder.replace("\n", newline).encode())
    return root


def read(path: Path) -> ImportPlan:
    return known_importers(Pandoc()).read(path).plan()


@pytest.mark.parametrize("windows", [False, True])
def test_all_of_a_project_arrives(tmp_path: Path, windows: bool) -> None:
    check_golden(read(made(tmp_path, windows)), "scrivener.txt")


def test_its_binder_and_its_packed_backup_are_the_same(tmp_path: Path) -> None:
    folder = made(tmp_path)
    whole = told(read(folder))
    assert told(read(folder / "Ferry.scrivx")) == whole
    shutil.rmtree(folder / "Snapshots")
    (folder / "Snapshots").mkdir()
    assert told(read(folder)) == "\n".join(line for line in whole.split("\n") if "snapshots" not in line)
    shutil.make_archive(str(tmp_path / "backup"), "zip", tmp_path, "Ferry.scriv")
    packed = read(tmp_path / "backup.zip")
    assert told(packed) == "\n".join(line for line in whole.split("\n") if "snapshots" not in line)
    assert list(packed.assets) == ["the-map.png"]


def test_it_says_how_far_it_is_and_can_be_ended(tmp_path: Path) -> None:
    said: list[float] = []

    def progress(_stage: str, done: float | None) -> None:
        said.extend([done] if done is not None else [])

    def ended(_stage: str, done: float | None) -> None:
        if done is not None:
            raise CancelledError

    folder = made(tmp_path)
    known_importers(Pandoc()).read(folder, progress)
    assert said == sorted(said)
    assert 0 < said[0] < said[-1] <= 1
    with pytest.raises(CancelledError):
        known_importers(Pandoc()).read(folder, ended)


def test_labels_may_be_points_of_view(tmp_path: Path) -> None:
    plan = read(made(tmp_path, label="POV"))
    rope = next(node for _, node in plan.manuscript.walk() if node.title == "The rope")
    assert (rope.pov, rope.labels, rope.kind) == ("Tom", ("night", "river"), NodeKind.SCENE)


def test_older_projects_come_in_too(tmp_path: Path) -> None:
    root = tmp_path / "Old.scriv"
    docs = root / "Files" / "Docs"
    docs.mkdir(parents=True)
    (docs / "3.rtf").write_text(MAC % "Hello.", "ascii")
    (docs / "3_synopsis.txt").write_text("Short.", "ascii")
    (docs / "3_notes.rtf").write_text(MAC % "Later.", "ascii")
    (root / "Old.scrivx").write_text(
        '<ScrivenerProject Version="1.0"><Binder><BinderItem ID="0" Type="DraftFolder"><Title>Draft</Title><Children>'
        '<BinderItem ID="3" Type="Text"><Title>One</Title></BinderItem></Children></BinderItem></Binder>'
        "</ScrivenerProject>"
    )
    plan = read(root)
    chapter, note = [node for _, node in plan.manuscript.walk()]
    assert (chapter.title, chapter.kind, chapter.synopsis, chapter.exported) == ("One", "chapter", "Short.", True)
    assert [plan.texts[each.id] for each in (chapter, note)] == ["Hello.", "Later."]


@pytest.mark.parametrize(
    ("binder", "sentence"),
    [
        ("<ScrivenerProject>", "is damaged"),
        ("<ScrivenerProject/>", "no binder of Scrivener"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><ScrivenerProject/>', "declares a document type"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(tmp_path: Path, binder: str, sentence: str) -> None:
    (tmp_path / "a.scrivx").write_text(binder, "utf-8")
    with pytest.raises(InkwellError, match=sentence) as refused:
        read(tmp_path)
    assert refused.value.kind is ErrorKind.BAD_INPUT


def test_paths_that_lead_out_of_an_archive_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.scriv/a.scrivx", "<ScrivenerProject><Binder/></ScrivenerProject>")
        archive.writestr("../evil.rtf", "x")
    with pytest.raises(InkwellError) as refused:
        read(tmp_path / "a.zip")
    assert refused.value.kind is ErrorKind.BAD_INPUT


def test_an_item_that_points_out_of_the_project_reads_nothing(tmp_path: Path) -> None:
    root = made(tmp_path)
    (tmp_path / "secret.rtf").write_text(MAC % "secret", "ascii")
    binder = root / "Ferry.scrivx"
    binder.write_text(binder.read_text().replace('UUID="F0"', 'UUID="../../../.."'))
    (root / "Files" / "Data" / "S2" / "content.rtf").unlink()
    (root / "Files" / "Data" / "S2" / "content.rtf").symlink_to(tmp_path / "secret.rtf")
    assert "secret" not in told(read(root))


@pytest.mark.parametrize(
    ("rtf", "expected"),
    [
        (r"One.\par Two.\par \par Three.\par Four.\par", "One.\n\nTwo.\n\n* * *\n\nThree.\n\nFour."),
        ("One.\\par\r\n\\pard\\fs24 \\par\r\nTwo.\\par Three.\\par Four.", "One.\n\n* * *\n\nTwo.\n\nThree.\n\nFour."),
        ("One.\\\n\\\nTwo.\\\nThree.\\\nFour.", "One.\n\n* * *\n\nTwo.\n\nThree.\n\nFour."),
        (r"One.\par\par Two.\par\par Three.\par\par Four.", "One.\n\nTwo.\n\nThree.\n\nFour."),
    ],
)
def test_empty_lines_between_scenes_are_not_lost(rtf: str, expected: str) -> None:
    assert RichTexts(Pandoc()).markdown((MAC % rtf).encode()) == expected


def test_footnotes_inside_the_text_are_footnotes() -> None:
    rtf = r"Late.\{\\Scrv_fn=So \i he\i0  said.\\end_Scrv_fn\} It was. \{\\Scrv_fn=never ends"
    text = RichTexts(Pandoc()).markdown((MAC % rtf).encode())
    assert text.startswith("Late.[^1] It was. {")
    assert text.endswith("[^1]: So *he* said.")


@pytest.mark.parametrize(
    ("rtf", "expected"),
    [
        (r"{\fldrslt walked {\i the} mile}} ok.", "He walked *the* mile[^1] ok.\n\n[^1]: So."),
        (r"{\fldrslt walked.\par Then}} ok.", "He walked.\n\nThen[^1] ok.\n\n[^1]: So."),
    ],
)
def test_one_footnote_on_words_of_several_looks_is_one(rtf: str, expected: str) -> None:
    link = r'He {\field{\*\fldinst{HYPERLINK "scrivcmt://C-1"}}' + rtf
    assert RichTexts(Pandoc()).markdown((MAC % link).encode(), {"c-1": Remark(MAC % "So.", True)}) == expected


def test_a_comment_on_several_paragraphs_is_one_and_none_is_lost() -> None:
    rtf = r'He {\field{\*\fldinst{HYPERLINK "scrivcmt://C-1"}}{\fldrslt walked\par {\b far}}} away.'
    texts = RichTexts(Pandoc())
    text = texts.markdown((MAC % rtf).encode(), {"c-1": Remark("Hm?"), "c-2": Remark(MAC % r"Left\par alone")})
    assert text.count("Hm?") == 1
    assert text.endswith("away.\n\n<!-- Scrivener: Left alone -->")
    assert "Comments that no words belong to any more stand at the end of their texts: 1." in texts.remarks()


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (r"Too \{soon\}?", "<!-- Scrivener: Too {soon}? -->"),
        (r"Too\par soon?", "<!-- Scrivener: Too ¶ soon? -->"),
        (r"{\i Too} \b soon\b0 ?", "<!-- Scrivener: Too soon? -->"),
        (r"Too }{\i soon?", "<!-- Scrivener: Too soon? -->"),
    ],
)
def test_an_annotation_is_one_comment_whatever_is_in_it(inner: str, expected: str) -> None:
    rtf = r"{\cf2 He \{\\Scrv_annot \\color=\{\\R=1.0\\G=0.0\\B=0.0\} \\text=" + inner + r"\\end_Scrv_annot\} went.}"
    assert RichTexts(Pandoc()).markdown((MAC % rtf).encode()) == f"He {expected} went."


def test_styles_leave_no_signs_and_headings_are_named() -> None:
    rtf = r"<$ScrKeepWithNext><$Scr_H::2><$Scr_Ps::1>Head<!$Scr_Ps::1><!$Scr_H::2>\par Text."
    texts = RichTexts(Pandoc())
    assert texts.markdown((MAC % rtf).encode()) == "Head\n\nText."
    assert texts.remarks() == ["Headings inside texts are paragraphs here: 1."]


@pytest.mark.parametrize(
    ("damaged", "words"),
    [
        (rb"{\rtf1 One.\par {\b Tw", "One.\n\n**Tw**"),
        (rb"{\rtf1 One.}\par Two.}", "One.\n\nTwo."),
        (rb"{\rtf1 One.\par Two.\'e", "One.\n\nTwo."),
        (b"{\\rtf1 One.\\\\", "One.\\"),
    ],
)
def test_of_a_damaged_text_all_words_are_read(damaged: bytes, words: str) -> None:
    texts = RichTexts(Pandoc())
    assert texts.markdown(damaged) == words
    assert "mended" in texts.remarks()[0]


def test_many_texts_are_read_by_few_programs_and_a_damaged_one_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[int] = []
    convert = Pandoc.convert

    def counted(self: Pandoc, *given: object, **named: object) -> object:
        started.append(1)
        return convert(self, *given, **named)  # type: ignore[arg-type]

    root = tmp_path / "Long.scriv"
    items: list[str] = []
    for number in range(60):
        folder = root / "Files" / "Data" / f"U{number}"
        folder.mkdir(parents=True)
        words = MAC % rf"Scene {number}.{{\footnote Note {number}.}}"
        (folder / "content.rtf").write_text("PK no text" if number == 7 else words)
        items.append(f'<BinderItem UUID="U{number}" Type="Text"><Title>S{number}</Title></BinderItem>')
    binder = '<BinderItem UUID="D" Type="DraftFolder"><Title>D</Title><Children>{}</Children></BinderItem>'
    (root / "Long.scrivx").write_text(
        f"<ScrivenerProject><Binder>{binder.format(''.join(items))}</Binder></ScrivenerProject>"
    )
    monkeypatch.setattr(Pandoc, "convert", counted)
    plan = read(root)
    texts = [plan.texts[node.id].split("\n")[0] for _, node in plan.manuscript.walk()]
    assert [text.split("[")[0] for text in texts] == [f"Scene {n}." if n != 7 else "" for n in range(60)]
    assert plan.remarks == ("What is damaged and cannot be read was left out: S7.",)
    assert len(started) <= 4


def test_what_the_binder_does_not_name_is_not_lost(tmp_path: Path) -> None:
    root = made(tmp_path)
    for name, words in {"Data/LOST/content.rtf": MAC % "Found.", "ProjectNotes/1.rtf": MAC % "Of the project."}.items():
        (root / "Files" / name).parent.mkdir(exist_ok=True)
        (root / "Files" / name).write_text(words)
    (root / "Files" / "Data" / "AA-01" / "content.comments").write_text("<Comments><Comm")
    (root / "Files" / "Data" / "AA-01" / "card-image.png").write_bytes(dot())
    (root / "Files" / "Data" / "K").mkdir()
    (root / "Files" / "Data" / "K" / "notes.rtf").write_text(MAC % "All of them.")
    (root / "Files" / "Data" / "D").mkdir()
    (root / "Files" / "Data" / "D" / "synopsis.txt").write_text("A ferry sinks.")
    (root / "Ferry (conflicted copy).scrivx").write_text("<ScrivenerProject/>")
    whole = told(read(root))
    expected = (
        *(
            "Found.",
            "Of the project.",
            "comments on “The rope”",
            "All of them.",
            "A ferry sinks.",
            "Check the **tide**",
        ),
        *("Pictures on cards have no place here: 1.", "Ferry (conflicted copy).scrivx"),
    )
    for said in expected:
        assert said in whole
    assert "Name:" not in whole
    assert "    Old." not in whole


def test_an_item_that_claims_the_files_of_another_has_none(tmp_path: Path) -> None:
    root = made(tmp_path)
    binder = root / "Ferry.scrivx"
    binder.write_text(binder.read_text().replace('UUID="S2"', 'UUID="F0"'))
    assert told(read(root)).count("    Before.") == 1


def test_of_a_binder_that_was_cut_off_every_text_arrives(tmp_path: Path) -> None:
    root = made(tmp_path)
    binder = root / "Ferry.scrivx"
    whole = binder.read_text()
    binder.write_text(whole[: whole.index('<BinderItem UUID="S2"')])
    said = told(read(root))
    assert "“Ferry.scrivx” is damaged; what stands before the damage was read." in said
    for words in ("Before.", "“Late?”", "Gone.", "High at six.", "Tall."):
        assert f"    {words}" in said


@pytest.mark.parametrize(
    "rtf", [r"\u-10179?\u-8704?", r"\uc0\u55357 \u56832 ", r"\u-10179\'3f\u-8704\'3f", r"\u-10179 ?\u-8704 ?"]
)
def test_a_character_in_two_halves_is_one(rtf: str) -> None:
    assert RichTexts(Pandoc()).markdown((MAC % f"One {rtf} two.").encode()).replace("  ", " ") in (
        "One \U0001f600 two.",
        "One \U0001f600two.",
    )


def test_eight_bits_beside_it_are_read_as_before() -> None:
    text = b"{\\rtf1\\ansi\\ansicpg1252 caf\xe9 \\u-10179?\\u-8704?.}"
    assert RichTexts(Pandoc()).markdown(text) == "caf\xe9 \U0001f600."


def test_pictures_in_texts_come_along_and_others_are_counted() -> None:
    png = r"{\*\shppict{\pict\pngblip\picw9\pich9 " + dot().hex() + r"}}{\nonshppict{\pict\wmetafile8 0102}}"
    texts = RichTexts(Pandoc())
    text = texts.markdown((MAC % rf"A {png} b {{\pict\wmetafile8 0102}} c.").encode())
    assert text == "A ![image](../assets/picture.png) b c."
    assert list(texts.pictures.kept.values()) == [dot()]
    assert texts.remarks() == ["Pictures that are neither PNG nor JPEG were left out of their texts: 1."]


def test_what_nothing_was_chosen_for_says_nothing_and_goals_of_all_kinds_are_named(tmp_path: Path) -> None:
    root = made(tmp_path)
    binder = root / "Ferry.scrivx"
    text = binder.read_text().replace("<Value>1</Value>", "<Value>-1</Value>")
    text = text.replace('<Target Type="Words" Notify="No">900', '<Target Type="Characters" Notify="No">900')
    session = '</DraftTarget><SessionTarget Type="Characters">500</SessionTarget>'
    binder.write_text(text.replace("</DraftTarget>", session))
    plan = read(root)
    rope = next(node for _, node in plan.manuscript.walk() if node.title == "The rope")
    assert (rope.target, rope.own) == (None, (("Weather", "Slow & cold"),))
    assert "Scrivener's goal for a session is not set here: 500 characters." in plan.remarks
    assert "Goals in characters have no place here: 1." in plan.remarks


def test_together_they_are_what_they_are_alone() -> None:
    list_item = r"\pard\ls1\ilvl0 {\listtext\t\u8226 \t}"
    bodies = [
        r"One.{\footnote A note.}\par\par Two.",
        rf"{list_item}First\par {list_item}Second\par",
        r"\trowd\cellx100\cellx200\intbl A\cell B\cell\row\pard after",
        r"{\pard\s1\outlinelevel0 Head\par}\pard body\par",
        rf"A {{\pict\pngblip\picw9\pich9 {dot().hex()}}} b.",
        r"\pard\qc * * *\par",
        r"{\b never ends",
        "",
        r'He {\field{\*\fldinst{HYPERLINK "scrivcmt://C-1"}}{\fldrslt went}} on.',
        rf"{list_item}Third\par",
    ]
    texts = [(MAC % body).encode() for body in bodies]
    remarks = {"c-1": Remark(MAC % "Where?")}
    alone, together = RichTexts(Pandoc()), RichTexts(Pandoc())
    together.expect((text, remarks) for text in texts)
    # Also where one is asked for out of its turn.
    order = [4, 0, 1, 2, 3, 5, 6, 7, 8, 9]
    said = [[each.markdown(texts[at], remarks) for at in order] for each in (alone, together)]
    assert said[0] == said[1]
    assert (alone.remarks(), list(alone.pictures.kept)) == (together.remarks(), list(together.pictures.kept))
