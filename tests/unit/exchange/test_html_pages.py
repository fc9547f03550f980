"""HTML becomes Markdown that reads as it looked, and Markdown becomes HTML; hostile pages do no harm."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.exchange import html_reading
from inkwell.exchange.html_reading import Reading, read_html
from inkwell.exchange.html_writing import markdown_html
from inkwell.exchange.markdown_words import Words, markdown_line
from inkwell.manuscript.marks import Style
from inkwell.manuscript.markup import Kind, kind_of, parse, stretches

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<style><!-- p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 9]><xml><o:Settings/>words of a machine</xml><![endif]-->
</head><body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal style='margin-bottom:0cm'><span lang=EN-GB style='font-size:12.0pt;mso-bidi-font-size:11pt'>He
<i style='mso-bidi-font-style:normal'>ran</i> home,&nbsp; and <b>fell</b>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>A letter</h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>First</p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>
&nbsp;</span></span><![endif]>Second</p>
<p class=MsoNormal>Noted<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference>[1]</span></a>.</p>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1"><span>[1]</span></a> In the margin.</p></div><!--EndFragment--></body></html>"""

DOCS = """<b style="font-weight:normal;" id="docs-internal-guid-7"><h1 dir="ltr"><span style="font-weight:400">The
sea</span></h1><p dir="ltr"><span style="font-weight:400;font-style:normal">It was </span><span
style="font-weight:400;font-style:italic;white-space:pre;white-space:pre-wrap;">grey</span><span
style="font-weight:700">, very</span><span> so.</span></p>
<ul>
<li dir="ltr" aria-level="1"><p role="presentation"><span
style="white-space:pre-wrap">one</span></p></li><li><p><span>two</span></p></li></ul>
</b>"""

MAIL = """<div dir="ltr">Yes.<div><br></div><div>I will come.</div></div><br><div class="gmail_quote"><div
class="gmail_attr">On Monday he wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div>Will you?</div>
<blockquote type="cite"><p>Perhaps.</p></blockquote></blockquote></div>"""


def read(html: str) -> Reading:
    reading = read_html(html)
    assert reading is not None
    return reading


def test_a_page_from_word():
    assert read(WORD).markdown == (
        "He *ran* home, and **fell**.\n\n## A letter\n\n- First\n  3. Second\n\nNoted[^1].\n\n[^1]: In the margin."
    )


def test_a_page_from_google_docs():
    assert not read(DOCS).verbatim
    assert read(DOCS).markdown == "# The sea\n\nIt was _grey_**, very** so.\n\n- one\n- two"


def test_a_mail_with_what_it_answers():
    assert read(MAIL).markdown == ("Yes.\n\nI will come.\n\nOn Monday he wrote:\n\n> Will you?\n\n> > Perhaps.")


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>one<p>two", "one\n\ntwo"),
        ("<p>one<br>two<br><br>three</p>", "one\ntwo\n\nthree"),
        ("<p>one</p><hr><p>two</p>", "one\n\n* * *\n\ntwo"),
        ("<p>* * *</p><p>***</p><p>#</p>", "* * *\n\n***\n\n#"),
        ("<b> one </b>two<i> three</i>", "**one** two *three*"),
        ("<i>one</i><i> two</i>", "*one two*"),
        ("<em>a <b>b</b> c</em>", "*a **b** c*"),
        ("un<i>believ</i>able", "un*believ*able"),
        ("<s>gone</s> <del>too</del>", "~~gone too~~"),
        ("<span style='font-style:italic;font-weight:bold'>x</span>", "***x***"),
        ("<i>a<span style='font-style:normal'>b</span></i>", "*a*b"),
        ("a&nbsp;«&nbsp;b&nbsp;»", "a\u00a0«\u00a0b\u00a0»"),
        ("a&nbsp; b &nbsp; c&nbsp;", "a b c"),
        ("soft\u00adhyphen", "softhyphen"),
        ("<ol start=3><li>c<li>d<ul><li>e</ul></ol>f", "3. c\n4. d\n   - e\n\nf"),
        ("<table><tr><td>a<td><p>b</p></tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td"),
        ("<table><tr><td><p>one</p><p>two</p></td></tr></table>", "one\n\ntwo"),
        ("<a href='https://a.b/c_d'>the shore</a>", "[the shore](https://a.b/c_d)"),
        ("<a href='https://a.b/(c) d'>x</a>", "[x](https://a.b/%28c%29%20d)"),
        ("<a href='mailto:a@b.c'>a@b.c</a>", "a@b.c"),
        ("<a href='https://a.b'>https://a.b</a>", "https://a.b"),
        ("<a href='javascript:alert(1)'>x</a><a href='file:///etc/passwd'>y</a><a href='#z'>z</a>", "xyz"),
        ("x<img src='http://a.b/c.png' alt='picture'>y", "xy"),
        ("a<script>alert('<p>b</p>')</script><style>p{}</style><object>c</object><iframe src=d>e</iframe>f", "af"),
        ("<p style='display:none'>a</p><p hidden>b</p>c", "c"),
        ("2 * 3 * 4 and snake_case", "2 * 3 * 4 and snake_case"),
        ("not *this* nor _that_", "not \\*this\\* nor \\_that\\_"),
        ("# no heading", "\\# no heading"),
        ("- Bonjour", "\\- Bonjour"),
        ("1914. It was", "1914\\. It was"),
        ("&gt; no quotation", "\\> no quotation"),
        ("#tag and C# and a + b", "#tag and C# and a + b"),
        ("[x](y) and &lt;!-- z --&gt;", "\\[x\\](y) and \\<!-- z --\\>"),
        ("<code>a`b</code>", "``a`b``"),
        ("<h2><b>Bold</b> <i>head</i></h2>", "## Bold *head*"),
        ("&bogus; &amp; &#x41; &#xD800;", "&bogus; & A \ufffd"),
        ("", ""),
        ("<p>&nbsp;</p>", ""),
    ],
)
def test_pieces_of_pages(html, markdown):
    got = read(html).markdown
    if "<!--" in markdown:
        assert parse(got).marks
        assert all(mark.style is Style.ESCAPE for mark in parse(got).marks)
    else:
        assert got == markdown


def test_plain_words_are_told_from_styled_ones_and_a_programs_text():
    assert not read("<span>only words</span>").styled
    assert read("<i>styled</i>").styled
    assert read("<p>one</p><p>two</p>").styled
    assert read('<div style="font-family: monospace; white-space: pre;"><div>x = *1*</div></div>').verbatim
    assert not read("<p>one</p><pre>two</pre>").verbatim


HOSTILE = {
    "divs": "<div>" * 100_000 + "x",
    "closed by none": "<div>" * 50_000 + "</b>" * 50_000,
    "quotations": "<blockquote>" * 30_000 + "x",
    "lists": "<ul><li>" * 20_000 + "x",
    "tables": "<table><tr><td>" * 20_000 + "x",
    "comments": "<!--" * 400_000,
    "less than": "<" * 1_000_000,
    "open tags": "<a " * 400_000,
    "open quotes": "<a href='" * 200_000,
    "ampersands": "&" * 1_000_000,
    "scripts": "<script>" * 100_000,
    "attributes": "<a " + "x=" * 500_000,
    "sections": "<![foo[" * 100_000 + "<![endif" + ">" * 100_000,
    "sections behind the last end": ">" * 400_000 + "<![" * 400_000,
    "tags behind the last end": ">" * 20_000 + "<a " * 20_000,
    "stars": "<p>" + "*a _b " * 30_000,
    "styles": "<i>a</i> <b>b</b> " * 5_000,
    "twenty megabytes": "<p>x</p>" * 2_500_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_or_given_up(name, monkeypatch):
    monkeypatch.setattr(html_reading, "PATIENCE", 2.0)
    start = time.process_time()
    reading = read_html(HOSTILE[name])
    assert time.process_time() - start < 10
    assert reading is None or isinstance(reading.markdown, str)


def test_a_page_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(html_reading, "PATIENCE", -1.0)
    assert read_html("<p>x</p>") is None


PIECES = st.sampled_from(
    [
        "a",
        "word",
        "*",
        "_",
        "**",
        "`",
        "[",
        "]",
        "](",
        "(",
        ")",
        "\\",
        "~~",
        "<!--",
        "%%",
        "^[",
        " ",
        "“",
        ".",
        "é",
        "強",
    ]
)
STYLES = st.sampled_from(
    [Style(0), Style.EMPHASIS, Style.STRONG, Style.EMPHASIS | Style.STRONG, Style.STRIKE, Style.CODE]
)
LINES = st.lists(st.builds(Words, st.lists(PIECES, min_size=1, max_size=5).map("".join), STYLES), max_size=6)


def read_back(line):
    """A line's words without markers, and the styles of each character."""
    marks = parse(line).marks
    words, styles, place = "", [], 0
    for part in [*stretches(marks), None]:
        start = len(line) if part is None else part.start
        words += line[place:start]
        styles += [Style(0)] * (start - place)
        if part is not None:
            place = part.end
            if part.mark < 0:
                words += line[part.start : part.end]
                styles += [part.styles] * (part.end - part.start)
    return words, styles


@given(LINES)
def test_whatever_is_written_reads_as_the_same_words(words):
    plain = "".join(each.text for each in words)
    line = markdown_line(words)
    if kind_of(line).kind is Kind.BREAK:
        assert line == plain
        return
    got, styles = read_back(line)
    assert got == plain
    meant = [each.styles for each in words for _ in each.text]
    for character, as_read, as_meant in zip(plain, styles, meant, strict=True):
        # What cannot be said where it stands loses its style; nothing gets one that it had not.
        assert character.isspace() or not as_read & ~(as_meant | Style.ESCAPE | Style.LINK)


@given(st.text(st.sampled_from("<>/abip='\" &;!-[]\n*"), max_size=80))
def test_no_page_is_too_broken_to_be_read(html):
    reading = read_html(html)
    assert reading is None or not re.search("\n{3}", reading.markdown)


# out


def test_markdown_goes_out_as_rich_text():
    html = markdown_html(
        "He *ran* & **fell _x_ y** <b>.\n\n## The sea ##\n\n> one\n> two\n\n- a\n  - b\n1. c\n\n* * *\n\n"
        "See[^1].\n\n[^1]: So."
    )
    assert html == (
        "<p>He <em>ran</em> &amp; <strong>fell <em>x</em> y</strong> &lt;b&gt;.</p><h2>The sea</h2>"
        "<blockquote><p>one<br>two</p></blockquote><ul><li>a<ul><li>b</li></ul></li></ul><ol><li>c</li></ol>"
        '<p style="text-align:center">* * *</p><p>See<sup>1</sup>.</p><p><sup>1</sup> So.</p>'
    )


def test_only_web_and_mail_addresses_go_out():
    html = markdown_html('[a](https://b.c/?d=1&e="f") [g](javascript:h) ![i](file:///j) <https://k.l>')
    assert re.findall('href="([^"]*)"', html) == ["https://b.c/?d=1&amp;e=&quot;f&quot;", "https://k.l"]
    assert "javascript" not in html
    assert "file:" not in html


def test_a_comment_goes_out_as_one_over_paragraphs():
    html = markdown_html("<!-- a *b*\n\nc --> d")
    assert html.count("<span") == 2
    assert "<em>" not in html
    assert html.endswith("</span> d</p>")


MARKUP = st.lists(
    st.sampled_from(
        ["*", "**", "_", "`", "<", "&", '"', "> ", "- ", "1. ", "# ", "a", " ", "\n", "\n\n", "<!--", "-->", "[a]("]
    )
)


@given(MARKUP.map("".join))
def test_what_goes_out_is_well_formed(text):
    html = markdown_html(text)
    opened = []
    for closing, tag in re.findall(r"<(/?)(\w+)[^>]*>", html):
        if tag == "br":
            continue
        if closing:
            assert opened.pop() == tag
        else:
            opened.append(tag)
    assert opened == []


@given(LINES)
def test_words_survive_going_out_and_coming_back(words):
    line = markdown_line([each._replace(text=re.sub(r"[<!%`\\^\[\]()]", "", each.text)) for each in words])
    if not line.strip() or kind_of(line).kind is Kind.BREAK:
        return
    got, _ = read_back(read(markdown_html(line)).markdown)
    assert got.split() == read_back(line)[0].split()
