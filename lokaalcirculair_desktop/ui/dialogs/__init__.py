"""The dialogs of the window, one module and one form each."""
