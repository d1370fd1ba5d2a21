"""The look of a printed brief: palette, type scale, page geometry.  One place, no logic.

Colours on white meet WCAG AA for text (4.5 : 1); contrast is given beside each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.briefs.model import PageSize
from desktop_app.briefs.pdf.faces import Weight
from desktop_app.briefs.words import Mark

INK = "#18272D"  # 15.3 : 1
TEAL = "#0B5563"  # 8.3 : 1
ACCENT = "#A64B12"  # 6.0 : 1
ALARM = "#B3261E"  # 6.5 : 1
MUTED = "#56666C"  # 6.0 : 1
RULE = "#C5D0D3"
TINT = "#EFF4F5"
ALARM_TINT = "#FBECEA"
TEAL_SOFT = "#8DB9C0"
WATERMARK = "#F4F6F6"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set; sizes in points.

    Attributes:
        size, leading: type size and line distance.
        weight, colour: of unmarked spans.
        chinese: Chinese surroundings (face, kinsoku spacing, justified lines).
        align: ``left``, ``right`` or ``center``.
        balanced: lines of about equal length, for titles.
    """

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: str = INK
    chinese: bool = False
    align: str = "left"
    balanced: bool = False

    def in_chinese(self, *, size: float | None = None, leading: float | None = None) -> TextStyle:
        """The same style for Chinese text, optionally at another size."""
        return replace(self, chinese=True, size=size or self.size, leading=leading or self.leading)


TITLE = TextStyle(25, 29, Weight.TITLE, TEAL, balanced=True)
TITLE_LONG = TextStyle(18, 22.5, Weight.TITLE, TEAL, balanced=True)
TITLE_ZH = TextStyle(20, 28, Weight.TITLE, TEAL, chinese=True, balanced=True)
SUBTITLE = TextStyle(11, 15, Weight.REGULAR, MUTED, balanced=True)
KICKER = TextStyle(8.5, 11, Weight.BOLD, ACCENT)
H1 = TextStyle(14, 18, Weight.TITLE, TEAL, balanced=True)
H2 = TextStyle(10, 13.5, Weight.BOLD, TEAL)
LEAD = TextStyle(11, 16, Weight.REGULAR, INK)
BODY = TextStyle(9.6, 13.6)
BODY_ZH = TextStyle(9, 14.4, chinese=True)
SECOND_ZH = TextStyle(8.2, 12.6, colour=MUTED, chinese=True)  # the Chinese below its English
SMALL = TextStyle(8, 11)
SMALL_ZH = TextStyle(7.6, 11.6, chinese=True)
NOTE = TextStyle(8, 11, Weight.REGULAR, MUTED)
NOTE_ZH = TextStyle(7.6, 11.6, colour=MUTED, chinese=True)
AGAIN = TextStyle(8.5, 11.5, colour=MUTED)  # a label repeated after a page end
HEAD = TextStyle(8, 10.5, Weight.BOLD, TEAL)
RUNNING = TextStyle(7.5, 9, Weight.REGULAR, MUTED)
CELL = TextStyle(9, 12.4)
CELL_ZH = TextStyle(8.4, 12.4, chinese=True)
SOURCE = TextStyle(7.4, 10.8, chinese=True)
SPEECH = TextStyle(13.5, 18.5)
SPEECH_ZH = TextStyle(12, 18.5, colour=MUTED, chinese=True)
SPOKEN = TextStyle(9.6, 13.4)

MARKS: dict[Mark, tuple[Weight | None, str | None]] = {
    Mark.PLAIN: (None, None),
    Mark.STRONG: (Weight.BOLD, None),
    Mark.FIGURE: (Weight.BOLD, TEAL),
    Mark.OPEN: (Weight.BOLD, ALARM),
    Mark.MUTED: (None, MUTED),
    Mark.DOUBT: (Weight.BOLD, ACCENT),
}


@dataclass(frozen=True, slots=True)
class PageForm:
    """A sheet and its type area, in points from the lower left corner."""

    width: float
    height: float
    left: float = 54
    right: float = 54
    top: float = 62
    bottom: float = 58

    @property
    def measure(self) -> float:
        """Width of the type area."""
        return self.width - self.left - self.right

    @property
    def depth(self) -> float:
        """Height of the type area."""
        return self.height - self.top - self.bottom


PAGES = {PageSize.A4: PageForm(595.276, 841.89), PageSize.LETTER: PageForm(612, 792)}
