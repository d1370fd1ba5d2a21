"""Animals kept and slaughtered: what 存栏 and 出栏 are of, where the animals were told with the other."""

from __future__ import annotations

import re

from desktop_app.figures.naming.case import Case, stem

#: 生猪存栏数: the animals, and whether they are kept or were slaughtered.
_HERD = re.compile(r"(?<=\S)(?P<state>[存出]栏)数?$")


def herd_name(case: Case, left: str) -> str:
    """生猪存栏50500头，出栏68700头; 年出栏生猪26万头，存栏9万头: the animals with their state, else ""."""
    herd = _HERD.search(case.level_before) if left in ("出栏", "存栏") and "栏" in case.level_before else None
    if herd and herd["state"] != left:  # 生猪存栏50500头，下降3.7%，出栏68700头
        return f"{re.sub('^年末', '', case.level_before[: herd.start()])}{left}数"
    if left != "存栏" or case.previous is None:
        return ""
    kept = re.sub(  # 年出栏生猪26.13万头，存栏9.15万头
        r"^年?出栏|(?:规模)?养殖(?:规模)?(?:场|户)?|出栏$", "", case.previous.indicator_zh.removesuffix("数")
    )
    return f"{stem(re.sub('^我?[省市县区]', '', kept))}存栏数"
