"""Two deeds side by side that are done to one thing: 重点人群排查管控 is no control of the screening.

Knows English alone: what the Chinese means is read in `noun_phrases`.
"""

from __future__ import annotations

import re

_FIRST = re.compile(
    "the (?P<deed>screening|inspection|analysis|monitoring|collection|demolition|relocation|recycling|"
    "identification|investigation|prevention|protection|restoration|operation|introduction|planning|training|"
    "recruitment|fostering|renewal|rehabilitation|purchase|storage|"
    "production|use|research and development|sorting|transport|"
    "cleanup)"
    " of (?P<what>.+)"
)
_SECOND = re.compile(
    "the (?P<deed>control|management|assessment|treatment|restoration|use|maintenance|repair|rectification|"
    "elimination|resettlement|disposal|adjustment|governance|evaluation|training|fostering|selection|supply|"
    "recruitment|introduction|appointment|monitoring|supervision|renewal|storage|transport|transportation|sale|sales|promotion|handling|processing|"
    "distribution) of {}"
)


def both_deeds(english: str, pattern: str) -> str | None:
    """The screening and control of key groups; None where the second is done to the first."""
    first, second = _FIRST.match(english), _SECOND.fullmatch(pattern)
    if first is None or second is None or first["deed"] == second["deed"]:
        return None
    return f"the {first['deed']} and {second['deed']} of {first['what']}"
