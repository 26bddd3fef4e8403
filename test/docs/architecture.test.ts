import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../workflows/files.ts';
import { tableOf } from './markdown.ts';

/** One import of a source file. */
interface Import {
  readonly from: string;
  /** The room, the package or the part of Node.js that is imported. */
  readonly to: string;
  readonly kind: 'room' | 'package' | 'node';
  readonly typesOnly: boolean;
}

const SOURCES = globSync('src/**/*.ts', { cwd: ROOT }).map(name => name.replaceAll('\\', '/'));
const IMPORT = /^(?:import|export) (type )?(?:[^'";]*? from )?'([^']+)';|\bimport\('([^']+)'\)/gm;

/** The room of a source file: its folder in `src/`, or its own name where it stands there alone. */
function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

/** `@scope/name` or `name`, whatever part of it is imported. */
function packageOf(target: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return Array.from(text.matchAll(IMPORT), ([, type, named, loaded]) => {
    const target = named ?? loaded ?? '';
    const [kind, to] = target.startsWith('.')
      ? (['room', roomOf(path.posix.join(path.posix.dirname(file), target))] as const)
      : target.startsWith('node:')
        ? (['node', target] as const)
        : (['package', packageOf(target)] as const);
    return { from: roomOf(file), to, kind, typesOnly: type !== undefined };
  }).filter(({ from, to }) => from !== to);
}

const imports = SOURCES.flatMap(importsOf);
const rooms = [...new Set(SOURCES.map(roomOf))].toSorted();

/** What a room imports, each with whether it is types alone: as ARCHITECTURE.md writes it. */
function edges(kind: Import['kind'], room: string): string[] {
  const targets = new Set(
    imports.filter(each => each.kind === kind && each.from === room).map(({ to }) => to),
  );
  return [...targets].toSorted().map(to => {
    const all = imports.filter(each => each.from === room && each.to === to);
    return all.every(({ typesOnly }) => typesOnly) ? `${to} (types)` : to;
  });
}

/** Rooms that import a package or a part of Node.js. */
function users(what: RegExp): string[] {
  const found = imports.filter(({ kind, to }) => kind !== 'room' && what.test(to)).map(({ from }) => from);
  return [...new Set(found)].toSorted();
}

const table = tableOf('ARCHITECTURE.md', ['Room', 'What it does', 'May import']);
const written = new Map(
  table.map(([room = '', , may = '']) => [
    roomOf(room.replaceAll('`', '').replace(/\/$/, '')),
    Array.from(may.matchAll(/`([\w-]+)`( \(types\))?/g), ([, to, types = '']) => `${to}${types}`),
  ]),
);

describe('the table of rooms', () => {
  it('has every room', () => {
    expect([...written.keys()].toSorted()).toEqual(rooms);
  });

  it.each(rooms)('says what %s imports, no more and no less', room => {
    expect(written.get(room)).toEqual(edges('room', room));
  });

  it('says where each package is used, and where not', () => {
    const packages = [
      ...new Set(imports.flatMap(({ kind, to }) => (kind === 'package' ? [to] : []))),
    ].toSorted();
    const rows = tableOf('ARCHITECTURE.md', ['Package', 'Only in']).map(([name = '', places = '']) => [
      name.replaceAll('`', ''),
      Array.from(places.matchAll(/`src\/([\w-]+)/g), ([, room]) => room),
    ]);
    expect(rows).toEqual(packages.map(name => [name, users(new RegExp(`^${name}$`))]));
  });
});

describe('what no table may change', () => {
  const direct = (from: string) => edges('room', from).map(edge => edge.replace(' (types)', ''));

  it.each(['object-types', 'secret', 'version'])('%s imports nothing', room => {
    expect(edges('room', room)).toEqual([]);
  });

  it('model imports only the types of objects', () => {
    expect(edges('room', 'model')).toEqual(['object-types']);
  });

  it('only github/ knows the toolkit, and only notion/ the SDK', () => {
    expect(users(/^@actions\//)).toEqual(['github']);
    expect(users(/^@notionhq\//)).toEqual(['notion']);
  });

  it.each([
    [
      'files',
      ['keys', 'formats', 'references', 'settings', 'notion', 'change', 'report', 'github', 'terminal'],
    ],
    ['formats', ['files', 'keys', 'references', 'settings', 'id', 'notion', 'change', 'report', 'github']],
    [
      'keys',
      ['files', 'formats', 'references', 'settings', 'notion', 'change', 'report', 'github', 'terminal'],
    ],
    [
      'references',
      ['settings', 'notion', 'change', 'report', 'github', 'terminal', 'check', 'action', 'cli'],
    ],
    [
      'notion',
      ['references', 'change', 'report', 'settings', 'github', 'terminal', 'check', 'action', 'cli'],
    ],
    ['change', ['references', 'notion', 'report', 'settings', 'terminal', 'check', 'action', 'cli']],
    ['report', ['references', 'notion', 'settings', 'github', 'git', 'check', 'action', 'cli']],
    ['settings', ['notion', 'change', 'report', 'github', 'terminal', 'git', 'check', 'action', 'cli']],
    ['check', ['github', 'terminal', 'git', 'action', 'cli']],
    ['github', ['terminal', 'notion', 'check', 'action', 'cli']],
    ['terminal', ['github', 'action', 'cli']],
  ])('%s knows none of %j', (room, others) => {
    expect(direct(room).filter(to => others.includes(to))).toEqual([]);
  });

  it('the pipeline takes who asks Notion as an argument, so that formats are checked without it', () => {
    expect(edges('room', 'check')).toContain('notion (types)');
  });

  it('only git/ starts a process', () => {
    expect(users(/^node:child_process$/)).toEqual(['git']);
  });

  it('renderers, verdicts and the asking of Notion touch no file', () => {
    const withFiles = users(/^node:fs/);
    for (const room of ['report', 'judge', 'check', 'notion', 'id', 'text', 'model', 'fix'])
      expect(withFiles).not.toContain(room);
  });
});

it('sees imports of every form', () => {
  expect(imports.length).toBeGreaterThan(200);
  expect(imports).toContainEqual({ from: 'action', to: 'notion', kind: 'room', typesOnly: false });
  expect(imports).toContainEqual({ from: 'report', to: 'change', kind: 'room', typesOnly: true });
});
