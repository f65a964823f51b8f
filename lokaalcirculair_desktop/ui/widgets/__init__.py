"""The program's own widgets: the level cards, the marks and badges, and the frame of the window. No rules and no data: values in, signals out."""
