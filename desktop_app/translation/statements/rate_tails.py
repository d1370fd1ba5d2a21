"""Rates, shares and ranks behind a statement that are its own: 化解率99%, 占比提升2个百分点.

Tails, each pattern with the words for it, as in `indicator_tails`.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.nouns.base_periods import PERIOD, period
from desktop_app.translation.nouns.indicator_shapes import ORDINAL, RANK_OPEN, VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import RANK_OF
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.indicator_tails import Tail
from desktop_app.translation.statements.prices import PUSHING, pushing
from desktop_app.translation.statements.tail_shapes import TAIL_END
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.streaks import spell_running, years_running

_RATES = words_of("rate told behind its things")
_ANY = longest_first(_RATES)
_RATE = re.compile(rf"[，、](?P<rate>{_ANY})(?:均)?(?:为|达到?|保持)?(?P<by>{VALUE}){TAIL_END}")


def _rate(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    over = re.match("over |nearly |about |at least ", amount)
    return f"with {_RATES[match['rate']]} of {amount}" if amount.endswith("%") or over else None


# 占60.7%，占比较去年同期提升1.8个百分点
_PART = re.compile(rf"[，、]占(?:比)?(?P<by>{VALUE}){TAIL_END}")
_SHARE_MOVED = re.compile(
    rf"[，、](?:占比|比重)(?:(?:[较比](?P<since>{PERIOD}))|同比)?(?P<way>提升|提高|上升|增加|扩大|下降|降低|回落)了?(?P<by>{VALUE}){TAIL_END}"
)


def _part(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    return f"accounting for {amount} of the total" if amount.endswith("%") else None


def _share_moved(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    if "percentage point" not in amount:
        return None
    turn = "falling" if match["way"] in ("下降", "降低", "回落") else "rising"
    since = f" from {period(match['since'])}" if match["since"] else ""
    since = since or (" from a year earlier" if "同比" in match[0] else "")
    return f"with the share {turn} by {amount}{since}"


_ORDINAL = re.compile(rf"(?:ranking )?(?P<n>{ORDINAL})(?: (?P<where>in the \w+))?$")
# 排名由全省第9位上升至第5位
RANK_MOVED = re.compile(
    rf"[，、](?:综合)?(?P<of>总量|增速|增幅|规模)?(?:排名|位次|排位)?[从由]{RANK_OPEN}(?P<old>\d+)⟫(?P<way>上升|提升|跃升|前移|提高|晋升|下降|下滑|后退)[到至][⟪⟦](?P<new>\d+)[⟫⟧]{TAIL_END}"
)


# ，首次跻身全国百强区前十
_ENTERING = re.compile(
    rf"[，、](?P<first>首次)?(?:成功)?(?:跻身|进入|迈入|入选)(?:到)?⟪(?P<n>\d+)⟫{TAIL_END}"
)


_TOP = re.compile(r"(?:ranking )?(?:in |among )?(?P<top>the top \S+) (?P<link>among|in) (?P<whom>.+)")


def _entering(match: re.Match[str], said: SayFigures) -> str | None:
    top = top_of(said(f"⟦{match['n']}⟧")[0])
    return f"entering {top}{' for the first time' if match['first'] else ''}" if top else None


def top_of(rank: str) -> str | None:
    """The top ten of whom: what is entered; None for any other rank."""
    top = _TOP.fullmatch(rank)
    return f"{top['top']} {'of' if top['link'] == 'among' else 'in'} {top['whom']}" if top else None


def _in_words(rank: str) -> str:
    """8th as eighth: ranks up to the twentieth are in words."""
    return re.sub(r"^(1?\d|20)(?:st|nd|rd|th)\b", lambda one: ordinal_word(int(one[1])), rank)


def rank_moved(match: re.Match[str], said: SayFigures) -> str | None:
    """Moving up from sixty-second to fifty-first in the country."""
    old, new = (_ORDINAL.match(_in_words(said(f"⟦{match[end]}⟧")[0])) for end in ("old", "new"))
    if not old or not new or not old["where"] or (new["where"] or old["where"]) != old["where"]:
        return None
    side = "down" if match["way"] in ("下降", "下滑", "后退") else "up"
    of = f" {RANK_OF[match['of']]}" if match["of"] else ""
    return f"moving {side} from {old['n']} to {new['n']} {old['where']}{of}"


# 较2022年跃升11位
_PLACES_UP = re.compile(
    rf"[，、](?:排名|位次)?(?:[较比](?P<since>{PERIOD})的?|同比)(?:排名|位次)?(?:大幅)?"
    rf"(?P<way>上升|提升|跃升|前移|前进|提高|晋升|攀升|进位|提前|下降|后移|下滑)了?(?P<by>⟦\d+⟧){TAIL_END}"
)


def _places_up(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    if not re.fullmatch(r"\d+ places?", amount):
        return None
    side = "down" if match["way"] in ("下降", "后移", "下滑") else "up"
    return f"{side} {amount} from {period(match['since']) if match['since'] else 'a year earlier'}"


# 扣除价格因素，实际增长5.5%
_REAL = re.compile(
    rf"[，、（]扣除价格(?:上涨)?因素(?:的?影响)?后?，?(?:实际)?(?P<way>增长|下降)(?P<by>{VALUE})）?"
)


def _real(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    besides = "or " if re.search("增长|下降", match.string[: match.start()]) else ""
    return f"{besides}{'up' if match['way'] == '增长' else 'down'} {amount} in real terms"


# 延续较快增长态势
_SUSTAINING = re.compile(
    f"[，、](?:继续)?(?:延续|保持)(?:了)?(?P<how>较快|快速|平稳|稳定|稳步|良好|高速)(?P<what>增长|发展|运行)?的?(?:态势|势头){TAIL_END}"
)
_HOW = {
    "较快": "relatively fast", "快速": "rapid", "平稳": "steady", "稳定": "stable", "稳步": "steady",
    "良好": "sound", "高速": "rapid",
}  # fmt: skip


def _sustaining(match: re.Match[str], _said: SayFigures) -> str:
    what = {"增": "growth", "发": "development", "运": "performance"}.get((match["what"] or "增")[0], "")
    return f"sustaining {_HOW[match['how']]} {what}"


# 继续发挥引领带动作用
_PLAYING = re.compile(
    f"[，、](?P<still>继续|持续)?(?:充分|有效|有力)?发挥(?:了|着)?(?:重要)?(?P<role>引领|带动|引领带动|支撑|主力军?|压舱石|示范|示范引领|拉动|主导)的?作用{TAIL_END}"
)
_ROLES = {
    "引领": "a leading role", "带动": "a driving role", "引领带动": "a leading role",
    "支撑": "a supporting role", "主力": "a main role", "主力军": "a main role",
    "压舱石": "a stabilizing role", "示范": "an exemplary role", "示范引领": "an exemplary role",
    "拉动": "a driving role", "主导": "a dominant role",
}  # fmt: skip


def _playing(match: re.Match[str], _said: SayFigures) -> str:
    verb = "continuing to play" if match["still"] else "playing"
    return f"{verb} {_ROLES[match['role']]}"


# 连续三年保持在1200万吨以上
_STAYING = re.compile(
    rf"[，、]连续(?P<n>[两二三四五六七八九十]{{1,3}}|{VALUE})年?(?:保持|稳定)在(?P<by>{VALUE})(?P<above>以上)?{TAIL_END}"
)


def _staying(match: re.Match[str], said: SayFigures) -> str | None:
    counted = match["n"].startswith("⟦")
    spell = spell_running(said(match["n"])[0]) if counted else years_running(match["n"])
    if spell is None:
        return None
    amount = said(match["by"])[0].removeprefix("at least ")
    above = "above " if match["above"] or amount != said(match["by"])[0] else "at "
    return f"staying {above}{amount}{spell}"


# 展现出强劲的发展韧性
_SHOWING = re.compile(
    f"[，、](?:充分)?(?:展现|彰显|显示)出?(?:了)?(?P<how>强劲|较强|强大|良好)的?(?:经济|发展|增长)?(?P<what>韧性|活力|韧性和活力|潜力和韧性){TAIL_END}"
)


def _showing(match: re.Match[str], _said: SayFigures) -> str:
    what = {"韧性": "resilience", "活力": "vitality", "韧性和活力": "resilience and vitality"}
    how = {"良好": "good", "较强": "considerable"}.get(match["how"], "strong")
    return f"showing {how} {what.get(match['what'], 'potential and resilience')}"


# 实现“二十一连丰”
_IN_A_ROW = re.compile(
    f"[，、](?:实现|喜获|迎来)(?:了)?“?(?P<n>[一二三四五六七八九十]{{1,3}})连(?P<what>丰|增|涨|升)”?{TAIL_END}"
)


def _in_a_row(match: re.Match[str], _said: SayFigures) -> str:
    what = "bumper harvest" if match["what"] == "丰" else "year of growth"
    return f"the {ordinal_figure(value(match['n']))} consecutive {what}"


RATE_TAILS: tuple[tuple[re.Pattern[str], Tail], ...] = (
    (_RATE, _rate),
    (_PART, _part),
    (_SHARE_MOVED, _share_moved),
    (RANK_MOVED, rank_moved),
    (_PLACES_UP, _places_up),
    (_ENTERING, _entering),
    (_SUSTAINING, _sustaining),
    (_PLAYING, _playing),
    (_STAYING, _staying),
    (_SHOWING, _showing),
    (_REAL, _real),
    (_IN_A_ROW, _in_a_row),
    (PUSHING, pushing),
)

# （剔除减税降费因素，同口径增长9.2%）
EXCLUDING = re.compile(
    rf"(?P<open>（|[，、；](?:在)?)(?:剔除|扣除|还原|考虑|不考虑)(?P<what>[^⟦⟧，。；（）]{{2,16}}?)(?:等)?(?:因素|影响)(?:影响)?后?，?(?:按?同口径|可比)?(?P<way>增长|下降)(?P<by>{VALUE})(?P<close>）)?"
)


def excluding(pieces: Pieces, match: re.Match[str]) -> str | None:
    """What the growth is without something that distorts it."""
    what = match["what"].removeprefix("增值税") if "留抵退税" in match["what"] else match["what"]
    name = pieces.name(what) or pieces.name(f"{what}因素")
    if name is None or (match["open"] == "（") != bool(match["close"]):
        return None
    way = "up" if match["way"] == "增长" else "down"
    with_it = (
        "taking account of" if match[0].lstrip("（，、在").startswith("考虑") else "excluding the effect of"
    )
    return f"or {way} {pieces.amount_list(match['by'])[0]} on a comparable basis {with_it} {name}"


# 占规上工业总产值的比重由65%提高到71%
SHARE_FROM_TO = re.compile(
    rf"[，、]占(?P<whole>[^⟦⟧，。；]{{2,20}}?)的?(?:比重|比例)[从由](?P<old>{VALUE})(?P<way>提高|提升|上升|增加|下降|降低|回落)[到至](?P<new>{VALUE}){TAIL_END}"
)


def share_from_to(pieces: Pieces, match: re.Match[str]) -> str | None:
    """With the share in the whole rising from 65% to 71%."""
    whole = pieces.name(match["whole"])
    old, new = (pieces.amount_list(match[end])[0] for end in ("old", "new"))
    if not whole or not new.endswith("%") or not old.endswith("%"):
        return None
    turn = "falling" if match["way"] in ("下降", "降低", "回落") else "rising"
    return f"with the share in {whole} {turn} from {old} to {new}"


# 与地区生产总值之比为2.64%
RATIO_TO = re.compile(rf"[，、]与(?P<whole>[^⟦⟧，。；]{{2,14}}?)之比(?:为|达到?)?(?P<by>{VALUE}){TAIL_END}")


def ratio_to(pieces: Pieces, match: re.Match[str]) -> str | None:
    """Equivalent to 2.64% of GDP."""
    whole, amount = pieces.name(match["whole"]), pieces.amount_list(match["by"])[0]
    return f"equivalent to {amount} of {whole}" if whole and amount.endswith("%") else None


# 主要是国有土地使用权出让收入减少
BECAUSE = re.compile(
    f"[，、]主要(?:是|系|原因是)(?P<what>[^⟦⟧，。；]{{2,24}}?)(?:同比)?(?:有所)?(?P<way>减少|增加|下降|增长){TAIL_END}"
)


def because(pieces: Pieces, match: re.Match[str]) -> str | None:
    """Mainly due to a decrease in revenue from the transfer of state-owned land use rights."""
    what = pieces.name(match["what"])
    way = "a decrease" if match["way"] in ("减少", "下降") else "an increase"
    return f"mainly due to {way} in {what}" if what else None


# 拉动规上工业增长1.2个百分点, 下拉规模以上工业增速0.6个百分点
DRIVING = re.compile(
    r"[，、](?:直接|共|合计)*(?:(?P<up>拉动|带动)|(?P<down>下拉|拉低|拖累))(?P<whole>[^⟦⟧⟪，。；：]{2,16}?)"
    rf"(?:增长|增速|上涨|上升|下降)?(?:约)?(?P<by>{VALUE}){TAIL_END}"
)


def driving(pieces: Pieces, match: re.Match[str]) -> str | None:
    """Contributing 1.2 percentage points to the growth of industry; dragging down its growth by so much."""
    amount, whole = pieces.amount_list(match["by"])[0], pieces.name(match["whole"])
    whole = {"经济": "the economy", "GDP": "GDP"}.get(match["whole"], whole)
    if whole is None or "percentage point" not in amount or pieces.planned:
        return None
    if match["down"]:
        return f"dragging down the growth of {whole} by {amount}"
    return f"contributing {amount} to the growth of {whole}"


NAMED_TAILS = (
    (BECAUSE, because),
    (RATIO_TO, ratio_to),
    (EXCLUDING, excluding),
    (SHARE_FROM_TO, share_from_to),
)
