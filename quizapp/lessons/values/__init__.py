"""Numbers, units and dates as a lesson writes them, by language."""
