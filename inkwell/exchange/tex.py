"""What a book's LaTeX says of page and type, as variables of pandoc's own template, and what is around its blocks."""

import re
from collections.abc import Iterator
from typing import Final

from inkwell.exchange.presets import Preset
from inkwell.exchange.sheet_styles import numbered_below

_SIZES: Final = (10, 11, 12)
"""What the standard classes know."""
_SIGNS: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "#": r"\#",
        "$": r"\$",
        "%": r"\%",
        "&": r"\&",
        "_": r"\_",
        "{": r"\{",
        "}": r"\}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
_TYPED: Final = ("courier", "mono", "typewriter")
"""What stands in the names of typewriter faces."""
_SCRIPTS: Final = (
    ("Action", 0.0, 0.0, "1ex"),
    ("Scene Heading", 0.0, 0.0, "2ex"),
    ("Character", 0.37, 0.0, "1ex"),
    ("Parenthetical", 0.27, 0.33, "0pt"),
    ("Dialogue", 0.17, 0.25, "0pt"),
    ("Dual Character", 0.37, 0.0, "1ex"),
    ("Dialogue Lyrics", 0.17, 0.25, "0pt"),
    ("Lyrics", 0.17, 0.25, "1ex"),
    ("Speech", 0.0, 0.0, "0pt"),
    ("Named Speech", 0.0, 0.0, "1ex"),
    ("Stage Direction", 0.17, 0.17, "1ex"),
)
"""The lines of a script: how much of the measure is free at the left and at the right, and the space above."""
_ENVIRONMENTS: Final = {
    "Verse": "verse",
    "The End": "center",
    "Figure": "center",
    "Imprint": "imprint",
    "Centered": "center",
    "Transition": "flushright",
    **{name: f"script{name.lower().replace(' ', '')}" for name, *_ in _SCRIPTS},
}
UNDERLINED: Final = (r"`\uline{`{=latex}", "`}`{=latex}")
"""What stands around words with a line under them."""
MAIN: Final = "\\bookmain"
"""Where the story begins."""
BACK: Final = "\\bookback"
"""Where it ended."""
_FOREIGN: Final = re.compile(
    "[\u0370-\u1dff\u1f00-\u1fff\u2c00-\u2dff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufefe\U00010000-\U0003ffff]"
)
_RULES: Final = (
    r"\let\bookmain\mainmatter\let\mainmatter\relax",
    r"\let\bookback\backmatter\let\backmatter\relax",
    r"\newenvironment{imprint}{\clearpage\thispagestyle{empty}\vspace*{\fill}\small\parindent=0pt\parskip=1ex}"
    r"{\clearpage}",
    r"\AtBeginDocument{\ifdefined\graphicspath\graphicspath{{./}{../}}\fi}",
    # A page that is empty so that a chapter begins at the right has nothing above it.
    r"\makeatletter\def\cleardoublepage{\clearpage\if@twoside\ifodd\c@page\else\hbox{}\thispagestyle{empty}\newpage\fi\fi}"
    r"\makeatother",
    r"\usepackage[normalem]{ulem}",
    r"\widowpenalty=10000",
    r"\clubpenalty=10000",
    # Dashes of two and three ems, which hardly any face has.
    r"\newcommand{\dashes}[1]{\leavevmode\hbox{#1}}",
    r"\ifPDFTeX\DeclareUnicodeCharacter{2E3A}{\dashes{------}}\DeclareUnicodeCharacter{2E3B}{\dashes{---------}}\fi",
    r"\ifPDFTeX\else\catcode`⸺=\active\catcode`⸻=\active\fi",
    r"\ifPDFTeX\else\protected\def⸺{\dashes{——}}\protected\def⸻{\dashes{———}}\fi",
)


def tex_variables(
    preset: Preset, parts: bool, over: tuple[str, str, str] = ("", "", ""), script: bool = False
) -> list[str]:
    """Pandoc's options for a book that any LaTeX sets; `parts` says whether its first level is parts.

    `over` is what stands over the pages: title, surname and author. `script` says whether a script is in it.
    """
    margins = preset.margins
    size = min(_SIZES, key=lambda each: abs(each - preset.size))
    geometry = [
        f"paperwidth={preset.width:g}mm",
        f"paperheight={preset.height:g}mm",
        f"top={margins.top:g}mm",
        f"bottom={margins.bottom:g}mm",
        f"{'inner' if preset.mirrored else 'left'}={margins.inner:g}mm",
        f"{'outer' if preset.mirrored else 'right'}={margins.outer:g}mm",
    ]
    sides = "twoside" if preset.mirrored else "oneside"
    opens = "openright" if preset.right_hand else "openany"
    found = ["documentclass=book", f"fontsize={size}pt", f"classoption={sides}", f"classoption={opens}"]
    found += [f"geometry={each}" for each in geometry]
    found += [f"linestretch={preset.spacing / 120:.2f}", "indent=true"]
    found += [f"header-includes={line}" for line in _header(preset, over, script)]
    division = "part" if parts else "chapter"
    return [f"--top-level-division={division}", *(f"--variable={each}" for each in found)]


def _header(preset: Preset, over: tuple[str, str, str], script: bool) -> Iterator[str]:
    sign = _tex(preset.scene_break)
    yield rf"\newcommand{{\scenebreak}}{{\par\medskip{{\centering {sign}\par}}\medskip}}"
    yield from _RULES
    indent = rf"\setlength{{\parindent}}{{{0 if preset.spaced else preset.indent:g}mm}}"
    yield indent
    # The face is the preset's where the computer that sets it has one.
    face, typed = _tex(preset.font), any(kind in preset.font.lower() for kind in _TYPED)
    kind = "mono" if typed else "main"
    yield rf"\ifPDFTeX\else\IfFontExistsTF{{{face}}}{{\set{kind}font{{{face}}}}}{{}}\fi"
    yield from (r"\renewcommand{\familydefault}{\ttdefault}",) if typed else ()
    # Ragged text has no indents of its own accord.
    yield from () if preset.justified else (rf"\AtBeginDocument{{\raggedright{indent}}}",)
    yield from _around(preset, *over)
    for name, left, right, above in _SCRIPTS if script else ():
        yield (
            rf"\newenvironment{{{_ENVIRONMENTS[name]}}}{{\list{{}}{{\leftmargin={left}\linewidth"
            rf"\rightmargin={right}\linewidth\topsep={above}\partopsep=0pt\parsep=0pt\listparindent=0pt}}\item\relax}}"
            r"{\endlist}"
        )


def _around(preset: Preset, title: str, surname: str, author: str) -> Iterator[str]:
    """What stands over and under the pages."""
    yield r"\usepackage{fancyhdr}\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}"
    yield r"\setlength{\headheight}{15pt}"
    number = r"\fancyfoot[C]{\thepage}" if numbered_below(preset) else ""
    if preset.header == "manuscript":
        over = " / ".join(part for part in (_tex(surname), _tex(title.upper()), r"\thepage") if part)
        yield rf"\fancyhead[R]{{{over}}}"
        yield rf"\fancypagestyle{{plain}}{{\fancyhf{{}}\fancyhead[R]{{{over}}}{number}}}"
    elif preset.header == "number":
        yield r"\fancyhead[R]{\thepage.}"
    elif preset.header == "book":
        left = _tex(author or title)
        yield (
            rf"\fancyhead[CE]{{{left}}}\fancyhead[CO]{{{_tex(title)}}}"
            if preset.mirrored
            else rf"\fancyhead[C]{{{_tex(title)}}}"
        )
    if preset.header != "manuscript":
        yield rf"\fancypagestyle{{plain}}{{\fancyhf{{}}{number}}}"
    if number:
        yield number


def _tex(words: str) -> str:
    return words.translate(_SIGNS)


def enclosed(style: str, *lines: str) -> str:
    """Paragraphs of pandoc's Markdown in LaTeX's environment for this style; as they are where there is none."""
    name = _ENVIRONMENTS.get(style)
    text = "\n\n".join(lines)
    if not name:
        return text
    return "\n\n".join((raw(rf"\begin{{{name}}}"), text, raw(rf"\end{{{name}}}")))


def raw(command: str) -> str:
    """A block of pandoc's Markdown that is LaTeX as it stands."""
    return f"```{{=latex}}\n{command}\n```"


def foreign_letter(text: str) -> str:
    """The first letter that LaTeX's own faces lack; "" where there is none."""
    found = _FOREIGN.search(text)
    return found[0] if found else ""
