"""One function per thing a user can want; the only door from the window and the command line to storage and files."""
