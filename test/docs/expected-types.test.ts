import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadAllFormats } from '../../src/formats/formats.ts';
import { readTypes } from '../../src/keys/expected-types.ts';
import { type KeyStep, parseKeyPattern } from '../../src/keys/key-pattern.ts';
import { wordsOf } from '../../src/keys/words.ts';
import { EVIDENCE, NEEDED } from '../../src/references/evidence.ts';
import { extract } from '../../src/references/extract.ts';
import { code, tableOf } from './markdown.ts';

const FILE = 'docs/expected-types.md';
const ID = '5c1b26e6398d4b3b8def93c6ed500535';

beforeAll(loadAllFormats);

/** The expected types of the ID in a file, as the documentation writes them. */
function expectedIn(path: string, text: string): string {
  const { references } = extract({ file: path, path, text: text.replaceAll(/\bID\b/g, ID) }, []);
  return references.map(({ expected }) => expected.join(' ') || 'any').join() || 'not a reference';
}

const keys = tableOf(FILE, ['Key', 'Words', 'Expected']).map(cells => cells.map(code));

describe('the words of keys', () => {
  it.each(keys)('%s has the words “%s” and expects %s', (key = '', words = '', expected = '') => {
    expect(wordsOf(key).join(' ')).toBe(words);
    expect(expectedIn('.env', `${key}=ID`)).toBe(expected);
  });
});

const places = tableOf(FILE, ['File', 'Content', 'Expected']).map(cells => cells.map(code));

describe('the words around a key', () => {
  it.each(places)('in %s: %s expects %s', (path = '', text = '', expected = '') => {
    const written = path.endsWith('.json') ? JSON.stringify(parse(text)) : stringify(parse(text));
    expect(expectedIn(path, written)).toBe(expected);
  });
});

describe('how sure a key is', () => {
  const rows = tableOf(FILE, [
    'The key',
    'A good ID',
    'Something that was meant as an ID',
    'Anything else',
  ]).flatMap(([key = '', ...cells]) =>
    Array.from(key.matchAll(/`([^`]+)`/g), ([, name = '']) => [name, ...cells.map(code)] as const),
  );
  const readingOf = (key: string, value: string) =>
    extract({ file: '.env', path: '.env', text: `${key}=${value}` }, []).references[0]?.reading.kind;

  it.each(rows)('%s', (key, _good, meant = '', other = '') => {
    expect(readingOf(key, ID)).toBe('id');
    expect(readingOf(key, ID.slice(1))).toBe(meant === 'malformed' ? 'malformed' : undefined);
    expect(readingOf(key, 'oops')).toBe(other.startsWith('malformed') ? 'malformed' : undefined);
    expect(readingOf(key, './path/to/it')).toBe(other === 'malformed' ? 'malformed' : undefined);
  });

  it('is shown for every kind of key', () => {
    expect(rows).toHaveLength(5);
  });
});

describe('patterns', () => {
  const listed = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, key = '']) => key);
  const rows = tableOf('docs/configuration.md', ['Pattern', 'Matches', "Doesn't match"]);
  const cases = rows.flatMap(([pattern = '', matching = '', others = '']) => [
    ...listed(matching).map(key => [code(pattern), 'matches', key] as const),
    ...listed(others).map(key => [code(pattern), 'doesn’t match', key] as const),
  ]);

  it.each(cases)('%s %s %s', (pattern, says, key) => {
    expect(parseKeyPattern(pattern).matchesKey(stepsOf(key))).toBe(says === 'matches');
  });

  it('are shown with keys that match and keys that do not', () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(cases.length).toBeGreaterThan(2 * rows.length);
  });

  const said = tableOf(FILE, ['To', 'Say']).flatMap(([, say = '']) =>
    Array.from(
      say.matchAll(/^`(?!#)([^`]*): ([^`]*)`/g),
      ([, pattern = '', types = '']) => [pattern, types] as const,
    ),
  );

  it.each(said)('are valid: %s: %s', (pattern, types) => {
    expect(() => parseKeyPattern(pattern)).not.toThrow();
    expect(() => readTypes(types.replaceAll(/[[\]]/g, '').split(', '))).not.toThrow();
  });
});

/** The key path that a document writes as `notion.pages[0]`. */
function stepsOf(key: string): KeyStep[] {
  return key.split('.').flatMap(part => {
    const items = part.match(/\[\d+\]/g) ?? [];
    return [wordsOf(part.replaceAll(/\[\d+\]/g, '')), ...items.map(() => 'item' as const)];
  });
}

it('has examples to check', () => {
  expect(keys.length).toBeGreaterThan(20);
  expect(places.length).toBeGreaterThan(10);
});

describe('evidence', () => {
  it('is listed with its points and its meaning', () => {
    const listed = Object.entries(EVIDENCE).map(([name, { points, meaning }]) => [
      `\`${name}\``,
      `${points}`,
      meaning,
    ]);
    expect(tableOf(FILE, ['Evidence', 'Points', 'Meaning'])).toEqual(listed);
  });

  it('is needed as the table says', () => {
    const listed = tableOf(FILE, ['The key names', 'Example', 'Points needed']).map(
      ([names = '', , points]) => [/`([^`]+)`/.exec(names)?.[1], Number(points)],
    );
    expect(listed).toEqual(Object.entries(NEEDED).filter(([, points]) => Number.isFinite(points)));
  });
});
