"""Whether a loose sentence speaks as government reports do, or is ordinary prose (news, talk).

In the genre 平台 or 年度 have fixed English and unknown names are Chinese; in news they are ordinary
words and the names are often foreign.  Sentences of a report are of the genre by their part; only
sentences without one are looked at.  Knows nothing of localising.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation.termbase import TermMatch

_DOMAINS = frozenset(
    [
        "ideology",
        "plan",
        "indicator",
        "livelihood",
        "institution",
        "industry",
        "rural",
        "environment",
        "finance_trade",
    ]
)
_DEEDS = re.compile(
    "推进|加快|深化|完善|落实|实施|打造|提升|促进|推动|强化|加强|健全|优化|培育|统筹|扎实|坚持|新增|建成|开展|构建|"
    "保障|巩固|着力|全力|大力|深入|累计|持续|同比|增长|力争|各位代表|全[区市县省](?![人])|我[区市县省]|圆满|稳步|夯实|聚焦|我代表|[一二三四五]是|建成|项目|企业|民生|产业|“[一二三四五六七八九十两]"
)
_PROSE = re.compile(
    r"[他她它你]|我(?!国|区|市|县|省|们将|代表)|说道|(?:说|表示|称|指出)[，：:]|告诉|据报|·|"
    r"[(（][A-Z][A-Za-z .’-]+[)）]|"
    "记者|警方|球员|比赛|赛季|总统|首相|袭击|飓风|电影|歌手|小行星|物种"
)


def is_official(text: str, terms: Sequence[TermMatch]) -> bool:
    """True when terms and turns of the genre outweigh those of ordinary prose."""
    known = sum(1 for match in terms if match.term.domain in _DOMAINS and len(match.term.zh) > 2)
    deeds = len(_DEEDS.findall(text))
    return 2 * known + deeds - 3 * len(_PROSE.findall(text)) >= 2
