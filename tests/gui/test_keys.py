"""Keys that work wherever the focus is."""

import pytest
from PySide6.QtCore import Qt

from quizapp.gui import style

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("keys", "scale"), [(["+"], 1.1), (["+", "+", "-"], 1.1), (["+", "+", "0"], 1.0), (["-"], 0.9)]
)
def test_the_text_grows_and_shrinks_with_control_and_plus_or_minus(window, press, keys, scale):
    press(*keys, modifier=CONTROL)
    assert style.current().scale == scale
