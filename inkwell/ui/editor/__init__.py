"""The page: Markdown shown as a book page, with room for a proposal that is not yet part of the text.

Here lives everything that stands between the author's keys and a `QTextDocument`: text to blocks and back
(`blocks`), how a paragraph stands (`shape`, `looks`), how its Markdown reads (`highlighter`), the proposal in the
layout (`proposal_view`), the pill with its keys (`pill`), what is kept in sight (`sight`), what comes off the clipboard
(`paste`), word counts (`word_counter`). The widget is made in layers, each in the file of its name: `sheet` (paper),
`section_page` (titles of several texts), `dressed_page` (looks and styles), `followed_page` (what changed),
`manuscript_page` (text in and out), `border_page` (the borders between texts), `clipboard_page`, `writing_page` (keys
that write), `standing_page` (the proposal), `proposal_page` (taking it), `keyed_page` (its keys, by
`page_keys`), `page` (its mouse, menu).

What is attached to a page from outside (`marks`, `focus`, `find_bar`, `ghost_page`, `smart_typing`, `reading_page` …)
is made for one page each and paints over it. Never here: files, models, threads. Start at `page.Page`.
"""
