"""The window of what does not fit together in the book: it shows findings, and asks by signals for what is to be done.

Start with `ContinuityWindow`.
"""
