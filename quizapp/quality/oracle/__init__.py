"""What the lesson makes true, found out from its entries alone: nothing here knows how questions are made."""
