"""The bundle for any Linux, with scripts that install it without root, for one user or below any folder."""
