"""Lists that are answered in pages: how the next page is asked for."""
