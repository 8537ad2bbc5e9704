"""clientpress: presses an API description into a typed Python client you are glad to own."""

__version__ = "0.1.0"
