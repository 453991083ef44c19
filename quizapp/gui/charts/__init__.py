"""Charts, one file for each kind: how high one is in a width, and how it is drawn in a theme."""
