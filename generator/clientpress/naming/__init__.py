"""Public names: made from evidence, settled in one place, remembered by the lock."""
