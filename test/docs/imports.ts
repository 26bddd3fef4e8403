import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../workflows/files.ts';

/** One import or re-export of a source file. */
export interface Import {
  /** The file that imports, from the root of the repository. */
  readonly file: string;
  /** The imported file, package or module of Node.js. */
  readonly target: string;
  readonly kind: 'file' | 'package' | 'node';
  readonly typesOnly: boolean;
}

/** The TypeScript files of `src/`, from the root of the repository. */
export const SOURCES: readonly string[] = globSync('src/**/*.ts', { cwd: ROOT })
  .map(name => name.replaceAll('\\', '/'))
  .toSorted();

const IMPORT =
  /^(?:import|export) (type )?(?:[^'";]*? from )?'([^']+)';|\bimport\((?:\/\*[^*]*\*\/ )?'([^']+)'/gm;

/** The room of a source file: its folder in `src/`, or its own name if it is directly in `src/`. */
export function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

/** The package name at the start of an import: `@scope/name` or `name`. */
function packageOf(target: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target;
}

export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

function importsOf(file: string): Import[] {
  return Array.from(textOf(file).matchAll(IMPORT), ([, type, named, loaded]) => {
    const target = named ?? loaded ?? '';
    const typesOnly = type !== undefined;
    if (target.startsWith('.'))
      return { file, target: path.posix.join(path.posix.dirname(file), target), kind: 'file', typesOnly };
    if (target.startsWith('node:')) return { file, target, kind: 'node', typesOnly };
    return { file, target: packageOf(target), kind: 'package', typesOnly };
  });
}

/** All imports of all source files. */
export const IMPORTS: readonly Import[] = SOURCES.flatMap(importsOf);

/**
 * The circles of a directed graph: every set of two or more nodes that all reach each other.
 *
 * @param edges pairs of a node and one that it points to
 */
export function circles(edges: readonly (readonly [string, string])[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const [from, to] of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const reachable = new Map<string, Set<string>>();
  for (const start of targets.keys()) {
    const seen = new Set<string>();
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const to of targets.get(node) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          open.push(to);
        }
    reachable.set(start, seen);
  }
  const found = new Set<string>();
  for (const [node, seen] of reachable) {
    if (!seen.has(node)) continue;
    found.add(
      [...seen]
        .filter(other => reachable.get(other)?.has(node))
        .toSorted()
        .join(' '),
    );
  }
  return [...found].map(circle => circle.split(' '));
}
