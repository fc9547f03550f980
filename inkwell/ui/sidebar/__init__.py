"""The writing sidebar: ask the model, see its proposals as cards, see what it was told.

Here live widgets that show values (`Card`, `EngineStatus`, `Ledger`) and say with signals what the author
pressed. Never here: requests, the engine, or the text of the book. Start from `writing.WritingSidebar`.
"""
