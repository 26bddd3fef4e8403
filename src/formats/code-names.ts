import type { Frame } from './code-frame.ts';
import { clean, DEFAULT_ARGUMENTS, NO_NAMES } from './code-words.ts';
import type { Sink } from './sink.ts';

/** `Field(default="…")`, `add_argument("--name", default="…")`: the argument is the value of what is called so. */
export function isDefault({ isKeyOwn, key }: Frame): boolean {
  return isKeyOwn && key !== null && DEFAULT_ARGUMENTS.has(key.name);
}

/** Enters the name that a default belongs to. Returns how many steps that took. */
export function enterDefault(top: Frame, sink: Sink): number {
  const owner = isDefault(top) ? (top.outerKey ?? top.lookedUp) : null;
  if (!owner || NO_NAMES.has(owner.name)) return 0;
  sink.enter(clean(owner.name), owner.start, owner.end);
  return 1;
}

/** Enters the name of the value that starts here. Returns how many steps that took. */
export function enterName(top: Frame, sink: Sink): number {
  top.isValueSeen = true;
  if (top.key && !NO_NAMES.has(top.key.name)) {
    sink.enter(clean(top.key.name), top.key.start, top.key.end);
    return 1;
  }
  if (top.kind === 'array') {
    sink.item();
    return 1;
  }
  return 0;
}
