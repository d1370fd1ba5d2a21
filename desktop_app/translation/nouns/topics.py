"""What a sentence is about, named in front of a colon: 生态环境：我们将加强生态修复.

The name heads the sentence as a label does; what it stands before is told as if it were not there.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.placing.labels import Label
from desktop_app.translation.terms.termbase import Termbase

_TOPIC = re.compile(f"(?P<topic>[{HAN}、]{{2,16}})：(?P<first>[^，。；：]{{4,}})")
# What is listed behind a colon, and whose it is: no topic of what is done.
_NO_TOPIC = re.compile(
    "(?:目标|指标|要求|任务|思路|思想|原则|举措|措施|重点|单位|部门|领导|责任人|如下|问题|内容|方面|工作|是|为|指出|强调|提出)$"
)
_WE = re.compile("(?:我们|[全我][省市县区州旗])(?:将|要|必须)")


def topic(text: str, termbase: Termbase) -> Label | None:
    """The topic at the start of `text` as a label, None where no known thing stands before a deed."""
    match = _TOPIC.match(text)
    if match is None or _NO_TOPIC.search(match["topic"]) or acts_first(match["topic"]):
        return None
    if not (_WE.match(match["first"]) or acts_first(match["first"])):
        return None
    thing = NounReader.without_figures(termbase).read(match["topic"])
    if thing is None:
        return None
    english = thing.english.removeprefix("the ")
    return Label(match.end("topic") + 1, f"{english[:1].upper()}{english[1:]}: ")
