/**
 * Updates the generated tables of the documentation: `npm run docs`. A table is between `<!-- generated: NAME -->` and
 * `<!-- /generated -->`. Its text comes from the source that defines it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sectionsFor } from './docs-tables.ts';
import { isProgram } from './program.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SECTION = /(<!-- generated: ([\w-]+) -->\n)([\s\S]*?)(<!-- \/generated -->)/g;
const MARKER = /<!-- (?:generated: [^>]*|\/generated) -->/g;

/** The Markdown files that may contain generated tables: paths relative to the root, with `/` separators. */
export function documents(): string[] {
  const below = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
  return [...readdirSync(ROOT), ...below.map(name => `docs/${name.replaceAll('\\', '/')}`)]
    .filter(name => name.endsWith('.md'))
    .sort();
}

/**
 * Returns the text of a document with its tables updated. Throws if a table name is unknown or a marker has no
 * counterpart.
 *
 * @param file path relative to the root; links in the tables are relative to this file
 */
export function filled(file: string, text: string): string {
  const sections = sectionsFor(file);
  const whole = [...text.matchAll(SECTION)].length;
  if ([...text.matchAll(MARKER)].length !== 2 * whole)
    throw new Error(`${file} has a marker without its counterpart.`);
  return text.replaceAll(SECTION, (_all, start: string, name: string, _old: string, end: string) => {
    const section = sections[name];
    if (!section)
      throw new Error(
        `${file}: there is no table “${name}”. The tables are ${Object.keys(sections).join(', ')}.`,
      );
    return `${start}\n${section()}\n${end}`;
  });
}

export function readDocument(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8').replaceAll('\r\n', '\n');
}

if (isProgram(import.meta.url)) {
  for (const file of documents()) {
    const text = readDocument(file);
    const right = filled(file, text);
    if (right === text) continue;
    writeFileSync(path.join(ROOT, file), right);
    console.log(`Updated ${file}`);
  }
}
