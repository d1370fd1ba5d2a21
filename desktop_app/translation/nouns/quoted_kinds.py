"""What something with a name of its own is: “项目攻坚年”行动 is the “…” campaign, its name kept in Chinese.

Knows no names: those that are known are told before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.words.plurals import plural

_KINDS = {
    "行动": "campaign", "专项行动": "special campaign", "攻坚行动": "campaign",
    "三年行动": "three-year campaign",
    "工程": "project", "计划": "program", "行动计划": "action plan", "活动": "campaign",
    "主题活动": "campaign", "系列活动": "campaign", "专项活动": "special campaign", "战略": "strategy",
    "发展战略": "development strategy", "模式": "model", "发展模式": "development model",
    "治理模式": "governance model", "管理模式": "management model", "工作模式": "working model",
    "理念": "principle", "思路": "approach", "工作思路": "approach", "发展思路": "approach to development",
    "目标": "goal", "机制": "mechanism", "工作机制": "working mechanism", "工作法": "working method",
    "品牌": "brand", "公共品牌": "public brand", "体系": "system", "平台": "platform",
    "格局": "pattern", "发展格局": "development pattern", "布局": "layout", "空间布局": "spatial layout",
    "产业体系": "industrial system", "现代产业体系": "modern industrial system",
    "产业布局": "industrial layout", "改革": "reform", "试点": "pilot program", "方案": "plan",
    "路径": "path", "要求": "requirement", "方针": "policy", "制度": "system", "政策": "policy",
}  # fmt: skip
_NAME = "“[^“”⟦⟧]{2,24}”"
_QUOTED = re.compile(f"(?P<names>{_NAME}(?:[、和与]?{_NAME})*)的?(?P<kind>{longest_first(_KINDS)})")


def quoted_kind(zh: str) -> tuple[list[str], str] | None:
    """(the names, what they are) of things named by what is quoted before them; None for anything else."""
    match = _QUOTED.fullmatch(zh)
    return (re.findall("“([^“”]+)”", match["names"]), _KINDS[match["kind"]]) if match else None


def with_names(names: Sequence[str], kind: str) -> Noun:
    """The thing with its name, which may be Chinese still, or the things with theirs."""
    special = "special " if kind.startswith("special ") else ""
    bare = kind.removeprefix(special)
    many = len(names) > 1
    quoted = listed([f"“{name}”" for name in names])
    return Noun(f"the {special}{quoted} {plural(bare) or bare if many else bare}", many)
