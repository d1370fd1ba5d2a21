"""Two provinces by one sign each before what they do together: 粤桂协作, 鲁苏互济, 川滇交界.

Knows nothing of railways, which bear such signs too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words.coinages import is_piece

_PROVINCES = {
    "京": "Beijing", "津": "Tianjin", "冀": "Hebei", "晋": "Shanxi", "蒙": "Inner Mongolia", "辽": "Liaoning",
    "吉": "Jilin", "黑": "Heilongjiang", "沪": "Shanghai", "苏": "Jiangsu", "浙": "Zhejiang", "皖": "Anhui",
    "闽": "Fujian", "赣": "Jiangxi", "鲁": "Shandong", "豫": "Henan", "鄂": "Hubei", "湘": "Hunan",
    "粤": "Guangdong", "桂": "Guangxi", "琼": "Hainan", "渝": "Chongqing", "川": "Sichuan", "黔": "Guizhou",
    "滇": "Yunnan", "藏": "Xizang", "陕": "Shaanxi", "甘": "Gansu", "青": "Qinghai", "宁": "Ningxia",
    "新": "Xinjiang", "港": "Hong Kong", "澳": "Macao",
}  # fmt: skip
_SIGNS = "".join(_PROVINCES)
_PAIR = re.compile(
    rf"(?<![{_SIGNS}])(?P<one>[{_SIGNS}])(?P<other>[{_SIGNS}])(?P<third>[{_SIGNS}])?"
    r"(?=东?西?部?协作|合作|互济|毗邻|交界|边界|接壤|[两三]省|[两三]地|省际|跨省|对口|劳务|共建|经济|帮扶|结对|直流|联网|"
    r"产业|消费|扶贫|联动|通办|旅游|文旅|区域|高竹|飞地|一体化|携手)"
)
_NO_PAIRS = frozenset(["青川", "川藏", "青藏", "新津", "吉新", "新宁", "新青", "宁津", "宁陕", "甘青"])


def find_province_pairs(scene: Scene) -> Iterator[NameMatch]:
    """粤桂协作 -> Guangdong-Guangxi 协作."""
    for match in _PAIR.finditer(scene.text):
        if match[0][:2] in _NO_PAIRS or any(
            m.start < match.end() and match.start() < m.end for m in scene.terms
        ):
            continue
        if any(w.start < match.start() < w.end for w in scene.words):
            continue
        if "新" in match[0] and is_piece(scene.text, *match.span()):
            continue  # “苏新消费”: new consumption in Jiangsu
        english = "-".join(_PROVINCES[sign] for sign in match[0])
        yield NameMatch(match.start(), match.end(), match[0], english, "place")
