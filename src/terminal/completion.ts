import type { Flag, Shell } from './flags.ts';

const COMMAND = 'notion-id-check';

/** A completion script for a shell, made from the flags. */
export function completionFor(shell: Shell, flags: readonly Flag[]): string {
  switch (shell) {
    case 'bash':
      return bash(flags);
    case 'zsh':
      return zsh(flags);
    case 'fish':
      return fish(flags);
  }
}

function bash(flags: readonly Flag[]): string {
  const names = flags.map(({ name }) => `--${name}`).join(' ');
  const cases = flags
    .filter(({ value }) => value !== null)
    .map(({ name, choices, value }) => {
      const reply = choices
        ? `compgen -W '${choices.join(' ')}'`
        : value === 'FILE'
          ? 'compgen -f'
          : "compgen -W ''";
      return `    --${name}) COMPREPLY=($(${reply} -- "$current")); return ;;\n`;
    })
    .join('');
  return `_notion_id_check() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$previous" in
${cases}  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W '${names}' -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
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
  return `#compdef ${COMMAND}\n_arguments -s \\\n${lines.join('')}  '*:path:_files'\n`;
}

function fish(flags: readonly Flag[]): string {
  return flags
    .map(({ name, value, choices, text }) => {
      const needs =
        value === null ? '' : choices ? ` -x -a '${choices.join(' ')}'` : value === 'FILE' ? ' -r -F' : ' -x';
      return `complete -c ${COMMAND} -l ${name}${needs} -d '${text.replace(/'/g, '’')}'\n`;
    })
    .join('');
}
