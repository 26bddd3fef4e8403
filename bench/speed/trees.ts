import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A tree of files to scan. It is identical each time it is created. */
export interface TreeKind {
  readonly name: string;
  readonly files: number;
  /** Mean size of a file, in bytes. */
  readonly size: number;
  /** Depth of a file, in folders. */
  readonly depth: number;
  /** The share of files that contain Notion references. */
  readonly share: number;
}

export const TREES: readonly TreeKind[] = [
  { name: '20,000 small files', files: 20_000, size: 4_850, depth: 3, share: 0.01 },
  { name: '2,000 small files', files: 2_000, size: 4_850, depth: 3, share: 0.01 },
  { name: '20 huge files', files: 20, size: 5_000_000, depth: 1, share: 0.2 },
  { name: '5,000 files in deep folders', files: 5_000, size: 2_000, depth: 12, share: 0.01 },
  { name: 'a monorepo with many references', files: 3_000, size: 4_000, depth: 4, share: 0.5 },
];

/** Folders contain about as many files as in real repositories. */
const FILES_A_FOLDER = 7;

/** Pseudo-random numbers, the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  'service version name enabled timeout retries host port region bucket owner team value path image replicas memory limit secret mount label option action motion station rotation'.split(
    ' ',
  );

/** One JSON file of just under 64 MiB, the maximum size that is read, with one reference. */
export const LARGE_FILE = 'one JSON file of 64 MiB';

/** Creates a tree in a folder, as a git repository with everything committed. */
export function makeTree(kind: TreeKind, root: string): void {
  const random = numbers(kind.files * 31 + kind.size);
  const pick = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const id = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  const endings = ['json', 'yml', 'env', 'toml', 'properties', 'json', 'yaml', 'tf'];
  for (let i = 0; i < kind.files; i++) {
    const ending = endings[i % endings.length] ?? 'json';
    const folder = Array.from({ length: kind.depth }, (_, level) => {
      const group = Math.floor(i / FILES_A_FOLDER ** (kind.depth - level)) % 40;
      return `${WORDS[group % WORDS.length]}-${group}`;
    });
    const place = path.join(root, ...folder);
    mkdirSync(place, { recursive: true });
    const lines: string[] = [];
    for (let size = 0; size < kind.size; ) {
      const line = lineOf(
        ending,
        `${pick()}_${pick()}_${lines.length}`,
        random() < 0.1 ? hex(40) : `${pick()} ${pick()} ${pick()}`,
      );
      lines.push(line);
      size += line.length + 1;
    }
    if (random() < kind.share) {
      for (const key of ['notion_page_id', 'notion_tasks_db_id'])
        lines.splice(Math.floor(random() * lines.length), 0, lineOf(ending, key, id()));
    }
    writeFileSync(path.join(place, `${pick()}-${i}.${ending}`), whole(ending, lines));
  }
  commitAll(root);
}

/** Creates a repository with one large file. */
export function makeLargeFile(root: string): void {
  const random = numbers(64);
  const pick = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const lines = [lineOf('json', 'notion_page_id', '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f')];
  for (let size = 200; ; ) {
    const line = lineOf('json', `${pick()}_${lines.length}`, `${pick()} ${pick()} ${pick()}`);
    size += line.length + 1;
    if (size > 64 * 1024 * 1024) break;
    lines.push(line);
  }
  mkdirSync(root, { recursive: true });
  writeFileSync(path.join(root, 'large.json'), whole('json', lines));
  commitAll(root);
}

/** Commits a change of three files, so that `HEAD~1` is the base of a small pull request. */
export function changeThreeFiles(root: string): void {
  const files = git(root, 'ls-files', '-z')
    .split('\0')
    .filter(name => name.endsWith('.env'));
  for (const part of [1, 2, 3]) {
    const name = files[Math.floor((files.length * part) / 4)];
    if (name !== undefined) appendFileSync(path.join(root, name), `NOTION_PAGE_ID="tasks-${part}"\n`);
  }
  commitAll(root);
}

/** Initializes a repository in a folder, if there is none, and commits everything. */
export function commitAll(root: string): void {
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  git(
    root,
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@example.com',
    'commit',
    '--quiet',
    '--message=x',
  );
}

function git(root: string, ...args: string[]): string {
  const stdio = ['ignore', 'pipe', 'ignore'] as const;
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: [...stdio] });
}

function lineOf(ending: string, key: string, value: string): string {
  if (ending === 'json') return `  "${key}": "${value}",`;
  if (ending === 'yml' || ending === 'yaml') return `${key}: "${value}"`;
  if (ending === 'env') return `${key.toUpperCase()}="${value}"`;
  if (ending === 'properties') return `${key.replaceAll('_', '.')}=${value}`;
  return `${key} = "${value}"`;
}

function whole(ending: string, lines: readonly string[]): string {
  if (ending === 'json') return `{\n${lines.join('\n').replace(/,$/, '')}\n}\n`;
  return `${lines.join('\n')}\n`;
}
