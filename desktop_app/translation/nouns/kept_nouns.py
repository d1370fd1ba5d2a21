"""Things that no list knows, kept in Chinese, with what rules say around them: the first, some of many."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.translation.nouns.acts import acts, acts_at, adverbs, without_adverbs
from desktop_app.translation.nouns.firsts import first
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.open_nouns import open_noun, slot, some_named, some_of, such_items
from desktop_app.translation.nouns.quoted_kinds import quoted_kind, with_names
from desktop_app.translation.words.plurals import plural


def kept(nouns: NounReader, zh: str, *, loose: bool = False) -> Noun | None:
    """`zh` kept in Chinese, but for what says that it is the first of its kind."""
    if "”“" in zh:
        return None  # 经济“稳定器”“压舱石”: the engine has to say how they go together
    if _is_deed(zh):
        return None
    if zh in adverbs() or any(verb == zh for verb, _ in acts_at(zh)):
        return None  # 将 + 重点 + 打造成, 整合 + 优化: what is done, and no thing
    if (one := first(zh, nouns.place)) is not None:
        thing = nouns.read(one.what) or open_noun(one.what, nouns.say)
        return one.of(thing) if thing is not None else None
    if (named := quoted_kind(zh)) is not None:
        return with_names(list(map(slot, named[0])), named[1])
    if (some := some_of(zh)) is not None:
        how_many, what = some
        known = nouns.read(what)
        if known and re.search("^(?:the|an?) .* and (?:the|an?) ", known.english):
            return None  # 一批中试基地和验证中心: the list has one of each
        several = known and (known.english if known.many else plural(known.english))
        thing = Noun(several, many=True) if several else open_noun(what, nouns.say)
        return Noun(f"{how_many} {thing.english}", many=True) if thing is not None else None
    such = such_items(zh)
    examples = nouns.such_as(*such) if such is not None else None
    examples = examples or some_named(zh, nouns.read, nouns.say)
    left = examples or open_noun(zh, nouns.say, loose=loose)
    if left is None or left.many or not _ends_in_many(nouns, zh):
        return left
    return replace(left, many=True)


def _ends_in_many(nouns: NounReader, zh: str) -> bool:
    """党领导教育工作的体制机制: it ends in a term of several, which will stand there in English."""
    last = next((zh[at:] for at in range(1, len(zh) - 3) if nouns.termbase.lookup(zh[at:])), "")
    known = nouns.word(last) if last else None
    return known is not None and known.many and known.english.endswith("s")


def _is_deed(zh: str) -> bool:
    """全力服务重大项目, 全面发展: a light word, then a verb with its thing or alone."""
    fronts = [rest for _, rest in without_adverbs(zh) if rest != zh]
    return _NO_THING.match(zh) is not None or any(
        rest in acts() or not rest or any(len(rest) > len(verb) + 1 for verb, _ in acts_at(rest))
        for rest in fronts
    )


_NO_THING = re.compile("(?:预计|预期|计划[为对在将]|拟)|(?:全部|均|都)(?:按期|如期|按时|顺利)$")
