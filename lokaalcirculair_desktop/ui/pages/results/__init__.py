"""The cards of the results page, one module for what belongs together. They show what the results hold and decide nothing."""
