import { COMMAND_NAMES, COMMANDS } from './commands.ts';
import { FLAGS, type Flag, flagsOf, type Shell } from './flags.ts';

const COMMAND = 'notion-id-check';

/** A completion script for a shell, made from the commands and flags. */
export function completionFor(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash();
    case 'zsh':
      return zsh(FLAGS);
    case 'fish':
      return fish(FLAGS);
  }
}

function bash(): string {
  const cases = FLAGS.filter(({ value }) => value !== null)
    .map(({ name, choices, value }) => {
      const reply = choices
        ? `compgen -W '${choices.join(' ')}'`
        : value === 'FILE'
          ? 'compgen -f'
          : "compgen -W ''";
      return `    --${name}) COMPREPLY=($(${reply} -- "$current")); return ;;\n`;
    })
    .join('');
  const flags = COMMAND_NAMES.map(command => {
    const names = flagsOf(command).map(({ name }) => `--${name}`);
    return `    ${command === 'check' ? '*' : command}) flags='${names.join(' ')}' ;;\n`;
  })
    .toSorted()
    .reverse()
    .join('');
  return `_notion_id_check() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" flags
  case "$previous" in
${cases}  esac
  case "\${COMP_WORDS[1]}" in
${flags}  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
    if [[ $COMP_CWORD -eq 1 ]]; then
      COMPREPLY+=($(compgen -W '${COMMAND_NAMES.join(' ')}' -- "$current"))
    fi
  fi
}
complete -o filenames -F _notion_id_check ${COMMAND}
`;
}

function zsh(flags: readonly Flag[]): string {
  const lines = flags.map(({ name, value, choices, repeats, text }) => {
    const what = text.replace(/[[\]:'’]/g, '');
    const then =
      value === null
        ? ''
        : choices
          ? `:${value}:(${choices.join(' ')})`
          : value === 'FILE'
            ? ':file:_files'
            : `:${value.replace(/[':]/g, '')}: `;
    return `  '${repeats ? '*' : ''}--${name}[${what}]${then}' \\\n`;
  });
  return `#compdef ${COMMAND}\n_arguments -s \\\n${lines.join('')}  '1: :{_alternative "commands:command:(${COMMAND_NAMES.join(' ')})" "paths:path:_files"}' \\\n  '*:path:_files'\n`;
}

function fish(flags: readonly Flag[]): string {
  const commands = COMMAND_NAMES.map(
    name => `complete -c ${COMMAND} -n __fish_use_subcommand -a ${name} -d '${COMMANDS[name].summary}'\n`,
  );
  const lines = flags.map(({ name, value, choices, text }) => {
    const needs =
      value === null ? '' : choices ? ` -x -a '${choices.join(' ')}'` : value === 'FILE' ? ' -r -F' : ' -x';
    return `complete -c ${COMMAND} -l ${name}${needs} -d '${text.replace(/'/g, '’')}'\n`;
  });
  return [...commands, ...lines].join('');
}
