"""Credentials: what a client takes, which of them an operation needs, and how they get into a request."""
