"""The termbase, and which form of a term fits its place."""
