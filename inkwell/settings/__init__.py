"""The author's settings, each declared once: type, default, range, label, help, and who may have one of their own.

Everything else follows from a declaration: the dialog, what is refused, the handbook, the command line, what a book may
have for itself, what is exported. To add a setting, add its line to `Settings`. Pure: no disk, no Qt. Start with
`Settings` and `SETTINGS`.
"""
