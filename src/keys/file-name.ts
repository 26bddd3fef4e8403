import { remembering } from '../text/memory.ts';
import { type Wording, wordingOfName } from './wording.ts';
import { wordsOf } from './words.ts';

/** A file's name without its ending: `.env.notion` is a name, in `application.properties` only the first half is. */
export function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:example|sample|template|dist)$/i, '');
  return name.startsWith('.env') ? name : name.replace(/(?<=.)\.\w+$/, '');
}

/** What the path of a file says about the values in it. */
export interface PathWording {
  readonly name: Wording;
  /** A folder's name contains the whole word *notion*. */
  readonly folder: boolean;
  /** A folder's name says that the files in it are recordings or test data: `fixtures`, `cassettes`. */
  readonly isFixture: boolean;
}

const FIXTURES = new Set(
  'fixture fixtures cassette cassettes recording recordings snapshots testdata mock mocks har'.split(' '),
);

/** @param path relative to the root of the scan */
export function pathWordingOf(path: string): PathWording {
  const folders = path.split('/').slice(0, -1);
  return {
    name: wordingOfName(nameOf(path)),
    folder: folders.some(name => /notion/i.test(name) && wordingOfName(name).notion),
    isFixture: folders.some(isFixtureFolder),
  };
}

const isFixtureFolder = remembering(name => wordsOf(name).some(word => FIXTURES.has(word)));
