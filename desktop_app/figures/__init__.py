"""Finding every figure of a report: numerals, measures, periods, indicators, pairs, English wording.

Pure text in, `Figure` records out; only `tables/frame` and `tables/compare` know pandas.
The way in is `desktop_app.figures.extract`: `extract_figures(report)` and `figures_in(text)`.
"""
