"""The plan of the book, seen as a grid, as cards and by its own time: three views of one model, with one form beside.

What an author changes goes out as a wish (`PlanPage.fields_asked` and its like); nothing is another before the new
manuscript is shown. Never here: the session and its undo (`ui/plan_desk.py` joins them). Start from `page.PlanPage`.
"""
