"""Every command with its name and its keys, per preset; the menus and the help sheet read this table.

The column ``ours`` is the default; a preset that says nothing about a command leaves it at ours.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.linguist import QT_TRANSLATE_NOOP

PRESETS = ("ours", "omegat", "memoq", "trados")
VIEWS = ("view-text", "view-figures", "view-findings", "view-brief")


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        id: stable name, used in the settings file.
        menu: the menu it stands in.
        name: what it is called, in English; `command_names` tells it in the language of the interface.
        keys: default keys, portable text, first one shown.
        icon: name of its icon where it has a button, else "".
        presets: keys under another preset.
    """

    id: str
    menu: str
    name: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    presets: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def keys_in(self, preset: str) -> tuple[str, ...]:
        """Keys under a preset."""
        return dict(self.presets).get(preset, self.keys)


def _preset(**keys: str | tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((name, (one,) if isinstance(one, str) else one) for name, one in keys.items())


COMMANDS: tuple[Command, ...] = (
    Command("open", "file", QT_TRANSLATE_NOOP("Commands", "Open…"), ("Ctrl+O",)),
    Command("new-bilingual", "file", QT_TRANSLATE_NOOP("Commands", "New from a bilingual file…")),
    Command("new-omegat", "file", QT_TRANSLATE_NOOP("Commands", "New from an OmegaT folder…")),
    Command("start", "file", QT_TRANSLATE_NOOP("Commands", "Start page")),
    Command("save", "file", QT_TRANSLATE_NOOP("Commands", "Save now"), ("Ctrl+S",)),
    Command("save-copy", "file", QT_TRANSLATE_NOOP("Commands", "Save a copy…")),
    Command(
        "export-brief",
        "file",
        QT_TRANSLATE_NOOP("Commands", "Export brief…"),
        ("Ctrl+E",),
        presets=_preset(omegat="Ctrl+D", memoq="Ctrl+Alt+E", trados="Shift+F12"),
    ),
    Command("export-figures", "file", QT_TRANSLATE_NOOP("Commands", "Export figures…"), ("Ctrl+Shift+E",)),
    Command("compare", "file", QT_TRANSLATE_NOOP("Commands", "Compare with another report…")),
    Command("export-table", "file", QT_TRANSLATE_NOOP("Commands", "Export both texts…")),
    Command("import", "file", QT_TRANSLATE_NOOP("Commands", "Take back changes…"), ("Ctrl+Shift+O",)),
    Command("export-omegat", "file", QT_TRANSLATE_NOOP("Commands", "Make an OmegaT folder…")),
    Command("import-omegat", "file", QT_TRANSLATE_NOOP("Commands", "Take back an OmegaT folder…")),
    Command("export-terms", "file", QT_TRANSLATE_NOOP("Commands", "Export terms…")),
    Command("quit", "file", QT_TRANSLATE_NOOP("Commands", "Quit"), ("Ctrl+Q",)),
    Command("undo", "edit", QT_TRANSLATE_NOOP("Commands", "Undo"), ("Ctrl+Z",)),
    Command("redo", "edit", QT_TRANSLATE_NOOP("Commands", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command(
        "copy-table", "edit", QT_TRANSLATE_NOOP("Commands", "Copy as bilingual table"), ("Ctrl+Shift+C",)
    ),
    Command("find", "edit", QT_TRANSLATE_NOOP("Commands", "Find"), ("Ctrl+F",)),
    Command(
        "replace",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "Find and replace"),
        ("Ctrl+H",),
        presets=_preset(omegat="Ctrl+K"),
    ),
    Command("find-next", "edit", QT_TRANSLATE_NOOP("Commands", "Find next"), ("F3",)),
    Command("find-previous", "edit", QT_TRANSLATE_NOOP("Commands", "Find previous"), ("Alt+F3",)),
    Command("everywhere", "edit", QT_TRANSLATE_NOOP("Commands", "Change everywhere…"), ("Ctrl+Shift+H",)),
    Command("change-case", "edit", QT_TRANSLATE_NOOP("Commands", "Change case"), ("Shift+F3",)),
    Command(
        "add-term",
        "edit",
        QT_TRANSLATE_NOOP("Commands", "Add term…"),
        ("Ctrl+Shift+G",),
        presets=_preset(memoq="Ctrl+E", trados="Ctrl+F2"),
    ),
    Command("terms", "edit", QT_TRANSLATE_NOOP("Commands", "Terms of this report…"), ("Ctrl+Alt+G",)),
    Command(
        "confirm",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Confirm and go on"),
        ("Ctrl+Enter", "Ctrl+Return"),
        presets=_preset(omegat=("Enter", "Return")),
    ),
    Command(
        "copy-source",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Copy source to English"),
        ("Ctrl+Shift+I", "Ctrl+Insert"),
        presets=_preset(memoq="Ctrl+Shift+S", trados="Ctrl+Insert"),
    ),
    Command(
        "edit-source",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Correct the Chinese…"),
        ("F2",),
        presets=_preset(trados="Alt+F2"),
    ),
    Command(
        "machine", "sentence", QT_TRANSLATE_NOOP("Commands", "Translate this sentence again"), ("Ctrl+M",)
    ),
    Command(
        "versions",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Other versions of this sentence"),
        ("Ctrl+Shift+M",),
    ),
    Command(
        "insert-match",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Insert match"),
        ("Ctrl+I",),
        presets=_preset(memoq="Ctrl+Space"),
    ),
    Command(
        "replace-match",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Replace by match"),
        ("Ctrl+R",),
        presets=_preset(trados="Ctrl+T"),
    ),
    Command(
        "next-match", "sentence", QT_TRANSLATE_NOOP("Commands", "Next match in the list"), ("Ctrl+Down",)
    ),
    Command(
        "previous-match",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Previous match in the list"),
        ("Ctrl+Up",),
    ),
    Command(
        "complete",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Complete the word"),
        ("Ctrl+Space",),
        presets=_preset(memoq="Ctrl+Alt+Space"),
    ),
    Command("mend", "sentence", QT_TRANSLATE_NOOP("Commands", "Mend the first finding"), ("Ctrl+.",)),
    Command(
        "dismiss", "sentence", QT_TRANSLATE_NOOP("Commands", "Dismiss the first finding…"), ("Ctrl+Shift+D",)
    ),
    Command(
        "split",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Split sentence…"),
        ("Ctrl+T",),
        presets=_preset(trados="Ctrl+Alt+K"),
    ),
    Command(
        "join",
        "sentence",
        QT_TRANSLATE_NOOP("Commands", "Join with the next sentence"),
        ("Ctrl+J",),
        presets=_preset(omegat="Ctrl+Alt+J"),
    ),
    Command("propagate", "sentence", QT_TRANSLATE_NOOP("Commands", "Use for all repeats"), ("Ctrl+Shift+P",)),
    Command(
        "mark-brief", "sentence", QT_TRANSLATE_NOOP("Commands", "Into the brief, or out of it"), ("Ctrl+B",)
    ),
    Command("comment", "sentence", QT_TRANSLATE_NOOP("Commands", "Comment"), ("Ctrl+Alt+N",)),
    Command(
        "next-open",
        "go",
        QT_TRANSLATE_NOOP("Commands", "Next unconfirmed"),
        ("Ctrl+U",),
        presets=_preset(memoq="Ctrl+G", trados="Ctrl+Alt+Enter"),
    ),
    Command(
        "next",
        "go",
        QT_TRANSLATE_NOOP("Commands", "Next sentence"),
        ("Alt+Down",),
        presets=_preset(omegat=("Ctrl+N", "Alt+Down")),
    ),
    Command(
        "previous",
        "go",
        QT_TRANSLATE_NOOP("Commands", "Previous sentence"),
        ("Alt+Up",),
        presets=_preset(omegat=("Ctrl+P", "Alt+Up")),
    ),
    Command("next-finding", "go", QT_TRANSLATE_NOOP("Commands", "Next finding"), ("F4",)),
    Command(
        "go-to",
        "go",
        QT_TRANSLATE_NOOP("Commands", "Number…"),
        ("Ctrl+G",),
        presets=_preset(omegat="Ctrl+J", memoq="Ctrl+Shift+G"),
    ),
    Command("back", "go", QT_TRANSLATE_NOOP("Commands", "Back"), ("Alt+Left",)),
    Command("forward", "go", QT_TRANSLATE_NOOP("Commands", "Forward"), ("Alt+Right",)),
    Command(
        "concordance",
        "go",
        QT_TRANSLATE_NOOP("Commands", "Concordance…"),
        ("Ctrl+K",),
        presets=_preset(omegat="Ctrl+Shift+F", trados="Ctrl+F3"),
    ),
    Command("view-text", "view", QT_TRANSLATE_NOOP("Commands", "Text"), ("Ctrl+Alt+1",), "columns-2"),
    Command("view-figures", "view", QT_TRANSLATE_NOOP("Commands", "Figures"), ("Ctrl+Alt+2",), "table-2"),
    Command("view-findings", "view", QT_TRANSLATE_NOOP("Commands", "Findings"), ("Ctrl+Alt+3",), "inbox"),
    Command("view-brief", "view", QT_TRANSLATE_NOOP("Commands", "Brief"), ("Ctrl+Alt+4",), "file-text"),
    Command("reading", "view", QT_TRANSLATE_NOOP("Commands", "Reading mode"), ("F11",)),
    Command(
        "paragraphs", "view", QT_TRANSLATE_NOOP("Commands", "Paragraph beside paragraph"), ("Ctrl+Shift+L",)
    ),
    Command("outline", "view", QT_TRANSLATE_NOOP("Commands", "Outline"), ("Ctrl+Alt+O",)),
    Command("side", "view", QT_TRANSLATE_NOOP("Commands", "Side panel"), ("Ctrl+Alt+S",)),
    Command("larger", "view", QT_TRANSLATE_NOOP("Commands", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Command("smaller", "view", QT_TRANSLATE_NOOP("Commands", "Smaller text"), ("Ctrl+-",)),
    Command("translate", "tools", QT_TRANSLATE_NOOP("Commands", "Translate"), ("Ctrl+Alt+T",), "languages"),
    Command("stop", "tools", QT_TRANSLATE_NOOP("Commands", "Stop")),
    Command(
        "check-all",
        "tools",
        QT_TRANSLATE_NOOP("Commands", "Check all"),
        ("F8", "Ctrl+Shift+V"),
        "shield-check",
    ),
    Command("engines", "tools", QT_TRANSLATE_NOOP("Commands", "Translation engines…")),
    Command("settings", "tools", QT_TRANSLATE_NOOP("Commands", "Settings…"), ("Ctrl+,",)),
    Command("keys", "help", QT_TRANSLATE_NOOP("Commands", "Keys"), ("F1",)),
    Command("offline", "help", QT_TRANSLATE_NOOP("Commands", "What leaves this computer")),
    Command("about", "help", QT_TRANSLATE_NOOP("Commands", "About Duizhao")),
)
BY_ID = {command.id: command for command in COMMANDS}


def menu_names() -> dict[str, str]:
    """The menus, in order, in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        "file": translate("Commands", "&Project"),
        "edit": translate("Commands", "&Edit"),
        "sentence": translate("Commands", "&Sentence"),
        "go": translate("Commands", "&Go to"),
        "view": translate("Commands", "&View"),
        "tools": translate("Commands", "&Tools"),
        "help": translate("Commands", "&Help"),
    }


def command_names() -> dict[str, str]:
    """What each command is called in the language of the interface."""
    return {one.id: QCoreApplication.translate("Commands", one.name) for one in COMMANDS}
