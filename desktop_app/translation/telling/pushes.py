"""What we bring about, told by how it fares then: 推动收入稳步增长 is helping income grow.

One verb may stand for several: 推动消费回升、投资增长.  Holds no vocabulary: the caller reads them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from desktop_app.translation.nouns.acts import states, without_adverbs
from desktop_app.translation.nouns.head_words import TELLS_ACT
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.telling.voices import RESULTS, Voice
from desktop_app.translation.words.plurals import plural
from desktop_app.translation.words.verb_forms import singular_of

_PUSHES = ("推动", "促进", "推进", "确保", "支持", "引导", "力促", "实现", "助力")
HOLDS = ("坚持", "突出")  # to what: 坚持规划引领、项目为王
_TWO = 2
# 推动深江铁路东莞段、深惠城际凤岗段建设: the building is that of all that is named.
_NAMED = re.compile(
    "(?:[段路线站桥园区城院校港馆库厂场]|中心|隧道|通道|枢纽|铁路|城际|高速|大厦|[一二三四]期)$"
)
_BUILT = re.compile("(?:规划建设|开发建设|建设|改造|改造提升|开发|扩建|施工|前期工作)$")
_HELPED = re.compile("(?:推动|促进|推进|力促|带动|促使|使得?|让|令|助力|帮助|支持)(?=..)")
_PUSHED = re.compile("推动|促进|推进|力促|促使")
_ENSURED = re.compile("(?:确保|保证|实现|保持|护航)(?=..)")
_TWO_DEEDS = re.compile("(?:发展|建设|提升|升级|转型)[与和]")  # 楼宇经济发展与产业 + 集聚
_AHEAD = "{np} will "
_PAST = "{np} "
_LONGEST = 12  # characters of a state
_MANY = re.compile("^be\\b")
_WILL = re.compile("(?P<who>[^,;]+?) will (?P<fares>.+)")
_VERB = 2  # characters of a bare one
_LET = re.compile("[让使](?=..)")  # 让创新活力充分迸发
_MADE = re.compile("(?:使得?|让|令)(?=..)")


def pushed_each(
    clause: str, tell: Callable[[str], str | None], link: str = "、", pushes: Sequence[str] = _PUSHES
) -> list[str]:
    """推动传统产业改造提升、新兴产业培育壮大: one verb for all; empty for anything else."""
    clause = next((rest for _, rest in without_adverbs(clause) if rest[:2] in pushes), "")
    push, *parts = clause[:2], *clause[2:].split(link)
    if len(parts) < _TWO or (_BUILT.search(parts[-1]) and any(map(_NAMED.search, parts[:-1]))):
        return []
    if link != "、" and len(parts[0]) <= _VERB:
        return []  # 加快建设和改造提升基地: both are done to it
    told = [tell(f"{push}{part}") for part in parts]
    return [one for one in told if one] if all(told) else []


def promoted(told: str | None, voice: Voice) -> str | None:
    """推动产业升级 beside 推动企业壮大: what is promoted is a deed; None for a thing."""
    lead = voice.act("promote ")
    return told if told and told.startswith(lead) and TELLS_ACT.match(told.removeprefix(lead)) else None


def brought_about(clause: str, read: ReadNoun, voice: Voice) -> str | None:
    """推动A稳步增长, 确保A稳步增长: the thing and how it is to fare."""
    for adverb, rest in without_adverbs(clause):
        helped, ensured = _HELPED.match(rest), _ENSURED.match(rest)
        made = _MADE.match(rest)
        let = _LET.match(rest) if voice.ahead else None
        start = helped or ensured
        passive = made is not None or (voice.ahead and (let or _PUSHED.match(rest)) is not None)
        fared = _fared(rest[start.end() :], read, passive=passive) if start else None
        if fared is None:
            continue
        thing, past, plain = fared
        lead = "continue to " if adverb == "continue" else ""
        if made and plain.startswith("be "):  # 使拥堵得到缓解
            be = ("were" if thing.many else "was") if voice is RESULTS else "are" if thing.many else "is"
            return voice.act(f"{lead}ensure that {{}} {be} {plain.removeprefix('be ')}").format(thing.said)
        if helped:
            if plain.startswith("be ") and not let:  # 推动项目建成投产: a plan works for it
                done = f"{lead}work to have {{}} {plain.removeprefix('be ')}"
                return voice.act(done).format(thing.said) if voice.ahead and _PUSHED.match(rest) else None
            if let:
                return voice.act(f"{lead}let {{}} {plain}").format(thing.said)
            return voice.act(f"{lead}help {{}} {plain}").format(thing.said)
        fares = past if voice is RESULTS else plain if thing.many else singular_of(plain)
        return voice.act(f"{lead}ensure that {{}} {fares}").format(thing.said)
    return None


def _fared(clause: str, read: ReadNoun, *, passive: bool = False) -> tuple[Noun, str, str] | None:
    """The thing, how it fared, how it is to fare; `passive`: what is to be done to it, too."""
    for size in range(min(_LONGEST, len(clause) - 2), 1, -1):
        past, ahead = states().get(clause[-size:], ("", ""))
        if (
            not ahead.startswith(_AHEAD)
            or not past.startswith(_PAST)
            or ("{" in past.removeprefix(_PAST) and not passive)
        ):
            continue
        thing = None if _TWO_DEEDS.search(clause[:-size]) else read(clause[:-size])
        if thing is not None:
            return thing, past.removeprefix(_PAST), ahead.removeprefix(_AHEAD)
    return None


def each(sayings: Sequence[str], word: str) -> str:
    """A, that B, and that C: each behind the same word, which stands before the first already."""
    *most, last = sayings
    if not most:
        return last
    return f"{f', {word} '.join(most)}{',' if len(most) > 1 else ''} and {word} {last}"


def ensured(statement: str) -> str:
    """What is ensured is told as it is then: "GDP will grow by 5%" as "GDP grows by 5%"."""
    match = _WILL.fullmatch(statement)
    head = match["who"].split(" of ")[0] if match else ""  # income of urban and rural residents is one thing
    if match is None or " and " in head:
        return statement
    many = plural(head) == head
    fares = _MANY.sub("are", match["fares"]) if many else singular_of(match["fares"])
    return f"{match['who']} {fares}"


def all_at_once(text: str, told: Sequence[tuple[str, int]]) -> bool:
    """接待游客⟦0⟧、旅游收入突破⟦1⟧: two aims of one 力争, the second of which no deed reaches."""
    return len(told) > 1 and "，" not in text[told[0][1] : told[-1][1]]
