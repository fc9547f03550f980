"""Text generation: what is said about it, who says it, and the process in which it happens.

Here live the nouns (`types`), the wire (`protocol`), the window's side (`client`) and the child
process (`host`). Qt never does, and no library that runs models: those live in `backends`, each in a
module that only the host imports. Start from `client.Client`; on the other side, from `host`.
"""
