"""What a generated package states of its API: operations, pages, servers, security schemes. Facts, no behaviour."""
