"""The page: Markdown shown as a book page, with room for a proposal that is not yet part of the text.

Here lives everything that stands between the author's keys and a `QTextDocument`: text to blocks and back
(`blocks`), how a paragraph stands (`shape`), emphasis (`highlighter`), the proposal in the layout (`proposal_view`),
the pill with its keys (`pill`), what is kept in sight (`sight`), what comes off the clipboard (`paste`), word counts
(`word_counter`). The widget is made in six layers: `sheet` (looks), `manuscript_page` (text), `writing_page` (keys
that write, clipboard), `standing_page` (the proposal), `proposal_page` (taking it), `page` (its keys, mouse, menu).
Never here: files, models, threads. Start at `page.Page`.
"""
