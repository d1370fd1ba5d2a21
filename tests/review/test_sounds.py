"""Readings are pypinyin's own, without its being loaded; names are written out."""

from __future__ import annotations

import subprocess
import sys

from pypinyin import Style, lazy_pinyin, pinyin

from desktop_app import resources
from desktop_app.review.words import sounds
from desktop_app.review.words.sounds import begins_like, is_pinyin, sounds_in


def test_readings_are_those_of_pypinyin() -> None:
    for code in (*range(0x4E00, 0x9FA6, 7), *map(ord, "吕绿女略虐重长行曾单都")):
        sign = chr(code)
        known = {
            one for row in pinyin(sign, style=Style.NORMAL, heteronym=True, errors="ignore") for one in row
        }
        written = known | {one.replace("v", letter) for one in known for letter in ("u", "ü")}
        assert sounds._readings(sign) == written, sign
        assert [one.replace("ü", "v") for one in sounds._usual_first(sign)[:1]] == lazy_pinyin(
            sign, errors="ignore"
        )


def test_a_name_sounds_however_its_u_is_written() -> None:
    assert all(sounds_in(word, "吕梁市") for word in ("Lüliang", "Lvliang", "Luliang"))
    assert not sounds_in("Liliang", "吕梁市")
    assert begins_like("Lüliang", "吕")
    assert not begins_like("Liliang", "吕")
    assert is_pinyin("Lüshun")


def test_checks_do_not_load_pypinyin() -> None:
    code = (
        "import sys; from desktop_app.review.checks import check_pair;"
        "check_pair('汕头市委书记李明到揭阳调研。', 'Li Ming, Party Secretary of Shantou, visited Meizhou.');"
        "print('pypinyin' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == "False"


def test_every_name_of_the_list_has_its_english() -> None:
    lines = [line for line in resources.read_text("review/names.txt").splitlines() if line and line[0] != "#"]
    assert [line for line in lines if not line.partition("=")[2]] == []
