"""Paper: what an assessment says, gathered once, and rendered."""
