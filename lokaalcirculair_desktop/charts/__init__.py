"""Values in, matplotlib figures out; one style for screen and paper. No pyplot, no Qt."""
