"""Headings that no sign parts from their body: told by the words that end the one and open the other.

（一）经济实力稳步提升全年实现地区生产总值12.5亿元，…: a place between two words, never a guess inside one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.chinese import HAN
from desktop_app.document.marks import Rank, first_stop, has_comma, numbering, opens_with
from desktop_app.document.words import splits_word

#: What ends a heading and hardly ever stands before what goes on with its clause.
_ENDS = (
    "(?:有力|有序|有效|有为|显著|明显|强劲|向好|提速|增效|见效|凸显|彰显|升级|进位|(?:新|上|大|好)?台阶|新(?:成效|突破|进展|局面|提升|跨越|面貌|篇章)"
    "|(?:稳步|稳定|持续|不断|全面|快速|大幅|明显|显著|有效|进一步|更加|较快|加快|日益|逐步)(?:提升|提高|增强|增长|改善|优化|扩大|推进|加强|夯实|完善|深化|巩固|发展|增进|回升|壮大|稳定|和谐|繁荣|活跃|健全))"
)
#: （一）主要成就“十二五”期间，…: what a part is about, and no clause that could go on
_TOPICS = (
    "(?:(?:发展|主要|历史|重要|规划)(?:成就|成效|基础|背景|环境|形势|问题|机遇|经验)"
    "|面临的?(?:形势|机遇|挑战|问题)|(?:指导|总体)(?:思想|思路|要求))"
)
#: What opens a sentence of its own behind such words.
_OPENS = (
    r"(?:[“‘]?十[一二三四五六]五[”’]?(?:期间|时期|以来)[，,]|全年|今年|年内|(?:19|20)\d\d年|近年|一年来|截[至止]|累计|共(?:计|有)?\d|我[市县区镇乡局]|"
    "大力(?:发展|实施|推进|开展|培育|弘扬)|认真(?:贯彻|落实|组织|开展|做好)|积极(?:推进|开展|争取|推动|落实|培育)|切实(?:加强|抓好|做好)"
    "|深入(?:实施|推进|开展|贯彻)|扎实(?:推进|开展|做好)|坚持(?:以|把|不懈)|紧紧围绕|严格(?:落实|执行)|建立健全|始终(?:坚持|把))"
)
#: What a heading that plans opens with, and a body that tells figures at once.
_ACTS = (
    "(?:全力|全面|加快|持续|大力|着力|深入|扎实|切实|积极|坚持|推进|加强|强化|深化|优化|提升"
    "|促进|抓好|狠抓|聚焦|夯实|做强|做大|统筹)"
)
_FIGURED = re.compile(
    "(?:新[增建改]|建成|完成|实现|实施|改造|开工|引进|累计|投入|培育|获批|争取|确保|力争|全[市县区省镇乡州旗年]|城镇|农村居民"
    r"|规上|规模以上|地区生产总值|固定资产投资|粮食|社会消费品)(?![\d])[^，,。；;：:\d]{0,24}\d"
)
_GLUED = re.compile(rf"(?:[{HAN}、“”《》]{{2,24}}?{_ENDS}|[{HAN}]{{0,8}}?{_TOPICS})(?={_OPENS})")
#: 为经济平稳较快增长全年…, 围绕…: the clause goes on
_NO_NAME = re.compile("[为以在把对按从当随通因由于]|围绕|围繞|根据|确保|力争|坚持以|随着")
_LONGEST = 30  # characters of such a heading
_SHORTEST_BODY = 12
#: 一、狠抓项目建设：全年开工12个，…
_LABEL = re.compile("[^，,、。；;：:]{4,20}[：:]")
_FEWEST_LABELS = 2
_SHORTEST = 6  # characters of a heading before figures
_NAMED = re.compile(rf"[{HAN}、“”《》]+(?:{_ENDS}|稳中(?:有进|有升|向好|提质))|{_ACTS}[{HAN}、“”《》]+")


def told_by_border(text: str) -> int:
    """Where the body begins behind a numbered heading that no sign ends; 0 if no border is sure."""
    number = numbering(text)
    if number is None or number.rank > Rank.BRACKET:
        return 0
    found = _GLUED.match(text, number.end, number.end + _LONGEST)
    if found is None or _NO_NAME.match(text, number.end):
        return 0
    stop = first_stop(text)
    return found.end() if stop > found.end() + _SHORTEST_BODY else 0


def told_by_figures(text: str) -> int:
    """Where a body that tells figures at once begins behind a heading without any; 0 if none does.

    （三）民生福祉持续改善城镇新增就业4200人，…: asked only where several headings stand so.
    """
    number = numbering(text)
    if number is None or number.rank > Rank.BRACKET or first_stop(text) < 0:
        return 0
    for at in range(number.end + _SHORTEST, min(number.end + _LONGEST, len(text))):
        if _FIGURED.match(text, at) and not splits_word(text[:at], text[at:]):
            return at if _NAMED.fullmatch(text, number.end, at) else 0
    return 0


def parts_labelled(texts: Sequence[str]) -> bool:
    """Most of the parts of a page open with a few words and a colon, and their text follows on the line."""
    parts = [text for text in texts if opens_with(text, Rank.DUN)]
    labelled = sum(label_at(text) > 0 for text in parts)
    return labelled >= _FEWEST_LABELS and 2 * labelled > len(parts)


def label_at(text: str) -> int:
    """Where the text of a part begins behind 一、 and a label; 0 if none does."""
    number = numbering(text)
    label = _LABEL.match(text, number.end) if number and number.rank is Rank.DUN else None
    body = text[label.end() :] if label else ""
    told = (
        len(body) >= _SHORTEST_BODY and has_comma(body) and first_stop(body) > 0
    )  # not 一、2023年：奋力拼搏，…
    return label.end() if label and (told or body.startswith("一是")) else 0
