"""How lists are answered in pages: what an operation asks for, what an answer tells, and which way they make together."""
