#!/usr/bin/env node
import { cancellation } from './cancellation.ts';
import { EXIT } from './terminal/console.ts';
import { fail, main } from './terminal/main.ts';

const { argv, stdout, stderr, env: environment } = process;
// Fails unless the run completes: Node ends the process when nothing is left to wait for.
process.exitCode = EXIT.refused;
let status: number = EXIT.clean;
// The reader of our output may close the pipe (`| head`). This is not an error.
stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(status);
  process.exitCode = fail(error, stderr);
});
status = await main(argv.slice(2), {
  // A getter, because Node loads its file streams when standard input is first used, and most runs do not use it.
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  environment,
  cwd: process.cwd(),
  signal: cancellation(),
});
process.exitCode = status;
