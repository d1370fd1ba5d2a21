"""What regulations and measures lay down: who shall do what, in which case, and what is granted."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


def _told(chinese: str, role: str = "other") -> str:
    segment = localised(chinese, role)
    assert segment.complete, segment.text
    return segment.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "物业服务企业应当建立健全消防安全管理制度，不得擅自改变消防设施用途。",
            "Property management companies shall establish and improve the fire safety management system, "
            "and shall not change the uses of firefighting facilities without authorization.",
        ),
        (
            "任何单位和个人不得损坏、占用或者拆除公共设施。",
            "No organization or individual shall damage, occupy, or dismantle public facilities.",
        ),
        (
            "经营者不得伪造许可证，不得出租、出借营业执照。",
            "Business operators shall not forge permits, or rent out or lend business licenses.",
        ),
        (
            "经营者应当自收到申请之日起十五日内作出书面决定。",
            "Business operators shall make written decisions within 15 days of receiving applications.",
        ),
        (
            "市财政、民政等部门按照各自职责，做好养老服务相关工作。",
            "The municipal departments of finance and civil affairs, and other departments shall do relevant "
            "work on elderly care services well within the scope of their respective duties.",
        ),
        (
            "禁止在历史建筑内堆放烟花爆竹。",
            "It is prohibited to pile up fireworks and firecrackers in historic buildings.",
        ),
        (
            "（二）伪造、变造许可证；",
            "(2) Forging or altering permits;",
        ),
        (
            "县级以上人民政府有关部门应当加强协作。",
            "Relevant departments of people's governments at or above the county level shall strengthen "
            "collaboration.",
        ),
        (
            "执法人员在执法过程中应当出示证件。",
            "Law enforcement officers shall present certificates in the course of law enforcement.",
        ),
        (
            "县级以上人民政府应当通过政府采购、提供补助等方式支持养老服务发展。",
            "People's governments at or above the county level shall support the development of elderly care "
            "services through means such as government procurement and providing subsidies.",
        ),
        (
            "本市行政区域内文物保护及其监督管理，适用本条例。",
            "These Regulations shall apply to the protection of cultural relics and the oversight thereof "
            "within the administrative area of the city.",
        ),
        (
            "本市行政区域内生活垃圾的收集、运输，适用本办法。",
            "These Measures shall apply to the collection and transport of household waste within the "
            "administrative area of the city.",
        ),
    ],
)
def test_who_shall_and_shall_not_do_what(chinese: str, english: str) -> None:
    assert _told(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "违反本办法第八条规定的，由市水务部门责令限期改正，处三千元以上二万元以下罚款。",
            "Where Article 8 of these Measures is violated, the municipal water department shall order "
            "corrections within a time limit, and impose a fine of not less than RMB 3,000 but not more than "
            "RMB 20,000.",
        ),
        (
            "经营者逾期不缴纳罚款的，由公安机关给予警告；情节严重的，吊销许可证。",
            "Where business operators fail to pay fines within the time limit, public security organs shall "
            "give a warning; where the circumstances are serious, the license shall be revoked.",
        ),
        (
            "拒不改正的，对单位处五百元罚款。",
            "Where corrections are refused, a fine of RMB 500 shall be imposed on organizations.",
        ),
    ],
)
def test_in_which_case_what_is_imposed(chinese: str, english: str) -> None:
    assert _told(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "对新认定的省级绿色工厂，给予一次性奖励30万元。",
            "Newly recognized provincial-level green factories will be given a one-time reward of "
            "RMB 300,000.",
        ),
        (
            "对购买工业机器人的企业，按照购置金额的15%给予补助，单个企业每年最高200万元。",
            "Enterprises that purchase industrial robots will be given subsidies equal to 15% of the "
            "purchase price, up to RMB 2 million per enterprise per year.",
        ),
        (
            "对年营业收入首次突破1亿元、5亿元的企业，分别给予10万元、50万元奖励。",
            "Enterprises with annual business revenue exceeding RMB 100 million and RMB 500 million for the "
            "first time will be given rewards of RMB 100,000 and RMB 500,000, respectively.",
        ),
        (
            "租用办公用房的，给予每平方米10元补贴。",
            "Those that rent the office space will be given a subsidy of RMB 10 per square meter.",
        ),
        (
            "对取得发明专利的企业，每件给予2000元奖励。",
            "Enterprises with invention patents will be given a reward of RMB 2,000 per item.",
        ),
    ],
)
def test_what_is_granted_to_whom(chinese: str, english: str) -> None:
    assert _told(chinese, "plan") == english


@pytest.mark.parametrize(
    ("chinese", "role"),
    [
        ("对新认定的省级绿色工厂，给予一次性奖励30万元。", "results"),  # what was granted
        ("经营者应当佩戴呜啦帽。", "other"),
        ("拒不改正的，处呜啦罚款。", "other"),
        ("市场监督管理部门负责车辆生产、销售的质量监督管理。", "other"),  # of what, is no list of things
    ],
)
def test_results_and_unknown_things_are_not_laid_down(chinese: str, role: str) -> None:
    assert not localised(chinese, role).complete


def test_around_a_thing_that_no_list_knows_the_rest_is_told() -> None:
    told = localised("对整体迁入呜啦谷的企业，给予20万元奖励；情节严重的，给予警告。", "other")
    assert "will be given a reward of RMB 200,000." in told.text
    assert "Where the circumstances are serious, a warning shall be given." in told.told


def test_a_fine_says_what_each_part_of_it_is_for() -> None:
    fined = "违反本办法第十四条规定，擅自占用城市绿地的，由园林绿化主管部门处以{}三百元以上一千元以下的罚款。"
    each = localised(fined.format("每平方米"), "other")
    assert each.complete
    assert each.text.endswith("not less than RMB 300 but not more than RMB 1,000 per square meter.")
    assert "a fine of" not in localised(fined.format("每朵云"), "other").text


def test_several_grants_have_one_plural() -> None:
    told = localised(
        "对经认定的国家级、省级企业技术中心，分别给予最高300万元、100万元的建设经费补助。", "other"
    )
    assert "given subsidies for development funds of up to RMB 3 million" in told.text
