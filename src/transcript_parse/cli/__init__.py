"""The command line: arguments, files, exit statuses; the only room that prints."""

from transcript_parse.cli.run import entry, main

__all__ = ["entry", "main"]
