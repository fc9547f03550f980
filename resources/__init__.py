"""Files that ship with Inkwell: fonts, icons, the sample project and the scripted demo model.

Nothing here runs. Read it with `importlib.resources.files("inkwell_resources")`, never by a path in the
source tree, so that an ordinary install works too. Fonts and icons stand beside their licences.
"""
