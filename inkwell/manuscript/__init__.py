"""The book as a value: a tree of parts, chapters, scenes and notes, and what can be said about its text.

Here live the tree and its moves, the keys that order it, word counts, the maps that carry any text through a page and a
file unharmed, edits and who wrote them, two texts compared and merged. Never here: files, Qt, models, the clock. A
change returns a new value; only `paragraphs.Paragraphs`, which follows a page, changes itself. Start from
`tree.Manuscript` and `node.Node`.
"""
