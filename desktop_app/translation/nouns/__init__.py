"""Noun phrases told by rule: what is measured, built, improved; lists, modifiers, articles, number."""
