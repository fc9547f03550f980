"""In and out: books of other kinds become a manuscript and its texts, and a manuscript goes out.

Here live importers; each returns a plan, a value. Lorebooks of other programs become entries of the story bible. A book
is compiled by a preset, said to pandoc or set as pages, and delivered whole or not at all. Here too is what the
clipboard speaks: HTML becomes Markdown that reads as it looked, and Markdown becomes HTML. Never here: the project
folder (storage writes what a plan says), models, nor Qt but where pages are set (`page_flow`, `page_type`, `pdf_host`).
Start from `importers`, `markdown_import.import_markdown` and `exporting.Exporter`.
"""
