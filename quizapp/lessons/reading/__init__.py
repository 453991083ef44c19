"""From bytes to the blocks and lines of a lesson."""
