"""The package for Debian and Ubuntu: the bundle in /usr/lib/quizapp, and what the desktop is told of it."""
