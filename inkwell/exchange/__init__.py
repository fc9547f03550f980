"""In and out: books of other kinds become a manuscript and its texts.

Here live importers; each returns a plan, a value. Lorebooks of other programs become entries of the story bible. Here
too is what the clipboard speaks: HTML becomes Markdown that reads as it looked, and Markdown becomes HTML. Never here:
the project folder (storage writes what a plan says), Qt, models. Start from `markdown_import.import_markdown`.
"""
