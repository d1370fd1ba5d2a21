"""Several levels of government in front of a thing: 省级、市级龙头企业, provincial and municipal ones."""

from __future__ import annotations

import re

from desktop_app.figures.english import name_words
from desktop_app.figures.english.series import listed

#: 省级、市级农业龙头企业, 国家、省、市级: of several levels.
SEVERAL = re.compile(
    r"(?:(?:国家|中央|省部?|市|州|县|区|乡镇|乡|镇|村)级?[、和及])+(?:省|市|州|县|区|乡镇|乡|镇|村)级(?=\S)"
)


def several(zh: str) -> str:
    """省级、市级 as provincial and municipal."""
    levels = [f"{one.removesuffix('级')}级" for one in re.split("[、和及]", zh)]
    told = [one[0] for one in map(_level, levels) if one]
    return listed(told) if told else ""


def _level(level: str) -> tuple[str, bool] | None:
    """省级 as it is; 中央级 is 中央."""
    return name_words.piece(level, last=False) or name_words.piece(level.removesuffix("级"), last=False)
