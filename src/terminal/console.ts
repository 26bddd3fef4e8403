/** What the command talks to. */
export interface Console {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/** A terminal, a pipe or a file. Only a terminal has a width, in characters, and colors. */
export interface OutputStream extends NodeJS.WritableStream {
  readonly isTTY: boolean;
  readonly columns: number;
  hasColors(environment: NodeJS.ProcessEnv): boolean;
}

/** What the command tells the shell. */
export const EXIT = { clean: 0, found: 1, refused: 2 } as const;
