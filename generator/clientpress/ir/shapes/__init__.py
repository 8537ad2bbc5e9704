"""Compositions of schemas → types: what values a schema admits, as drafts, of which equal ones become one."""
