"""What a `stainless.yml` says of an SDK, as what our own configuration would say: names, pages, what is unwrapped."""
