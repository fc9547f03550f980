"""The manuscript tree at the left of the window.

Here live the Qt model over a `Manuscript` value, its painting and the panel around it. The outline never changes the
book: it asks through signals, and is shown the new value afterwards. Start with `view.Outline`, then
`model.OutlineModel`.
"""
