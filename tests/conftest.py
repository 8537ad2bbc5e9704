"""What holds for every test: immutable values are enforced, since mypy does not see all that a test does."""

from clientpress import values

values.ENFORCED = True
