"""The intermediate model: what the API is, decided, before anybody thinks of Python."""
