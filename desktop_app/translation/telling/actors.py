"""Who acts in news of meetings and visits: the meeting, a leader with posts and name, two sides, a body.

市委副书记、市长X, X同志一行, 双方, 会议, 特区政府, 市领导X、Y及有关部门负责人.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.names.person_signs import surnames
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.telling.doers import may_do
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import pattern_of, words_of

_SET = words_of("who acts in news")
_SET_FIRST = re.compile(f"(?:{longest_first(_SET)})")
_MANY = frozenset(zh for zh, en in _SET.items() if re.search(r"s$|people$|^(?:we|they|I)$", en))
_NOW = frozenset(pattern_of("who speaks for themselves").split("|"))
_JOINT = re.compile("、|，|以及|及")
_AND = re.compile("和|与")  # stands in names of bodies too: looked at where an item is not read whole
_BEHIND = re.compile(
    "(?:同志|先生|女士|教授|博士)?(?P<party>等?一行|率队|率团)?(?:还|也|均|都|分别|共同|再次)?"
)
_POST = re.compile(  # at the head: the General Office of a committee is no post
    r"(?:the |an? )?(?:(?:[Dd]eputy|[Vv]ice|[Ee]xecutive|[Cc]hief|[Aa]cting|"
    r"(?:first|second|third|fourth)-rank|[Pp]rincipal|[Ff]oreign|general|division|section|board|"
    r"county|district|municipal|provincial|[Ss]tate) )*"
    r"(?:[Ss]ecretary|[Mm]ayor|[Mm]embers?|[Dd]irector|[Cc]hair\w*|[Hh]ead|[Mm]inister|Premier|[Gg]overnor|"
    r"[Pp]resident|[Ss]pokespersons?|[Cc]ommissioner|[Cc]ouncilor|[Mm]anager|[Ee]ngineer|[Ee]conomist|"
    r"[Ii]nspector|[Ll]eaders?|[Cc]onsul|CEO|[Cc]ommander|[Cc]ommissar|[Cc]ounselor|[Pp]lanner|[Aa]ccountant|"
    r"[Ss]tatistician)\b"
)
_CALL = {
    "同志": "Comrade ", "先生": "Mr. ", "女士": "Ms. ", "教授": "Professor ", "博士": "Dr. ",
}  # fmt: skip
_CALLED = re.compile(f"(?:{'|'.join(_CALL)})$")
_CALLED_BY_POST = re.compile(
    "副?(?:书记|省长|市长|县长|区长|局长|厅长|主任|部长|司长|处长|院长|校长|主席|会长)"
)
_WORD = re.compile(r"(?!(?:of|the|for|and)\b)\b[a-z]+")  # of a post that names nobody: deputy director
# Those who hold an office abroad, by their name or without: French Foreign Minister Jean-Noël Barrot.
_ABROAD = re.compile(
    r"\b(?:President|Prime Minister|Minister|Chancellor|Premier|King|Queen|Ambassador|Consul General|Mayor|"
    r"Governor|Secretary|Speaker|Chairman|Chairperson|Commissioner|Director-General)\b"
)
_UNNAMED = re.compile(r"^(?!the )[A-Z].* (?:Ambassador to \w+|Consul General in \w+)$")
_HEADS_OF = re.compile(
    "(?P<bodies>[^，]{3,60})等(?:市直)?(?:有关|相关)?(?P<kind>部门|单位)(?:主要)?(?:负责人|负责同志|领导)"
)
_OFFICE = re.compile("^.+?(?= of |$)")  # Deputy Director of the …
_OFFICIALS = re.compile("(?:the )?(?:principal )?officials of ")
_PERSON = re.compile(r",$|^(?:[A-Z][\w-]* )+[A-Z][a-z]+$")  # with posts behind the name, or in front
_SHORT = 3  # words of a post that stands in front of the name
_FEWEST, _MOST = 2, 34  # characters of whoever acts
_ACTS = re.compile(pattern_of("what an actor's deed begins with"))


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, in English; `many` acts as several, `now` speaks of what holds now."""

    said: str
    many: bool
    now: bool = False


def actors_at(text: str, reader: Reader) -> Iterator[tuple[Actor, str]]:
    """Whoever may act at the head of `text`, the surest first, with what is left behind."""
    if (first := _SET_FIRST.match(text)) is not None:
        behind = _behind(text, first.end())
        yield Actor(_SET[first[0]], first[0] in _MANY, first[0] in _NOW), behind
    ends = [at for at in range(_FEWEST, min(_MOST, len(text))) if _ACTS.match(text, at)]
    for name in reader.nouns.names:
        at = text.find(name)
        if 0 <= at < _MOST and _is_person(name, reader):
            ends.append(_BEHIND.match(text, at + len(name)).end())  # type: ignore[union-attr]
    for end in sorted({*ends}, reverse=True):
        persons = all(_ends_in_person(part, reader) for part in text[:end].split("，"))
        if ("，" not in text[:end] or persons) and (actor := several(text[:end], reader)) is not None:
            yield actor, text[end:]


def _ends_in_person(zh: str, reader: Reader) -> bool:
    """陈志远要求，各部门…: of clauses beside each other each must name who acts."""
    return any(zh.endswith(name) and _is_person(name, reader) for name in reader.nouns.names)


def several(zh: str, reader: Reader) -> Actor | None:
    """市委副书记、市长X，Y: each of them with posts in front of the name."""
    if (officials := _of_bodies(zh, reader)) is not None:
        return officials
    posts: list[str] = []
    said: list[str] = []
    many = False
    for one in _items(zh, reader, posts):
        if one is None:
            return None
        if one.many is None:  # a post whose name is still to come
            posts.append(one.said)
            continue
        posts.clear()
        said.append(one.said)
        many = many or bool(one.many)
    if not said and len(posts) == 1 and re.search(" (?:of|for) ", posts[0]):
        return Actor(f"the {posts[0]}", many=False)  # an office that acts: the spokesperson for …
    if posts or not said:
        return None
    return Actor(_shared(said), many or len(said) > 1)


def _of_bodies(zh: str, reader: Reader) -> Actor | None:
    """市外办、市教育局等有关部门负责人: officials of bodies some of which are named."""
    match = _HEADS_OF.fullmatch(zh)
    bodies = [reader.nouns.read(one) for one in match["bodies"].split("、")] if match else []
    said = [one.said for one in bodies if one is not None]
    if match is None or len(said) < len(bodies):
        return None
    many = ", ".join(said)
    return Actor(
        f"officials of {many} and other {'departments' if match['kind'] == '部门' else 'bodies'}", many=True
    )


def _shared(said: list[str]) -> str:
    """市委办、市政府办主要负责人: officials of both bodies."""
    if len(said) > 2 and any(one.endswith(",") for one in said):
        return f"{'; '.join(one.rstrip(',') for one in said[:-1])}; and {said[-1]}"
    last = _OFFICIALS.match(said[-1])
    if (
        last is None
        or len(said) == 1
        or any(_OFFICIALS.match(one) or _PERSON.search(one) for one in said[:-1])
    ):
        return listed(said)
    return f"{last[0]}{listed([*said[:-1], said[-1][last.end() :]])}"


def _items(zh: str, reader: Reader, posts: list[str]) -> Iterator[_One | None]:
    """What each item of a list names; `posts` are those said so far of the person to come."""
    for item in _JOINT.split(zh):
        one = person(item, reader, posts) or _thing(item, reader)
        if one is not None:
            yield one
            continue
        for part in _AND.split(item) if _AND.search(item) else [""]:
            yield (person(part, reader, posts) or _thing(part, reader)) if part else None


@dataclass(frozen=True, slots=True)
class _One:
    said: str
    many: bool | None  # None: a post alone


def person(zh: str, reader: Reader, posts: list[str]) -> _One | None:
    """市长陈志远一行: a person, with `posts` that were said before; 吴局长: one by the surname alone."""
    if zh[:1] in surnames() and not posts and _CALLED_BY_POST.fullmatch(zh[1:]):
        office = _post(zh[1:], reader)
        return (
            _One(f"{_WORD.sub(lambda word: capital(word[0]), _bare(office))} {pinyin.spell(zh[0])}", False)
            if office
            else None
        )
    names = [name for name in reader.nouns.names if name in zh and _is_person(name, reader)]
    name = max(names, key=len, default="")
    front, _, rest = zh.partition(name) if name else (zh, "", "")
    behind = _BEHIND.fullmatch(rest)
    if name and behind is None and (post := _post(rest, reader)) is not None:  # 吴建平局长
        rest, posts, behind = "", [*posts, _bare(post)], _BEHIND.fullmatch("")
    if not name or behind is None:
        return None
    said = reader.nouns.names[name]
    post = _post(front, reader) if front else None
    if front and post is None:
        return None
    party = " and the delegation" if behind["party"] else ""
    if post is not None and post.many and not posts:  # 市领导A、B
        return _One(f"{_bare(post)} {said}{party}", True)
    own = re.sub("persons$", "person", singular(_bare(post)) or _bare(post)) if post else ""
    all_posts = [*posts, *([own] if own else [])]
    return _One(f"{titled(said, all_posts)}{party}", bool(party))


def titled(name: str, posts: list[str]) -> str:
    """Mayor Chen Zhiyuan; Chen Zhiyuan, Deputy Secretary of the CPC Municipal Committee and Mayor,."""
    if not posts:
        return name
    posts = [_WORD.sub(lambda word: capital(word[0]), post) if post.islower() else post for post in posts]
    posts = [
        capital(_OFFICE.sub(lambda office: _WORD.sub(lambda word: capital(word[0]), office[0]), post))
        for post in posts
    ]
    if len(posts) == 1 and len(posts[0].split()) <= _SHORT:
        return f"{posts[0]} {name}"
    return f"{name}, {listed(posts)},"


def _bare(post: Noun) -> str:
    return re.sub("^(?:the|an?) ", "", post.english)


def _post(zh: str, reader: Reader) -> Noun | None:
    known = reader.nouns.read(zh)
    return known if known is not None and _POST.match(known.english) else None


def _thing(zh: str, reader: Reader) -> _One | None:
    """有关部门负责人, 市人大常委会: people or a body; a post alone says whose name is to come."""
    known = reader.nouns.read(zh)
    if known is None:
        return _party(zh.removesuffix("一行"), reader) if zh.endswith("一行") else None
    if zh in reader.nouns.names and _ABROAD.search(known.english):
        return _One(_UNNAMED.sub(r"the \g<0>", known.said), False)
    if _POST.match(known.english) and not known.many:
        return _One(_bare(known), None)
    acts = may_do(known, "") or _POST.match(known.english) or _OFFICIALS.match(known.english)
    return _One(known.said, known.many) if acts else None  # 全年计划…: a year does not plan


def _party(zh: str, reader: Reader) -> _One | None:
    """里昂市市长一行: whoever holds an office, unnamed, and those who came along."""
    known = reader.nouns.read(zh)
    if known is None or known.many or not (_POST.match(known.english) or _ABROAD.search(known.english)):
        return None
    return _One(f"the {_bare(known)} and the delegation", True)


def _is_person(zh: str, reader: Reader) -> bool:
    """A name spelt as persons' are, with what one calls them: 张立群, 张立群同志."""
    called = _CALLED.search(zh)
    name = zh[: called.start()] if called else zh
    english = reader.nouns.names[zh]
    bare = english.removeprefix(_CALL[called[0]] if called else "")
    return 2 <= len(name) <= 4 and bare == pinyin.spell_person(name)


def _behind(text: str, at: int) -> str:
    return text[_BEHIND.match(text, at).end() :]  # type: ignore[union-attr]
