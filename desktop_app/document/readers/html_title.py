"""The title of a web page that stands outside its article, with office, meeting and day below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from desktop_app.document.passage import Hint
from desktop_app.document.readers.html_lines import Piece, pieces_of
from desktop_app.document.titles.title_words import is_column, is_title, is_whole_title

_TITLED = ("div", "p", "td", "th", "span", "strong", "b", "center", "h3", "h4", "section")
_SHORTEST_SAID = 8  # characters of a title that the window's alone tells
_LONGEST_BELOW = 60  # characters of an office, a meeting or a day
_REPORT = re.compile(r"报告|報告|计划|計劃|規劃|规划|公报|公報|讲话|講話")
_TITLE_CLASS = re.compile("title|headline|biaoti|\\bbt\\b", re.IGNORECASE)


def title_of(root: Any, article: Any, window: str, opening: Sequence[str]) -> list[Piece]:
    """The heading of the page that stands outside the article and says what the article is.

    It is known by its words, or because the window's title begins with it; where one of the
    article's first lines repeats it, that line is the title.
    """
    inside = set(article.iter())
    for node in (*root.iter("h1", "h2"), *_untagged(root, article, window)):
        text = " ".join("".join(node.itertext()).split())
        told = without_spaces(text)
        named = _REPORT.search(text) or (len(text) > 5 and window.startswith(told)) or is_whole_title(told)
        if node not in inside and named:
            if any(_repeats(without_spaces(line), told) for line in opening):
                return []
            return [Piece(text, Hint.TITLE), *_below(node, article)]
    return []


def _untagged(root: Any, article: Any, window: str) -> list[Any]:
    """The last element above the article that holds a title and no link, whatever it is tagged as.

    The title is whole, or the element sets it as titles are and its words or the window's say that it is one.
    """
    found: list[Any] = []
    above = set(article.iterancestors())
    for node in root.iter(*_TITLED):
        if node is article:
            break
        text = "" if node in above else without_spaces("".join(node.itertext()))
        said = is_title(text) or (len(text) >= _SHORTEST_SAID and window.startswith(text))
        titled = is_whole_title(text) or (_set_as_title(node) and said and not is_column(text))
        if titled and not any(True for _ in node.iter("a")):
            found = [node]
    return found


def _set_as_title(node: Any) -> bool:
    if node.tag in ("b", "strong", "center", "h3", "h4") or node.get("align") == "center":
        return True
    return _TITLE_CLASS.search(node.get("class") or "") is not None


def _below(title: Any, article: Any) -> list[Piece]:
    """Office, meeting and day between a title and its article; not what the site says of the page."""
    above = set(title.iterancestors())
    branch = [article, *article.iterancestors()]
    shared = next(at for at, node in enumerate(branch) if node in above)
    between: list[Any] = []
    for node in (title, *title.iterancestors()):
        if node is branch[shared]:
            break
        siblings = list(node.itersiblings())
        stop = next((at for at, other in enumerate(siblings) if other in branch), len(siblings))
        between += siblings[:stop]
    for node in reversed(branch[: shared - 1]):
        between += reversed(list(node.itersiblings(preceding=True)))
    pieces = [piece for node in between if not any(True for _ in node.iter("a")) for piece in pieces_of(node)]
    return [piece for piece in pieces if len(piece[0]) <= _LONGEST_BELOW and not re.search("[:：]", piece[0])]


def _repeats(line: str, title: str) -> bool:
    return title in line and len(line) <= len(title) + 30 and line[-1:] not in "。；"


def without_spaces(text: str) -> str:
    """The words of a title as they can be compared."""
    return "".join(text.split())
