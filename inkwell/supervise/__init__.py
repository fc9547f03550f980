"""A child process that cannot hurt its parent: pipes, framing, a watch for silence, a sure end.

Here lives what is true of any such child; nothing here knows models, messages or Qt. Start from
`child.Child` on the parent's side (`one_job.OneJob` for a child that does one job and ends), and from
`framing.read_lines` on the child's: when it returns, the parent is gone and the child must go too.
"""
