"""Usual lines of profiles of projects and firms, of news of meetings and signings, and of speeches."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "项目建成后，预计年产值8亿元，年税收0.6亿元，带动就业600人。",
            "Upon completion, it will have an annual output value of RMB 800 million and an annual tax "
            "contribution of RMB 60 million, and will create 600 jobs.",
        ),
        (
            "公司承担国家级科研项目3项。",
            "The company has undertaken 3 national-level research projects.",
        ),
        (
            "该项目主要建设标准厂房、研发中心及配套设施。",
            "The project consists mainly of the construction of standard factory buildings, R&D centers and "
            "supporting facilities.",
        ),
        (
            "本政策自发布之日起施行，由市商务局负责解释。",
            "It takes effect on the date of issuance, and the Municipal Commerce Bureau is responsible for "
            "its interpretation.",
        ),
        (
            "根据协议，双方将在基础设施建设、普惠金融等领域开展合作。",
            "Under the agreement, the two sides will carry out cooperation in areas such as the development "
            "of infrastructure and inclusive finance.",
        ),
        (
            "会上，市政府与中国建设银行签署战略合作协议。",
            "At the meeting, the Municipal Government and China Construction Bank signed a strategic "
            "cooperation agreement.",
        ),
        (
            "市直有关部门负责人参加会见。",
            "Officials of the municipal departments concerned were present at the meeting.",
        ),
        ("希望双方加强交流。", "It is hoped that the two sides will strengthen exchanges."),
        (
            "会议由市委副书记、市长王强主持。",
            "The meeting was presided over by Wang Qiang, Deputy Secretary of the CPC Municipal Committee "
            "and Mayor.",
        ),
        (
            "副市长王芳率代表团对日本静冈县进行友好访问。",
            "Vice Mayor Wang Fang led a delegation on a friendly visit to Japan's Shizuoka Prefecture.",
        ),
        (
            "双方就互派留学生达成共识。",
            "The two sides reached a consensus on exchanging international students.",
        ),
        (
            "双方就互派留学生、联合举办文化周等事项达成共识。",
            "The two sides reached a consensus on exchanging international students and jointly holding a "
            "culture week.",
        ),
        (
            "双方就加强教育合作进行了友好会谈。",
            "The two sides held talks on strengthening educational cooperation.",
        ),
        ("此次访问取得圆满成功。", "The visit was a complete success."),
        ("收费标准：免费。", "Fee: free of charge."),
    ],
)
def test_it_is_told_whole(chinese: str, english: str) -> None:
    said = localised(chinese, "other")
    assert (said.complete, said.text) == (True, english)


def test_what_is_so_by_now_is_told_in_the_present() -> None:
    assert "will" not in localised("公司年产值8亿元，年税收0.6亿元。", "other").text


def test_one_side_speaks_for_itself() -> None:
    assert localised("希望欧方与中方相向而行。", "other").text.startswith("China hopes")
