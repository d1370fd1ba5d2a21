"""Saved web pages: the article, not the site's furniture.

The article is the innermost element that holds nearly all full stops and commas which do not stand
in links.  Nothing inside it is judged here; what is left of the site's furniture is whole lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.document.characters import clean
from desktop_app.document.decode import decode
from desktop_app.document.passage import Hint, Line
from desktop_app.document.readers.html_lines import BLOCKS, pieces_of
from desktop_app.document.readers.html_title import title_of, without_spaces
from desktop_app.document.readers.no_article import refusal
from desktop_app.document.source import Source
from desktop_app.errors import DocumentError

# fmt: off
_SKIP = frozenset((
    "script", "style", "noscript", "template", "svg", "nav", "footer", "form", "iframe", "select", "button",
    "head",
))
_SEEN = frozenset(("nav", "footer", "form", "select", "button"))  # of those
# fmt: on
_LEAVES = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"))
_LINK_LISTS = ("div", "ul", "ol", "dl", "table", "section", "aside", "header")
_SHARE = 0.85  # of the punctuation of the page: the article holds no less
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)


def read(data: bytes, path: Path) -> Source:
    """Lines of the article of a web page."""
    root = _parse(data, path)
    window = without_spaces("".join(root.xpath("string(//title)")))
    unseen = _without_controls(root)
    article = _article(root)
    refused = refusal(root, article, path, " ".join([window, *unseen]))
    if refused:
        raise refused
    removed = _drop_links(article)
    lines = list(pieces_of(article))
    heading = title_of(root, article, window, [piece.text for piece in lines[:5]])
    removed += [*unseen, *_outside(root, article, [piece.text for piece in heading])]
    lines = [*heading, *lines]
    numbered = [
        Line(
            one.text,
            index,
            one.gap if one.hint is not Hint.ROW else 0,
            one.indented,
            False,
            one.hint,
            one.level,
            grid=one.grid,
        )
        for index, one in enumerate(lines, start=1)
    ]
    return Source("html", tuple(numbered), tuple(removed))


def _parse(data: bytes, path: Path) -> Any:
    from lxml import etree, html

    declared = _CHARSET.search(data[:4096])
    text = None
    if declared:
        name = declared.group(1).decode("ascii").lower()
        try:
            text = data.decode({"gb2312": "gb18030", "gbk": "gb18030"}.get(name, name))
        except (LookupError, UnicodeDecodeError):
            text = None
    text = text if text is not None else decode(data, path)
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text).replace("\x00", "")
    try:
        return html.document_fromstring(text)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise DocumentError(
            "document-damaged",
            f"“{path.name}” is not a readable web page; save the page again.",
            path=str(path),
        ) from error


def _article(root: Any) -> Any | None:
    """Innermost element with nearly all of the page's punctuation outside links."""
    weights: dict[Any, int] = {}
    for node in reversed(list(root.iter())):
        own = 0 if node.tag == "a" else len(re.findall("[，。；、]", node.text or ""))
        for child in node:
            own += weights[child] + len(re.findall("[，。；、]", child.tail or ""))
        weights[node] = own
    total = weights[root]
    if not total:
        return None
    node = root
    while True:
        best = max(node, key=lambda child: weights[child], default=None)
        if best is None or best.tag not in BLOCKS or weights[best] < _SHARE * total:
            return node
        if best.tag in _LEAVES or (best.tag in ("tr", "td") and weights[best] < total):
            return node
        node = best


def _without_controls(root: Any) -> list[str]:
    """Take scripts, menus, forms and the foot of the page out; the words of those that can be seen."""
    for node in list(root.iter()):
        parent = node.getparent()
        if parent is not None and not (isinstance(node.tag, str) and node.tag not in _SKIP - _SEEN):
            _drop(node, parent)
    words: list[str] = []
    for node in list(root.iter(*_SEEN)):
        if not any(up.tag in _SEEN for up in node.iterancestors()):
            words += _words(node)
            _drop(node, node.getparent())
    return words


def _outside(root: Any, article: Any, heading: Sequence[str]) -> list[str]:
    """Take the article out of its page; the words that are left there, but for its heading."""
    parent = article.getparent()
    if parent is None:
        return []
    _drop(article, parent)
    left = Counter(heading)
    words: list[str] = []
    for text in _words(root):
        if left[text] > 0:
            left[text] -= 1
        else:
            words.append(text)
    return words


def _words(node: Any) -> list[str]:
    return [piece.text for piece in pieces_of(node)]


def _drop_links(article: Any) -> list[str]:
    """Take lists of links (menus, related pages) out of the article; their text."""
    removed: list[str] = []
    for node in list(article.iter(*_LINK_LISTS)):
        parent = node.getparent()
        if node is article or parent is None or not any(up is article for up in node.iterancestors()):
            continue
        text = "".join("".join(node.itertext()).split())
        links = ["".join("".join(link.itertext()).split()) for link in node.iter("a")]
        if len(links) > 2 and sum(map(len, links)) >= 0.8 * len(text) and "。" not in text:
            removed.append(" ".join(filter(None, links)))
            _drop(node, parent)
    return removed


def _drop(node: Any, parent: Any) -> None:
    """Take an element out but keep the text behind it."""
    tail = node.tail or ""
    before = node.getprevious()
    if before is not None:
        before.tail = clean((before.tail or "") + tail)
    else:
        parent.text = clean((parent.text or "") + tail)
    parent.remove(node)
