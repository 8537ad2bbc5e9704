"""The command line: with `config` the only place that prints, reads the clock, the environment or the working directory."""
