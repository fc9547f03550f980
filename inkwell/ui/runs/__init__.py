"""What a model answered, looked at closely: proposals side by side, and a scene's results of all times.

Here live the windows in which results are compared, mixed, kept and asked for again. Never here: the cards in the
sidebar, the page, reading the log. Start from `side_by_side.SideBySide` and `window.RunsWindow`.
"""
