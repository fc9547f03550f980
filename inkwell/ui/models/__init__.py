"""The window of models: what is installed, what could be, and how far a download is.

Widgets that are given values and tell what the author wants. Never a file, a network or a model here. Start from
`window.ModelsWindow`.
"""
