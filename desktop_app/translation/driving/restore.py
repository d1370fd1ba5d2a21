"""Tidying an engine's English: spacing, quotation marks, percent and money style, doubled words, the stop.

An amount's dropped "over" or "nearly" and a name's spelling come back.  Works on any English; never
changes a number.
"""

from __future__ import annotations

import re

from desktop_app.translation.driving.finite import leads_on, leans_back, with_verb
from desktop_app.translation.driving.one_subject import in_one_sentence
from desktop_app.translation.driving.opening_figures import opened_in_words
from desktop_app.translation.driving.qualifiers import with_qualifiers
from desktop_app.translation.driving.respelling import with_names
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.placing.labels import after_comma
from desktop_app.translation.words.area_words import AREA_WORDS

_FULL_WIDTH = str.maketrans(
    {
        "，": ", ", "。": ". ", "；": "; ", "：": ": ", "！": "! ", "？": "? ", "（": " (", "）": ") ",
        "、": ", ", "％": "%", "　": " ", "【": " [", "】": "] ", "《": "“", "》": "”", "「": "“", "」": "”",
        "～": "–", "﹪": "%", "．": ".", "－": "-", "＋": "+", "／": "/",
    }
)  # fmt: skip
_LEAKS = re.compile(
    r"^\s*(?:(?:english )?translation|english|output|here is the translation|assistant|user)\s*[:：]\s*", re.I
)
_CHAT = re.compile(r"<\|[^|]*\|>|<[sS]>|</[sS]>")
_OF_ITSELF = re.compile(r"\b((?:[A-Za-z'’-]+ ){1,5}[A-Za-z'’-]+) of \1\b", re.I)
_DOUBLE_OK = {"had", "that", "so", "very", "bora", "no"}


def restore(localised: LocalisedSegment, english: str, *, heading: bool = False, role: str = "") -> str:
    """`english` as it may stand in a document, with the prefix of `localised` before it.

    A heading of a plan loses its "We will": 加快建设… is "Accelerate …".  A sentence of -ing forms gets
    a subject in the tense of its role; what we do in neighbouring sentences is told in one, but not in prose.
    """
    text = with_names(localised.spans, own_area(localised.source, tidy(english)))
    text = without_added_year(localised.source, with_qualifiers(localised.spans, text))
    if role != PROSE:
        text = opened_in_words(in_one_sentence(text if heading else with_verb(text, role)))
    text = as_heading(text) if heading else text
    text = _match_stop(localised.source, text)
    if not text:
        return ""
    if localised.prefix.endswith(", "):
        return f"{localised.prefix}{after_comma(localised.spans, text)}"
    return f"{localised.prefix}{capitalise(text)}"


def tidy(english: str) -> str:
    """`english` with house style in spacing, quotes, percent signs and money."""
    text = _CHAT.sub("", english)
    text = _LEAKS.sub("", text).translate(_FULL_WIDTH)
    text = re.sub(r"\s+", " ", text).strip()
    text = text.replace(",:", ",")  # an English salutation ends in a comma
    text = _money(text)
    text = re.sub(r"(\d)\s*(?:percent\b(?!age)|per cent\b|%)", r"\1%", text)
    text = _undouble(text)
    text = _A_FOR_MANY.sub(lambda many: capitalise(many[1]) if many[0][0] == "A" else many[1], text)
    text = _EXCEEDED_OVER.sub(r"\1 ", text)
    text = _SECOND_SENTENCE.sub(r"\1. ", text)
    text = _THE_CHINAS.sub("China's ", text)
    text = _LOOSE_HYPHEN.sub("-", text)
    text = _SAME_IN_BRACKETS.sub(r"\1", text)
    text = re.sub(r"\b100% or (?:more|above|higher)\b", "100%", text)
    text = re.sub(r"\b([Aa]) (?:about|around) (?=\d|RMB|USD)", r"\1n approximately ", text)
    text = re.sub(r"\b([Aa]) (?=over \d|8\d*[ ,%-]|11[ -]|18[ -])", r"\1n ", text)
    text = _quotes(text)
    return _undouble(_spacing(text))


_REGION = re.compile(r"\bthe (?:entire|whole) (?:region|area|zone|territory)\b")
_CITY = re.compile(r"\bthe (?:entire |whole )?city\b(?! of)")


# What an engine adds to a sentence that names no time.
_ADDED_YEAR = re.compile(r",? (?:last year|in the past year|over the past year)(?=[.;,]|$)")


def without_added_year(chinese: str, english: str) -> str:
    """达95%: "reached 95% last year" says more than the Chinese, where that has no year."""
    return english if "年" in chinese else _ADDED_YEAR.sub("", english)


def own_area(chinese: str, english: str) -> str:
    """全区 is the district, not "the entire region" or "the city"; left alone where the Chinese names two."""
    found = set(re.findall("全([区市县省])(?![域])", chinese))
    if len(found) != 1 or re.search("全域|区域|地区", chinese):
        return english
    area = f"the {AREA_WORDS[found.pop()]}"
    english = _REGION.sub(area, english)
    return english if re.search("[市城都]", chinese) else _CITY.sub(area, english)


def as_heading(text: str) -> str:
    """`text` without its "We will", behind a label too: (1) We will build … is (1) Build …."""
    opened = _WE_WILL.match(text)
    if opened:
        text = f"{opened['label'] or ''}{capitalise(text[opened.end() :])}"
    return re.sub(r"((?:[,;] |\band )(?:and )?)we (?:will|shall) (?:also )?", r"\1", text)


_WE_WILL = re.compile(
    r"(?P<label>(?:\(\w+\)|\w+[.)]|(?:Part|Chapter|Section) \w+:?) )?"
    r"We (?:will|shall|must|should) (?:also |continue to |further )?"
)


def capitalise(text: str) -> str:
    """A capital at the start, after an opening quotation mark or bracket too."""
    match = re.match(r"[“‘\"'(\[]*", text)
    at = match.end() if match else 0
    word = text[at:].split(" ", 1)[0]
    if not word or any(char.isupper() or char.isdigit() for char in word[1:]):
        return text  # eVTOL, iPhone, 5G: written so on purpose
    return text[:at] + text[at].upper() + text[at + 1 :]


def join_clauses(pieces: list[str], source_pieces: list[str]) -> str:
    """English of clauses joined as the Chinese was: ； gives a semicolon, ， a new sentence."""
    out, previous, previous_mark = "", "", "，"
    for english, chinese in zip(pieces, source_pieces, strict=True):
        english = re.sub(r"[.;,: ]+([”\"]?)[.;,: ]*$", r"\1", tidy(english))
        if not english:
            continue
        if not out:
            out = english
        elif leads_on(previous) or leans_back(english):
            out += ", " + (english if _is_name(english) else english[:1].lower() + english[1:])
        elif previous_mark in "；;":
            out += "; " + _lower_start(english)
        else:
            out += ". " + capitalise(english)
        previous, previous_mark = english, chinese.rstrip()[-1:] or "，"
    return f"{out}." if out else ""


def _is_name(text: str) -> bool:
    """True when `text` opens with a name or an abbreviation rather than an ordinary word."""
    first, _, rest = text.partition(" ")
    return (
        first in ("I", "RMB")
        or any(char.isupper() for char in first[1:])
        or (first not in _PLAIN_OPENERS and not leans_back(text) and rest[:1].isupper())
    )


def _lower_start(text: str) -> str:
    """Lower-case first letter of an ordinary opening word (after a semicolon)."""
    first = text.split(" ", 1)[0]
    if first in _PLAIN_OPENERS:
        return text[0].lower() + text[1:]
    return text


_OPENERS = (
    "The A An In On At By For With To From We It This These They And There All Both Further Also Actively "
    "Strengthen Promote Accelerate Improve Build Support Develop First Second Third Fourth Fifth Sixth"
)
_PLAIN_OPENERS = frozenset(_OPENERS.split())
_EXCEEDED_OVER = re.compile(
    r"\b((?:exceed|surpass|overtak|break|broke|topp|cross)\w*(?: through| past)?) (?:over|more than) "
    r"(?=[A-Z$€£]{0,3} ?\d)"
)
# "A complete industrial chains were formed"
_A_FOR_MANY = re.compile(r"\b[Aa]n? ((?:(?!of )[a-z-]+ ){0,3}[a-z]+[^s\W]s (?:were|are|have) )")
# "Virtual University Park We developed": an engine left out the stop.
_SECOND_SENTENCE = re.compile(
    r"\b((?!(?:and|but|or|that|so|then|as|which|where|when|if|while|because|what|how)\b)[A-Za-z0-9]+[%)”]?) "
    r"(?=We (?:will|shall|also|further|[a-z]+ed|built|set|held|made|took|brought|gave)\b)"
)
_SAME_IN_BRACKETS = re.compile(r"\b([A-Z][\w.'’ -]*\w) ?\(\1\)")  # Trenton (Trenton)
_LOOSE_HYPHEN = re.compile(r"(?<=[a-z]) [-–] (?=[A-Z][a-z])")  # Shekou - Chiwan
_THE_CHINAS = re.compile(r"\bthe China['’]s (?=first|largest|only|top|biggest|second)", re.IGNORECASE)
_AMOUNT = r"(\d[\d,.]*(?: (?:trillion|billion|million|thousand))?)"
_YUAN_AFTER_RMB = re.compile(rf"\bRMB {_AMOUNT}\s*(?:yuan|RMB)(?: \(RMB\))?\b")
_YUAN_ALONE = re.compile(rf"(?<!RMB )\b{_AMOUNT} (?:Chinese )?(?:yuan|renminbi)(?: RMB)?\b")


def _money(text: str) -> str:
    text = re.sub(r"\b(?:CNY|RMB¥|RMB|¥|￥)\s*(?=\d)", "RMB ", text)
    text = _YUAN_AFTER_RMB.sub(r"RMB \1", text)
    text = _YUAN_ALONE.sub(r"RMB \1", text)
    text = re.sub(r"\bRMB RMB\b", "RMB", text)
    text = re.sub(r"(RMB \d[\d,.]*(?: \w+illion)?) \((?:RMB|CNY|yuan)\)", r"\1", text)
    return re.sub(r"\$\s*(?=USD|US)|(?<=USD)\s*\$", " ", text)


def _undouble(text: str) -> str:
    def once(match: re.Match[str]) -> str:
        return match[0] if match[1].lower() in _DOUBLE_OK else match[1]

    text = re.sub(r"\b([A-Za-z]{4,})\1\b", r"\1", text, flags=re.I)  # Financialfinancial
    text = re.sub(r"\b([A-Za-z]+)(?: \1\b)+", once, text, flags=re.I)
    # A phrase of two to six words said twice in a row, or of itself.
    text = re.sub(r"\b((?:[A-Za-z'’-]+ ){1,5}[A-Za-z'’-]+)(?:,? \1\b)+", r"\1", text)
    return _OF_ITSELF.sub(r"\1", text)


def _quotes(text: str) -> str:
    """Straight double quotes become “ ” in pairs; ‘ ’ used as quotes become “ ” too; odd ones go."""
    text = text.replace("„", "“").replace("‟", "”").replace("``", '"').replace("''", '"')
    text = re.sub(r"(?<![A-Za-z0-9])['‘]([^'‘’]{2,60})['’](?![A-Za-z])", r'"\1"', text)
    out: list[str] = []
    opened = -1
    for at, char in enumerate(text):
        if char not in '"“”':
            out.append(char)
        elif opened < 0 and (char == "“" or _opens(text, at)):
            opened = len(out)
            out.append("“")
        elif opened >= 0 and not (char == "“" or _opens(text, at)):
            out.append("”")
            opened = -1
    if opened >= 0:  # never closed
        del out[opened]
    return re.sub(r"“\s*”|'{2,}", "", "".join(out))


def _opens(text: str, at: int) -> bool:
    """A quotation mark at the start of a word."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (not before or before in " ([—–-/") and bool(after.strip()) and after not in ",.;:"


def _spacing(text: str) -> str:
    text = re.sub(r"(?<!\.)\.\.(?!\.)", ".", text)
    text = re.sub(r"\s+([,.;:!?%)\]”’])", r"\1", text)
    text = re.sub(r"([(\[“])\s+", r"\1", text)
    text = re.sub(r"(?<=[\w.,;:])“(?=\w)", " “", text)
    text = re.sub(r"”(?=\w)", "” ", text)
    text = re.sub(r"([,;:!?])(?=[A-Za-z“(])", r"\1 ", text)
    text = re.sub(r"(?<=[a-z)”%])\.(?=[A-Z“])", ". ", text)
    text = re.sub(r"\)(?=[A-Za-z])", ") ", text)
    text = re.sub(r"(?<=[A-Za-z]{2})\((?=[A-Za-z]{3})", " (", text)
    text = re.sub(r",\s*,+", ",", text)
    text = re.sub(r"([,;:])\s*\.", ".", text)
    return re.sub(r"\s+", " ", text).strip()


def _match_stop(source: str, text: str) -> str:
    """The final stop as in the source: none for headings, a colon for a colon."""
    if not text:
        return text
    last = source.rstrip(' \n\t”’"）)')[-1:]
    closing = re.search(r"[”’)\]]*$", text)
    tail = closing[0] if closing else ""
    body = text[: len(text) - len(tail)].rstrip()
    bare = body.rstrip(".;:,!? ")
    if re.search(r"\b(?:[A-Z]\.){2,}$|\betc\.$|\b(?:Co|Ltd|Inc|No)\.$", body):
        return text
    if last in "。.":
        return _with_stop(bare, body, tail, ".")
    if last in "；;":
        return _with_stop(bare, body, tail, ";")
    if last in "：:":
        return f"{bare}{tail}:"
    if last in "！!":
        return f"{bare}!{tail}"
    if last in "？?":
        return f"{bare}?{tail}"
    return f"{bare}{tail}"


def _with_stop(bare: str, body: str, tail: str, stop: str) -> str:
    if body != bare and body[len(bare) :].strip()[:1] in "!?" and stop == ".":
        return f"{body}{tail}"
    return f"{bare}{tail}{stop}" if tail.endswith(")") or not tail else f"{bare}{stop}{tail}"
