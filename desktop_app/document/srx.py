"""The sentence rules as SRX 2.0, for other translation tools.

SRX knows no nesting, so that a stop inside quotes or brackets is told by what follows it; the
result is the same on ordinary prose.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

# (is a break, pattern before, pattern after); the first rule that matches at a place decides
_GOES_ON = (
    r"\s*(?:[，、。；：！？,;:的等或是與都均也]|地(?![区方])|得(?![益到])|之(?![后前])|了(?!解)|和(?!谐)|[与为](?![会此了])|及(?!时)|在(?![会此])"
    r"|这(?:[一二两三四五六七八九十几些样]|个))"
)
_RULES: tuple[tuple[bool, str, str], ...] = (
    (False, r"(?:https?://|www\.)[!-~]{0,200}", r"[!-~]"),
    (False, r"[。！？!?；;…]", r"[。！？!?；;…]"),
    (False, r"[。！？!?…][”’」』）)】]+", _GOES_ON),
    (False, r"[。！？!?…]", r"[”’」』）)】》〉]"),
    (False, r"[。！？!?][》〉]", r""),
    (False, r"[（(][^）)]{0,60}[！？!?][）)]", r"[^”’」』]"),
    (False, r"[（(“‘《][^）)”’》]{0,60}[；;]", r"[^（(“‘《]{0,60}[）)”’》]"),
    (False, r"[（(《][^）)》]{0,60}[。！？!?]", r"[^（(《]{0,60}[）)》]"),
    (False, r"“[^“”]{0,100}[。！？!?]", r"[^“”]{1,100}”"),
    (False, r"[。！？!?][”’」』]", r"[“‘「『]"),
    (False, r"[。！？!?]", r"[\[〔［]\d{1,2}[\]〕］]"),
    (False, r"…{2,}", r"\s*[，、。；：！？的等都均也皆]"),
    (
        False,
        r"[。！？!?]",
        r"[（(](?![一二三四五六七八九十\d]{1,3}[）)])[^（）()。；;]{1,40}[）)](?![，、；：。])",
    ),
    (False, r"\b(?:Co|Inc|Corp|Ltd|Prof|Mrs|St|vs)\.\s*", r"\S"),
    (True, r"[。！？!?；;]+[”’」』）)】]*\s*", r"\S"),
    (True, r"[。！？!?](?:[\[〔［]\d{1,2}[\]〕］])+\s*", r"\S"),
    (True, r"[。！？!?][（(][^（）()。；;]{1,40}[）)]\s*", r"[^\s，、；：。]"),
    (True, r"…{2,}[”’」』）)】]*\s*", r"\S"),
    (True, r"(?:：|(?<!\d):)\s*", r"(?:[一首]是|首先|第一[，,、是]|[（(][一1][）)]|1[.．、](?!\d)|①|一要)"),
    (True, r"(?<!Dr|Mr|Ms|No)(?<=[A-Za-z]{2})\.\s+", r"[A-Z]"),
)


def export_srx() -> str:
    """An SRX 2.0 file with the rules for Chinese."""
    rules = "\n".join(
        f'        <rule break="{"yes" if is_break else "no"}">\n'
        f"          <beforebreak>{escape(before)}</beforebreak>\n"
        f"          <afterbreak>{escape(after)}</afterbreak>\n"
        "        </rule>"
        for is_break, before, after in _RULES
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="no">
    <formathandle type="start" include="no"/>
    <formathandle type="end" include="yes"/>
    <formathandle type="isolated" include="no"/>
  </header>
  <body>
    <languagerules>
      <languagerule languagerulename="Chinese">
{rules}
      </languagerule>
    </languagerules>
    <maprules>
      <languagemap languagepattern="[Zz][Hh].*" languagerulename="Chinese"/>
    </maprules>
  </body>
</srx>
"""


def rules() -> tuple[tuple[bool, str, str], ...]:
    """The rules as (is a break, pattern before, pattern after), first match decides."""
    return _RULES
