"""The window of voices: the voices on this machine, and the steps of one of them as pages.

The pages show what they are given and say what the author presses; nothing here reads a file or starts a process
(`ui/voice_desk.py` and `ui/voice_corpus_desk.py` join them). Start from `window.VoicesWindow`.
"""
