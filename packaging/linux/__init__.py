"""What a Linux desktop is told of the program, whatever package brings it."""
