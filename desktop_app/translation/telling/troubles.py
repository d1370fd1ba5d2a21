"""Troubles of so many people that were resolved: 解决12万人饮水安全问题, 3.2万群众出行难问题得到解决.

The number counts the people, and not the troubles.  The caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS
from desktop_app.translation.words.rule_words import words_of

_WHO = words_of("whose troubles")
_WHOSE = (
    rf"(?P<n>{VALUE})(?P<who>{longest_first(_WHO)})?的?"
    "(?P<what>[^⟦⟧，；、]{2,16}?(?:问题|难题|困难))"
)
_RESOLVED = re.compile(rf"(?:有效|妥善|全面|彻底|切实|基本|累计|共|着力|全部)*解决(?:好)?(?:了)?{_WHOSE}")
_WERE_RESOLVED = re.compile(
    rf"{_WHOSE}(?:得到|获得)?(?:了)?(?:有效|妥善|全面|彻底|切实|基本|根本|圆满|全部)*解决"
)
_HEADS = re.compile("(?P<n>.*?[\\dn]) ?(?P<unit>[人名户]?)$")


def troubles(clause: Clause) -> str | None:
    """English of a clause that says whose troubles were resolved; None for anything else."""
    match = _RESOLVED.fullmatch(clause.zh)
    passive = match is None
    match = match or _WERE_RESOLVED.fullmatch(clause.zh)
    if match is None or (passive and clause.voice is not RESULTS):
        return None
    who, what = _people(match, clause.say), clause.read(match["what"])
    if who is None or what is None or re.search(r"\d| and ", what.english):
        return None
    thing = f"{what.said} {'of' if ' of ' not in what.english else 'facing'} {who}"
    if passive:
        return f"{thing} {'were' if what.many else 'was'} resolved"
    return clause.voice.act("resolve {}").format(thing)


def _people(match: re.Match[str], say: SayFigures) -> str | None:
    (number,) = say(match["n"])
    heads = _HEADS.fullmatch(number)
    bare = CLASSIFIER.sub("", number)
    if heads is None or (heads["unit"] == "" and not match["who"]) or bare == "1":
        return None
    if heads["unit"] == "户":
        return f"{bare} households"
    return f"{heads['n']} {_WHO[match['who'] or '人']}"
