/** A fenced block of Markdown. */
export interface Fence {
  /** The first word of the info string: `yaml`, or empty. */
  readonly language: string;
  /** What stands behind the language: `verified`, or empty. */
  readonly info: string;
  /** The lines between the fences, each with its line break. */
  readonly text: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
}

const OPENING = /^(\s*)(`{3,}|~{3,})\s*(\S*)\s*(.*?)\s*$/;

/** The fenced blocks of a Markdown text, in their order; the indentation of the fence is taken off its lines. */
export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  const lines = markdown.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const [, indent = '', marks, language = '', info = ''] = OPENING.exec(lines[at] ?? '') ?? [];
    if (marks === undefined) continue;
    const start = at + 1;
    do at++;
    while (at < lines.length && lines[at]?.trim() !== marks);
    const text = lines
      .slice(start, at)
      .map(line => `${line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()}\n`)
      .join('');
    fences.push({ language, info, text, line: start });
  }
  return fences;
}
