"""The parts of the question page."""
