"""How a book grows and how it reads: counts, days, sessions and style, as figures, plots and sentences.

Nothing is reckoned here: `app` and `language` do that. Every plot has its figures as text too. Start from
`window.StatisticsWindow`.
"""
