"""`quizapp doctor`: whether all is well with the program and each student's progress; mends what is safe."""
