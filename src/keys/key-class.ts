import type { Expected, ObjectType } from '../model.ts';
import type { Wording } from './wording.ts';

/**
 * How sure a key is that its value is a Notion ID, and so what may be said of a value that is not one.
 *
 * - `sure`: a key of IDs. Any other value there is reported.
 * - `named`: called after an object, without *id*. A path, a connection string or a switch is passed over.
 * - `slot`: a place for IDs among other things. Only what was evidently meant as an ID is reported.
 * - `hint`: something of Notion's. Only a whole, plausible ID counts.
 */
export type Certainty = 'sure' | 'named' | 'slot' | 'hint';

/**
 * What says that the value belongs to Notion: the settings, a key on the path to the value, the file's name, or
 * nothing yet (then other evidence has to).
 */
export type Basis = 'declared' | 'key' | 'file' | null;

/**
 * What the key names, from the clearest to the least clear. The less clear it is, the more evidence its value needs.
 *
 * - `typed-id`: `page_id`
 * - `typed`: `tasks_db`, an item of `pages`, an `id` below `databases`
 * - `named-id`: `tasks_id`
 * - `id`: `id` without anything else
 * - `nothing`: any other name
 */
export type Naming = 'typed-id' | 'typed' | 'named-id' | 'id' | 'nothing';

export interface KeyClass {
  readonly expected: Expected;
  readonly certainty: Certainty;
  /** The key says *id*: a URL there is malformed. */
  readonly saysId: boolean;
  readonly basis: Basis;
  readonly naming: Naming;
  /** The path names another service or a thing beside Notion's objects: only evidence about the ID itself counts. */
  readonly isForeign?: boolean;
}

/** All that is known about the key of a value. */
export interface Situation {
  /** The value's own key; null at the top level of a list. */
  readonly own: Wording | null;
  /** Names of lookups, then the keys above from the nearest up, then the names of the calls around the value. */
  readonly above: readonly Wording[];
  /** Names under which the value is looked up: `os.getenv("NOTION_DB_ID", …)`. */
  readonly lookups: readonly Wording[];
  /** There is a list between the value's key and the top of the file. */
  readonly inList: boolean;
  /** The name of the file. */
  readonly file: Wording;
}

/** Classifies a key by the built-in rules. Null: its value is never a reference, unless it is a Notion URL. */
export function classOf(situation: Situation): KeyClass | null {
  if (isRuledOut(situation)) return null;
  const { own, above, file } = situation;
  const notionInKeys = own?.notion === true || above.some(({ notion }) => notion);
  const candidate = own?.type
    ? typed(own, situation)
    : own?.id
      ? identified(own, situation)
      : mapped(situation);
  if (!candidate) return null;
  const { isWeakType, notByFile, ...rest } = candidate;
  if (notionInKeys) return isAside(situation) ? null : { ...rest, basis: 'key' };
  const isForeign = namesService(situation) || isAside(situation);
  if (file.notion && !notByFile && !isForeign)
    return { ...rest, ...(isWeakType && { certainty: 'slot' }), basis: 'file' };
  return rest.naming === 'nothing' ? null : { ...rest, basis: null, isForeign };
}

interface Candidate extends Omit<KeyClass, 'basis'> {
  /** The type word is common elsewhere. */
  readonly isWeakType?: boolean;
  /** The name of the file is not enough to make it a reference. */
  readonly notByFile?: boolean;
}

function candidate(type: ObjectType | null, certainty: Certainty, naming: Naming, saysId = false): Candidate {
  return { expected: type ? [type] : [], certainty, naming, saysId };
}

function isRuledOut(situation: Situation): boolean {
  const { own, above, file } = situation;
  if (above[0]?.programs || above.some(({ sealed }) => sealed) || own?.sealed) return true;
  if (own?.secret || (own?.notion && (own.store || own.isCollection))) return true;
  if (own && (own.out || (isAside(situation) && !own.id)) && !isItemName(own, above[0] ?? file)) return true;
  return hasServiceBetween(situation);
}

/** The key names something beside Notion's objects, or a part of one. */
function isAside({ own, lookups }: Situation): boolean {
  return own?.aside === true && !own.type && !lookups.some(({ type }) => type !== null);
}

/** The key is what somebody called one of several objects: `webhooks` in `databases: {webhooks: ID}`. */
function isItemName(own: Wording, container: Wording | undefined): boolean {
  return !own.id && !own.type && container?.plural === true && !container.id;
}

/** Another service is named between *notion* and the value: `notion: {airtable: {base_id: …}}`. */
function hasServiceBetween(situation: Situation): boolean {
  const path = pathOf(situation);
  const notion = path.find(key => key.notion);
  if (!notion) return false;
  const serviceAt = indexOfService(situation);
  return notion.store || (serviceAt >= 0 && serviceAt < path.indexOf(notion));
}

/** Another service is named anywhere on the path. */
function namesService(situation: Situation): boolean {
  return indexOfService(situation) >= 0;
}

/** Where on the path the first key is that names another service, or -1. */
function indexOfService(situation: Situation): number {
  const path = pathOf(situation);
  return path.findIndex((key, i) => key.service && !isItemName(key, path[i + 1] ?? situation.file));
}

/** The value's own key and those above. */
function pathOf({ own, above }: Situation): readonly Wording[] {
  return own ? [own, ...above] : above;
}

/** A key with a type word of its own: `NOTION_TASKS_DB`, `page_id`, `users`. */
function typed(own: Wording, { above }: Situation): Candidate {
  const container = above[0];
  if (container && isNameOfItem(own, container)) return candidate(container.type, 'slot', 'typed');
  if (own.attribute) return candidate(own.type, 'hint', 'typed');
  if (own.address) return candidate(own.type, 'slot', 'typed');
  if (own.id) return { ...candidate(own.type, 'sure', 'typed-id', true), isWeakType: own.weakType };
  const isNoun = own.type === 'database' || own.type === 'data_source';
  const naming = own.type === 'data_source' ? 'typed-id' : 'typed';
  if (own.typeLast) {
    const isNamed = own.notion && !own.weakType && (isNoun || own.type === 'page');
    return candidate(own.type, isNamed ? 'named' : 'slot', naming);
  }
  // `NOTION_DB_REVIEW` names a database, `notion_page_loader` does not name a page.
  return candidate(own.type, isNoun ? 'slot' : 'hint', naming);
}

/** In `databases: {users: …}` *users* is the name of a database. In `pages: {tables: …}` the tables are databases. */
function isNameOfItem(own: Wording, container: Wording): boolean {
  if (!own.typeOnly || own.id || !container.type || !container.plural || container.type === own.type)
    return false;
  return !(container.type === 'page' && own.type === 'database' && own.plural);
}

/** A key that says *id* and no type: `id` below `databases`, `NOTION_ROOT_ID`, `template_id`. */
function identified(own: Wording, situation: Situation): Candidate | null {
  const { above, file, inList } = situation;
  const isLookedUp = situation.lookups.length > 0;
  const saysId = !own.address;
  const [nearest] = above;
  if (own.attribute) return candidate(null, 'hint', 'nothing');
  if (own.idOnly && !own.notion) {
    const container = containerOf(above);
    if (container === 'out') return null;
    if (container) {
      const { depth, wording } = container;
      const isDirect = depth === 0 || (depth === 1 && wording.plural);
      return candidate(wording.type, isDirect ? 'sure' : 'slot', isDirect ? 'typed' : 'id', saysId);
    }
    if (nearest?.notion) return candidate(null, isLookedUp ? 'sure' : 'slot', 'id', saysId);
    if (above.some(({ notion }) => notion)) return candidate(null, 'hint', 'id', saysId);
    // In a record of a list, `id` is the record's own, whatever the file is called.
    return { ...candidate(file.plural ? file.type : null, 'slot', 'id', saysId), notByFile: inList };
  }
  if (own.notion) return candidate(null, own.idOnly || isLookedUp ? 'sure' : 'slot', 'named-id', saysId);
  if (nearest?.out) return null;
  if (nearest?.type && nearest.plural && !own.relation) {
    return candidate(nearest.type, 'slot', 'typed', saysId);
  }
  const isBelowNotion = above.some(({ notion }) => notion);
  return candidate(null, isBelowNotion ? 'slot' : 'hint', 'named-id', saysId);
}

/** A name in a map, or no key at all: what is above says what the values are. */
function mapped(situation: Situation): Candidate | null {
  const { own, above, file, lookups } = situation;
  const lookup = lookups.findLast(({ type, out }) => type !== null && !out);
  if (lookup) return candidate(lookup.type, 'slot', 'typed');
  const container = containerOf(above);
  if (container === 'out') return null;
  if (container) return itemOf(own, container);
  const [nearest] = above;
  if (nearest?.id && !nearest.out && !own?.attribute) {
    return nearest.notion ? candidate(null, 'slot', 'named-id') : candidate(null, 'hint', 'named-id');
  }
  if (file.type && !own?.relation) {
    const isItem = file.plural && above.length === 0 && !own?.attribute;
    return candidate(file.type, isItem ? 'slot' : 'hint', isItem ? 'typed' : 'nothing');
  }
  if (file.id && above.length <= 1 && !own?.attribute) return candidate(null, 'hint', 'named-id');
  return candidate(null, 'hint', 'nothing');
}

/** A name below a key that names a type. */
function itemOf(own: Wording | null, { wording, depth, hasOtherPlural }: Container): Candidate {
  if (own?.relation) return candidate(null, 'hint', 'nothing');
  if (own?.attribute) return candidate(wording.type, 'hint', 'nothing');
  if (depth === 0) return candidate(wording.type, wording.attribute ? 'hint' : 'slot', 'typed');
  if (own?.address && wording.plural && depth === 1) return candidate(wording.type, 'slot', 'typed');
  return candidate(wording.plural && !hasOtherPlural ? wording.type : null, 'hint', 'nothing');
}

interface Container {
  readonly wording: Wording;
  /** Steps between the value's own key and the container. */
  readonly depth: number;
  /** One of those steps is a plural that names no type: `pages.main.widgets.first` need not be a page. */
  readonly hasOtherPlural: boolean;
}

/** The nearest key above that names a type, unless something that cannot be retrieved is in between. */
function containerOf(above: readonly Wording[]): Container | 'out' | null {
  let hasOtherPlural = false;
  for (const [depth, wording] of above.entries()) {
    const isItem = isItemName(wording, above[depth + 1]);
    if (wording.secret || (wording.out && !isItem)) return 'out';
    const next = above[depth + 1];
    if (wording.type && !(next && isNameOfItem(wording, next))) return { wording, depth, hasOtherPlural };
    if (wording.parts) return 'out';
    hasOtherPlural ||= wording.otherPlural;
  }
  return null;
}
