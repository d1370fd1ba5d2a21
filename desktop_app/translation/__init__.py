"""From Chinese sentences to English ones: localise by rule, then memory or engine, then restore.

Figures, terms, names and dates are put into English before an engine sees the sentence.
"""
