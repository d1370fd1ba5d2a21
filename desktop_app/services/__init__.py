"""Use cases as plain generators with progress and cancel; no Qt, no printing."""
