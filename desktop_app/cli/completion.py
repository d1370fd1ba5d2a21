"""Completion scripts for bash, zsh and fish: commands, options, their choices, and file names."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop_app.cli.grammar import Argument, Command, commands_of
from desktop_app.cli.parser import Parser


def bash(parser: Parser) -> str:
    """For bash: source it, or put it into bash-completion's folder as `duizhao`."""
    own, commands = commands_of(parser)
    names = " ".join(command.name for command in commands)
    cases = "\n".join(
        f'    {command.name}) words="{_options(command.arguments)} {_positional_choices(command)}" ;;'
        for command in commands
    )
    return f"""# bash completion for duizhao
_duizhao() {{
  local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}" command="" word words
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case " {names} " in *" $word "*) command="$word"; break ;; esac
  done
  case "$command $previous" in
{_bash_choices(own, commands)}
  esac
  case "$command" in
    "") words="{_options(own.arguments)} {names}" ;;
{cases}
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$current") )
  [ "${{#COMPREPLY[@]}}" = 0 ] && COMPREPLY=( $(compgen -f -- "$current") )
}}
complete -o filenames -F _duizhao duizhao
"""


def zsh(parser: Parser) -> str:
    """For zsh: a file `_duizhao` in a folder of $fpath."""
    own, commands = commands_of(parser)
    described = "\n".join(f"    {_quoted(f'{_colons(one.name)}:{_colons(one.help)}')}" for one in commands)
    cases = "\n".join(
        f"      {command.name}) _arguments -s {_zsh_arguments(command)} ;;" for command in commands
    )
    return f"""#compdef duizhao
_duizhao() {{
  local context state line
  local -a commands=(
{described}
  )
  _arguments -C {_zsh_arguments(own)} '1:command:->command' '*::argument:->arguments'
  case $state in
    command) _describe command commands ;;
    arguments) case $words[1] in
{cases}
    esac ;;
  esac
}}
_duizhao "$@"
"""


def fish(parser: Parser) -> str:
    """For fish: a file `duizhao.fish` in its completions folder."""
    own, commands = commands_of(parser)
    names = " ".join(command.name for command in commands)
    lines = [f"# fish completion for duizhao\nset -l commands {names}"]
    nothing = '"not __fish_seen_subcommand_from $commands"'
    lines += [
        f"complete -c duizhao -f -n {nothing} -a {command.name} -d {_quoted(command.help)}"
        for command in commands
    ]
    for command in (own, *commands):
        when = f'"__fish_seen_subcommand_from {command.name}"' if command.name else nothing
        lines += [f"complete -c duizhao -n {when}{_fish(argument)}" for argument in command.arguments]
    return "\n".join(lines) + "\n"


SHELLS: dict[str, Callable[[Parser], str]] = {"bash": bash, "zsh": zsh, "fish": fish}


def _options(arguments: Iterable[Argument]) -> str:
    return " ".join(name for argument in arguments for name in argument.names)


def _positional_choices(command: Command) -> str:
    return " ".join(choice for one in command.arguments if not one.names for choice in one.choices)


def _bash_choices(own: Command, commands: Iterable[Command]) -> str:
    lines = [
        f'    "{command.name} {name}") words="{" ".join(argument.choices)}"\n'
        '      COMPREPLY=( $(compgen -W "$words" -- "$current") ); return ;;'
        for command in (own, *commands)
        for argument in command.arguments
        for name in argument.names
        if argument.choices
    ]
    return "\n".join(lines)


def _zsh_arguments(command: Command) -> str:
    specs = []
    for argument in command.arguments:
        if argument.choices:
            action = f"({' '.join(argument.choices)})"
        else:
            action = "_files" if argument.files else " "
        takes = f":{_colons(argument.metavar)}:{action}" if argument.metavar else ""
        told = _colons(argument.help).replace("[", "(").replace("]", ")")
        specs += [_quoted(f"{name}[{told}]{takes}") for name in argument.names]
        if not argument.names:
            specs.append(_quoted(f"*:{_colons(argument.metavar)}:{action}"))
    return " ".join(specs)


def _fish(argument: Argument) -> str:
    if not argument.names:
        return f" -a {_quoted(' '.join(argument.choices))} -f" if argument.choices else " -F"
    flags = "".join(
        f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}" for name in argument.names
    )
    told = f" -d {_quoted(argument.help)}" if argument.help else ""
    if argument.choices:
        return f"{flags}{told} -x -a {_quoted(' '.join(argument.choices))}"
    return f"{flags}{told}{(' -r -F' if argument.files else ' -x') if argument.metavar else ''}"


def _colons(text: str) -> str:
    return text.replace(":", "\\:")


def _quoted(text: str) -> str:
    """In single quotes, for every shell here."""
    return "'" + text.replace("'", "'\\''") + "'"
