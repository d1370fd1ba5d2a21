"""Things named and counted: 甲、乙2所学校 are these two; of 甲、乙等5所学校 two are named."""

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (
            "建成文峰小学、城南中学2所学校。",
            "We completed the 2 schools Wenfeng Primary School and Chengnan Middle School.",
        ),
        (
            "完成中山路、解放路、建设路3条道路改造。",
            "We completed the renovation of the 3 roads Zhongshan Road, Jiefang Road and Jianshe Road.",
        ),
        ("引进华为、腾讯2家企业。", "We attracted the 2 enterprises Huawei and Tencent."),
        ("引进华为、腾讯等5家企业。", "5 enterprises including Huawei and Tencent were attracted."),
        ("引进华为、腾讯两家企业。", "We attracted the two enterprises Huawei and Tencent."),
    ],
)
def test_names_and_their_number_are_one_thing(text: str, english: str) -> None:
    told = localised(text)
    assert told.complete
    assert told.text == english


@pytest.mark.parametrize("text", ["引进华为、腾讯3家企业。", "建成文峰小学、城南中学5所学校。"])
def test_another_number_than_there_are_names_is_left_to_the_engine(text: str) -> None:
    assert not localised(text).complete


def test_names_that_no_list_knows_stand_behind_what_they_are() -> None:
    assert (
        "3 provincial-level beautiful villages (张家村、李家村、王家村)"
        in localised("创建张家村、李家村、王家村3个省级美丽乡村。").text
    )


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("聚焦教育、医疗、交通等八大领域攻坚破局。", "聚焦包括教育、医疗、交通在内的 eight major areas"),
        (
            "推进数字孪生、低空经济等三大领域揭榜试点取得突破。",
            "包括 digital twin、low-altitude economy 在内的 three major areas",
        ),
    ],
)
def test_sets_in_words_ask_the_engine_for_what_they_include(text: str, asked: str) -> None:
    assert asked in localised(text).text
