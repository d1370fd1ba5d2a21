"""The private-use signs around each figure while a sentence is built."""

OPEN, CLOSE = "\ue000", "\ue001"
