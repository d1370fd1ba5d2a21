"""The bill of materials names exactly what the lock holds, with hashes, and no licence that forbids us."""

from __future__ import annotations

import re
from pathlib import Path

from resources.installers.sbom import bill

ROOT = Path(__file__).parent.parent.parent
# What GPL-3.0-or-later may be combined with, by what packages declare.
_COMPATIBLE = re.compile(
    r"MIT|BSD|Apache|ISC|Zlib|MPL|Mozilla|PSF|Python|LGPL|Lesser|GPL-3|GPL-2\.0-or-later|GPLv2[ -]or[ -]later"
    r"|GPL v2\+|GPLv3|Unlicense|Public Domain|HPND|CC0|0BSD|AFFERO",
    re.IGNORECASE,
)


def test_the_bill_is_the_lock() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", lock, re.M))
    components = bill()["components"]
    assert {one["name"]: one["version"] for one in components} == {k.lower(): v for k, v in locked.items()}
    for one in components:
        hashes = one["externalReferences"][0]["hashes"]
        assert hashes
        assert all(len(entry["content"]) == 64 for entry in hashes)


def test_no_licence_forbids_handing_the_program_on() -> None:
    components = [one for one in bill()["components"] if "licenses" in one]
    declared = {one["name"]: one["licenses"][0]["license"]["name"] for one in components}
    assert {name: words for name, words in declared.items() if not _COMPATIBLE.search(words)} == {}
