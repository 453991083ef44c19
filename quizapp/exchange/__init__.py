"""Files that other computers and programs read and write: bytes in, values out, and back. Pure."""
