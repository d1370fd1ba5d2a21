"""Translation engines, one file each, behind the protocol in `protocol.py`; none is needed to start."""
