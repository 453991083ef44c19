"""The lesson file: entries, reader and checks. Pure: text in, values out."""
