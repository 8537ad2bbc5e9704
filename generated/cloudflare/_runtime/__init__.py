"""What is the same in every client. What this folder holds itself is used everywhere; a folder uses those above it only.

- `description`: what a package states of its API, as facts
- `transports`: what requests are sent through
- `codec`: from JSON to values of types, and back
- `security`: credentials
- `settings`: what clients and calls are told
- `exchange`: the course of one call on the wire
- `calling`: from arguments to a request, from an answer to a value
- `pages`: lists in pages
- `streams`: answers read while they arrive
- `client`: what clients and resources are made of
- `fakes`: answers without a network, for tests
"""
