"""Was a "not" lost, or one invented?

Only plain verbal negation counts, and any negative word of the clause that it became answers it:
languages trade "not allowed" for "banned" freely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.review.alignment import Link
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.name_table import names_in
from desktop_app.review.word_lists import word_list

# Chinese negation that English cannot leave out; set phrases are taken away first.
_SET_PHRASES = re.compile(
    r"不仅|不但|不断|不少|不同|不久|不过|不一|不足|不超过|不低于|不少于|不高于|不大于|不小于|不乏|不妨|不禁|不由|不管|不论|不得不|不可或缺|"
    r"不愧|不惜|不止|不只|不单|不等|不时|不已|不失|不错|对不起|了不起|差不多|不动产|不锈钢|不好意思|要不|不对|不外|不约而同|不遗余力|不折不扣|"
    r"无不|没有不|坚定不移|不忘|不无|不负|不言|前所未有|源源不|络绎不|不可思议|未来|未成年|未必|不倒翁|是不是|能不能|会不会|有没有|"
    r"不论|不甘|不舍|不懈|不良|不利|不便|不当|不幸|不安|不满|不合格|不平衡|不充分|不够|不明|不知|不见|不到|不法|不实|"
    r"不胜|不平凡|不愁|不好|不动摇|不平等|不到位|不是很|不可避免|不容忽视|不在话下|不言而喻|不见得|不怎么|不失时机|毫不|不小|百年不遇"
)
_NEGATED = re.compile(
    r"不[\u4e00-\u9fff]|没[有能人法想什见去做等说看听给用]|未(?![来成必知免尝])[\u4e00-\u9fff]|并非|无[法须需权意]|切勿|请勿|严禁|禁止|绝非|[很极鲜]少(?![于量数见儿])"
)
# Words that hold a negative sign but affirm: they do not answer an English "not".
_AFFIRMING = re.compile(
    r"不断|不仅|不但|不同|不久|不少|未来|非常|非洲|中非|亚非|非盟|非方|非拉|无人|无线|无锡|无限|特别|分别|级别|区别|个别|性别|类别|差别|别墅|免费|免租|免税|"
    r"不低于|不少于|不超过|不高于|以内|坚定不移|源源不断|南非|非遗|只有|只要|[一二两三四五六七八九十几数多\d]只|缓慢|缓解|缓和|"
    r"困难|不动产|非法|失[信范调衡修职]|[英成育贤专高]才|失业|零售|人才|才能|天才|才华|刚才|才是|莫(?![不非要名忘过如大])|避暑|停车|停泊|停靠|免疫|非凡|不动摇|不懈|毫不|年零|月零|岁零|未成年|无疑|无论|不论|不管|不愧|不禁|不由|不约而同|"
    r"不遗余力|不折不扣|只是|非常|暂时|极不平凡|不平凡"
)
_ANY_NEGATION = re.compile(
    r"[不没未无非否莫勿别禁拒停暂免缓罢舍]|仅|只|才|缺|失|难|反而|除非|避|零|到底|很少|杜绝|吗|？|防止"
)
_NEGATIVE = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|non|hardly|barely|rarely|seldom|scarcely|"
    r"few|little|less|least|fail\w*|lack\w*|refus\w*|den(?:y|ied|ies|ying|ial)|avoid\w*|prevent\w*|unable|unless|except|"
    r"instead|rather|absen\w*|free|exclud\w*|ban\w*|prohibit\w*|forbid\w*|forbidden|zero|beyond|only|yet to|"
    r"stop\w*|ceas\w*|"
    r"far from|anything but|too \w+ to|miss\w*|reject\w*|against|regardless|despite|otherwise|exempt\w*|"
    r"declin\w*|impossib\w*|end(?:ed|s)?|minus|out of|away|loss|lost|lose|"
    r"un(?!der(?!develop|perform|util)|til|i[tvqo]|ila|ion|leash|veil|fold|swerv|remit)[a-z]{3,}|in(?:ability|adequate|sufficient|complete|correct|consistent|effective|valid|capable|formal|visible|"
    r"different|dependent|stead|significant|appropriate|convenient|secure|stable|tact|efficien|acti(?:on|ve)|equal|equit|just|"
    r"experience|frequent|flexib|evitab|expensive|conclusive|toler|excus)\w*|"
    r"im(?:possib|proper|matur|balanc|practica|passab|partial|perfect|patien|permissib|measurab)\w*|"
    r"dis(?!tri|cuss|cover|play|cipl|tanc|tinc|ting|patch|pos|semin|eas|aster|cours|burs|tant|pute)[a-z]{3,}|mis(?:conduct|manage|use|appropriat|understand)\w*|ir(?:regular|relevan|respons|revers)\w*|il(?:legal|legitimate)\w*|[a-z]+less)\b|n['’]t\b",
    re.IGNORECASE,
)
_PLAIN_NOT = re.compile(
    r"\b(?:not|never)\b(?!\s+(?:only|just|merely|least|to mention|until|yet|before|simply|uncommon|unusual))"
    r"|(?<!do)(?<!did)n['’]t\b", re.IGNORECASE)  # fmt: skip
# "not more than" is how exact a number is told, where the Chinese has something of the kind.
_COMPARING = re.compile(r"\s+(?:more than|less than|exceed|over|fewer|lower|below|later)", re.IGNORECASE)
_UNTIL_ZH, _UNTIL_EN = re.compile(r"才|直到"), re.compile(r"[^,;.]{3,80}\buntil\b")  # 直到三月才
_LIMITED = re.compile(r"不[超低高少多大小迟晚足]|[以之]内|以下|至[少多]|最[高多低少]")


_BREAK_ZH = re.compile(r"[，；。！？：]+")
_BREAK_EN = re.compile(r"[,;.:!?]+(?=[\s\"”’)]|$)")
# "Housing is for living in, not for speculation" is one clause.
_BREAK_BUT_NOT = re.compile(
    r"[,;.:!?]+(?=[\s\"”’)]|$)"
    r"(?!\s+(?:and |but )?(?:not|never|nor|rather|without|instead|neither|still less)\b)"
)
_JOINED_EN = re.compile(
    r"[,;.:!?]+(?=[\s\"”’)]|$)|\b(?:but|while|whereas|because|which|that|who|although|though|when|if|so|and)\b"
)
_JOINED_NOT = re.compile(r"\b(?:not|never|no|without|neither)\b(?P<list>[^;.]{3,90}?)\b(?:or|nor)\b", re.I)
# 没有调查就没有发言权: no ... without
_NEITHER_WITHOUT = re.compile(
    r"[不没无][^，。；、]{1,10}[就便则][^，。；、]{0,4}(?P<second>[不没无][\u4e00-\u9fff])"
)
_CONDITION = re.compile(
    r"\b(?:only|unless|until|must|need|prerequisite|otherwise|depends?|require\w*)\b", re.I
)
_STRONG = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b", re.IGNORECASE
)
_AFFIXED = re.compile(r"un|in|im|dis|mis|ir|il|[a-z]+less", re.IGNORECASE)  # "unsolicited" for 未经请求
_FEWEST_LINKS = 2
_CLEARLY_NEGATIVE = frozenset("不没未无非否莫勿别禁拒")
_BESIDE, _SOON = 6, 24  # signs between a weak negative and its verb; letters from "not" to the verb


def negation(pair: Pair) -> Iterator[Finding]:
    """negation: 不会 without a "not", or a "not" that the Chinese does not have."""
    lost = _lost(pair)
    if lost:
        text = pair.source[lost[0] : lost[1]]
        yield pair.finding("negation", Severity.CRITICAL, f"“{text}” says no, the English says yes.", zh=lost)
    added = _added(pair)
    if added:
        text = pair.english[added[0] : added[1]]
        yield pair.finding(
            "negation", Severity.CRITICAL, f"“{text}” negates what the Chinese affirms.", en=added
        )


@cache
def _other_ways() -> dict[str, re.Pattern[str]]:
    """Negated words and the English that tells them without a "not": 不强, "weak"."""
    pairs = (entry.split("=") for entry in word_list("told-without-not"))
    return {word: re.compile(rf"\b(?:{told})", re.IGNORECASE) for word, told in pairs}


def _lost(pair: Pair) -> tuple[int, int] | None:
    """The first Chinese negation that no negative word answers, where its clause went."""
    bare = _SET_PHRASES.sub(_blank, pair.source)
    named = {place for name in names_in(pair.source) for place in range(name.start, name.end)}  # 那不勒斯
    negated = [
        match
        for match in _NEGATED.finditer(bare)
        if match.start() not in named and not _told_otherwise(pair, match.start())
    ]
    negated = [match for match in negated if not _listed_after_another(bare, match, negated)]
    said = {match[0] for match in negated}
    answers = _answers(pair)
    # "never evade them or shift the blame" says no twice
    joined = sum(1 + match["list"].count(",") for match in _JOINED_NOT.finditer(pair.english))
    if len(said) > len(answers) + joined:
        return negated[-1].span()
    twice = _NEITHER_WITHOUT.search(bare)
    if twice and len(answers) + joined == 1 and not _CONDITION.search(pair.english):
        return twice.span("second")
    for match in negated:
        if _linked_to_negative(pair, match.start()):
            continue
        clause = _clause(pair.source, _BREAK_ZH, match.start())
        places = [english for chinese, english in _links(pair) if clause[0] <= chinese < clause[1]]
        if len(places) < _FEWEST_LINKS:
            continue
        spans = {_clause(pair.english, _BREAK_BUT_NOT, place) for place in places}
        if not any(start <= answer < end for start, end in spans for answer in answers):
            return match.span()
    return None


def _listed_after_another(text: str, match: re.Match[str], negated: Sequence[re.Match[str]]) -> bool:
    """永不称霸、永不扩张: the second of a list may be told by an "or"."""
    start, _end = _clause(text, _BREAK_ZH, match.start())
    return any(
        start <= one.start() < match.start()
        and one[0][0] == match[0][0]
        and "、" in text[one.end() : match.start()]
        for one in negated
    )


def _answers(pair: Pair) -> list[int]:
    """Where negative words stand that are not the English of an affirming word (免除, "exempt")."""
    spoken_for = {
        (pair.alignment.words[link.english].start, pair.alignment.words[link.english].end)
        for link in pair.alignment.links
        if link.found and len(link.hit.word) > 1 and not set(link.hit.word) & _CLEARLY_NEGATIVE
    }
    return [
        match.start()
        for match in _NEGATIVE.finditer(pair.english)
        if match.span() not in spoken_for or _STRONG.match(match[0]) or _AFFIXED.match(match[0])
    ]


def _told_otherwise(pair: Pair, place: int) -> bool:
    """True if English tells the word that begins with this negation without one."""
    ways = [_other_ways().get(pair.source[place : place + length]) for length in (4, 3, 2)]
    return any(told is not None and told.search(pair.english) for told in ways)


def _linked_to_negative(pair: Pair, place: int) -> bool:
    """True if the longer word that holds this negation is answered by a negative one: 不确定, "uncertain"."""
    return any(
        link.found
        and link.hit.start <= place < link.hit.end
        and len(link.hit.word) > 1
        and bool(_NEGATIVE.match(pair.alignment.words[link.english].text))
        for link in pair.alignment.links
    )


def _links(pair: Pair) -> list[tuple[int, int]]:
    """Where linked words and numbers stand: in the Chinese, in the English."""
    found = [
        (link.hit.start, pair.alignment.words[link.english].start)
        for link in pair.alignment.links
        if link.found
    ]
    return found + [(tie.source.start, tie.english.start) for tie in pair.pairing.ties]


def _added(pair: Pair) -> tuple[int, int] | None:
    """The first plain "not" that nothing negative in the Chinese explains, where its clause came from."""
    affirmed = _AFFIRMING.sub(_blank, pair.source)
    signs = [match.start() for match in _ANY_NEGATION.finditer(affirmed) if not _affirms(pair, match.start())]
    limited = bool(_LIMITED.search(pair.source))
    plain = [
        match
        for match in _PLAIN_NOT.finditer(pair.english)
        if not (limited and _COMPARING.match(pair.english, match.end()))
        and not (_UNTIL_ZH.search(pair.source) and _UNTIL_EN.match(pair.english, match.end()))
    ]
    if len(plain) > len(signs):
        return plain[0].span()
    for match in plain:
        for breaks in (_JOINED_EN, _BREAK_EN):
            start, end = _clause(pair.english, breaks, match.start())
            came_from = [
                _clause(pair.source, _BREAK_ZH, chinese)
                for chinese, english in _links(pair)
                if start <= english < end
            ]
            if len(came_from) >= _FEWEST_LINKS:
                break
        verb = _negated_verb(pair, match.end())
        explaining = sum(
            1
            for sign in signs
            if any(first <= sign < last for first, last in came_from)
            and (pair.source[sign] in _CLEARLY_NEGATIVE or verb is None or abs(sign - verb) <= _BESIDE)
        )
        said = len(_STRONG.findall(pair.english, start, end))
        if len(came_from) >= _FEWEST_LINKS and (not explaining or said > max(1, explaining)):
            return match.span()
    return None


def _affirms(pair: Pair, place: int) -> bool:
    """The sign ends a word that says no "no" in English: 灾难 is a disaster, 关停 to shut."""
    return pair.source[place] not in _CLEARLY_NEGATIVE and any(
        link.hit.start < place < link.hit.end
        and not any(_NEGATIVE.match(one.rstrip("$")) for one in link.hit.beginnings)
        for link in pair.alignment.links
    )


def _negated_verb(pair: Pair, after: int) -> int | None:
    """Where the Chinese word stands that the first linked word after a "not" answers, if near enough."""
    for link in sorted((link for link in pair.alignment.links if link.found), key=_english_place):
        start = pair.alignment.words[link.english].start
        if after <= start <= after + _SOON:
            return link.hit.start
    return None


def _english_place(link: Link) -> int:
    return link.english


def _clause(text: str, breaks: re.Pattern[str], place: int) -> tuple[int, int]:
    """Start and end of the clause that holds `place`."""
    start = 0
    for match in breaks.finditer(text):
        if match.start() >= place:
            return start, match.start()
        start = match.end()
    return start, len(text)


def _blank(match: re.Match[str]) -> str:
    return "＊" * len(match[0])
