"""What a book's LaTeX says of page and type, as variables of pandoc's own template."""

from typing import Final

from inkwell.exchange.presets import Preset

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


def tex_variables(preset: Preset, parts: bool) -> list[str]:
    """Pandoc's options for a book that any LaTeX sets; `parts` says whether its first level is parts."""
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
    header = [
        rf"\newcommand{{\scenebreak}}{{\par\bigskip\begin{{center}}{preset.scene_break.translate(_SIGNS)}\end{{center}}"
        rf"\bigskip}}",
        r"\widowpenalty=10000",
        r"\clubpenalty=10000",
        rf"\setlength{{\parindent}}{{{0 if preset.spaced else preset.indent:g}mm}}",
    ]
    header += [] if preset.justified else [r"\AtBeginDocument{\raggedright" + _after(preset) + "}"]
    found += [f"header-includes={line}" for line in header]
    division = "part" if parts else "chapter"
    return [f"--top-level-division={division}", *(f"--variable={each}" for each in found)]


def _after(preset: Preset) -> str:
    """Ragged text has no indents of its own accord."""
    return rf"\setlength{{\parindent}}{{{0 if preset.spaced else preset.indent:g}mm}}"
