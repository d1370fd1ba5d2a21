"""Saved web pages: the article, not the site's furniture.

The article is the innermost element that holds nearly all full stops and commas which do not stand
in links.  Nothing inside it is judged here; what is left of the site's furniture is whole lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop_app.document.characters import clean
from desktop_app.document.decode import decode
from desktop_app.document.pages.tables import names_group
from desktop_app.document.passage import Hint, Line
from desktop_app.document.readers.no_article import refusal
from desktop_app.document.source import Source
from desktop_app.document.titles.title_words import is_column, is_title, is_whole_title
from desktop_app.errors import DocumentError

# fmt: off
_SKIP = frozenset((
    "script", "style", "noscript", "template", "svg", "nav", "footer", "form", "iframe", "select", "button",
    "head",
))
_SEEN = frozenset(("nav", "footer", "form", "select", "button"))  # of those
_BLOCKS = frozenset((
    "p", "div", "section", "article", "main", "li", "ul", "ol", "table", "tbody", "thead", "tr", "td", "th",
    "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "header", "aside", "figure", "figcaption", "dl", "dt",
    "dd", "center", "pre", "body",
))
# fmt: on
_LEAVES = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"))
_TITLED = ("div", "p", "td", "th", "span", "strong", "b", "center", "h3", "h4", "section")
_LINK_LISTS = ("div", "ul", "ol", "dl", "table", "section", "aside", "header")
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_SHARE = 0.85
_LONGEST_BELOW = 60
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_REPORT = re.compile(r"报告|報告|计划|計劃|規劃|规划|公报|公報|讲话|講話")
_TITLE_CLASS = re.compile("title|headline|biaoti|\\bbt\\b", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)


def read(data: bytes, path: Path) -> Source:
    """Lines of the article of a web page."""
    root = _parse(data, path)
    window = _tight("".join(root.xpath("string(//title)")))
    unseen = _without_controls(root)
    article = _article(root)
    refused = refusal(root, article, path)
    if refused:
        raise refused
    removed = _drop_links(article)
    lines = list(_walk(article))
    heading = _title(root, article, window, [text for text, _, _, _ in lines[:5]])
    removed += [*unseen, *_outside(root, article, [text for text, _, _, _ in heading])]
    lines = [*heading, *lines]
    numbered = [
        Line(text, index, 1 if hint is not Hint.ROW else 0, indented, False, hint, level)
        for index, (text, hint, level, indented) in enumerate(lines, start=1)
    ]
    return Source("html", tuple(numbered), tuple(removed))


_Piece = tuple[str, Hint, int, bool]


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
        if best is None or best.tag not in _BLOCKS or weights[best] < _SHARE * total:
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
    return [text for text, _, _, _ in _walk(node)]


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


def _title(root: Any, article: Any, window: str, opening: Sequence[str]) -> list[_Piece]:
    """The heading of the page that stands outside the article and says what the article is.

    It is known by its words, or because the window's title begins with it; where one of the
    article's first lines repeats it, that line is the title.
    """
    inside = set(article.iter())
    for node in (*root.iter("h1", "h2"), *_untagged(root, article)):
        text = " ".join("".join(node.itertext()).split())
        told = _tight(text)
        named = _REPORT.search(text) or (len(text) > 5 and window.startswith(told)) or is_whole_title(told)
        if node not in inside and named:
            if any(_repeats(_tight(line), told) for line in opening):
                return []
            return [(text, Hint.TITLE, 0, False), *_below(node, article)]
    return []


def _untagged(root: Any, article: Any) -> list[Any]:
    """The last element above the article that holds a title and no link, whatever it is tagged as.

    The title is whole, or the element sets it as titles are.
    """
    found: list[Any] = []
    above = set(article.iterancestors())
    for node in root.iter(*_TITLED):
        if node is article:
            break
        text = "" if node in above else _tight("".join(node.itertext()))
        titled = is_whole_title(text) or (_set_as_title(node) and is_title(text) and not is_column(text))
        if titled and not any(True for _ in node.iter("a")):
            found = [node]
    return found


def _set_as_title(node: Any) -> bool:
    if node.tag in ("b", "strong", "center", "h3", "h4") or node.get("align") == "center":
        return True
    return _TITLE_CLASS.search(node.get("class") or "") is not None


def _below(title: Any, article: Any) -> list[_Piece]:
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
    pieces = [piece for node in between if not any(True for _ in node.iter("a")) for piece in _walk(node)]
    return [piece for piece in pieces if len(piece[0]) <= _LONGEST_BELOW and not re.search("[:：]", piece[0])]


def _repeats(line: str, title: str) -> bool:
    return title in line and len(line) <= len(title) + 30 and line[-1:] not in "。；"


def _tight(text: str) -> str:
    return "".join(text.split())


def _walk(node: Any) -> Iterator[_Piece]:
    """Lines of an element in reading order."""
    if node.tag == "tr" and _is_row(node):
        cells = [" ".join("".join(cell.itertext()).split()) for cell in _cells(node)]
        yield "\t".join(cells), Hint.ROW, 0, False
        return
    hint = Hint.ITEM if node.tag == "li" else Hint.HEADING if node.tag in _HEADINGS else Hint.NONE
    level = _HEADINGS.get(node.tag, 0)
    if level == 1:
        hint, level = Hint.TITLE, 0
    for text in _inline(node):
        if isinstance(text, str):
            indented = text.startswith(("　", "\u00a0\u00a0", "\u2003"))
            words = re.sub(r"[^\S　]+", " ", text).strip()
            if words.strip("* 　"):
                yield (words.replace("**", "") if level else words), hint, level, indented
        else:
            yield from _walk(text)


def _inline(node: Any) -> Iterator[Any]:
    """Runs of inline text, and the block elements between them."""
    buffer: list[str] = []

    def gather(element: Any, bold: bool) -> Iterator[Any]:
        buffer.append(_marked(element.text, bold))
        for child in element:
            if child.tag == "br":
                yield from flush()
            elif child.tag in _BLOCKS:
                yield from flush()
                yield child
            else:
                yield from gather(child, bold or _bold(child))
            buffer.append(_marked(child.tail, bold))

    def flush() -> Iterator[Any]:
        text = "".join(buffer).replace("****", "")
        buffer.clear()
        if text.strip():
            yield text

    yield from gather(node, False)
    yield from flush()


def _marked(text: str | None, bold: bool) -> str:
    if not text:
        return ""
    return f"**{text}**" if bold and text.strip() else text


def _bold(node: Any) -> bool:
    return node.tag in ("b", "strong") or _BOLD_STYLE.search(node.get("style") or "") is not None


def _is_row(node: Any) -> bool:
    cells = _cells(node)
    texts = ["".join(cell.itertext()).strip() for cell in cells]
    nested = any(True for _ in node.iter("table"))
    if len(cells) == 1:
        above = node.getprevious()
        return not nested and names_group(texts[0], 0 if above is None else len(_cells(above)))
    return len(cells) > 1 and not nested and sum(map(bool, texts)) > 1 and max(map(len, texts)) < 300


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row if cell.tag in ("td", "th")]
