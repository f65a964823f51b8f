"""Answers in, figures and sentences out: pure functions."""
