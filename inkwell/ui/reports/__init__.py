"""The windows of what Inkwell can tell of itself: this machine and model, and the reports of crashes.

They show, copy and save; nothing here can send anything. What may be told at all is decided in `inkwell.reports`.
"""
