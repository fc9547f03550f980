"""What is kept on disk: the project folder, and the author's settings, places and journals beside it.

Here live atomic writes, front matter, the project, authorship, the journal, the lock, history, trash, backups, damage
and its repair, the log of runs, settings and user folders. Never here: Qt, models, windows, the network. Every trouble
is an `InkwellError` with one sentence. Start from `project.Project`, and for the safety of words `atomic`, `journal`.
"""
