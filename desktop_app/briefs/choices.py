"""Every sentence a delegation brief could take, with its score, the reason, and what became of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from desktop_app.briefs.blocks import Statements
from desktop_app.briefs.delegation import delegation_sections, ranking
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.selection import Candidate
from desktop_app.briefs.statements import Desk
from desktop_app.project.content import ProjectContent


@dataclass(frozen=True, slots=True)
class Choice:
    """One sentence as the person who edits the brief sees it.

    Attributes:
        segment_id, topic, score, reason: which sentence, and why the rules rank it where it is.
        taken: whether it stands in the brief as things are.
        plan: whether it belongs to the plans.
        open_figures: figures in Chinese that its English does not prove; they keep it out.
        zh, en: its text.
    """

    segment_id: str
    topic: str
    score: int
    reason: str
    taken: bool
    plan: bool
    open_figures: tuple[str, ...]
    zh: str
    en: str


def choices(content: ProjectContent, options: BriefOptions | None = None) -> list[Choice]:
    """All candidates, those taken first and then the best; a person takes or leaves any by its id.

    One that was left stays among them, so that it can be taken again.
    """
    options = options or BriefOptions()
    desk, every = Desk(content, options), ranking(content, replace(options, exclude=frozenset()))
    ranked = every.without(options.exclude - options.include)
    taken = {
        item.segment_ids[0]
        for section in delegation_sections(content, desk, ranked)
        for block in section.blocks
        if isinstance(block, Statements)
        for item in block.items
    }
    found = [_choice(one, desk, taken, plan=False) for one in every.highlights]
    found += [_choice(one, desk, taken, plan=True) for one in every.plans]
    return sorted(found, key=lambda choice: (choice.plan, not choice.taken, -choice.score))


def _choice(one: Candidate, desk: Desk, taken: Collection[str], *, plan: bool) -> Choice:
    checked = desk.checker.check(one.segment)
    return Choice(
        segment_id=one.segment.id,
        topic=one.topic,
        score=one.score,
        reason=one.reason,
        taken=one.segment.id in taken,
        plan=plan,
        open_figures=tuple(dict.fromkeys(each.zh or each.expected for each in checked.open)),
        zh=one.segment.text,
        en=checked.english,
    )
