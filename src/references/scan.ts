import { discover } from '../files/discover.ts';
import type { Discovering, Discovery } from '../files/discovery.ts';
import { RealFolders } from '../files/folders.ts';
import { type Problem, type Reference, VALUES_FILE } from '../model.ts';
import type { Deadline } from '../text/deadline.ts';
import { type Extraction, settled } from './extract.ts';
import { FileScans } from './file-scans.ts';
import { Scanner, type ScanSettings, scanningTime, type UsedSettings } from './scanner.ts';
import { type Candidate, certainIds } from './settle.ts';
import type { Tree } from './tree.ts';

export interface Scan {
  /** The files that were scanned, named as in `Reference.file`. */
  readonly files: readonly string[];
  /** The files that the settings exclude, named likewise. */
  readonly excluded: readonly string[];
  readonly references: readonly Reference[];
  /**
   * Values in some files that would be references if more evidence spoke for them. A comparison counts them, so that
   * evidence introduces nothing.
   */
  readonly candidatesIn: (files: ReadonlySet<string>) => Reference[];
  /** The files that contain references or such values. */
  readonly withContent: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly used: UsedSettings;
}

/**
 * Scans a tree for references. What cannot be read or parsed becomes a problem, and the rest is still scanned. IDs that
 * are certain in one file are evidence for the others.
 */
export async function scan(
  tree: Tree,
  settings: ScanSettings,
  deadline: Deadline = scanningTime(),
): Promise<Scan> {
  const real = new RealFolders(tree.root);
  const scanner = new Scanner(settings, tree.prefix, deadline);
  const scans = new FileScans(tree, scanner, real, { deadline });
  const { early, all } = await discoverOnly(tree, settings, real);
  const [discovery] = await Promise.all([all, scans.read(early)]);
  await scans.read(discovery.paths);
  const values = tree.values ? await scanner.scanValues(tree.values) : null;
  return { ...gather(tree, scans, discovery, values), used: scanner.used };
}

function gather(
  { prefix }: Tree,
  scans: FileScans,
  { paths, excluded, unlisted }: Discovery,
  values: Extraction | null,
): Omit<Scan, 'used'> {
  const files: string[] = [];
  const references: Reference[] = [];
  const candidates = new Map<string, readonly Candidate[]>();
  const problems: Problem[] = unlisted.map(({ path, why }) => ({
    file: prefix + path,
    line: null,
    message: why,
  }));
  problems.push(...scans.problems);
  const contents: { file: string; content: Extraction }[] = [];
  for (const path of paths) {
    if (!scans.isThere(path)) continue;
    files.push(prefix + path);
    const content = scans.contentsOf(path);
    if (content) contents.push({ file: prefix + path, content });
  }
  if (values) {
    files.push(VALUES_FILE);
    contents.push({ file: VALUES_FILE, content: values });
    contents.sort((a, b) => (a.file < b.file ? -1 : 1));
  }
  const certain = certainIds(contents.flatMap(({ content }) => content.references));
  for (const { file, content } of contents) {
    const { references: settledOnes, rest } = settled(content, certain);
    for (const reference of settledOnes) references.push(reference);
    if (rest.length > 0) candidates.set(file, rest);
    for (const problem of content.problems) problems.push(problem);
  }
  const candidatesIn = (wanted: ReadonlySet<string>) =>
    [...candidates].flatMap(([file, rest]) =>
      wanted.has(file) ? rest.map(({ reference }) => reference()) : [],
    );
  const withContent = new Set([...references.map(({ file }) => file), ...candidates.keys()]);
  return {
    files,
    excluded: excluded.map(path => prefix + path),
    references,
    candidatesIn,
    withContent,
    problems,
  };
}

async function discoverOnly(tree: Tree, settings: ScanSettings, real: RealFolders): Promise<Discovering> {
  const { askGit, only } = tree;
  if (only?.folders.length === 0) {
    const paths = only.files.toSorted();
    return { early: paths, all: Promise.resolve({ paths, excluded: [], unlisted: [] }) };
  }
  const { early, all } = await discover(tree, settings, askGit, real);
  if (!only) return { early, all };
  const isBelow = (name: string) =>
    only.folders.some(folder => folder === '' || name.startsWith(`${folder}/`));
  return {
    early: early.filter(isBelow),
    all: all.then(({ paths, excluded, unlisted }) => ({
      paths: [...new Set([...paths.filter(isBelow), ...only.files])].sort(),
      excluded: excluded.filter(isBelow),
      unlisted: unlisted.filter(({ path }) => isBelow(path)),
    })),
  };
}
