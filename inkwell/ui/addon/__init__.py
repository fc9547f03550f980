"""The window of the add-on: what it is, what it would take, how far it is, and the way out of it.

It shows what it is given and says what the author wants; nothing is installed here. Start from `window.AddOnWindow`.
"""
