"""What every package of quizapp is made with."""
