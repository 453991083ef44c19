"""The window: pages, widgets and their looks. The only user of Qt."""

from quizapp.gui import constants

constants.keep()
