"""Which keys do what: as they are usually, as the author has them, and the windows that show and change them.

Start with `KeyBindings`, which is true to the settings at every moment, and `KeyMap`, which says who has which keys.
"""
