"""What happens when: the open book, the save lane, the generation worker, the proposals.

QtCore only; no widget is ever imported here and no error is shown. `Session` is the open book,
`Partner` the writing partner; start from those two.
"""
