import { parseId } from '../id/id.ts';
import type { Expected } from '../model.ts';
import { type PathWording, pathWordingOf } from './file-name.ts';
import { classOf, type KeyClass } from './key-class.ts';
import type { KeyPattern, KeyStep } from './key-pattern.ts';
import { type KeyRole, roleOf, roleWithoutNotion } from './key-role.ts';
import { type Wording, wordingOfName } from './wording.ts';
import { wordsOf } from './words.ts';

/** A line of `expect`: the first whose pattern matches decides. */
export interface Expectation {
  readonly pattern: KeyPattern;
  readonly types: Expected | 'none';
}

const NONE: readonly string[] = [];
/** Fewer scopes are remembered than a file of IDs as keys could have. */
const MOST_CHILDREN = 1_000;

/** How far up the keys above a value are looked at, so that the time stays linear however deep a file is nested. */
const MOST_STEPS = 50;

/** Longer names are cut: a file may hold megabytes of one word, and a value for each of its letters. */
const LONGEST_NAME = 200;

/**
 * A place in the tree of keys of one file, with what the words on the way to it say. Scopes are shared between
 * all items of a list and all records of one shape, so that a file of a million records has a handful.
 */
export class Scope {
  #children: Map<string, Scope> | null = null;
  #item: Scope | null = null;
  #class: KeyClass | 'none' | null | undefined;
  #words: readonly string[] | null = null;
  #wording: Wording | null = null;
  #role: KeyRole | null = null;

  readonly #file: FileScope;
  readonly #parent: Scope | null;
  /** Null for the items of a list. */
  readonly #name: string | null;
  readonly #saysNothing: boolean;

  private constructor(file: FileScope, parent: Scope | null, name: string | null) {
    this.#file = file;
    this.#parent = parent;
    this.#name = name;
    this.#saysNothing =
      (parent ? parent.#saysNothing : file.saysNothing) && (name === null || !saysNotion(name));
  }

  /**
   * The scope of a file's top level.
   *
   * @param path relative to the root of the scan
   * @param expectations those that are about the file
   * @param matched receives the expectations whose pattern matches a key
   */
  static ofFile(path: string, expectations: readonly Expectation[], matched = new Set<Expectation>()): Scope {
    const wording = pathWordingOf(path);
    const saysNothing = expectations.length === 0 && !wording.name.notion;
    return new Scope({ wording, expectations, matched, saysNothing }, null, null);
  }

  child(name: string): Scope {
    const known = this.#children?.get(name);
    if (known) return known;
    if (parseId(name)) return this.item(); // an ID as a key has digits, no words
    const scope = new Scope(this.#file, this, name.slice(0, LONGEST_NAME));
    this.#children ??= new Map();
    if (this.#children.size < MOST_CHILDREN) this.#children.set(name, scope);
    return scope;
  }

  /** The scope of the items of the list at this place. */
  item(): Scope {
    this.#item ??= new Scope(this.#file, this, null);
    return this.#item;
  }

  /** What the path of the file says. */
  get path(): PathWording {
    return this.#file.wording;
  }

  /** What the key means for the keys beside and below it. */
  get role(): KeyRole {
    this.#role ??= (this.#saysNothing ? roleWithoutNotion : roleOf)(this.#name ?? '');
    return this.#role;
  }

  /** The words of the key, or null for the items of a list. Most keys are never asked for them. */
  get #keyWords(): readonly string[] | null {
    if (this.#name !== null) this.#words ??= wordsOf(this.#name);
    return this.#words;
  }

  get #keyWording(): Wording | null {
    if (this.#name !== null) this.#wording ??= wordingOfName(this.#name);
    return this.#wording;
  }

  /**
   * Whether neither the keys, the file's name nor the settings say Notion here. Then only an ID, or nearly one, can count.
   */
  isOrdinary(lookups: readonly string[] = NONE, context: readonly string[] = NONE): boolean {
    return this.#saysNothing && !lookups.some(saysNotion) && !context.some(saysNotion);
  }

  /**
   * What a value here is: a reference of some class, `none` if the settings say never, null if it is never a
   * reference. `lookups` are names under which the value is looked up (`os.getenv("NOTION_DB_ID", …)`), and
   * `context` the names of the calls around it.
   */
  classify(lookups: readonly string[] = NONE, context: readonly string[] = NONE): KeyClass | 'none' | null {
    if (lookups.length + context.length > 0) return this.#declared() ?? this.#builtIn(lookups, context);
    if (this.#class === undefined) this.#class = this.#declared() ?? this.#builtIn(NONE, NONE);
    return this.#class;
  }

  #path(): KeyStep[] {
    const path: KeyStep[] = [];
    for (let scope: Scope = this; scope.#parent; scope = scope.#parent)
      path.unshift(scope.#keyWords ?? 'item');
    return path;
  }

  #isCarrier(): boolean {
    return this.#keyWording?.isCarrier === true;
  }

  #declared(): KeyClass | 'none' | null {
    if (this.#file.expectations.length === 0) return null;
    const path = this.#path();
    const paths = this.#isCarrier() ? [path, path.slice(0, -1)] : [path];
    let first: Expectation | null = null;
    for (const expectation of this.#file.expectations) {
      // Later ones are only matched to find out whether they match anything at all.
      if (first !== null && this.#file.matched.has(expectation)) continue;
      if (!paths.some(expectation.pattern.matchesKey)) continue;
      this.#file.matched.add(expectation);
      first ??= expectation;
    }
    if (first === null) return null;
    if (first.types === 'none') return 'none';
    const [own] = this.#named().wordings;
    const saysId = own?.id === true && !own.address;
    return { expected: first.types, certainty: 'sure', saysId, basis: 'declared', naming: 'typed-id' };
  }

  /**
   * The wordings of the keys from here up, and whether there is a list between two of them. A key that only carries the
   * value (`value`, `default`) is left out.
   */
  #named(): { wordings: Wording[]; inList: boolean } {
    const wordings: Wording[] = [];
    let inList = false;
    let isItem = false;
    for (let scope: Scope = this; scope.#parent && wordings.length < MOST_STEPS; scope = scope.#parent) {
      const wording = scope.#keyWording;
      if (wording === null) isItem = true;
      else if (!(wordings.length === 0 && wording.isCarrier)) {
        inList ||= isItem && wordings.length > 0;
        isItem = false;
        wordings.push(wording);
      }
    }
    return { wordings, inList };
  }

  #builtIn(lookups: readonly string[], context: readonly string[]): KeyClass | null {
    const { wordings, inList } = this.#named();
    const [own = null, ...keysAbove] = wordings;
    return classOf({
      own,
      above: [...lookups.map(wordingOfName), ...keysAbove, ...context.map(wordingOfName)],
      lookups: lookups.map(name => wordingOfName(name.slice(0, LONGEST_NAME))),
      inList,
      file: this.#file.wording.name,
    });
  }
}

interface FileScope {
  readonly wording: PathWording;
  readonly expectations: readonly Expectation[];
  /** Receives the expectations whose pattern matches a key. */
  readonly matched: Set<Expectation>;
  /** Its name does not contain *notion*, and no expectation is about it. */
  readonly saysNothing: boolean;
}

/** If it is not in a name, the whole word is not there either. */
function saysNotion(name: string): boolean {
  return /notion/i.test(name);
}
