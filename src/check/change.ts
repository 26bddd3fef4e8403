import type { Base, KnownBase, UnknownBase } from '../change/base.ts';
import { BaseUnavailable } from '../change/contents.ts';
import { introduced } from '../change/introduced.ts';
import { type Comparison, type Reference, VALUES_FILE } from '../model.ts';
import type { Scan } from '../references/scan.ts';
import { Scanner } from '../references/scanner.ts';
import type { Tree } from '../references/tree.ts';
import type { Settings } from '../settings/settings.ts';
import type { Deadline } from '../text/deadline.ts';

/** What the files are compared with: a base and its references in the files that the change touches. */
export type Before = {
  readonly kind: 'known';
  readonly base: KnownBase;
  readonly references: readonly Reference[];
};

/** What a change introduces. */
export interface Change {
  /** The references that it introduces; null if everything counts. */
  readonly added: ReadonlySet<Reference> | null;
  readonly compared: Comparison | null;
}

/** Reads what the files are compared with. @returns null if everything counts */
export async function readBefore(
  coming: Promise<Base | null>,
  tree: Tree,
  settings: Settings,
  deadline: Deadline,
): Promise<Before | UnknownBase | null> {
  const base = await coming;
  if (base?.kind !== 'known') return base;
  try {
    return { kind: 'known', base, references: await referencesAt(base, tree, settings, deadline) };
  } catch (error) {
    if (!(error instanceof BaseUnavailable)) throw error;
    return { kind: 'unknown', why: error.message, whatToDo: error.whatToDo };
  }
}

/**
 * Compares the references with those of the base. Without a known base everything counts. Candidates are counted on
 * both sides: a value that was there before is not introduced because evidence for it was added elsewhere.
 */
export async function compare(
  before: Before | UnknownBase | null,
  { references: found, candidatesIn, withContent }: Pick<Scan, 'references' | 'candidatesIn' | 'withContent'>,
): Promise<Change> {
  if (before?.kind !== 'known') return { added: null, compared: null };
  const { base, references } = before;
  const others = [...withContent].filter(file => !base.changed.has(file) && file !== VALUES_FILE);
  const changedFiles = new Set([...base.changed, ...(await base.untracked(others))]);
  const candidates = candidatesIn(changedFiles);
  const changed = [...found.filter(({ file }) => changedFiles.has(file)), ...candidates];
  const isCandidate = new Set(candidates);
  const added = [
    ...[...introduced(changed, references)].filter(reference => !isCandidate.has(reference)),
    // Values outside of the repository have no earlier version to compare with.
    ...found.filter(({ isConfidential }) => isConfidential),
  ];
  return { added: new Set(added), compared: { base: base.commit, how: base.how } };
}

/** The references and candidates that the base has in the files that the change touches. */
async function referencesAt(
  base: KnownBase,
  tree: Tree,
  settings: Settings,
  deadline: Deadline,
): Promise<Reference[]> {
  const scanner = new Scanner(settings, tree.prefix, deadline);
  const isScanned = (path: string) =>
    path.startsWith(tree.prefix) &&
    !tree.except.includes(path) &&
    scanner.scans(path.slice(tree.prefix.length));
  const references: Reference[] = [];
  for await (const { path, bytes } of base.read([...base.inBase].filter(isScanned))) {
    const file = path.slice(tree.prefix.length);
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!scanner.passes(file, content)) continue;
    const scanned = await scanner.scan(file, content);
    for (const reference of scanned.references) references.push(reference);
    for (const { reference } of scanned.candidates) references.push(reference());
    // With a part of the base, what is in the rest of it would look new.
    if (deadline.hasPassed)
      throw new BaseUnavailable(
        `the earlier contents of the files were not read to their end: ${deadline.why}`,
        'Leave large files out with “exclude”.',
      );
  }
  return references;
}
