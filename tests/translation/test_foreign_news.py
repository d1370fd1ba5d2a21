"""Foreign affairs in the news: at whose invitation, what a side urges, hopes and is ready to do."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "应法国总统马克龙邀请，国家主席习近平将于5月5日至7日对法国进行国事访问。",
            "At the invitation of French President Emmanuel Macron, President of China Xi Jinping will pay a "
            "state visit to France from May 5 to 7.",
        ),
        (
            "中方呼吁各方保持克制，通过对话解决分歧。",
            "China calls on all parties to exercise restraint and resolve differences through dialogue.",
        ),
        (
            "中方敦促日方立即纠正错误做法。",
            "China urges the Japanese side to correct its wrong practices immediately.",
        ),
        (
            "希望欧方与中方相向而行，妥善处理分歧。",
            "China hopes that the European side will meet China halfway and handle differences properly.",
        ),
        (
            "我们愿与美方在相互尊重、合作共赢的基础上妥善处理分歧。",
            "We are ready to work with the US side on the basis of mutual respect and win-win cooperation to "
            "handle differences properly.",
        ),
        (
            "外交部副部长马朝旭会见法国驻华大使。",
            "Ma Chaoxu, Vice Minister of Foreign Affairs, met with the French Ambassador to China.",
        ),
        (
            "副市长周建国会见了新西兰汉密尔顿市青年使者代表团。",
            "Vice Mayor Zhou Jianguo met with a youth delegation from New Zealand's Hamilton.",
        ),
        (
            "市外办、市教育局等有关部门负责人参加会见。",
            "Officials of the Foreign Affairs Office of the Municipal Government, the Municipal Education "
            "Bureau and other departments were present at the meeting.",
        ),
        (
            "毛宁：中方在有关问题上的立场是一贯的、明确的。",
            "Mao Ning: China's position on this issue is consistent and clear.",
        ),
        (
            "中方将采取一切必要措施。",
            "China will take all necessary measures.",
        ),
        (
            "会见后，双方签署了友好交流备忘录。",
            "After the meeting, the two sides signed a memorandum of understanding on friendly exchanges.",
        ),
        (
            "目前，我市已与18个国家的25个城市建立了友好城市关系。",
            "At present, the city has established sister city relations with 25 cities in 18 countries.",
        ),
        (
            "据悉，目前没有中国公民伤亡的报告。",
            "It is learned that there have been no reports of Chinese casualties so far.",
        ),
    ],
)
def test_what_is_done_and_said_between_countries(chinese: str, english: str) -> None:
    said = localised(chinese, "other")
    assert (said.complete, said.text) == (True, english)


def test_what_a_reporter_hopes_is_not_said_of_us() -> None:
    assert not localised("希望双方不知何事。", "other").complete
    assert "We " not in localised("希望双方进一步拓展合作领域。", "other").text


def test_a_label_of_a_field_or_a_place_is_nobody_who_speaks() -> None:
    assert "Cheng Xiao" not in localised("成效：全市新增就业岗位3.2万个。", "results").text
    assert "Jiang Su" not in localised("江苏：经济总量跃上新台阶。", "other").text
