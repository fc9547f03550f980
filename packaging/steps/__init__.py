"""What packaging/build.py does, a module for each kind of thing that it makes."""
