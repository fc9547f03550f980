"""The book as a value: a tree of parts, chapters, scenes and notes, and what can be said about its text.

Here live the tree and its moves, the keys that order it, word counts, and the maps that carry any text
through a page and a file unharmed. Never here: files, Qt, models, the clock. Everything is immutable; a
change returns a new value. Start from `tree.Manuscript` and `node.Node`.
"""
