import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of this repository: its path from the root, with `/` between the parts, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export function textFile(name: string): TextFile {
  return { path: name, text: readFileSync(path.join(ROOT, name), 'utf8') };
}

/** The value of a YAML file, to be validated with a schema. */
export function yaml(name: string): unknown {
  return parse(textFile(name).text);
}

/** The YAML files of a folder and of those below it. Empty if there is no such folder. */
export function yamlFiles(folder: string): TextFile[] {
  if (!existsSync(path.join(ROOT, folder))) return [];
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => textFile(`${folder}/${name.replaceAll('\\', '/')}`))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

export const WORKFLOWS = yamlFiles('.github/workflows');

/** The workflows of the guides. */
export const EXAMPLE_WORKFLOWS = yamlFiles('examples/workflows');

/** All files of a folder, by their paths in it. */
export function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
  return new Map(names.sort().map(name => [path.relative(folder, name), readFileSync(name, 'latin1')]));
}
