import { parseId } from '../id/id.ts';
import type { Expected, ObjectType } from '../model.ts';
import { nameOf } from './file-name.ts';
import type { KeyPattern, KeyStep } from './key-pattern.ts';
import { type Wording, weigh } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A line of `expect`: the first whose pattern matches decides. */
export interface Expectation {
  readonly pattern: KeyPattern;
  readonly types: Expected | 'none';
}

/**
 * How sure a key is that its value is a Notion ID, and so what may be said of a value that is none.
 *
 * - `sure`: a key of IDs. Whatever else stands there is reported.
 * - `named`: called after an object, without *id*. A path, a connection string or a switch is passed over.
 * - `slot`: a place where IDs stand among other things. Only what was evidently meant as an ID is reported.
 * - `hint`: something of Notion's. Only a whole, plausible ID counts.
 */
export type Certainty = 'sure' | 'named' | 'slot' | 'hint';

export interface KeyClass {
  readonly expected: Expected;
  readonly certainty: Certainty;
  /** The key says *id*: an address there is malformed. */
  readonly saysId: boolean;
  /** Nothing says *notion*. The value counts only if the file names the same object by a Notion address. */
  readonly latent: boolean;
  /** An `expect` names it. */
  readonly declared?: boolean;
}

/** Without it in a name, the whole word isn't there either. */
const NOTION = /notion/i;
const CARRIERS = new Set(['value', 'default', 'default value', 'const']);
/** Fewer scopes are remembered than a file of IDs as keys could have. */
const MOST_CHILDREN = 1_000;

/** Longer names are no names: a file may hold megabytes of one word, and a value for each of its letters. */
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
      (parent ? parent.#saysNothing : file.saysNothing) && (name === null || !NOTION.test(name));
  }

  /**
   * The scope of a file's top level.
   *
   * @param path relative to the root of the scan
   * @param expectations those that are about the file
   * @param matched receives the expectations whose pattern matches a key
   */
  static ofFile(path: string, expectations: readonly Expectation[], matched = new Set<Expectation>()): Scope {
    const name = nameOf(path);
    const file = {
      wording: weigh(wordsOf(name)),
      expectations,
      matched,
      saysNothing: expectations.length === 0 && !NOTION.test(name),
    };
    return new Scope(file, null, null);
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

  /** The scope of the items of a list that stands here. */
  item(): Scope {
    this.#item ??= new Scope(this.#file, this, null);
    return this.#item;
  }

  /** The words of the key, or null for the items of a list. Most keys are never asked for them. */
  get #keyWords(): readonly string[] | null {
    if (this.#name !== null) this.#words ??= wordsOf(this.#name);
    return this.#words;
  }

  get #keyWording(): Wording | null {
    if (this.#keyWords !== null) this.#wording ??= weigh(this.#keyWords);
    return this.#wording;
  }

  /**
   * Whether neither the keys, the file's name nor the settings say Notion here: then nothing short of a whole ID
   * can count, and `classify` gives a latent class or none.
   */
  isOrdinary(lookups: readonly string[] = [], context: readonly string[] = []): boolean {
    const says = (name: string) => NOTION.test(name);
    return this.#saysNothing && !lookups.some(says) && !context.some(says);
  }

  /**
   * What a value here is: a reference of some class, `none` where the settings say never, null where nothing
   * says Notion. `lookups` are names under which the value is looked up (`os.getenv("NOTION_DB_ID", …)`), and
   * `context` what is called around it.
   */
  classify(lookups: readonly string[] = [], context: readonly string[] = []): KeyClass | 'none' | null {
    if (lookups.length + context.length > 0) return this.#declared() ?? this.#builtIn(lookups, context);
    if (this.#class === undefined) this.#class = this.#declared() ?? this.#builtIn([], []);
    return this.#class;
  }

  #path(): KeyStep[] {
    const path: KeyStep[] = [];
    for (let scope: Scope = this; scope.#parent; scope = scope.#parent)
      path.unshift(scope.#keyWords ?? 'item');
    return path;
  }

  #isCarrier(): boolean {
    return this.#parent !== null && this.#keyWords !== null && CARRIERS.has(this.#keyWords.join(' '));
  }

  #declared(): KeyClass | 'none' | null {
    if (this.#file.expectations.length === 0) return null;
    const path = this.#path();
    const bare = this.#isCarrier() ? path.slice(0, -1) : path;
    let first: Expectation | null = null;
    for (const expectation of this.#file.expectations) {
      // Later ones are only matched to find out whether they match anything at all.
      if (first !== null && this.#file.matched.has(expectation)) continue;
      const { pattern } = expectation;
      if (!pattern.matchesKey(path) && !(bare.length > 0 && pattern.matchesKey(bare))) continue;
      this.#file.matched.add(expectation);
      first ??= expectation;
    }
    if (first === null) return null;
    if (first.types === 'none') return 'none';
    const own = this.#named()[0]?.wording;
    const saysId = own?.id === true && !own.address;
    return { expected: first.types, certainty: 'sure', saysId, latent: false, declared: true };
  }

  /** The named steps from here up, carriers of a value left out, each with its distance in steps and lists. */
  #named(): Named[] {
    const named: Named[] = [];
    let inList = false;
    for (let scope: Scope = this; scope.#parent; scope = scope.#parent) {
      if (scope.#keyWording === null) inList = true;
      else if (!(named.length === 0 && scope.#isCarrier())) {
        named.push({ wording: scope.#keyWording, listBelow: inList });
        inList = false;
      }
    }
    return named;
  }

  #builtIn(lookups: readonly string[], context: readonly string[]): KeyClass | null {
    const [own, ...keysAbove] = this.#named();
    const above = [...lookups.map(asNamed), ...keysAbove, ...context.map(asNamed)];
    return classOf({
      own: own?.wording ?? null,
      above,
      lookups: lookups.map(name => weigh(wordsOf(name.slice(0, LONGEST_NAME)))),
      inList: keysAbove.some(key => key.listBelow),
      file: this.#file.wording,
    });
  }
}

interface FileScope {
  readonly wording: Wording;
  readonly expectations: readonly Expectation[];
  /** Receives the expectations whose pattern matches a key. */
  readonly matched: Set<Expectation>;
  /** Its name has no *notion* in it, and no expectation is about it. */
  readonly saysNothing: boolean;
}

interface Named {
  readonly wording: Wording;
  /** A list stands between this step and the one below it. */
  readonly listBelow: boolean;
}

function asNamed(name: string): Named {
  return { wording: weigh(wordsOf(name)), listBelow: false };
}

interface Situation {
  readonly own: Wording | null;
  readonly above: readonly Named[];
  readonly lookups: readonly Wording[];
  readonly inList: boolean;
  readonly file: Wording;
}

function classOf(situation: Situation): KeyClass | null {
  const { own, above, file, lookups } = situation;
  const isLookedUp = lookups.some(({ type }) => type !== null);
  if (own?.out || (own?.aside && !own.type && !isLookedUp)) return null;
  if (above[0]?.wording.programs) return null;
  const notionInKeys = own?.notion === true || above.some(({ wording }) => wording.notion);
  const candidate = own?.type
    ? typed(own, situation)
    : own?.id
      ? identified(own, situation)
      : mapped(situation);
  if (!candidate) return null;
  if (notionInKeys || file.notion) return { ...candidate, latent: false };
  // Without the word *notion*, only a key that names a type or an ID is worth remembering.
  return own?.type || own?.id ? { ...candidate, latent: true } : null;
}

type Candidate = Omit<KeyClass, 'latent' | 'declared'>;

function candidate(type: ObjectType | null, certainty: Certainty, saysId = false): Candidate {
  return { expected: type ? [type] : [], certainty, saysId };
}

/** A key with a type word of its own: `NOTION_TASKS_DB`, `page_id`, `users`. */
function typed(own: Wording, { above }: Situation): Candidate | null {
  const container = above[0]?.wording;
  if (own.typeOnly && !own.id && container?.type && container.plural && container.type !== own.type) {
    return candidate(container.type, 'slot'); // `databases.users` is a database
  }
  if (own.attribute) return candidate(own.type, 'hint');
  if (own.address) return candidate(own.type, 'slot');
  if (own.id) return candidate(own.type, 'sure', true);
  const nouns = own.type === 'database' || own.type === 'data_source';
  if (own.typeLast)
    return candidate(own.type, own.notion && (nouns || own.type === 'page') ? 'named' : 'slot');
  return candidate(own.type, nouns ? 'slot' : 'hint'); // `NOTION_DB_REVIEW` names a database, `notion_page_loader` no page
}

/** A key that says *id* and no type: `id` below `databases`, `NOTION_ROOT_ID`, `template_id`. */
function identified(own: Wording, situation: Situation): Candidate | null {
  const { above, file, inList } = situation;
  const looked = situation.lookups.length > 0;
  const saysId = !own.address;
  const [nearest] = above;
  if (own.attribute) return candidate(null, 'hint');
  if (own.idOnly && !own.notion) {
    const container = containerOf(above);
    if (container === 'out') return null;
    if (container) {
      const direct = container.depth === 0 || (container.depth === 1 && container.wording.plural);
      return candidate(container.wording.type, direct ? 'sure' : 'slot', saysId);
    }
    if (nearest?.wording.notion) return candidate(null, looked ? 'sure' : 'slot', saysId);
    if (above.some(({ wording }) => wording.notion)) return candidate(null, 'hint', saysId);
    // In a record of a list, `id` is the record's own, whatever the file is called.
    if (inList) return null;
    return candidate(file.plural ? file.type : null, 'slot', saysId);
  }
  if (own.notion) return candidate(null, own.idOnly || looked ? 'sure' : 'slot', saysId);
  if (nearest?.wording.out) return null;
  if (nearest?.wording.type && nearest.wording.plural && !own.relation) {
    return candidate(nearest.wording.type, 'slot', saysId);
  }
  return candidate(null, above.some(({ wording }) => wording.notion) ? 'slot' : 'hint', saysId);
}

/** A name in a map, or no key at all: what stands above says what the values are. */
function mapped(situation: Situation): Candidate | null {
  const { own, above, file, lookups } = situation;
  const lookup = lookups.findLast(({ type, out }) => type !== null && !out);
  if (lookup) return candidate(lookup.type, 'slot');
  const container = containerOf(above);
  if (container === 'out') return null;
  if (container) {
    const { wording, depth } = container;
    if (own?.relation) return candidate(null, 'hint');
    if (own?.attribute) return candidate(wording.type, 'hint');
    if (depth === 0) return candidate(wording.type, wording.attribute ? 'hint' : 'slot');
    return candidate(wording.plural ? wording.type : null, 'hint');
  }
  const [nearest] = above;
  if (nearest?.wording.id && nearest.wording.notion && !own?.attribute) return candidate(null, 'slot');
  if (file.type && !own?.relation) {
    return candidate(file.type, file.plural && above.length === 0 && !own?.attribute ? 'slot' : 'hint');
  }
  return candidate(null, 'hint');
}

/** The nearest key above that names a type, unless something that cannot be retrieved stands in between. */
function containerOf(above: readonly Named[]): { wording: Wording; depth: number } | 'out' | null {
  for (const [depth, { wording }] of above.entries()) {
    if (wording.out) return 'out';
    if (wording.type) return { wording, depth };
    if (wording.parts) return 'out';
  }
  return null;
}
