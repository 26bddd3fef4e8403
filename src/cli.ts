#!/usr/bin/env node
import { cancellation } from './cancellation.ts';
import { write } from './output/streams.ts';
import { inert } from './report/log.ts';
import { SettingsError } from './settings/error.ts';
import { parseArguments } from './terminal/arguments.ts';
import { EXIT } from './terminal/console.ts';
import { helpText } from './terminal/help.ts';
import { reasonOf } from './text/reason.ts';
import { visible } from './text/visible.ts';
import { VERSION } from './version.ts';

/** The command: reads the arguments, does what they ask for, and prints the result. @returns the exit status */
async function main(): Promise<number> {
  const given = parseArguments(process.argv.slice(2));
  const { stdout, stderr, env: environment } = process;
  const console = {
    // A getter, because Node loads its file streams when standard input is first used, and most runs do not use it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    environment,
    cwd: process.cwd(),
    signal: cancellation(),
  };
  switch (given.kind) {
    case 'help':
      write(stdout, helpText(given.command));
      return EXIT.clean;
    case 'version':
      write(stdout, `${VERSION}\n`);
      return EXIT.clean;
    default: {
      const { perform } = await import(/* webpackChunkName: "check" */ './terminal/perform.ts');
      return perform(given, console);
    }
  }
}

// Fails unless the run completes: Node ends the process when nothing is left to wait for.
process.exitCode = EXIT.refused;
let status: number = EXIT.clean;
// The reader of our output may close the pipe (`| head`). This is not an error.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(status);
  fail(error);
});
try {
  status = await main();
  process.exitCode = status;
} catch (error) {
  fail(error);
}

/** Prints why the command failed, one line per reason: never a stack trace, which would quote the whole bundle. */
function fail(error: unknown): void {
  const reasons =
    error instanceof SettingsError
      ? error.faults.map(({ message }) => message)
      : [`notion-id-check itself failed: ${reasonOf(error)}`];
  for (const reason of reasons) write(process.stderr, `${inert(visible(reason))}\n`);
  process.exitCode = EXIT.refused;
}
