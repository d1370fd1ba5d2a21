"""Who is appointed to which post and who is removed, and what stands above such a list."""

from __future__ import annotations

import pytest

from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase

LOCALISER = Localiser(Termbase.load())


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "任命赵大勇为云川市财政局副局长（试用期一年）；",
            "Zhao Dayong is appointed deputy director of the Yunchuan City Finance Bureau, with a probation"
            " period of 1 year;",
        ),
        (
            "免去孙红军市水务局局长职务，退休。",
            "Sun Hongjun is removed from the post of director of the Municipal Water Authority upon"
            " retirement.",
        ),
        (
            "任命周岩为市审计局党组成员、副局长，免去其市商务局副局长职务。",
            "Zhou Yan is appointed member of the leading Party members' group and deputy director of the"
            " Municipal Audit Bureau, and removed from the post of deputy director of the Municipal"
            " Commerce Bureau.",
        ),
        (
            "云川市第六届人民代表大会常务委员会第九次会议决定任命：",
            "The Ninth Meeting of the Standing Committee of the Sixth People's Congress of Yunchuan City made"
            " the following appointments:",
        ),
        (
            "市政府决定：赵大勇任市审计局副局长，试用期一年。",
            "The Municipal Government decided as follows: Zhao Dayong is appointed deputy director of the"
            " Municipal Audit Bureau, with a probation period of 1 year.",
        ),
        ("关于赵大勇等同志任免职的通知", "Notice on the Appointment and Removal of Zhao Dayong and Others"),
        (
            "因工作变动，接受吴刚辞去云川市副市长职务的请求。",
            "Due to a change of work, the resignation of Wu Gang from the post of vice mayor of Yunchuan"
            " City is accepted.",
        ),
    ],
)
def test_appointments_and_removals_are_told(zh: str, en: str) -> None:
    told = LOCALISER.localise(zh, role="preamble")
    assert (told.text, told.complete) == (en, True)


@pytest.mark.parametrize("zh", ["陈述任务完成局面良好。", "任命工作平稳有序。", "免去学生伙食费用。"])
def test_no_appointment_is_made_of_other_sentences(zh: str) -> None:
    assert "appointed" not in LOCALISER.localise(zh, role="preamble").text
