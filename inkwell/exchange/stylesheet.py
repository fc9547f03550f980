"""The style sheet of an exported book for reading devices and browsers, and the page around its HTML."""

from typing import Final

from inkwell.exchange.presets import Preset

_GENERIC: Final = {"courier": "monospace", "mono": "monospace", "inter": "sans-serif", "arial": "sans-serif"}
_RULES: Final = """\
html {{ font-family: "{font}", {generic}; line-height: {line}; }}
body {{ margin: 0 5%; hyphens: auto; text-align: {align}; }}
p {{ margin: 0 0 {below} 0; text-indent: {first}; widows: 2; orphans: 2; }}
{flush} {{ text-indent: 0; }}
h1, h2, h3, h4, h5, h6 {{ text-align: center; font-weight: normal; hyphens: none; line-height: 1.2; }}
h1, h2, h3, h4, h5, h6 {{ break-after: avoid; page-break-after: avoid; }}
h1 {{ font-size: 1.5em; margin: 3em 0 2em 0; }}
h2 {{ font-size: 1.3em; margin: 2.5em 0 1.5em 0; }}
h3, h4, h5, h6 {{ font-size: 1em; font-style: italic; margin: 1.5em 0 1em 0; }}
h2.chapter, h3.chapter {{ font-size: 1.5em; margin: 3em 0 2em 0; font-style: normal; }}
section.part > h1 {{ margin-top: 30%; font-size: 1.7em; }}
.verse p {{ text-indent: 0; text-align: left; hyphens: none; margin-bottom: 1em; }}
.scene-break {{ text-align: center; margin: 1em 0; }}
.the-end {{ text-align: center; margin: 2em 0; }}
.scene-break p, .the-end p, .imprint p, .contact p, .picture p {{ text-indent: 0; }}
.imprint {{ font-size: 0.85em; margin-top: 20%; text-align: left; hyphens: none; }}
.imprint p {{ margin-bottom: 0.5em; }}
.scene-heading p, .action p, .character p, .dual-character p, .dialogue p, .dialogue-lyrics p, .lyrics p,
.parenthetical p, .transition p, .centered p, .speech p, .named-speech p, .stage-direction p {{ text-indent: 0;
text-align: left; hyphens: none; }}
.scene-heading, .action, .character, .dual-character, .lyrics, .transition, .centered, .named-speech,
.stage-direction {{ margin-top: 1em; }}
.scene-number {{ float: right; }}
.scene-heading {{ margin-top: 2em; text-transform: uppercase; break-after: avoid; page-break-after: avoid; }}
.character, .dual-character {{ margin-left: 36%; break-after: avoid; page-break-after: avoid; }}
.parenthetical {{ margin: 0 30% 0 26%; }}
.dialogue, .dialogue-lyrics {{ margin: 0 22% 0 16%; }}
.lyrics {{ margin: 1em 22% 0 16%; }}
.lyrics p, .dialogue-lyrics p {{ font-style: italic; }}
.transition p {{ text-align: right; }}
.centered p {{ text-align: center; }}
.named-speech p {{ padding-left: 2em; text-indent: -2em; }}
.stage-direction {{ margin-left: 16%; font-style: italic; }}
.quiet {{ position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; }}
.underline {{ text-decoration: underline; }}
.comment {{ color: #96521a; }}
blockquote {{ margin: 1em 8%; }}
blockquote p {{ text-indent: 0; margin-bottom: 0.4em; }}
li p {{ text-indent: 0; }}
.picture {{ margin: 1em 0; text-align: center; }}
img {{ max-width: 100%; max-height: 95vh; }}
h1.title, p.subtitle, p.author, p.series {{ text-align: center; text-indent: 0; }}
h1.title {{ margin-top: 30%; font-size: 2em; }}
nav ol {{ list-style: none; padding-left: 1em; }}
nav a {{ text-decoration: none; color: inherit; }}
"""
_SCREEN: Final = """\
body { max-width: 36em; margin: 0 auto; padding: 2em 1.5em 6em 1.5em; color: #1c1a17; background: #fdfcf9; }
nav { margin: 3em 0; }
@media (prefers-color-scheme: dark) { body { color: #dedad2; background: #1d1c1a; } .comment { color: #e0a36b; } }
@media print { body { max-width: none; color: #000; background: none; } }
@media print { section.level1 { break-before: page; } }
"""
_PAGE: Final = """\
<!DOCTYPE html>
<html lang="$lang$"$if(dir)$ dir="$dir$"$endif$>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Inkwell">
$for(author-meta)$<meta name="author" content="$author-meta$">
$endfor$<title>$pagetitle$</title>
<style>
{styles}</style>
</head>
<body>
$if(titled)$<header>
<h1 class="title">$title$</h1>
$if(subtitle)$<p class="subtitle">$subtitle$</p>
$endif$$for(author)$<p class="author">$author$</p>
$endfor$</header>
$endif$$if(toc)$<nav aria-label="$toc-title$">
$table-of-contents$
</nav>
$endif$<main>
$body$
</main>
</body>
</html>
"""


def book_css(preset: Preset) -> str:
    """The style sheet for reading devices: they choose the type's size and the page."""
    generic = next((kind for name, kind in _GENERIC.items() if name in preset.font.lower()), "serif")
    flush = "h1 + p, h2 + p, h3 + p, h4 + p, h5 + p, h6 + p, .scene-break + p, section > p:first-child"
    return _RULES.format(
        font=preset.font.replace('"', ""),
        generic=generic,
        line=f"{max(1.2, min(preset.spacing / 100 * 1.15, 2.4)):.2f}",
        align="justify" if preset.justified else "left",
        below="0.8em" if preset.spaced else "0",
        first="0" if preset.spaced else f"{preset.indent / 25.4 * 72 / preset.size:.2f}em",
        flush=".no-first" if preset.indent_first else flush,
    )


def page_template(preset: Preset) -> str:
    """The page that pandoc puts a book's HTML into: everything is in it, and nothing is fetched."""
    return _PAGE.replace("{styles}", (book_css(preset) + _SCREEN).replace("$", "$$"))
