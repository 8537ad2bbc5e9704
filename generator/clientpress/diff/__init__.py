"""Two packages are set side by side: what of the newer one breaks callers of the older one, and what else is new."""
