"""All checks of one pair: a table of small named functions, each (pair) → findings.

A check sees the pair and nothing else: no project, no settings, no regional preferences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop_app.review.context import NOTHING, Known, Pair
from desktop_app.review.figure_checks import (
    amount_checks,
    basis_checks,
    code_checks,
    company_checks,
    counted_checks,
    date_checks,
    direction_checks,
    end_checks,
    exactness_checks,
    exchange_checks,
    ground_checks,
    level_checks,
    multiple_checks,
    nearest_checks,
    neighbour_checks,
    ordinal_checks,
    part_checks,
    period_checks,
    rank_checks,
    recent_checks,
    reference_checks,
    role_checks,
    row_checks,
    streak_checks,
    unit_checks,
    values,
    way_checks,
    year_checks,
)
from desktop_app.review.model import Finding, Severity
from desktop_app.review.told_once import once
from desktop_app.review.word_checks import (
    additions,
    alternatives,
    area_checks,
    compared,
    completeness,
    counterparts,
    fields,
    halves,
    kinds,
    list_items,
    misspelt,
    modality,
    name_checks,
    negation,
    no_room,
    office_checks,
    opposites,
    part_told,
    party_checks,
    person_checks,
    prefixes,
    replaced,
    strangers,
    tense,
    term_checks,
    text_checks,
    unheard,
    unnamed_checks,
)

Check = Callable[[Pair], Iterable[Finding]]

# Alone when they fire: the others would only repeat the obvious.
_WHOLE: tuple[Check, ...] = (text_checks.empty,)
_CHECKS: tuple[Check, ...] = (
    values.wrong_values,
    values.said_too_seldom,
    amount_checks.bare_currencies,
    amount_checks.parted_numbers,
    unit_checks.wrong_units,
    unit_checks.wrong_rates,
    unit_checks.yields_unconverted,
    counted_checks.wrongly_counted,
    counted_checks.told_of_strangers,
    counted_checks.sets_counted_otherwise,
    counted_checks.named_told_as_others,
    direction_checks.wrong_directions,
    way_checks.wrong_ways,
    direction_checks.wrong_qualifiers,
    exactness_checks.slipped_in,
    exactness_checks.told_otherwise,
    exactness_checks.within_told_as_after,
    exactness_checks.halves_turned,
    exactness_checks.terms_turned,
    level_checks.wrong_levels,
    exchange_checks.exchanged_figures,
    role_checks.wrong_roles,
    row_checks.broken_rows,
    row_checks.permuted_lists,
    part_checks.exchanged_parts,
    year_checks.exchanged_years,
    year_checks.exchanged_periods,
    company_checks.exchanged_company,
    nearest_checks.exchanged_nearest,
    nearest_checks.exchanged_in_turn,
    end_checks.turned_ends,
    end_checks.wrong_growth,
    end_checks.wrong_ratios,
    multiple_checks.wrong_multiples,
    multiple_checks.multiples_too_large,
    ordinal_checks.wrong_ordinals,
    ordinal_checks.first_told_otherwise,
    ordinal_checks.wrong_items,
    ordinal_checks.ranks_left_out,
    rank_checks.wrong_ranks,
    rank_checks.extremes_turned,
    rank_checks.another_top,
    rank_checks.other_ordinals,
    streak_checks.lost_streaks,
    date_checks.wrong_dates,
    date_checks.month_told_otherwise,
    code_checks.wrong_codes,
    code_checks.wrong_lines,
    code_checks.wrong_classes,
    code_checks.wrong_hotline,
    code_checks.lost_latin,
    period_checks.wrong_periods,
    period_checks.wrong_quarter_before,
    recent_checks.first_told_as_last,
    recent_checks.another_span,
    recent_checks.another_number_of_years,
    recent_checks.months_told_as_one,
    recent_checks.another_number_and_more,
    basis_checks.wrong_basis,
    ground_checks.rates_without_ground,
    ground_checks.heads_lost,
    ground_checks.sums_to_date,
    ground_checks.wrong_points,
    ground_checks.wrong_ends,
    reference_checks.wrong_month_before,
    reference_checks.wrong_year_before,
    reference_checks.wrong_base_year,
    reference_checks.wrong_own_years,
    reference_checks.spans_in_words,
    neighbour_checks.told_by_neighbours,
    neighbour_checks.wrong_bases,
    neighbour_checks.wrong_fields,
    text_checks.leftover_chinese,
    text_checks.repetition,
    text_checks.runaway,
    misspelt.misspelt_words,
    completeness.dropped_clauses,
    list_items.lost_items,
    unheard.left_unheard,
    no_room.clauses_without_room,
    halves.told_by_half,
    additions.added_clauses,
    name_checks.wrong_names,
    area_checks.wrong_areas,
    unnamed_checks.unnamed_places,
    person_checks.misheard_persons,
    office_checks.exchanged_offices,
    office_checks.lost_deputies,
    negation.negation,
    opposites.opposed_verbs,
    modality.wrong_modality,
    counterparts.wrong_counterparts,
    fields.words_of_a_field,
    alternatives.and_told_as_or,
    alternatives.or_told_as_and,
    compared.exchanged_in_comparison,
    party_checks.exchanged_parties,
    prefixes.turned_by_a_prefix,
    replaced.replaced_words,
    part_told.told_but_for_a_word,
    strangers.told_as_another,
    term_checks.missing_names,
    term_checks.forbidden_terms,
    tense.wrong_tense,
    kinds.words_of_a_kind,  # last: what another check has told is not told again
)
_ORDER = {Severity.CRITICAL: 0, Severity.MAJOR: 1, Severity.MINOR: 2}


def check_pair(source: str, english: str, known: Known = NOTHING) -> list[Finding]:
    """Findings about a Chinese sentence and its English, the gravest first."""
    pair = Pair(source, english, known)
    whole = [finding for check in _WHOLE for finding in check(pair)]
    if whole:
        return whole
    found = [finding for check in _CHECKS for finding in check(pair)]
    if any(finding.check == "untranslated" for finding in found):
        return [finding for finding in found if finding.check == "untranslated"]
    return sorted(once(found), key=_by_weight)


def _by_weight(finding: Finding) -> tuple[int, int]:
    return _ORDER[finding.severity], finding.en_start
