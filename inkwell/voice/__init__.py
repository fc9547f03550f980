"""Learning from the author's own writing: what is learnt from, the jobs of learning, and the voices that come of it.

Here live the corpus and what is measured of it (pure), the specification of every job (`specification`), the wire to
the process that does it (`protocol`), the window's side of that process (`worker`) and the shelf of finished voices
(`shelf`). No library that trains or runs models is imported here: that is `voice.host`'s, in a process of its own.
Start from `specification.Job` and `shelf.Shelf`.
"""
