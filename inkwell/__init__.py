"""Inkwell: an offline-first editor for novelists with a writing partner on their own machine.

`inkwell/README.md` is the map of the house; each package's docstring is the sign on its door.
"""

__version__ = "0.1.0"
