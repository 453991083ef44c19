"""The quality report: whether every question is fair, found out from the lesson and not from what made it."""
