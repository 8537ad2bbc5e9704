"""A fake API for tests: answers without a network, sample data, and checks of a whole package."""
