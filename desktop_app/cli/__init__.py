"""The terminal front end: parses arguments, prints results, maps errors to exit codes.

JSON goes to standard output alone; progress goes to standard error, and only to a terminal.  Exit
codes: 0 done, 1 done with something open that the command was asked to prove, 2 bad input, 130 stopped.
"""
