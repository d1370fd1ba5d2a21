"""A library's name, set into its texts again and again: 秘书之窗—每日更新www.example.com, …。Ab百科--助力."""

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
#: …。Ab某百科--为乡村助力: behind the last stop of a paragraph; letters, signs or dashes make a name of it
_BEHIND_STOP = re.compile(rf"[。！？](?P<name>(?![（(【\[《“‘])[^。！？；，：]{{{_SHORTEST},{_LONGEST}}})$")
_NO_WORDS = re.compile(r"[A-Za-z]{2}|--|[—_|｜@·]")
_FEWEST_TAILS = 3


def take_out_brands(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """The lines without the name and address that two places or more have in one wording; and these.

    So without a name alone that ends three paragraphs behind their last stop, and whatever other lines.
    """
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
    made = _without_tails(made, removed)
    return [line for line in made if line.text], removed


def _without_tails(lines: Sequence[Line], removed: list[str]) -> list[Line]:
    """The lines without a name behind the last stops; `removed` takes it."""
    made = list(lines)
    tails = Counter(found["name"] for line in lines if (found := _BEHIND_STOP.search(line.text)))
    for name, times in tails.items():
        if times < _FEWEST_TAILS or not _NO_WORDS.search(name):
            continue
        ended = [index for index, line in enumerate(made) if line.text.endswith(name)]
        removed += [name] * len(ended)
        for index in ended:
            made[index] = replace(made[index], text=made[index].text.removesuffix(name).rstrip())
    return made
