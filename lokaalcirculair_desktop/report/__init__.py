"""The profile: its content once, then renderings of it on paper."""
