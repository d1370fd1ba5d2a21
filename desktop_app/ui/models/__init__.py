"""Qt item models that wrap domain objects and own nothing."""
