"""Every sentence the command line can say has its Chinese, and who asks for Chinese gets it."""

from __future__ import annotations

import argparse
import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.cli.commands import check
from desktop_app.cli.grammar import commands_of
from desktop_app.cli.main import main, make_parser
from desktop_app.cli.parser import ENVIRONMENT, EXIT_CODES
from desktop_app.cli.terminal import PHASES, chosen_language
from desktop_app.review.model import Severity
from desktop_app.services.language import CODES, Language, language

PACKAGE = Path(check.__file__).parents[2]
CATALOGUES: dict[str, dict[str, str]] = {
    code: json.loads(resources.read_text(f"messages/{code}.json")) for code in CODES if code != "en"
}
CATALOGUE = CATALOGUES["zh"]
SPOKEN = {"note", "say", "text", "fail"}


def _template(node: ast.expr) -> str | None:
    """The sentence of a literal, with {} for each fact; None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def _spoken_here(function: ast.AST, *, voiced: bool) -> Iterator[str]:
    """Messages of errors raised in a function, and what it says through the voice."""
    assigned: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            assigned.setdefault(node.targets[0].id, []).append(node.value)
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        arguments = node.args[1:2] if name.endswith("Error") and len(node.args) > 1 else []
        if voiced and name in SPOKEN:
            arguments = node.args[:1]
        for argument in arguments:
            choices = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
            if isinstance(argument, ast.Name):
                choices = assigned.get(argument.id, [])
            yield from filter(None, map(_template, choices))


def _sentences() -> set[str]:
    found = {*PHASES.values(), *EXIT_CODES.values(), *ENVIRONMENT.values()}
    for path in PACKAGE.rglob("*.py"):
        room = path.relative_to(PACKAGE).parts[0]
        if room == "ui":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = (
            node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        )
        for function in functions:
            found |= set(_spoken_here(function, voiced=room == "cli"))
    own, commands = commands_of(make_parser())
    for command in (own, *commands):
        found |= {command.help, *(argument.help for argument in command.arguments)}
    found |= set(_headings())
    return {one for one in found if re.search(r"[a-z]{2}", one.replace("{}", ""))}


def _headings() -> Iterator[str]:
    """Titles of the groups of options."""
    parsers = [make_parser()]
    for parser in parsers:
        for group in parser._action_groups:
            yield group.title or ""
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                parsers += action.choices.values()


@pytest.mark.slow  # reads every source file
@pytest.mark.parametrize("code", CATALOGUES)
def test_every_sentence_is_there_in_every_language(code: str) -> None:
    """Add what is missing to resources/messages/CODE.json ({} stands for each fact)."""
    missing = sorted(_sentences() - set(CATALOGUES[code]))
    assert not missing, json.dumps(dict.fromkeys(missing, ""), ensure_ascii=False, indent=1)


@pytest.mark.parametrize("code", CATALOGUES)
def test_translations_keep_their_facts(code: str) -> None:
    for english, translated in CATALOGUES[code].items():
        places = english.count("{}")
        used = len(re.findall(r"\{\d?\}", translated))
        assert used == places, english
        assert code != "zh" or re.search("[一-鿿]", translated), english


def test_every_phase_of_a_service_has_its_words() -> None:
    calls = (
        node
        for path in (PACKAGE / "services").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Progress"
    )
    spoken = {
        one.value
        for call in calls
        for one in ast.walk(call.args[0])
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    }
    assert {"translate", "prepare"} <= spoken <= set(PHASES)


def test_words_follow_the_number_before_them() -> None:
    english = "{}: {} {sentence is|sentences are} new, {} {is|are} gone."
    assert Language().text(english, "a", 1, 2) == "a: 1 sentence is new, 2 are gone."
    assert Language().text(english, "a", 0, 1) == "a: 0 sentences are new, 1 is gone."
    german = Language("de", {english: "{2} fort, {1} {Satz|Sätze} neu in {0}."})
    assert german.text(english, "a", 1, 2) == "2 fort, 1 Satz neu in a."


def test_an_error_put_together_elsewhere_is_said_in_chinese() -> None:
    chinese = language("zh")
    said = chinese.sentence("There is no project file /tmp/a b.duizhao; check the name.")
    assert "/tmp/a b.duizhao" in said
    assert re.search("[一-鿿]", said)
    assert chinese.sentence("Something nobody foresaw.") == "Something nobody foresaw."
    assert Language().sentence("Stopped.") == "Stopped."


@pytest.mark.parametrize(
    ("arguments", "environment", "code"),
    [
        (["--language", "zh", "read"], {}, "zh"),
        (["--language=zh", "read"], {"DUIZHAO_LANGUAGE": "en"}, "zh"),
        (["read", "--language", "zh"], {"DUIZHAO_LANGUAGE": "en"}, "en"),
        (["read"], {"DUIZHAO_LANGUAGE": "zh"}, "zh"),
        (["read"], {"LANG": "zh_CN.UTF-8"}, "zh"),
        (["read"], {"LANG": "zh_CN.UTF-8", "LC_ALL": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_language_is_chosen_by_option_then_environment(
    arguments: list[str], environment: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DUIZHAO_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert chosen_language(arguments) == code


def test_no_line_of_any_help_is_left_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    own, commands = commands_of(make_parser())
    english = {argument.help for command in (own, *commands) for argument in command.arguments}
    english -= {argument for argument in english if CATALOGUE.get(argument, argument) == argument}
    for command in commands:
        with pytest.raises(SystemExit):
            main(["--language", "zh", command.name, "--help"])
        shown = {line.strip() for line in re.split(r"\n|  +", capsys.readouterr().out)}
        assert not (english | set(_headings()) - {""}) & shown, command.name


def test_help_and_errors_come_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--language", "zh", "--help"])
    out = capsys.readouterr().out
    assert out.startswith("用法")
    assert "退出码" in out
    assert ":\n" not in out, "a heading ends in the colon of its language"
    assert main(["--language", "zh", "read", "没有.txt"]) == 2
    with pytest.raises(SystemExit):
        main(["--language", "zh", "read"])
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 2
    assert all(re.search("[一-鿿]{4}", line) for line in errors)
    assert errors[1].endswith("FILE（见 duizhao read --help）")


def test_what_the_system_says_comes_in_chinese() -> None:
    message = (
        "/a/b.pdf cannot be written (Permission denied); close it if it is open, free some space or choose "
        "another place."
    )
    assert "没有权限" in language("zh").sentence(message)


def test_why_a_number_is_no_figure_and_how_much_a_finding_weighs_have_their_chinese() -> None:
    chinese = language("zh")
    reasons = {row["reason"] for row in resources.read_rows("figures/exclusions.csv")}
    words = {"no figure": reasons, "weight": {one.value for one in Severity}, "slip": {"open", "accepted"}}
    for kind, of_kind in words.items():
        assert [one for one in sorted(of_kind) if chinese.word(kind, one) == one] == [], kind
    assert chinese.sentence("open") == "open", "a word of the English that a message quotes stays as it is"


def test_lists_for_a_person_come_in_chinese(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = tmp_path / "zh.txt", tmp_path / "en.txt"
    pair[0].write_text("2024年新增就业12人。", encoding="utf-8")
    pair[1].write_text("New jobs in 2024: 13.", encoding="utf-8")
    assert main(["--language", "zh", "check", "--pair", *map(str, pair)]) == 0
    assert "必须解决" in capsys.readouterr().out
    assert main(["--language", "zh", "figures", str(pair[0]), "--not-figures"]) == 0
    assert "日期（年）" in capsys.readouterr().out
    assert main(["check", "--pair", *map(str, pair)]) == 0
    assert "critical" in capsys.readouterr().out
