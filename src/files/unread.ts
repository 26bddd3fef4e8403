import type { AskGit } from '../git/tracked.ts';
import { isBelowNever, isNeverFolder } from './default-files.ts';
import { RealFolders } from './folders.ts';
import { FileReader } from './reader.ts';
import { turn } from './turn.ts';
import { Walk } from './walk.ts';
import { WordSearch } from './word-search.ts';

/** Source files that mention Notion IDs and are not part of the scan. */
export interface UnreadSources {
  /** Paths relative to the root of the scan, sorted. */
  readonly paths: readonly string[];
  /** False if the search ended at one of its limits: there may be more. */
  readonly isComplete: boolean;
}

/** What to search, and how much of it. */
export interface SourceSearch {
  /** Absolute path of the root of the scan. */
  readonly root: string;
  /** Absolute path; nothing outside of it is read. */
  readonly workspace: string;
  readonly askGit: AskGit;
  /** Whether the scan reads a file anyway. @param path relative to the root of the scan */
  readonly isSelected: (path: string) => boolean;
  /** Limits of the search; the defaults keep it well under a second. */
  readonly limits?: Limits;
}

interface Limits {
  /** Files that are opened. */
  readonly files: number;
  /** Bytes that are searched. */
  readonly bytes: number;
}

const LIMITS: Limits = { files: 5_000, bytes: 64 << 20 };

/** Endings of program code, without those that are scanned by default. */
const SOURCE_FILE =
  /\.(?:[cm]?[jt]sx?|py|pyi|ipynb|rb|go|php|java|kts?|rs|cs|swift|scala|dart|exs?|lua|pl|r|jl|sh|bash|zsh|fish|ps1|sql|groovy|gradle|vue|svelte|astro)$/i;

/** An ID of version 4 or 8, as all of Notion's are. */
const ID =
  /(?<![0-9a-z])[0-9a-f]{8}-?[0-9a-f]{4}-?[48][0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}(?![0-9a-z])/gi;

/** The word *notion* has to be this close before or after an ID, in characters: in its key, its URL, or a comment. */
const NEAR = 160;

/** Larger files are generated. */
const LARGEST_SOURCE = 1 << 20;

/**
 * Finds the source files that contain Notion IDs but are not part of the scan, so that a report can name them. Only
 * files that git tracks are searched, or without git all files outside of folders for dependencies and build output.
 * The search reads bytes, parses nothing, and ends at the limits.
 */
export async function findUnreadSources(search: SourceSearch): Promise<UnreadSources> {
  const { root, workspace, limits = LIMITS } = search;
  const names = await sourceFiles(search);
  const reader = new FileReader(workspace, new RealFolders(root));
  const words = new WordSearch(['notion']);
  const paths: string[] = [];
  let bytes = 0;
  for (const [i, name] of names.entries()) {
    if (i >= limits.files || bytes >= limits.bytes) return { paths, isComplete: false };
    const read = reader.readIfFound(`${root}/${name}`, words);
    if (read.kind === 'bytes' && read.bytes.length <= LARGEST_SOURCE) {
      bytes += read.bytes.length;
      if (mentionsNotionId(read.bytes.toString('latin1'))) paths.push(name);
    }
    if (i % 100 === 99) await turn();
  }
  return { paths, isComplete: true };
}

/** Whether a text contains an ID next to the word *notion*. */
export function mentionsNotionId(text: string): boolean {
  for (const { index, 0: id } of text.matchAll(ID)) {
    if (/notion/i.test(text.slice(Math.max(0, index - NEAR), index + id.length + NEAR))) return true;
  }
  return false;
}

/**
 * Globs that add some files to the scan, as short as possible: one for each ending and top folder, or for the ending
 * alone if there would be more than three.
 */
export function globsFor(paths: readonly string[]): string[] {
  const byFolder = new Set(paths.map(globOf));
  const globs = byFolder.size <= 3 ? byFolder : new Set(paths.map(path => `**/*${endingOf(path)}`));
  return [...globs].sort();
}

function globOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? `*${endingOf(path)}` : `${path.slice(0, slash)}/**/*${endingOf(path)}`;
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}

async function sourceFiles({ root, askGit, isSelected }: SourceSearch): Promise<readonly string[]> {
  const git = await askGit(root);
  const names = git ? git.tracked : walked(root);
  const isWanted = (name: string) => SOURCE_FILE.test(name) && !isSelected(name) && !isBelowNever(name);
  return [...new Set(names.filter(isWanted))].sort();
}

/** How many milliseconds a folder without git is walked. */
const LONGEST_WALK = 500;

function walked(root: string): readonly string[] {
  const names: string[] = [];
  const walk = new Walk(root, { folder: isNeverFolder, repositories: true }, name => {
    names.push(name);
  });
  walk.step(LONGEST_WALK);
  return names;
}
