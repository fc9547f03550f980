"""The tour: five steps through the real window, each a card beside the thing that it speaks of.

Nothing here holds anybody up: all that is in the window can be used while a card stands there. What is said is in
`steps`, where a card stands in `placing`. Start from `inkwell.ui.tour_desk.TourDesk`.
"""
