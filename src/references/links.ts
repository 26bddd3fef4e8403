import { findNotionUrls } from '../id/url.ts';
import { isExample } from './acceptance.ts';
import { type Item, type KeyDemand, readValue } from './value.ts';

/** Every Notion URL contains one of these. */
const LINKISH = /notion|collection:|view:/i;

/** A URL in running text is at no key that asks for something. */
const ANYWHERE: KeyDemand = { expected: [], saysId: false };

/** Whether a text may contain a Notion URL. */
export function mayContainLink(text: string): boolean {
  return LINKISH.test(text);
}

/**
 * The Notion URLs in a text, wherever they are, each with the ID in it or what is wrong with that. URLs without an ID
 * and those that are called examples are left out. Offsets are of the text.
 */
export function linksIn(text: string): Item[] {
  return findNotionUrls(text).flatMap(url => {
    if (isExample(text, url.start)) return [];
    const [item] = readValue(text.slice(url.start, url.end), ANYWHERE);
    if (!item?.attempt || item.reading.kind === 'skipped') return [];
    if (item.reading.kind === 'malformed' && !url.brokenDigits) return [];
    return [{ ...item, start: url.start, end: url.end }];
  });
}
