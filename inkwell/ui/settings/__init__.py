"""The window of settings, made from their declarations: pages of rows, each a label with a field for its type.

A setting that needs a field of its own names it in its declaration (`editor`), and `editors.py` has it. Nothing here
knows what a setting is for.
"""
