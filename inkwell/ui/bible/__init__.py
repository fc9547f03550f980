"""The story bible in the window: the list beside the manuscript, the window of one entry, the import of lorebooks.

Start with `panel.BiblePanel` and `window.EntryWindow`. They show entries (`story.bible`) and say what the author wants;
what happens then is the business of `ui.bible_desk`. The underlines and cards on the page live in `ui/editor`.
"""
