"""The translation memory: exact and near matches, with last year's numbers replaced."""
