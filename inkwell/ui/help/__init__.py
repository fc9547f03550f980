"""The handbook in its window: its pages as values, a reader for them, what is looked for, which page belongs to what.

Its text is `resources/help/*.md`. Nothing here opens a file that is not a page of it, or a connection. Start from
`window.HandbookWindow`.
"""
