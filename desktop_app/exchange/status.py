"""Names of translation states in files, ours and those of other tools."""

from __future__ import annotations

from desktop_app.translation.model import TranslationState

NAMES = {state: state.name.lower() for state in TranslationState}
_EXACT = {name: state for state, name in NAMES.items()} | {
    "未翻译": TranslationState.UNTRANSLATED,
    "机器翻译": TranslationState.MACHINE,
    "机器": TranslationState.MACHINE,
    "记忆库": TranslationState.MEMORY,
    "记忆": TranslationState.MEMORY,
    "已修改": TranslationState.EDITED,
    "已编辑": TranslationState.EDITED,
    "已确认": TranslationState.APPROVED,
    "已批准": TranslationState.APPROVED,
    # memoQ and Trados
    "not started": TranslationState.UNTRANSLATED,
    "not translated": TranslationState.UNTRANSLATED,
    "machine translated": TranslationState.MACHINE,
    "pre-translated": TranslationState.MEMORY,
    "proofread": TranslationState.APPROVED,
    "reviewer 1 confirmed": TranslationState.APPROVED,
    "reviewer 2 confirmed": TranslationState.APPROVED,
    "signed off": TranslationState.APPROVED,
    "approvedsignoff": TranslationState.APPROVED,
    "approvedtranslation": TranslationState.APPROVED,
}
# A translator elsewhere has worked on it: at least edited, and never less than it was here.
_WORKED_ON = frozenset({"translated", "confirmed", "translator confirmed", "reviewed", "partially edited"})


def state_of(name: str, before: TranslationState) -> TranslationState:
    """The state a file means by a name; a name nobody knows changes nothing."""
    plain = " ".join(name.lower().split())
    if plain in _WORKED_ON:
        return max(before, TranslationState.EDITED)
    return _EXACT.get(plain, before)
