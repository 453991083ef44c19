"""The notices of all that others made and a package of quizapp holds, with their licences."""
