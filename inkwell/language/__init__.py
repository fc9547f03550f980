"""What can be said of words and sentences: spelling, grammar, and whatever else follows from a language.

No Qt, no disk beyond dictionaries, no opinion on what is shown. Native code for languages (hunspell in `spelling`,
harper in `grammar`, each the only importer of its library) runs in a child process, `host`, never in the window's:
a damaged dictionary may end it. Start from `remarks.Remark` for what is found, `host_process` for who finds it.
"""
