"""The window of blind comparisons. Pages show a comparison and say what the author wants; nothing is asked here.

Start from `window.BlindWindow`.
"""
