"""Every command with its name and its keys, per preset; the menus and the help sheet read this table.

The column ``ours`` is the default; a preset that says nothing about a command leaves it at ours.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

PRESETS = ("ours", "omegat", "memoq", "trados")
VIEWS = ("view-text", "view-figures", "view-findings", "view-brief")


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        id: stable name, used in the settings file.
        menu: the menu it stands in.
        keys: default keys, portable text, first one shown.
        icon: name of its icon where it has a button, else "".
        presets: keys under another preset.
    """

    id: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    presets: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def keys_in(self, preset: str) -> tuple[str, ...]:
        """Keys under a preset."""
        return dict(self.presets).get(preset, self.keys)


def _preset(**keys: str | tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((name, (one,) if isinstance(one, str) else one) for name, one in keys.items())


COMMANDS: tuple[Command, ...] = (
    Command("open", "file", ("Ctrl+O",)),
    Command("new-bilingual", "file"),
    Command("new-omegat", "file"),
    Command("start", "file"),
    Command("save", "file", ("Ctrl+S",)),
    Command("save-copy", "file"),
    Command(
        "export-brief",
        "file",
        ("Ctrl+E",),
        presets=_preset(omegat="Ctrl+D", memoq="Ctrl+Alt+E", trados="Shift+F12"),
    ),
    Command("export-figures", "file", ("Ctrl+Shift+E",)),
    Command("compare", "file"),
    Command("export-table", "file"),
    Command("import", "file", ("Ctrl+Shift+O",)),
    Command("export-omegat", "file"),
    Command("import-omegat", "file"),
    Command("export-terms", "file"),
    Command("quit", "file", ("Ctrl+Q",)),
    Command("undo", "edit", ("Ctrl+Z",)),
    Command("redo", "edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("copy-table", "edit", ("Ctrl+Shift+C",)),
    Command("find", "edit", ("Ctrl+F",)),
    Command("replace", "edit", ("Ctrl+H",), presets=_preset(omegat="Ctrl+K")),
    Command("find-next", "edit", ("F3",)),
    Command("find-previous", "edit", ("Alt+F3",)),
    Command("everywhere", "edit", ("Ctrl+Shift+H",)),
    Command("change-case", "edit", ("Shift+F3",)),
    Command("add-term", "edit", ("Ctrl+Shift+G",), presets=_preset(memoq="Ctrl+E", trados="Ctrl+F2")),
    Command(
        "confirm", "sentence", ("Ctrl+Enter", "Ctrl+Return"), presets=_preset(omegat=("Enter", "Return"))
    ),
    Command(
        "copy-source",
        "sentence",
        ("Ctrl+Shift+I", "Ctrl+Insert"),
        presets=_preset(memoq="Ctrl+Shift+S", trados="Ctrl+Insert"),
    ),
    Command("edit-source", "sentence", ("F2",), presets=_preset(trados="Alt+F2")),
    Command("machine", "sentence", ("Ctrl+M",)),
    Command("insert-match", "sentence", ("Ctrl+I",), presets=_preset(memoq="Ctrl+Space")),
    Command("replace-match", "sentence", ("Ctrl+R",), presets=_preset(trados="Ctrl+T")),
    Command("next-match", "sentence", ("Ctrl+Down",)),
    Command("previous-match", "sentence", ("Ctrl+Up",)),
    Command("complete", "sentence", ("Ctrl+Space",), presets=_preset(memoq="Ctrl+Alt+Space")),
    Command("mend", "sentence", ("Ctrl+.",)),
    Command("dismiss", "sentence", ("Ctrl+Shift+D",)),
    Command("split", "sentence", ("Ctrl+T",), presets=_preset(trados="Ctrl+Alt+K")),
    Command("join", "sentence", ("Ctrl+J",), presets=_preset(omegat="Ctrl+Alt+J")),
    Command("propagate", "sentence", ("Ctrl+Shift+P",)),
    Command("mark-brief", "sentence", ("Ctrl+B",)),
    Command("comment", "sentence", ("Ctrl+Alt+N",)),
    Command("next-open", "go", ("Ctrl+U",), presets=_preset(memoq="Ctrl+G", trados="Ctrl+Alt+Enter")),
    Command("next", "go", ("Alt+Down",), presets=_preset(omegat=("Ctrl+N", "Alt+Down"))),
    Command("previous", "go", ("Alt+Up",), presets=_preset(omegat=("Ctrl+P", "Alt+Up"))),
    Command("next-finding", "go", ("F4",)),
    Command("go-to", "go", ("Ctrl+G",), presets=_preset(omegat="Ctrl+J", memoq="Ctrl+Shift+G")),
    Command("back", "go", ("Alt+Left",)),
    Command("forward", "go", ("Alt+Right",)),
    Command("concordance", "go", ("Ctrl+K",), presets=_preset(omegat="Ctrl+Shift+F", trados="Ctrl+F3")),
    Command("view-text", "view", ("Ctrl+Alt+1",), "columns-2"),
    Command("view-figures", "view", ("Ctrl+Alt+2",), "table-2"),
    Command("view-findings", "view", ("Ctrl+Alt+3",), "inbox"),
    Command("view-brief", "view", ("Ctrl+Alt+4",), "file-text"),
    Command("reading", "view", ("F11",)),
    Command("paragraphs", "view", ("Ctrl+Shift+L",)),
    Command("outline", "view", ("Ctrl+Alt+O",)),
    Command("side", "view", ("Ctrl+Alt+S",)),
    Command("larger", "view", ("Ctrl++", "Ctrl+=")),
    Command("smaller", "view", ("Ctrl+-",)),
    Command("translate", "tools", ("Ctrl+Alt+T",), "languages"),
    Command("stop", "tools"),
    Command("check-all", "tools", ("F8", "Ctrl+Shift+V"), "shield-check"),
    Command("engines", "tools"),
    Command("settings", "tools", ("Ctrl+,",)),
    Command("keys", "help", ("F1",)),
    Command("offline", "help"),
    Command("about", "help"),
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
    translate = QCoreApplication.translate
    return {
        "open": translate("Commands", "Open…"),
        "new-bilingual": translate("Commands", "New from a bilingual file…"),
        "new-omegat": translate("Commands", "New from an OmegaT folder…"),
        "start": translate("Commands", "Start page"),
        "save": translate("Commands", "Save now"),
        "save-copy": translate("Commands", "Save a copy…"),
        "export-brief": translate("Commands", "Export brief…"),
        "export-figures": translate("Commands", "Export figures…"),
        "compare": translate("Commands", "Compare with another report…"),
        "export-table": translate("Commands", "Export both texts…"),
        "import": translate("Commands", "Take back changes…"),
        "export-omegat": translate("Commands", "Make an OmegaT folder…"),
        "import-omegat": translate("Commands", "Take back an OmegaT folder…"),
        "export-terms": translate("Commands", "Export terms…"),
        "quit": translate("Commands", "Quit"),
        "undo": translate("Commands", "Undo"),
        "redo": translate("Commands", "Redo"),
        "copy-table": translate("Commands", "Copy as bilingual table"),
        "find": translate("Commands", "Find"),
        "replace": translate("Commands", "Find and replace"),
        "find-next": translate("Commands", "Find next"),
        "find-previous": translate("Commands", "Find previous"),
        "confirm": translate("Commands", "Confirm and go on"),
        "copy-source": translate("Commands", "Copy source to English"),
        "edit-source": translate("Commands", "Correct the Chinese…"),
        "machine": translate("Commands", "Translate this sentence again"),
        "insert-match": translate("Commands", "Insert match"),
        "replace-match": translate("Commands", "Replace by match"),
        "next-match": translate("Commands", "Next match in the list"),
        "previous-match": translate("Commands", "Previous match in the list"),
        "complete": translate("Commands", "Complete the word"),
        "mend": translate("Commands", "Mend the first finding"),
        "dismiss": translate("Commands", "Dismiss the first finding…"),
        "split": translate("Commands", "Split sentence…"),
        "join": translate("Commands", "Join with the next sentence"),
        "everywhere": translate("Commands", "Change everywhere…"),
        "mark-brief": translate("Commands", "Into the brief, or out of it"),
        "propagate": translate("Commands", "Use for all repeats"),
        "comment": translate("Commands", "Comment"),
        "change-case": translate("Commands", "Change case"),
        "add-term": translate("Commands", "Add term…"),
        "next-open": translate("Commands", "Next unconfirmed"),
        "next": translate("Commands", "Next sentence"),
        "previous": translate("Commands", "Previous sentence"),
        "next-finding": translate("Commands", "Next finding"),
        "go-to": translate("Commands", "Sentence number…"),
        "back": translate("Commands", "Back"),
        "forward": translate("Commands", "Forward"),
        "concordance": translate("Commands", "Concordance…"),
        "view-text": translate("Commands", "Text"),
        "view-figures": translate("Commands", "Figures"),
        "view-findings": translate("Commands", "Findings"),
        "view-brief": translate("Commands", "Brief"),
        "reading": translate("Commands", "Reading mode"),
        "paragraphs": translate("Commands", "Paragraph beside paragraph"),
        "outline": translate("Commands", "Outline"),
        "side": translate("Commands", "Side panel"),
        "larger": translate("Commands", "Larger text"),
        "smaller": translate("Commands", "Smaller text"),
        "translate": translate("Commands", "Translate"),
        "stop": translate("Commands", "Stop"),
        "check-all": translate("Commands", "Check all"),
        "engines": translate("Commands", "Translation engines…"),
        "settings": translate("Commands", "Settings…"),
        "keys": translate("Commands", "Keys"),
        "offline": translate("Commands", "What leaves this computer"),
        "about": translate("Commands", "About Duizhao"),
    }
