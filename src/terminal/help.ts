import { HOMEPAGE } from '../version.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from './commands.ts';
import { flagsOf } from './flags.ts';

const EXIT_STATUS: Readonly<Record<CommandName, readonly string[]>> = {
  check: ['nothing at or above --fail-on was found', 'something was'],
  list: ['the references were listed', 'Notion could not be reached'],
  find: ['something was found', 'nothing was found'],
  show: ['the connection can access everything', 'it can’t access something'],
  init: ['the files were written or are up to date', 'something was not written'],
};

/** The help of a command, made from its flags. */
export function helpText(command: CommandName): string {
  const { usage, text } = COMMANDS[command];
  const flags = flagsOf(command).map(({ name, short, value, text: meaning }) => [
    `${short ? `-${short}, ` : ''}--${name}${value === null ? '' : ` ${value}`}`,
    meaning,
  ]);
  const [clean, found] = EXIT_STATUS[command];
  const others = COMMAND_NAMES.map(name => [COMMANDS[name].usage, COMMANDS[name].summary]);
  return `${text}

Usage: notion-id-check ${usage} [options]
${command === 'check' ? `\nCommands:\n${columns(others)}\n\`notion-id-check COMMAND --help\` describes a command.\n` : ''}
The token of your Notion connection comes from the environment variable
NOTION_TOKEN, else NOTION_API_KEY, else NOTION_API_TOKEN.${
    command === 'check' ? ' Without a token, only\nthe format is checked.' : ''
  }

Options:
${columns(flags)}

Exit status:
  0  ${clean}
  1  ${found}
  2  wrong usage or settings, or Notion rejected the token

${HOMEPAGE}
`;
}

function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
