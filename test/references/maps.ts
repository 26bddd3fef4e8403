import { roleOf } from '../../src/keys/key-role.ts';
import { MapContext } from '../../src/references/map-context.ts';

/** Keys of a map with their values, in order. A null is not noted as a value: it stands for a list or another map. */
export type Entries = Readonly<Record<string, string | null>>;

/** A map with these entries, as a file's reader notes them. */
export function mapOf(entries: Entries, { filed = false, schema = false } = {}): MapContext {
  return note(new MapContext(null, '', filed, schema), entries);
}

/** A map that is the value of a key of another one. */
export function below(parent: MapContext, name: string, entries: Entries = {}): MapContext {
  parent.key(roleOf(name), name);
  return note(new MapContext(parent, name, false, false), entries);
}

/** A map that is an item of a list in another one. */
export function itemOf(parent: MapContext, entries: Entries = {}): MapContext {
  return note(new MapContext(parent, '', false, false), entries);
}

function note(context: MapContext, entries: Entries): MapContext {
  for (const [key, text] of Object.entries(entries)) {
    const role = roleOf(key);
    context.key(role, key);
    if (text !== null) context.value(role, text, true);
  }
  return context;
}
