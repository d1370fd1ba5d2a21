"""What each figure measures, in Chinese: one file for each form of naming."""
