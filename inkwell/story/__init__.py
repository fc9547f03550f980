"""What the model is told, and how its answer is taken in pieces.

Here live context segments, the story bible with what it is looked for by, writing tools, and the boundaries of
proposals. Never here: files, Qt, models, tokens (the engine counts those). Start from `assembly.segments_of` and what
it is given, `context.Told`; for the bible from `bible.Entry` and `lore.LoreIndex`.
"""
