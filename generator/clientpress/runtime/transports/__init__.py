"""What requests are sent through, and what content they are sent with."""
