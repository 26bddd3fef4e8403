import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT, type TextFile, textFile } from '../workflows/files.ts';

/** A fenced block of Markdown. */
export interface Fence {
  /** The first word after the fence: `yaml`. */
  readonly language: string;
  /** The text after the language: `config/notion.json finds malformed`. */
  readonly info: string;
  /** Without its last line break, and without the indentation of the list around it. */
  readonly text: string;
  /** The line of its opening fence, from 1. */
  readonly line: number;
  /** The heading above it, or an empty text before the first heading. */
  readonly heading: string;
}

const OPENING = /^([ ]*)(`{3,}|~{3,})[ ]*(\S*)[ ]*(.*?)[ ]*$/;

/** The fenced blocks of a Markdown text, in order. An unclosed block ends with the text, as in Markdown. */
export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  const lines = markdown.split(/\r?\n/);
  let heading = '';
  for (let i = 0; i < lines.length; i++) {
    const title = /^#{1,6} +(.*?)(?: +#+)?$/.exec(lines[i] ?? '');
    if (title) heading = title[1] ?? '';
    const [opening, indent = '', fence = '', language = '', info = ''] = OPENING.exec(lines[i] ?? '') ?? [];
    if (opening === undefined) continue;
    const start = i;
    const body: string[] = [];
    while (++i < lines.length && !closes(lines[i] ?? '', fence)) {
      const line = lines[i] ?? '';
      body.push(line.startsWith(indent) ? line.slice(indent.length) : line.trimStart());
    }
    fences.push({ language, info, text: body.join('\n'), line: start + 1, heading });
  }
  return fences;
}

function closes(line: string, opening: string): boolean {
  const text = line.trim();
  return text.length >= opening.length && text === opening.charAt(0).repeat(text.length);
}

/** The Markdown files of a folder and its subfolders, by their paths from the root of the repository. */
export function markdownFiles(folder: string): TextFile[] {
  if (!existsSync(path.join(ROOT, folder))) return [];
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => textFile(`${folder}/${name.replaceAll('\\', '/')}`))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
