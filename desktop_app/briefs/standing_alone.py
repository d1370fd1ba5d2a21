"""Whether a sentence, torn from its paragraph, still speaks to a guest: what tells against it, and how much.

Knows both languages of the sentence and the part of the report it stands in; nothing of topics.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.briefs.words import Span, Text, Words, text_of
from desktop_app.document.model import PartRole

_DEPENDENT = re.compile(r"^(?:其中|其(?![他余])|该|此|这|与此同时|同时|另外|并)")
_LEANS = re.compile(
    r"(?:At the same time|Meanwhile|In addition|In particular|Moreover|Furthermore|Besides|However|Therefore"
    r"|Thus|Hence|As a result|Also|And|But|Or|So|Of (?:these|this|them|which)|Among (?:these|them)|These"
    r"|Those|They|Their|This(?! (?:year|month|quarter))|Its|Such|Which|Who|Where"
    r"|It(?! is (?:estimated|expected|projected)))\b"
)
#: What a government says of itself and of the year before it comes to the facts.
_FRAME = re.compile(
    r"习近平|坚强领导|正确领导|团结带领|第?[二三四五六七]中全会|全会精神|会议精神|重要(?:讲话|指示|批示)|指导思想|极不平凡"
    r"|(?:是|正值|迎来)[^，。；]{0,25}(?:周年|[^，。；\d](?:元|之)年)"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|shall|\w+ed|\w+[’']s|rose|grew|fell|stood|made|built|held"
    r"|won|led|saw|took|came|became|set|met|put|began|went|kept|got|gave|ran|hit|spent|drew|brought|sought|cut"
    r"|outdid|broke|lost|there|we)\b",
    re.IGNORECASE,
)
_WILL = re.compile(r"\b(?:will|shall|to be|plans?|aims?|strives?|expect(?:s|ed)|target(?:ed)?|projected)\b")
_PROMISE = re.compile(r"\bwill\b")
_DONE = re.compile(r"\b(?:was|were|had)\b")
_LEANING, _TORN, _FRAMING = 6, 8, 10
# A part that says itself what it measures; “of these, 12 were new” would lose what the twelve are.
_PART = re.compile(r"(?:Of|Among) (?:this|these|them|which), (?=[a-z])")
_PART_ZH = re.compile(r"其中[，：、]?(?=[\u3400-\u9fff])")
_COUNTED = re.compile(
    r"(?:it|they|some|many|most|all|both|half|several|another|there|we|over|nearly|about|around|more|less|at"
    r"|up|an?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|the (?:rest|others?|former|latter|largest|most))\b"
)
_COUNTED_ZH = re.compile(
    r"(?:[包每占达近约已几两]|有(?!色)|最(?!终)|超(?!高|大)|半(?!导)|多(?!式|种)|数[十百千万亿]"
    r"|[一二三四五六七八九十百千万亿](?!般|产|级|元))"
)
# A place in a list that the brief does not show: 3. 新增学位1200个, （二）优化支出结构, 二是农业更稳.
_LISTED = re.compile(
    r"(?:\d{1,2}\.|[(]\d{1,2}[)]) +(?=[A-Z])|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth), "
)
_LISTED_ZH = re.compile(
    r"(?:\d{1,2}[.．、](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳])\s*"
    r"|[一二三四五六七八]是(?!否)"
)

#: Weight taken off, and why.
Fault = tuple[int, str]


def faults(text: str, english: str, role: PartRole) -> Iterator[Fault]:
    """What tells against quoting a sentence alone; its English may be "" where there is none."""
    if leans(text, english):
        yield _LEANING, "leans on the sentence before"
    if _FRAME.search(text):
        yield _FRAMING, "opens the report, tells no fact"
    if english and ((not english[:1].isupper() and english[:1].isalpha()) or not _VERB.search(english)):
        yield _TORN, "a torn sentence in English"
    if role is PartRole.RESULTS and _PROMISE.search(english):
        yield _TORN, "a result told as a plan"
    if role is PartRole.PLAN and _DONE.search(english) and not _WILL.search(english):
        yield _TORN, "a plan told as a result"


def leans(text: str, english: str) -> bool:
    """Whether a sentence goes on from the one before it, in either language."""
    return bool(_DEPENDENT.match(text) or _LEANS.match(english))


def alone(words: Words) -> Words:
    """A sentence without what ties it to those beside it: its number in a list, the 其中 before a part."""
    return without_whole(_without_place(words))


def _without_place(words: Words) -> Words:
    """An item of a list without its number, which the English may have left out (①新建幼儿园3所)."""
    told, said = _LISTED.match(text_of(words.en)), _LISTED_ZH.match(text_of(words.zh))
    if said is None:
        return words
    return Words(_from(words.en, told.end() if told else 0), _from(words.zh, said.end()))


def without_whole(words: Words) -> Words:
    """A part without the 其中 that leads back to its whole, in both languages or in neither."""
    en, zh = text_of(words.en), text_of(words.zh)
    told, said = _PART.match(en), _PART_ZH.match(zh)
    if said is None or _COUNTED_ZH.match(zh, said.end()):
        return words
    if en and (told is None or _COUNTED.match(en, told.end())):
        return words
    return Words(_from(words.en, told.end() if told else 0), _from(words.zh, said.end()))


def _from(text: Text, start: int) -> Text:
    """A text whose first span begins later, with a capital."""
    if not text or len(text[0].text) <= start:
        return text
    first, *others = text
    rest = first.text[start:]
    return (Span(rest[:1].upper() + rest[1:], first.mark), *others)
