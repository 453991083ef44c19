"""Changes a lesson by its own lines, and saves it."""
