"""What clients and single calls are told: time limits, retries, hooks, headers, and what is logged."""
