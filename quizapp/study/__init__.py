"""A session: which card comes next, the day's plan, its summary. Pure."""
