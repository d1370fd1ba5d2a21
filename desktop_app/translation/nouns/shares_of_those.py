"""Which share of several does something: 公办幼儿园开设托班比例, 开展研发的企业占比.

Holds no vocabulary but what they do; the caller reads who and what.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import plural

_DOING = {
    "开设": "offering", "开展": "carrying out", "提供": "providing", "设立": "with", "设有": "with",
    "配备": "equipped with",
    "建立": "with", "建有": "with", "参加": "taking part in", "参与": "taking part in",
    "接入": "connected to",
    "使用": "using", "采用": "adopting", "实施": "implementing", "实行": "implementing", "享受": "enjoying",
}  # fmt: skip
_VERB = longest_first(_DOING)
_SHARE = "(?:所占|的)?(?:比例|占比|比重)"
_THOSE = (
    re.compile(f"(?P<who>[^、，的⟦⟧]{{2,}}?)(?P<verb>{_VERB})(?P<what>[^、，的⟦⟧]{{2,}}?){_SHARE}"),
    re.compile(f"(?P<verb>{_VERB})(?P<what>[^、，的⟦⟧]{{2,}}?)的(?P<who>[^、，的⟦⟧]{{2,}}?){_SHARE}"),
)
_WHO = re.compile(r"^(?!.* (?:of|for|in|with) )(?!\d)[a-z].*(?:s|people|women|children)$")


def share_of_those(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a share; None where it is not known who does what."""
    if not re.search("比例$|占比$|比重$", zh):
        return None
    for pattern in _THOSE:
        match = pattern.fullmatch(zh)
        who, what = (nouns.item(match["who"]), nouns.read(match["what"])) if match else (None, None)
        if match is None or who is None or what is None:
            continue
        bare = who.english.removeprefix("the ")
        several = plural(bare) or bare
        if _WHO.match(several):
            return Noun(f"the share of {several} {_DOING[match['verb']]} {what.said}", many=False)
    return None
