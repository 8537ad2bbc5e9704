"""Schema by schema: intersection, what an empty one becomes, and simplification."""
