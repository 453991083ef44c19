"""All wheels that quizapp needs, as locked, for pip on a machine without a network."""
