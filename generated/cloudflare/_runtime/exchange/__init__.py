"""The course of one call on the wire: send, follow, read, wait, send again."""
