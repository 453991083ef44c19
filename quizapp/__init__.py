"""quizapp: learn what a text says."""
