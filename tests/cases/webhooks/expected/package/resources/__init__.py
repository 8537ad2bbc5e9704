"""Every resource, imported when it is first touched."""
