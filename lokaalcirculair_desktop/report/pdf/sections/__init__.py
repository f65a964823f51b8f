"""The sections of the profile, one module for each."""
