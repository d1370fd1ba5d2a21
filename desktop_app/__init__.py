"""Duizhao: read, translate and brief Chinese government reports offline, every figure proven."""

__version__ = "0.1.0"
