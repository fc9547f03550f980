"""The add-on: torch and its relatives in an environment of their own, beside a program that was installed without them.

Here lives where it is, what belongs into it, and how it gets there, in a process of its own (`host`) and only when the
author asked. Never Qt, and never torch itself: what needs torch runs by the add-on's interpreter, which `place.AddOn`
has the command of. With pip there is no add-on: pip brings the same as the extra `voice`. Start from `AddOn`.
"""
