"""The program with its own Python, Qt and SQLite in one folder: the other packages for Linux carry it."""
