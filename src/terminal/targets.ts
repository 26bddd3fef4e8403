import { parseId } from '../id/id.ts';
import { findNotionUrls } from '../id/url.ts';
import type { NotionId } from '../model.ts';
import { SettingsError } from '../settings/error.ts';

/** An ID to show, and what it was taken from. */
export interface Target {
  readonly id: NotionId;
  /** The argument. */
  readonly given: string;
  /** The part of a URL that it is; null if the argument is the ID. */
  readonly part: 'path' | 'view' | 'peek' | 'block' | 'data source' | null;
}

/** The IDs that arguments name. A URL may contain several. @throws SettingsError for one that names none */
export function targetsOf(given: readonly string[]): Target[] {
  const faults: string[] = [];
  const targets = given.flatMap(argument => {
    const found = targetsIn(argument.trim());
    if (found.length === 0) {
      faults.push(
        `“${argument}” is neither a Notion ID (32 hexadecimal digits, with or without dashes) nor a Notion URL with one.`,
      );
    }
    return found;
  });
  if (faults.length > 0)
    throw new SettingsError(faults.map(message => ({ file: null, line: null, message })));
  return targets;
}

function targetsIn(given: string): Target[] {
  const id = parseId(given);
  if (id) return [{ id, given, part: null }];
  return findNotionUrls(given).flatMap(url => {
    const parts = [
      ['path', url.pathId],
      ['view', url.viewId],
      ['peek', url.peekId],
      ['block', url.blockId],
      ['data source', url.dataSourceId],
    ] as const;
    return parts.flatMap(([part, found]) => (found ? [{ id: found, given, part }] : []));
  });
}
