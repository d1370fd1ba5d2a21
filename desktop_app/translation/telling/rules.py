"""Which rules tell a clause, and in what order: the first that knows it decides."""

from __future__ import annotations

from desktop_app.translation.telling.achieved import achieved
from desktop_app.translation.telling.acts_told import act, around, framed, others_did, pushed, striven, toward
from desktop_app.translation.telling.advised import advised
from desktop_app.translation.telling.all_told import all_told
from desktop_app.translation.telling.assessed import assessed
from desktop_app.translation.telling.balances import balanced
from desktop_app.translation.telling.bare_counts import bare_count
from desktop_app.translation.telling.became import became
from desktop_app.translation.telling.bidden import bidden
from desktop_app.translation.telling.can_do import able
from desktop_app.translation.telling.casualties import struck
from desktop_app.translation.telling.changes import changed, went_to
from desktop_app.translation.telling.clause import Rule
from desktop_app.translation.telling.clause_sayings import gained, state_said
from desktop_app.translation.telling.conjunctions import conjoined
from desktop_app.translation.telling.counts_done import count_done
from desktop_app.translation.telling.difficulties import lacking
from desktop_app.translation.telling.doers import caused
from desktop_app.translation.telling.done_to import done_to
from desktop_app.translation.telling.effects import effect
from desktop_app.translation.telling.failures import not_done
from desktop_app.translation.telling.fewer_left import fewer_left
from desktop_app.translation.telling.first_there import first_there
from desktop_app.translation.telling.handled import handled
from desktop_app.translation.telling.happened import happened
from desktop_app.translation.telling.honors import honored, to_be_named
from desktop_app.translation.telling.in_each import in_each
from desktop_app.translation.telling.left_out import left_out
from desktop_app.translation.telling.more_so import more_so
from desktop_app.translation.telling.obtained import obtained
from desktop_app.translation.telling.papers_on import paper_on
from desktop_app.translation.telling.passed import passed
from desktop_app.translation.telling.principles import principled
from desktop_app.translation.telling.put_to_use import put_to_use
from desktop_app.translation.telling.ranked_in import ranked_in
from desktop_app.translation.telling.reasons import reason
from desktop_app.translation.telling.regarding import regarding
from desktop_app.translation.telling.served import number_behind, served
from desktop_app.translation.telling.settled_within import settled_within
from desktop_app.translation.telling.slogans import slogans
from desktop_app.translation.telling.so_many import so_many
from desktop_app.translation.telling.streaks_told import streak
from desktop_app.translation.telling.troubles import troubles
from desktop_app.translation.telling.under_way import under_way
from desktop_app.translation.telling.verbs_in_row import verbs_in_row
from desktop_app.translation.telling.whole_acts import deed_through, pushed_deed, set_deed, spurred

#: What tells a clause whose things are all known; the first that knows it decides.
RULES: tuple[Rule, ...] = (
    striven,
    set_deed,
    regarding,
    advised,
    bidden,
    principled,
    slogans,
    balanced,
    able,
    handled,
    more_so,
    struck,
    happened,
    served,
    achieved,
    troubles,
    fewer_left,
    first_there,
    in_each,
    put_to_use,
    act,
    around,
    framed,
    paper_on,
    done_to,
    caused,
    pushed,
    assessed,
    ranked_in,
    passed,
    honored,
    to_be_named,
    streak,
    became,
    state_said,
    obtained,
    gained,
    toward,
    effect,
    bare_count,
    count_done,
    settled_within,
    not_done,
    under_way,
    number_behind,  # 医疗器械注册证新增126张: no devices that added certificates
    others_did,
    pushed_deed,
    deed_through,
    spurred,
    all_told,
    verbs_in_row,
    so_many,
    lacking,
    reason,
    went_to,
    left_out,
    changed,
    conjoined,
)
#: What tells a clause with things that no list knows, which stay Chinese.
RULES_OF_OPEN: tuple[Rule, ...] = (
    state_said,
    more_so,
    achieved,
    around,
    framed,
    paper_on,
    act,
    toward,
    effect,
    caused,
    not_done,
    others_did,
    all_told,
)
