import { HOMEPAGE } from '../version.ts';
import { FLAGS } from './flags.ts';

/** The help, made from the flags. */
export function helpText(): string {
  const left = FLAGS.map(
    ({ name, short, value }) => `${short ? `-${short}, ` : ''}--${name}${value === null ? '' : ` ${value}`}`,
  );
  const width = Math.max(...left.map(text => text.length));
  const flags = FLAGS.map(({ text }, i) => `  ${(left[i] ?? '').padEnd(width)}  ${text}`).join('\n');
  return `Checks every Notion ID in your configuration: well-formed, of the right kind, and
visible to your connection.

Usage: notion-id-check [PATH…] [options]

Without a PATH, all environment and configuration files below this folder are
checked, except what git ignores. A PATH is a file, or a folder to look through.

The token of your Notion connection comes from the environment variable
NOTION_TOKEN. Without it, only the format is checked.

Options:
${flags}

Exit status:
  0  nothing at or above --fail-on was found
  1  something was
  2  wrong usage or settings, or Notion rejected the token

${HOMEPAGE}
`;
}
