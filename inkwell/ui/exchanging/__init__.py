"""In and out of a book, at the window: what an import would come to before anything is written, and the export.

Never here: formats (`exchange/`) and the disk. Start from `import_dialog.ImportDialog`.
"""
