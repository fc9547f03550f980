"""E-books, web pages, LaTeX, Markdown and Fountain: each as its readers want it, and nothing in it from elsewhere."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest
from ferry import ferry, one_scene, png

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.compiling import Choice, compiled
from inkwell.exchange.exporting import Exporter, format_of
from inkwell.exchange.formats import Format, usual_preset
from inkwell.exchange.illustrations import asset_name
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.markdown_export import without_comments
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.presets import BUILT_IN, EBOOK, MANUSCRIPT, PAPERBACK, PLAIN, Preset
from inkwell.exchange.tex import tex_variables
from inkwell.manuscript.publication import Publication

OPF = "{http://www.idpf.org/2007/opf}"
NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def no_pdf(*_: object) -> tuple[str, ...]:
    raise AssertionError("no pages were asked for")


EXPORTER = Exporter(Pandoc(), no_pdf, lambda: NOW)


def made(to: Format, preset=EBOOK, book=None):
    book = book or ferry()
    data, left_out = EXPORTER.made(book, compiled(book, Choice(), preset), to, preset)
    return data, left_out


@pytest.fixture(scope="module")
def epub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("epub") / "book.epub"
    path.write_bytes(made(Format.EPUB)[0])
    return path


# e-books


def check_epub(path: Path) -> None:
    """Have epubcheck look at an e-book, where it is installed."""
    found = shutil.which("epubcheck")
    if found is None or shutil.which("java") is None:
        pytest.skip("epubcheck is not installed: the package of that name brings it")
    # Debian's file is the program itself, which not every system starts.
    checked = subprocess.run(["java", "-jar", found, str(path)], capture_output=True, text=True, timeout=300)
    assert "0 fatals / 0 errors / 0 warnings" in checked.stdout + checked.stderr, checked.stdout + checked.stderr


def test_epubcheck_finds_nothing_wrong(epub: Path) -> None:
    check_epub(epub)


MIXED = """\
# A heading

他说：“你好。”[^1]<!-- 真的吗？ -->

قال: «مرحبا».

> Dear Anna,
> come.

***

```
code & <x>
```

| a | b |
|---|---|
| 1 | 2 |

<script>alert(1)</script> `<b>`{=html} [x]{onclick=alert} [a](https://x.org/a b) [^nothing] ![](../assets/map.png)

[^1]: 注。
"""


@pytest.mark.slow
@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_epubcheck_finds_nothing_wrong_with_any_preset_text_or_form(preset: Preset, tmp_path: Path) -> None:
    tree, text = ferry().manuscript, ferry().text
    for node, form in (("s2", "poem"), ("s3", "screenplay")):
        tree = tree.replace(replace(tree.node(node), form=form))
    mixed = {"s1": MIXED, "s2": MIXED, "s3": MIXED + "\nINT. HALL - DAY\n\nANNA\n(low)\nNo.\n\nCUT TO:"}
    book = replace(ferry(), manuscript=tree, language="zh_Hant", text=lambda node: mixed.get(node) or text(node))
    path = tmp_path / "book.epub"
    path.write_bytes(made(Format.EPUB, preset, book)[0])
    check_epub(path)


def test_what_an_e_book_cannot_say_is_left_out_and_told(tmp_path: Path) -> None:
    said = Publication(date="in spring", number="3")
    book = replace(one_scene("Words."), title=" ", language="my own tongue", publication=said)
    data, left_out = made(Format.EPUB, EBOOK, book)
    path = tmp_path / "odd.epub"
    path.write_bytes(data)
    with zipfile.ZipFile(path) as package:
        text = package.read("EPUB/content.opf").decode()
    assert ">Untitled</dc:title>" in text
    assert ">und</dc:language>" in text
    assert "dc:date" not in text
    assert "group-position" not in text
    assert [sentence.split("”")[0] for sentence in left_out] == ["“in spring", "“my own tongue"]
    check_epub(path)


def test_a_story_without_chapters_does_not_stand_on_the_copyright_page(tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(made(Format.EPUB, EBOOK, replace(one_scene("It rained."), publication=ferry().publication))[0])
    source = known_importers(Pandoc()).read(path)
    plan = source.plan(source.rules)
    assert [plan.texts[node.id] for _, node in plan.manuscript.walk() if plan.texts[node.id]] == ["It rained."]


def test_an_e_book_says_what_it_is(epub: Path) -> None:
    with zipfile.ZipFile(epub) as package:
        assert package.infolist()[0].filename == "mimetype"
        text = package.read("EPUB/content.opf").decode()
    for words in ("9783161484100", "en-GB", "Anna B. Marsh", "Alder Press", "Rivers", "2026-11-26T12:00:00Z"):
        assert words in text
    assert "1970" not in text


def test_an_e_book_has_all_its_files_and_its_cover_first(epub: Path) -> None:
    with zipfile.ZipFile(epub) as package:
        names = set(package.namelist())
        opf = ElementTree.fromstring(package.read("EPUB/content.opf"))
    items = {each.get("id"): each for each in opf.iter(f"{OPF}item")}
    assert all(f"EPUB/{each.get('href')}" in names for each in items.values())
    spine = [str(each.get("idref")) for each in opf.iter(f"{OPF}itemref")]
    assert spine[0] == "cover_xhtml"
    assert set(spine) <= set(items)
    covers = [each.get("href") for each in items.values() if each.get("properties") == "cover-image"]
    assert covers == ["media/cover.png"]


def test_its_landmarks_lead_to_cover_contents_and_story(epub: Path) -> None:
    with zipfile.ZipFile(epub) as package:
        nav = package.read("EPUB/nav.xhtml").decode()
        marks = dict(re.findall(r'<a href="([^"]+)" epub:type="(\w+)"', nav))
        story = next(place for place, kind in marks.items() if kind == "bodymatter")
        assert 'epub:type="part"' in package.read(f"EPUB/{story}").decode()
    assert {"cover", "toc", "titlepage", "bodymatter"} <= set(marks.values())
    assert re.findall(r'<a href="text/[^"]+#[^"]+">([^<]+)</a>', nav) == [
        "Dedication", "The River", "The Ferryman", "What the Water Said", "Acknowledgements",
    ]  # fmt: skip


def test_our_style_sheet_is_in_it(epub: Path) -> None:
    with zipfile.ZipFile(epub) as package:
        assert "EB Garamond" in package.read("EPUB/styles/stylesheet1.css").decode()


def test_a_book_that_says_nothing_of_itself_is_an_e_book_too(tmp_path: Path) -> None:
    book = one_scene("Words, and a [link](https://example.org).")
    path = tmp_path / "bare.epub"
    said = Publication(cover="gone.png", isbn="123")
    data, left_out = made(Format.EPUB, EBOOK, replace(book, author="", publication=said))
    path.write_bytes(data)
    assert [sentence.split("”")[0] for sentence in left_out] == ["The cover “gone.png", "“123"]
    with zipfile.ZipFile(path) as package:
        assert not any("cover" in name for name in package.namelist())
        for name in package.namelist():
            if name.endswith(("html", "opf", "ncx")):
                ElementTree.fromstring(package.read(name))


# the web


def test_a_web_page_fetches_nothing(tmp_path: Path) -> None:
    text = made(Format.HTML)[0].decode()
    assert 'lang="en-GB"' in text
    assert re.findall(r"<(?:script|link|iframe|object|embed)\b", text) == []
    assert all(address.startswith("data:image/png") for address in re.findall(r'<img[^>]*src="([^"]*)"', text))
    assert "url(" not in text
    assert "@import" not in text
    assert "&lt;b&gt;Not HTML&lt;/b&gt;" in text
    assert '<nav aria-label="Contents">' in text


def test_pictures_from_elsewhere_stay_there_and_are_told() -> None:
    book = one_scene(
        "![a](http://example.org/x.png) ![b](../../secret.png) ![c](../assets/../../x.png) ![d](/etc/x.png)"
    )
    data, left_out = made(Format.HTML, EBOOK, book)
    assert b"<img" not in data
    assert len(left_out) == 4
    assert made(Format.HTML)[1] == (
        "The picture “../assets/gone.png” is not in the book's folder, or is no PNG, JPEG, GIF or SVG.",
    )


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("../assets/a.png", "a.png"),
        ("assets/in/a%20b.png", "in/a b.png"),
        ("../assets/../a.png", ""),
        ("../assets/%2e%2e/a.png", ""),
        ("..\\assets\\a.png", "a.png"),
        ("../assets//a.png", ""),
        ("/assets/a.png", ""),
        ("assets/", ""),
        ("http://assets/a.png", ""),
    ],
)
def test_only_assets_are_the_books_own(address: str, name: str) -> None:
    assert asset_name(address) == name


def test_verse_and_what_runs_from_right_to_left_say_so() -> None:
    book = replace(one_scene("שלום\n  עולם"), form="poem", language="he")
    text = made(Format.HTML, EBOOK, book)[0].decode()
    assert 'dir="rtl"' in text
    assert '<div class="verse"' in text
    assert "\u00a0\u00a0עולם" in text


# LaTeX


def test_latex_has_its_page_its_breaks_and_no_raw_signs() -> None:
    text = made(Format.LATEX, PAPERBACK)[0].decode()
    assert "\\scenebreak" in text
    assert "paperwidth=127mm" in text
    assert "\\part*{The River}" in text
    assert "\\chapter*{The Ferryman}" in text
    assert "\\{braces\\}" in text
    assert "\\footnote{" in text


def test_what_stands_beside_the_parts_is_a_chapter_in_latex() -> None:
    text, left_out = made(Format.LATEX, PAPERBACK)
    order = re.findall(
        r"\\(?:part|chapter)\*\{[^}]*\}|\\bookmain$|\\bookback$|\\begin\{imprint\}", text.decode(), re.MULTILINE
    )
    assert order == [
        "\\begin{imprint}",
        "\\chapter*{Dedication}",
        "\\bookmain",
        "\\part*{The River}",
        "\\chapter*{The Ferryman}",
        "\\chapter*{What the Water Said}",
        "\\bookback",
        "\\chapter*{Acknowledgements}",
    ]
    assert "assets/map.png}" in text.decode()
    assert any("assets folder" in sentence for sentence in left_out)


def test_what_latex_cannot_set_is_said() -> None:
    book = replace(
        one_scene("![Map](../assets/map.svg) 他说"), asset=lambda _name: b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    )
    text, left_out = made(Format.LATEX, PAPERBACK, book)
    assert b"includegraphics" not in text
    assert [next(word for word in ("no PNG or JPEG", "“他”") if word in each) for each in left_out] == [
        "no PNG or JPEG",
        "“他”",
    ]
    assert made(Format.LATEX, PAPERBACK, one_scene("Élan — “so” ⸺ it’s…"))[1] == ()


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["pdflatex", "xelatex"])
def test_latex_sets_it_without_a_complaint(engine: str, tmp_path: Path) -> None:
    if shutil.which(engine) is None:
        pytest.skip(f"{engine} is not installed: the packages texlive-xetex and texlive-plain-generic bring it")
    script = "INT. HALL - DAY\n\nANNA\n(low)\nNo."
    books = [ferry(), one_scene("It was ⸺ or ⸻ so."), replace(one_scene("A *line*\n  more"), form="poem")]
    books.append(replace(one_scene(script), form="screenplay"))
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "map.png").write_bytes(png(30, 20))
    for number, book in enumerate(books):
        for preset in (PAPERBACK, MANUSCRIPT):
            path = tmp_path / f"{number}.tex"
            path.write_bytes(made(Format.LATEX, preset, book)[0])
            command = [engine, "-interaction=nonstopmode", "-no-shell-escape", path.name]
            done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=300)
            said = done.stdout.decode("utf-8", "replace")
            assert done.returncode == 0, said[-3000:]
            assert "Missing character" not in said


def test_a_break_of_special_signs_is_written_as_such() -> None:
    options = tex_variables(msgspec.structs.replace(PAPERBACK, scene_break="# & \\"), False)
    assert any(r"\# \& \textbackslash{}" in option for option in options)


# plain texts


def test_markdown_keeps_the_text_as_it_is() -> None:
    book = ferry()
    text = made(Format.MARKDOWN, PLAIN)[0].decode()
    assert text.startswith(
        "# The Last Ferry\n\n## Dedication\n\nFor Ruth.\n\n## The River\n\n### The Ferryman\n\n#### Evening"
    )
    assert book.text("s1") in text
    assert made(Format.MARKDOWN, EBOOK)[0].decode().count("* * *\n\nMorning came.") == 1


def test_comments_stay_out_of_markdown_where_they_are_not_wanted() -> None:
    assert without_comments("a <!-- b --> c\n\n%% d %%\n\n`<!-- e -->`") == "a c\n\n`<!-- e -->`"
    assert without_comments("one\n\n<!-- two\n\nthree -->\n\nfour") == "one\n\nfour"
    assert "only a remark" not in made(Format.MARKDOWN, EBOOK)[0].decode()


def test_a_folder_has_a_file_for_each_chapter_and_its_pictures(tmp_path: Path) -> None:
    done = EXPORTER.export(ferry(), tmp_path / "out", Format.MARKDOWN, PLAIN)
    assert sorted(path.relative_to(done.path).as_posix() for path in done.path.rglob("*") if path.is_file()) == [
        "01 Dedication.md",
        "02 The River.md",
        "03 The Ferryman.md",
        "04 What the Water Said.md",
        "05 Acknowledgements.md",
        "assets/map.png",
    ]
    assert "](assets/map.png)" in (done.path / "03 The Ferryman.md").read_text(encoding="utf-8")
    assert len(done.left_out) == 1


def test_fountain_has_a_title_page_sections_and_action() -> None:
    text = made(Format.FOUNTAIN, PLAIN)[0].decode()
    assert text.startswith("Title: The Last Ferry\nCredit: by\nAuthor: Anna B. Marsh\n")
    assert "\n# The River\n\n## The Ferryman\n\n= They meet.\n\n### Evening\n" in text
    assert "[[" in text
    assert "> * * * <" in text


@pytest.mark.parametrize(
    ("form", "text", "fountain"),
    [
        ("prose", "INT. looked like a word.", "!INT. looked like a word."),
        ("prose", "_So_ and __so__.", "*So* and **so**."),
        ("prose", "@home", "!@home"),
        ("screenplay", "INT. KITCHEN - DAY\n\nANNA\nNo.", "INT. KITCHEN - DAY\n\nANNA\nNo."),
    ],
)
def test_fountain_marks_prose_and_leaves_scripts(form: str, text: str, fountain: str) -> None:
    book = replace(one_scene(text), form=form)
    assert made(Format.FOUNTAIN, EBOOK, book)[0].decode().endswith(f"\n\n{fountain}\n")


# where it goes


@pytest.mark.parametrize(
    ("name", "to"),
    [("a.docx", Format.DOCX), ("a.HTM", Format.HTML), ("a.markdown", Format.MARKDOWN), ("folder", Format.MARKDOWN)],
)
def test_the_ending_names_the_format(name: str, to: Format) -> None:
    assert format_of(Path(name)) is to
    assert usual_preset(to).name


def test_an_ending_that_is_none_is_refused() -> None:
    with pytest.raises(InkwellError, match=r"cannot write “\.doc” files") as raised:
        format_of(Path("a.doc"))
    assert raised.value.kind is ErrorKind.BAD_INPUT


@pytest.mark.parametrize("to", [Format.DOCX, Format.MARKDOWN, Format.FOUNTAIN])
def test_what_is_given_up_leaves_what_was_there(tmp_path: Path, to: Format) -> None:
    path = tmp_path / f"book.{to.value}"
    path.write_text("before", encoding="utf-8")

    def stop(_stage: str, _done: float | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        EXPORTER.export(ferry(), path, to, PLAIN, progress=stop)
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_places_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "dir.md").mkdir()
    for path in (tmp_path / "full", tmp_path / "dir.md", tmp_path / "nowhere" / "book.md"):
        with pytest.raises(InkwellError):
            EXPORTER.export(ferry(), path, Format.MARKDOWN, PLAIN)
    assert (tmp_path / "full" / "mine.txt").read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dir.md", "full"]


def test_typographic_marks_are_set_by_the_books_language() -> None:
    preset = msgspec.structs.replace(PLAIN, marks="typeset")
    book = replace(one_scene('Sie sagte: "Nein" -- und ging...'), language="de")
    assert "„Nein“ – und ging…" in made(Format.MARKDOWN, preset, book)[0].decode()
    plain = msgspec.structs.replace(PLAIN, marks="plain")
    assert '"No" -- he said...' in made(Format.MARKDOWN, plain, one_scene("“No” – he said…"))[0].decode()
