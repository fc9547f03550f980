"""The few windows that ask something: a new book, the settings, a plain choice, and what this program is.

A dialog returns a value and does nothing itself: no files are written and no models loaded here. Start with
`new_project.NewProjectDialog` and `settings.SettingsDialog`; `frame` holds what all of them share.
"""
