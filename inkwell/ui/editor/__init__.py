"""The page: Markdown shown as a book page, with room for a proposal that is not yet part of the text.

Here lives everything that stands between the author's keys and a `QTextDocument`: text to blocks and back
(`blocks`), how a paragraph stands (`shape`), emphasis (`highlighter`), the proposal in the layout (`proposal_view`),
the pill with its keys (`pill`), what comes off the clipboard (`paste`), word counts (`word_counter`). The widget is
made in four layers: `sheet` (looks), `manuscript_page` (text), `proposal_page` (proposal), `page` (keys and mouse).
Never here: files, models, threads. Start at `page.Page`.
"""
