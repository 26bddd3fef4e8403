/**
 * Fills the generated tables of the documentation: `npm run docs`. A table stands between
 * `<!-- generated: NAME -->` and `<!-- /generated -->`, and its text comes from the one place that has it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sectionsFor } from './docs-tables.ts';
import { isProgram } from './program.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SECTION = /(<!-- generated: ([\w-]+) -->\n)([\s\S]*?)(<!-- \/generated -->)/g;
const MARKER = /<!-- (?:generated: [^>]*|\/generated) -->/g;

/** The Markdown files that may hold generated tables, from the root, with `/` between the parts. */
export function documents(): string[] {
  const below = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
  return [...readdirSync(ROOT), ...below.map(name => `docs/${name.replaceAll('\\', '/')}`)]
    .filter(name => name.endsWith('.md'))
    .sort();
}

/**
 * The text of a document with its tables as they should be. Throws for a name that nothing is generated under, and
 * for a marker without its other half.
 *
 * @param file from the root: links in the tables are relative to it
 */
export function filled(file: string, text: string): string {
  const sections = sectionsFor(file);
  const whole = [...text.matchAll(SECTION)].length;
  if ([...text.matchAll(MARKER)].length !== 2 * whole)
    throw new Error(`${file} has a marker without its other half.`);
  return text.replaceAll(SECTION, (_all, start: string, name: string, _old: string, end: string) => {
    const section = sections[name];
    if (!section)
      throw new Error(`${file}: nothing is called “${name}”; known are ${Object.keys(sections).join(', ')}.`);
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
    console.log(`${file}: brought up to date`);
  }
}
