"""Answers that are read while they arrive: events, lines of JSON, downloads."""
