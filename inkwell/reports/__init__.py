"""What can be told of Inkwell and this machine without a word that is private: the report, and reports of crashes.

Here lives what goes into a report and where crash reports lie. Nothing here sends anything, and nothing here knows a
book: what could hold its words (messages of errors, titles, paths, names, a log's lines) is never taken up, so that
nothing has to be taken out. Start with `facts.Facts` and `crash_folder.CrashFolder`.
"""
