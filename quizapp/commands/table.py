"""The table of commands: one file a command, and a row of it here."""

from quizapp.commands import (
    check,
    diff,
    doctor,
    profiles,
    progress,
    quality,
    questions,
    quiz,
    study,
)
from quizapp.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    Command("study", study.HELP, study.add_arguments, study.run),
    Command("quiz", quiz.HELP, quiz.add_arguments, quiz.run),
    Command("check", check.HELP, check.add_arguments, check.run),
    Command("diff", diff.HELP, diff.add_arguments, diff.run),
    Command("questions", questions.HELP, questions.add_arguments, questions.run),
    Command("quality", quality.HELP, quality.add_arguments, quality.run),
    Command("progress", progress.HELP, progress.add_arguments, progress.run),
    Command("profiles", profiles.HELP, profiles.add_arguments, profiles.run),
    Command("doctor", doctor.HELP, doctor.add_arguments, doctor.run),
)
