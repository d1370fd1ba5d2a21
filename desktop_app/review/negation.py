"""Was a "not" lost, or one invented?

Only plain verbal negation counts, and any negative word of the other side answers it: languages
trade "not allowed" for "banned" freely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity

# Chinese negation that English cannot leave out; set phrases are taken away first.
_SET_PHRASES = re.compile(
    r"不仅|不但|不断|不少|不同|不久|不过|不一|不足|不超过|不低于|不少于|不高于|不大于|不小于|不乏|不妨|不禁|不由|不管|不论|不得不|不可或缺|"
    r"不愧|不惜|不止|不只|不单|不等|不时|不已|不失|不错|对不起|了不起|差不多|不动产|不锈钢|不好意思|要不|不对|不外|不约而同|不遗余力|不折不扣|"
    r"无不|没有不|坚定不移|不忘|不无|不负|不言|前所未有|源源不|络绎不|不可思议|未来|未成年|未必|不倒翁|是不是|能不能|会不会|有没有|"
    r"不论|不甘|不舍|不懈|不良|不利|不便|不当|不幸|不安|不满|不合格|不平衡|不充分|不够|不明|不知|不见|不到|不法|不实"
)
_NEGATED = re.compile(
    r"不会|不能|不是|不要|不应|不可|不得|不许|不必|不用|不愿|不想|不敢|不具|不属|没有|并未|尚未|从未|并非|并不|未能|未经|未曾|没能"
)
# Words that hold a negative sign but affirm: they do not answer an English "not".
_AFFIRMING = re.compile(
    r"不断|不仅|不但|不同|不久|不少|未来|非常|非洲|无人|无线|无锡|无限|特别|分别|级别|区别|个别|性别|类别|差别|别墅|免费|免租|免税|"
    r"不低于|不少于|不超过|不高于|以内|坚定不移|源源不断|南非|非遗|只有|一只|只要"
)
_ANY_NEGATION = re.compile(
    r"[不没未无非否莫勿别禁拒停暂免缓罢舍]|仅|只|才|缺|失|难以|反对|反而|除|避|零|到底|吗|？|防止"
)
_NEGATIVE = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|non|hardly|barely|rarely|seldom|scarcely|"
    r"few|little|less|least|fail\w*|lack\w*|refus\w*|den(?:y|ied|ies|ying|ial)|avoid\w*|prevent\w*|unable|unless|except|"
    r"instead|rather|absen\w*|free|exclud\w*|ban\w*|prohibit\w*|forbid\w*|forbidden|zero|beyond|only|yet to|"
    r"stop\w*|ceas\w*|"
    r"far from|anything but|too \w+ to|miss\w*|reject\w*|against|regardless|despite|otherwise|exempt\w*|"
    r"declin\w*|impossib\w*|end(?:ed|s)?|minus|out of|away|loss|lost|lose|"
    r"un[a-z]{3,}|in(?:ability|adequate|sufficient|complete|correct|consistent|effective|valid|capable|formal|visible|"
    r"different|dependent|stead|significant|appropriate|convenient|secure|stable|tact)\w*|im(?:possible|proper|mature|balance)\w*|"
    r"dis[a-z]{3,}|ir(?:regular|relevant|responsible|reversible)\w*|il(?:legal|legitimate)\w*|[a-z]+less)\b|n['’]t\b",
    re.IGNORECASE,
)
_PLAIN_NOT = re.compile(
    r"\b(?:not|never)\b(?!\s+(?:only|just|merely|least|to mention|until|yet|more than|less than|exceed|over|"
    r"fewer|lower|below|later|simply|uncommon|unusual))|(?<!do)(?<!did)n['’]t\b", re.IGNORECASE)  # fmt: skip


def negation(pair: Pair) -> Iterator[Finding]:
    """negation: 不会 without a "not", or a "not" that the Chinese does not have."""
    bare = _SET_PHRASES.sub(_blank, pair.source)
    match = _NEGATED.search(bare)
    if match and not _NEGATIVE.search(pair.english):
        yield pair.finding(
            "negation", Severity.MAJOR, f"“{match[0]}” is a negation, the English has none.", zh=match.span()
        )
    added = _PLAIN_NOT.search(pair.english)
    answers = len(_ANY_NEGATION.findall(_AFFIRMING.sub(_blank, pair.source)))
    if added and len(_PLAIN_NOT.findall(pair.english)) > answers:
        yield pair.finding(
            "negation", Severity.MAJOR, f"“{added[0]}” negates what the Chinese affirms.", en=added.span()
        )


def _blank(match: re.Match[str]) -> str:
    return "＊" * len(match[0])
