/**
 * A model of GitHub's runner: what it does with the lines that a step prints and with the files that it writes.
 * From actions/runner: ActionCommand.cs, ActionCommandManager.cs, ExecutionContext.cs, FileCommandManager.cs.
 */

export type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** The result of a step on the runner. */
export interface StepResult {
  readonly exitCode: number | null;
  /** The lines of the log, without commands and with masked secrets. */
  readonly log: readonly string[];
  /** Annotations that GitHub shows: at most ten of each level. */
  readonly annotations: readonly Annotation[];
  /** How many annotations were dropped, by level. */
  readonly dropped: Readonly<Record<Level, number>>;
  readonly outputs: Readonly<Record<string, string>>;
  /** The uploaded job summary, or null if it was too large. */
  readonly summary: string | null;
  readonly masks: readonly string[];
  /** Commands that change the step or the job, except those that an action should use. */
  readonly injected: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  /** The folder with the runner's own files: event, outputs, summary and temporary files. */
  readonly temp: string;
}

const MOST_PER_LEVEL = 10;
const LONGEST_MESSAGE = 4096;
const LARGEST_SUMMARY = 1024 * 1024;

/** Commands that the runner executes. Anything else that looks like one is text. */
const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
]);
const HARMLESS = new Set(['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup']);

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const unescapeData = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** `::name key=value,key=value::data` at the start of a line, or `##[name key=value;]data` anywhere in it. */
export function parseCommand(line: string): Command | null {
  const second = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/is.exec(line);
  if (second && REGISTERED.has((second[1] ?? '').toLowerCase()))
    return commandOf(second, ',', unescapeProperty);
  const first = /##\[([a-z-]+)(?: ([^\]]*))?\](.*)$/is.exec(line);
  if (first && REGISTERED.has((first[1] ?? '').toLowerCase())) return commandOf(first, ';', text => text);
  return null;
}

function commandOf(match: RegExpExecArray, separator: string, decode: (text: string) => string): Command {
  const properties: Record<string, string> = {};
  for (const pair of (match[2] ?? '').split(separator)) {
    const at = pair.indexOf('=');
    if (at > 0) properties[pair.slice(0, at).trim()] = decode(pair.slice(at + 1));
  }
  return { name: (match[1] ?? '').toLowerCase(), properties, data: unescapeData(match[3] ?? '') };
}

/** Reads the lines of a step's two streams like the runner. */
export class StepLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly dropped: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  readonly masks: string[] = [];
  readonly injected: string[] = [];
  readonly #mayMask: boolean;

  constructor(mayMask = true) {
    this.#mayMask = mayMask;
  }

  take(line: string): void {
    const command = parseCommand(line);
    if (!command) {
      this.lines.push(this.masked(line));
      return;
    }
    if (!HARMLESS.has(command.name)) this.injected.push(line);
    if (command.name === 'add-mask' && this.#mayMask) {
      for (const each of [command.data, ...command.data.split(/\r?\n/)])
        if (each !== '') this.masks.push(each);
    } else if (command.name === 'error' || command.name === 'warning' || command.name === 'notice') {
      this.#annotate(command.name, command);
    } else if (command.name === 'group') {
      this.lines.push(`▼ ${this.masked(command.data)}`);
    }
  }

  masked(text: string): string {
    return this.masks
      .toSorted((a, b) => b.length - a.length)
      .reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
  }

  #annotate(level: Level, { properties, data }: Command): void {
    const message = this.masked(data).slice(0, LONGEST_MESSAGE);
    this.lines.push(`${level}: ${message}`);
    if (this.annotations.filter(each => each.level === level).length >= MOST_PER_LEVEL) {
      this.dropped[level]++;
      return;
    }
    const text = (name: string) => (properties[name] ? { [name]: this.masked(properties[name]) } : {});
    this.annotations.push({ level, message, ...text('title'), ...text('file'), ...placeOf(properties) });
  }
}

/** ValidateLinesAndColumns: invalid properties are dropped without a message. */
function placeOf(properties: Readonly<Record<string, string>>): Omit<Annotation, 'level' | 'message'> {
  const number = (name: string) => {
    const value = Number(properties[name]);
    return properties[name] !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
  };
  let line = number('line');
  let endLine = number('endLine');
  let col = number('col');
  let endColumn = number('endColumn');
  if (endLine !== undefined && line === undefined) line = endLine;
  if (endColumn !== undefined && col === undefined) col = endColumn;
  if (line === undefined) [col, endColumn] = [undefined, undefined];
  if (endLine !== undefined && line !== endLine) [col, endColumn] = [undefined, undefined];
  if (endLine !== undefined && line !== undefined && endLine < line) [line, endLine] = [undefined, undefined];
  if (endColumn !== undefined && col !== undefined && endColumn < col)
    [col, endColumn] = [undefined, undefined];
  return Object.fromEntries(
    Object.entries({ line, endLine, col, endColumn }).filter(([, value]) => value !== undefined),
  );
}

/** Reads `name=value` and `name<<delimiter` in GITHUB_OUTPUT like the runner. */
export function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', i + 1);
      if (end < 0) throw new Error(`no closing delimiter for ${line}`);
      values[heredoc[1] ?? ''] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`invalid line in a file command: ${line}`);
      values[line.slice(0, at)] = line.slice(at + 1);
    }
  }
  return values;
}

/** The summary as GitHub shows it: masked line by line, or nothing if it is too large. */
export function uploadedSummary(bytes: Buffer, log: StepLog): string | null {
  if (bytes.length > LARGEST_SUMMARY) return null;
  return bytes
    .toString('utf8')
    .split('\n')
    .map(line => log.masked(line))
    .join('\n');
}
