"""What stands in front of what is laid down: why, by what, with whose consent, from when to when.

根据《…条例》第十条的规定，  因施工需要，  经市政府同意，  自⟦6月1日⟧起至⟦8月31日⟧止，
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures.english.series import listed
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.deeds import thing
from desktop_app.translation.provisions.papers import article
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.words.rule_words import words_of

_SET = [(re.compile(zh), en) for zh, en in words_of("lead of a notice").items()]
_SPIRIT = (
    "(?:等)?(?:的|之)?(?:有关|相关)?(?:法律法规|法律、法规|规定|要求|精神|文件|部署|文件精神|工作安排|安排)*"
)
_BY = re.compile(f"(?:根据|依据|按照|依照)(?P<by>[^，]{{3,}}?){_SPIRIT}")
_TITLE = re.compile("(?P<title>《[^《》]+》)(?:（以下简称[^（）]+）)?(?P<articles>第[^《》]+)?")
_ARTICLE = re.compile(
    "第(?P<article>[一二三四五六七八九十百零]+)条(?:第(?P<clause>[一二三四五六七八九十]+)款)?"
    "(?:第（?(?P<item>[一二三四五六七八九十]+)）?项)?"
)
_FOR = re.compile("为(?:了)?(?:进一步|切实|更好地|有效|全面|认真)*(?P<deeds>.{4,})")
_BECAUSE = re.compile("(?:因|由于)(?P<what>[^，]{2,}?)(?P<need>(?:工作)?(?:的)?需要|施工|影响|原因|等原因)?")
_CONSENT = re.compile(
    "(?:已)?经(?P<who>[^，]{2,30}?)(?:研究|审核|审查|审议)?(?P<how>同意|批准|决定|通过|审议通过|授权)"
)
_CONSENTS = {"同意": "with the consent of", "批准": "with the approval of", "决定": "by decision of",
             "通过": "with the approval of", "审议通过": "with the approval of",
             "授权": "under the authorization of"}  # fmt: skip
_FROM_TO = re.compile("自(?P<from>[^，起至]+?)起?(?:至|到)(?P<to>[^，止]+?)(?:止|期间)?")
_FROM = re.compile("自(?P<from>[^，起]+?)起")
_DURING = re.compile("(?P<what>[^，]{2,12}?)(?:期间|过程中)")


def front(scene: Scene, zh: str) -> str | None:
    """English of one lead, which may be several clauses of aims; None for all else."""
    for pattern, english in _SET:
        if pattern.fullmatch(zh) is not None:
            return english
    return next((told for rule in _RULES if (told := rule(scene, zh))), None)


def _by(scene: Scene, zh: str) -> str | None:
    """根据《甲法》第三十九条和《乙条例》等有关规定."""
    match = _BY.fullmatch(zh)
    if match is None:
        return None
    titles = list(_TITLE.finditer(match["by"]))
    if not titles:
        what = thing(scene, match["by"])
        return f"in accordance with {what.said}" if what is not None else None
    if re.sub("[、和及]|以及", "", _TITLE.sub("", match["by"])):
        return None
    names = scene.reader.nouns.names
    said = [_paper(names.get(one["title"]), one["articles"]) for one in titles]
    known = [one for one in said if one]
    more = ", and other relevant provisions" if "等" in zh[match.end("by") :] else ""
    return f"in accordance with {listed(known)}{more}" if len(known) == len(said) else None


def _paper(title: str | None, articles: str | None) -> str | None:
    match = _ARTICLE.fullmatch(articles.rstrip("、和")) if articles else None
    if title is None or (articles and match is None):
        return None
    return article(match["article"], match["clause"], match["item"], title) if match else title


def _aims(scene: Scene, zh: str) -> str | None:
    match = _FOR.fullmatch(zh)
    told = [told_deed(scene, one) for one in match["deeds"].split("，")] if match else []
    known = [one for one in told if one]
    return f"to {series(known)}" if known and len(known) == len(told) else None


def _because(scene: Scene, zh: str) -> str | None:
    """因施工需要: as it requires, or because of it."""
    match = _BECAUSE.fullmatch(zh)
    if match is None:
        return None
    full = thing(scene, match["what"] + (match["need"] if match["need"] == "施工" else ""))
    what = full or thing(scene, match["what"])
    if what is None:
        return None
    if match["need"] and "需要" in match["need"]:
        return f"as required by {what.said}"
    return f"because of {what.said}"


def _with_consent(scene: Scene, zh: str) -> str | None:
    match = _CONSENT.fullmatch(zh)
    who = person(scene, match["who"]) if match else None
    return f"{_CONSENTS[match['how']]} {who.said}" if match and who is not None else None


def _when(scene: Scene, zh: str) -> str | None:
    """自⟦6月1日⟧起至⟦8月31日⟧止: a span that is known whole, or by its ends."""
    names = scene.reader.nouns.names
    if zh.startswith("自") and (whole := names.get(zh[1:])):
        return f"from {whole.removeprefix('from ')}"
    if whole := names.get(zh):
        return _dated(whole)
    if match := _FROM_TO.fullmatch(zh):
        since, until = names.get(match["from"]), names.get(match["to"])
        return f"from {since} to {until}" if since and until else None
    if match := _FROM.fullmatch(zh):
        since = names.get(match["from"]) or names.get(zh)
        return f"from {since.removeprefix('from ')}" if since else None
    match = _DURING.fullmatch(zh)
    what = scene.reader.nouns.read(match["what"]) if match else None
    return f"during {what.said}" if what is not None else None


def _dated(english: str) -> str:
    """A date as a lead: on June 1, from June 1 to July 2."""
    if english.startswith(("from ", "by ", "in ", "on ", "at ", "since ")):
        return english.rstrip(",")
    return f"{'from' if ' to ' in english else 'at' if ':' in english else 'on'} {english}"


_RULES: tuple[Callable[[Scene, str], str | None], ...] = (_by, _aims, _because, _with_consent, _when)
