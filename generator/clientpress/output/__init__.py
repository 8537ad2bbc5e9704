"""From a tree of files to the disk: what would change, who owns it, and an all-or-nothing write."""
