"""Driving an engine: prompts cut, candidates judged, repaired, agreed upon, tidied."""
