"""The words of a segment from another tool: inline codes are left out, what they enclose stays."""

from __future__ import annotations

from lxml import etree

from desktop_app.exchange.xml_files import local

# Elements whose content is code of the original file (`<b>`), not words: TMX 1.4b and XLIFF 1.2.
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "x", "bx", "ex"})


def words_of(element: etree._Element | None) -> str:
    """The text of a source, target or seg element."""
    if element is None:
        return ""
    parts = [element.text or ""]
    for child in element:
        name = local(child)
        if name and name not in _CODES:  # g, mrk, hi, pc, … enclose words; comments have no name
            parts.append(words_of(child))
        if name == "cp":  # XLIFF 2: a character that XML cannot write
            parts.append("")
        parts.append(child.tail or "")
    return "".join(parts)
