"""English wording of figures and of the indicators they measure, by rule."""
