"""The writing tools in the window: choosing one, its form, what came of it, the chat, the tools' own files.

Views of values: they show what they are given and say what the author wants. Never here: running a tool (that is
`app.tool_runs`), reading a model's answer (`story.answers`). Start from `form.ToolForm` and `result.ResultCard`.
"""
