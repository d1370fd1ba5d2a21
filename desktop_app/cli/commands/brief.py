"""`duizhao brief`: a document for the delegation, from a project."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.endings import require_other
from desktop_app.cli.form import add_form, form_options
from desktop_app.cli.parser import Commands
from desktop_app.errors import ExportError

if TYPE_CHECKING:
    from desktop_app.briefs.options import BriefOptions

# Those of `services.briefing`, written out: the help loads no room.
_TEMPLATES = ("delegation", "bilingual", "figures", "talking-points", "proof")


def add(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add_parser("brief", help="make a brief from a project: PDF, DOCX, HTML or PNG")
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a project")
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", help=".pdf, .docx, .html, or .png (page 1)")
    parser.add_argument(
        "--template", type=str.lower, choices=_TEMPLATES, default="delegation", help="which brief"
    )
    parser.add_argument("--choices", action="store_true", help="list the sentences with score and reason")
    parser.add_argument("--json", action="store_true", help="what was written, or the choices, as JSON")
    add_form(parser)
    _add_selection(parser)
    parser.set_defaults(run=run)


def _add_selection(parser: argparse.ArgumentParser) -> None:
    choice = parser.add_argument_group("selection (sentences by their id; lists are parted by commas)")
    choice.add_argument(
        "--audience", default="", metavar="WHO", help="investor, technology, culture, administration, words"
    )
    choice.add_argument("--words", default="", metavar="LIST", help="words that pull sentences in")
    choice.add_argument("--topics", default="", metavar="LIST", help="keep to these: industry, trade, …")
    choice.add_argument("--include", default="", metavar="IDS", help="sentences to take")
    choice.add_argument("--exclude", default="", metavar="IDS", help="sentences to leave")
    choice.add_argument("--order", default="", metavar="IDS", help="sentences that come first, in this order")
    choice.add_argument(
        "--edit", action="append", default=[], metavar="ID=TEXT", help="other English; must prove its figures"
    )
    choice.add_argument(
        "--shorten", default="", metavar="IDS", help="show shorter wordings of these, to be used with --edit"
    )
    choice.add_argument("--engine", default="", metavar="ID", help="engine that helps to shorten")
    choice.add_argument(
        "--full-text", action="store_true", help="append the whole report; sources lead there"
    )


def run(options: argparse.Namespace) -> int:
    """Write the brief, or list what it could hold."""
    from desktop_app.services.briefing import make_brief
    from desktop_app.services.opening import open_project
    from desktop_app.services.running import run_to_end

    asked = options.choices or options.shorten
    if options.out is None and not asked:
        raise ExportError("brief-no-out", "Name the file to write with -o OUT, or ask for --choices.")
    if options.out is not None:
        require_other(options.out, [options.project])
    with open_project(options.project) as project:
        content, marks = project.content(), project.brief_marks()
    wishes = _wishes(options).with_marks(marks)
    if options.choices:
        _list_choices(content, wishes, options)
    if options.shorten:
        _show_shorter(content, wishes, options)
    if options.out is not None:
        with options.voice.progress() as line:
            run_to_end(make_brief(content, options.template, options.out, wishes), line)
        if options.json and not asked:
            options.voice.show({"file": str(options.out), "template": options.template})
        options.voice.note("Wrote {}", options.out)
    return 0


def _wishes(options: argparse.Namespace) -> BriefOptions:
    from dataclasses import replace

    return replace(
        form_options(options),
        audience=options.audience,
        words=_parts(options.words),
        topics=frozenset(_known_topics(_parts(options.topics))),
        include=frozenset(_parts(options.include)),
        exclude=frozenset(_parts(options.exclude)),
        order=_parts(options.order),
        edits=dict(map(_edit, options.edit)),
        full_text=options.full_text,
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("，", ",").split(",") if part.strip())


def _known_topics(names: Iterable[str]) -> Iterable[str]:
    from desktop_app.briefs.selection import topics

    known = [topic.id for topic in topics()]
    for name in names:
        if name not in known:
            message = f"There is no topic “{name}”. Choose from: {', '.join(known)}."
            raise ExportError("brief-topic-unknown", message, topic=name)
        yield name


def _edit(text: str) -> tuple[str, str]:
    segment_id, equals, english = text.partition("=")
    if not equals or not english.strip():
        raise ExportError("brief-edit", f"“{text}” is no edit: write --edit ID=TEXT.", text=text)
    return segment_id.strip(), english


def _show_shorter(content: Any, wishes: BriefOptions, options: argparse.Namespace) -> None:
    """One line a sentence: its id and a shorter wording that proves its figures, as --edit takes it."""
    from desktop_app.services.engines import open_engine
    from desktop_app.services.running import run_to_end
    from desktop_app.services.shortening import propose_shorter
    from desktop_app.settings import default_paths

    paths = default_paths()
    engine = open_engine(paths, options.engine) if options.engine else None
    found: dict[str, str] = {}
    try:
        with options.voice.progress() as line:
            for segment_id in _parts(options.shorten):
                english = wishes.edits.get(segment_id, "")
                job = propose_shorter(content, segment_id, english, engine=engine, paths=paths)
                found[segment_id] = run_to_end(job, line)
    finally:
        if engine is not None:
            engine.close()
    if options.json:
        options.voice.show(found)
        return
    for segment_id, english in found.items():
        if english:
            print(f"{segment_id}={english}")
        else:
            options.voice.note("{}: no shorter wording proves its figures.", segment_id)


def _list_choices(content: Any, wishes: BriefOptions, options: argparse.Namespace) -> None:
    """One line a sentence: taken or not, id, topic, score, why, English or Chinese."""
    from dataclasses import asdict

    from desktop_app.services.briefing import choices

    found = choices(content, wishes)
    if options.json:
        options.voice.show([asdict(choice) for choice in found])
        return
    for choice in found:
        mark = "+" if choice.taken else "!" if choice.open_figures else " "
        topic = "plans" if choice.plan else choice.topic
        reason = options.voice.language.listed(choice.reason)
        facts = (mark, choice.segment_id, topic, str(choice.score), reason, choice.en or choice.zh)
        print("\t".join(facts))
