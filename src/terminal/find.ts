import type { FoundObject, SearchResult } from '../notion/verify.ts';
import { OBJECT_TYPE } from '../object-types.ts';
import { count } from '../report/count.ts';
import type { Style } from '../report/style.ts';
import { accessOf } from './access.ts';
import type { CommandArguments } from './arguments.ts';
import { type Console, EXIT } from './console.ts';
import { type Cell, failureText, note, noteRequests, printResult, table } from './print.ts';

/** Finds objects by their title. @returns the exit status @throws SettingsError if there is no token */
export async function find(given: CommandArguments, console: Console): Promise<number> {
  const words = given.positionals.join(' ');
  const access = accessOf(given, console);
  const { searchObjects } = await import(/* webpackChunkName: "on-demand" */ '../notion/verify.ts');
  const result = await searchObjects(words, access);
  const rejected = result.failure?.reason === 'token-rejected';
  if (!rejected) await printResult(given, console, toJson(result), style => pretty(result, style));
  if (result.failure) note(given, console, failureText(result.failure.reason, result.failure.detail));
  else if (result.objects.length === 0) note(given, console, nothingFor(words));
  else if (!given.json) {
    if (result.hasMore) note(given, console, 'There are more objects. Search for more words of the title.');
    note(given, console, adviceFor(result.objects));
  }
  noteRequests(given, console, result.counts);
  if (rejected) return EXIT.refused;
  return result.objects.length > 0 && result.failure === null ? EXIT.clean : EXIT.found;
}

function nothingFor(words: string): string {
  return `No page, database or data source that the connection can access has “${words}” in its title. If there is one, open it in Notion and add the connection under ••• → Connections.`;
}

function adviceFor(objects: readonly FoundObject[]): string {
  return objects.some(({ type }) => type === 'database' || type === 'data_source')
    ? 'Copy the ID of the database for a key that names a database, and the ID of its data source to query it.'
    : 'Copy the ID for a key that names a page.';
}

function toJson({ objects, hasMore, counts }: SearchResult) {
  return { version: 1, objects, hasMore, notion: counts };
}

async function pretty({ objects }: SearchResult, style: Style): Promise<string> {
  if (objects.length === 0) return '';
  const shown = new Set(objects.flatMap(({ dataSources }) => dataSources.map(({ id }) => id)));
  const rows = objects
    .filter(({ type, id }) => type !== 'data_source' || !shown.has(id))
    .flatMap(object => [
      rowOf(object, style),
      ...object.dataSources.map(({ id, name }): Cell[] => [
        { text: `└ ${OBJECT_TYPE.data_source.label}` },
        { text: id, paint: style.cyan },
        { text: name ?? '(no name)' },
      ]),
    ]);
  return `${await table(rows)}\n${count(rows.length, 'object')}\n`;
}

function rowOf({ type, id, title, inTrash }: FoundObject, style: Style): Cell[] {
  return [
    { text: OBJECT_TYPE[type].label },
    { text: id, paint: style.cyan },
    { text: `${title || '(no title)'}${inTrash ? ' (in the trash)' : ''}`, paint: style.bold },
  ];
}
