"""One call: from its arguments to a request, and from an answer to a value."""
