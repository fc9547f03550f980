"""What in a book does not fit together, found by rules: what each scene says, read once, and the scenes compared.

No file, no model and no window lives here. Start with `read_scene` and `compare_scenes`; a `Finding` quotes both
passages. What was ticked off or is no mistake is known again by `Mark`.
"""
