"""What the model was told, word for word, and what the author keeps beside the book for it.

Here live the inspector's window, the sidebar's page of memory, author's note and pages to sound like, and the choice of
what is told at all. Never here: what that is (`story.assembly`) and where it comes from (`app.context_sources`). Start
from `told_desk.ToldDesk`, one door up.
"""
