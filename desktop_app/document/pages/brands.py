"""A library's name and address, set into its texts again and again: 秘书之窗—每日更新www.example.com."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.alike import shared_opening
from desktop_app.document.chinese import HAN
from desktop_app.document.passage import Line

#: Glued to the text behind it, as no sentence names a site; offices are named by their sites.
_ADDRESS = re.compile(rf"www\.(?:(?!gov\.)[a-z0-9-]+\.){{1,3}}(?:com|cn|net|org|top|vip)(?=[{HAN}]|$)")
_LONGEST, _SHORTEST = 40, 4  # characters of a name


def take_out_brands(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines without the name and address that two places or more have in one wording; and these."""
    found = [(match, line.text) for line in lines for match in _ADDRESS.finditer(line.text)]
    removed: list[str] = []
    made = list(lines)
    for address, times in Counter(match.group() for match, _ in found).items():
        if times < 2:
            continue
        before = [text[: m.start()][-_LONGEST:][::-1] for m, text in found if m.group() == address]
        name = shared_opening(before)[::-1].lstrip()
        if len(name) < _SHORTEST or "//" in name:
            continue
        removed += [name + address] * times
        made = [replace(line, text=line.text.replace(name + address, "").strip()) for line in made]
    return [line for line in made if line.text], removed
