"""What the user asks for: `clientpress.toml`, or `[tool.clientpress]` in `pyproject.toml`."""
