"""What can be said about a document: the catalogue of codes, the collector, and how findings are shown."""
