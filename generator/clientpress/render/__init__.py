"""Rendering: a model of Python source becomes text, through thin templates and a printer that black agrees with."""
