"""The terminal front end: parses arguments, prints results, maps errors to exit codes.

JSON goes to standard output alone; progress goes to standard error, and only to a terminal.  The exit
codes are those of `parser.EXIT_CODES`.
"""
