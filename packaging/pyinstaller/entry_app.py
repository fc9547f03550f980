"""The program's first executable: the window and the command line."""

from inkwell.__main__ import main

if __name__ == "__main__":
    main()
