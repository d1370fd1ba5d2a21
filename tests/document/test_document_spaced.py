"""Text that has a space behind every character."""

from __future__ import annotations

from desktop_app.document.read import read_text

LINES = (
    "甲市政府工作报告",
    "各位代表：",
    "一、2024年工作回顾",
    "2024年，全市GDP达到1.2万亿元，增长6%，民生持续改善。",
    "二、2025年重点工作",
    "抓好落实，推动高质量发展取得新成效，不断增进民生福祉。",
)


def test_spaces_behind_every_character_are_taken_out() -> None:
    spaced = "\n".join("".join(f"{char} " for char in line) for line in LINES)
    report = read_text(spaced, "a.txt")
    assert [block.text for block in report.blocks] == list(LINES)


def test_a_stretch_that_is_set_wide_is_closed_up_and_other_spaces_stay() -> None:
    line = "在党中央坚强领导下，我 们 坚 持 以 人 民 为 中 心，PM2.5 浓度降至 16.9 微克，三 农 工作扎实。"
    report = read_text("\n".join([LINES[2], line]), "a.txt")
    closed = "在党中央坚强领导下，我们坚持以人民为中心，PM2.5 浓度降至 16.9 微克，三 农 工作扎实。"
    assert report.blocks[-1].text == closed


def test_words_between_spaces_and_a_title_set_wide_are_left_as_they_are() -> None:
    text = "政 府 工 作 报 告\n\n各位代表：\n\n一、回顾\n\nA B C D E F G 等 7 家 企业 投产。"
    report = read_text(text, "a.txt")
    assert report.blocks[0].text == "政 府 工 作 报 告"
    assert report.blocks[-1].text.endswith("A B C D E F G 等 7 家 企业 投产。")
