"""One file of checks for each thing a question may get wrong; table.py has a row for each."""
