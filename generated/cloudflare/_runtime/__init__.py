"""What is the same in every client: transport, codecs, errors."""
