"""Lowering: an API and its names become a model of Python source, still without any text."""
