"""The windows that ask something or give back earlier words: a new book, the settings, history, two versions, trash.

A dialog gets values and callables and returns a value: no files are read or written and no models loaded here.
Start with `new_project.NewProjectDialog` and `history.HistoryDialog`; `frame` holds what all of them share, and
`compare_view.CompareView` shows what changed between two texts.
"""
