"""What a student's answers come to, as charts: values to draw, sentences that say them, and tables."""
