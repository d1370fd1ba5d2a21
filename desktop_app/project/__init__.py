"""The project file: one SQLite database with source, translations, states and history."""
