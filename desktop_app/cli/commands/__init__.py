"""One file per command: `add` declares its arguments, `run` does it.

Rooms are imported inside `run`, so that ``duizhao --help`` loads none of them.
"""
