"""What all clients and resources are made of."""
