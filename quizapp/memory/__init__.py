"""What a log of answers says about a student's memory: FSRS, study days, replay. Pure."""
