"""The two palettes.  Every pair of text and ground used together meets WCAG AA (tested)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette; every value is ``#rrggbb``.

    Attributes:
        window, surface, raised: grounds, from the back to the front.
        line: hairlines and borders.
        ink, muted: text and secondary text, both on all three grounds.
        accent, on_accent: the one colour of action, and text on it.
        selected: ground of the current row; hover: ground under the mouse.
        figure: ground of a figure in running text; mark: of the marked counterpart.
        good, warn, bad: text and icon colours of states; never the only sign.
    """

    dark: bool
    window: str
    surface: str
    raised: str
    line: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    selected: str
    hover: str
    figure: str
    mark: str
    good: str
    warn: str
    bad: str


LIGHT = Colours(
    dark=False,
    window="#f4f5f6",
    surface="#ffffff",
    raised="#fbfbfc",
    line="#d9dce0",
    ink="#1b1f24",
    muted="#59626d",
    accent="#1f5fa8",
    on_accent="#ffffff",
    selected="#edf3fa",
    hover="#f0f3f6",
    figure="#d9e7f6",
    mark="#ffe9a8",
    good="#17703f",
    warn="#845300",
    bad="#b3261e",
)
DARK = Colours(
    dark=True,
    window="#15181b",
    surface="#1c2024",
    raised="#22272c",
    line="#363c44",
    ink="#e4e7eb",
    muted="#a2abb6",
    accent="#82b4ec",
    on_accent="#0e1b2a",
    selected="#23344a",
    hover="#262c33",
    figure="#2c4766",
    mark="#5c4a12",
    good="#72cc98",
    warn="#e3b458",
    bad="#ffb0a9",
)


def palette(colours: Colours) -> QPalette:
    """The Qt palette for these colours."""
    role = QPalette.ColorRole
    result = QPalette()
    pairs = {
        role.Window: colours.window,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.ink,
        role.Button: colours.raised,
        role.ButtonText: colours.ink,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.ink,
        role.PlaceholderText: colours.muted,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.muted,
        role.Accent: colours.accent,
    }
    for key, value in pairs.items():
        result.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours.muted))
    return result
