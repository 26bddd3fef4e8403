import { write } from '../output/streams.ts';
import { inert } from '../report/log.ts';
import { SettingsError } from '../settings/error.ts';
import { reasonOf } from '../text/reason.ts';
import { visible } from '../text/visible.ts';
import { VERSION } from '../version.ts';
import { parseArguments } from './arguments.ts';
import { type Console, EXIT, type OutputStream } from './console.ts';
import { helpText } from './help.ts';

/**
 * The command: reads the arguments, does what they ask for, and prints the result, or why there is none.
 *
 * @param args without the names of Node.js and of the script @returns the exit status
 */
export async function main(args: readonly string[], console: Console): Promise<number> {
  try {
    return await run(args, console);
  } catch (error) {
    return fail(error, console.stderr);
  }
}

async function run(args: readonly string[], console: Console): Promise<number> {
  const given = parseArguments(args);
  switch (given.kind) {
    case 'help':
      write(console.stdout, helpText(given.command));
      return EXIT.clean;
    case 'version':
      write(console.stdout, `${VERSION}\n`);
      return EXIT.clean;
    default: {
      const { perform } = await import(/* webpackChunkName: "check" */ './perform.ts');
      return perform(given, console);
    }
  }
}

/**
 * Prints why the command failed, one line per reason: never a stack trace, which would quote the whole bundle.
 *
 * @returns the exit status
 */
export function fail(error: unknown, stderr: OutputStream): number {
  const reasons =
    error instanceof SettingsError
      ? error.faults.map(({ message }) => message)
      : [`notion-id-check itself failed: ${reasonOf(error)}`];
  for (const reason of reasons) write(stderr, `${inert(visible(reason))}\n`);
  return EXIT.refused;
}
