"""The window: everything an author sees, in Qt widgets.

Here live the page, the outline, the writing sidebar, dialogs, the theme and notifications, and how they
are laid out. Never here: reading or writing files, talking to a model, deciding what happens next. Those
are `inkwell.app`'s; a widget shows values it is given and says with signals what the author did. Only
`notifications` shows an error. Start from `main_window.MainWindow` and `theme.Theme`.
"""
