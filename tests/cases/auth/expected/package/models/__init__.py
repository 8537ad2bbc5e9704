"""Every model, imported when it is first touched."""
