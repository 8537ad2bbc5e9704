"""From JSON to the values of types, and back: codecs made of annotations."""
