"""The terminal front end: parses arguments, prints, maps errors to exit codes."""
