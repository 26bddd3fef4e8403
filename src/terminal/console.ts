import type { AskOptions } from '../notion/verify.ts';

/** What the command talks to. */
export interface Console {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** How Notion is asked again, if not as usual. Tests shorten it. */
  readonly retries?: AskOptions['tuning'];
}

/** A terminal, a pipe or a file. Only a terminal has a width, in characters, and colors. */
export interface OutputStream extends NodeJS.WritableStream {
  readonly isTTY: boolean;
  readonly columns: number;
  hasColors(environment: NodeJS.ProcessEnv): boolean;
}

/** What the command tells the shell. */
export const EXIT = { clean: 0, found: 1, refused: 2 } as const;
