"""What happens when: the open book, its drafts on their way to the disk, the lanes, other hands, the proposals.

QtCore only; no widget is ever imported here and no error is shown. `Session` is the open book, `Scribe` follows the
page, `Drafts` keep what is not on the disk yet, `Partner` is the writing partner; start from those four.
"""
