"""The only folder that knows Qt: the window, its pages and dialogs, and the widgets and theme that they are made of."""
