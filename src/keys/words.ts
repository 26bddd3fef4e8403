import { letterPattern } from '../text/letters.ts';

/**
 * Keys are compared by their words: `NOTION_TASKS_DB`, `notionTasksDb` and `notion.tasks-db` are the same three.
 */

/** Words that people write together: `databaseid`, `notionpageid`. */
const COMPOUND =
  /^(?:notion|data|source|sources|database|databases|db|page|pages|blocks?|views?|users?|root|id|ids|url)+$/;
const COMPOUND_PART = /notion|databases?|data|sources?|dbs?|pages?|blocks?|views?|users?|root|ids?|url/g;
/** Longer words are never a compound of the short ones above. */
const LONGEST_COMPOUND = 40;

/** Nouns that are glued to the word before them: `tasksdb`, `landingpage`. */
const gluedTail = letterPattern(String.raw`^([\p{Ll}]{3,})(databases?|dbs?|pages?)$`);
/** Names of products that end like that, and words of English. */
const NOT_GLUED = new Set(
  `mongodb dynamodb couchdb influxdb mariadb rocksdb leveldb arangodb cockroachdb timescaledb surrealdb scylladb
   chromadb lancedb duckdb questdb ravendb rethinkdb indexeddb documentdb cosmosdb simpledb tinydb couchbasedb pouchdb
   tmdb imdb lmdb edgedb vectordb homepages yellowpages`.split(/\s+/),
);
/** Words that are glued to *notion*: `notionblog`, `notionsync`. A list, so that *notional* and *notionable* are none. */
const BEHIND_NOTION = new Set(
  `api app apps archive backup base blog bot bridge cache calendar cli client cms config crm data db docs export
   exporter feed helper hq id ids import importer kit lib map mapping mcp md news notes page pages press projects
   publish publisher reader root sdk server service settings site space sync tasks template to tools uploader utils
   web webhook website wiki workspace writer`.split(/\s+/),
);

/** A run of capitals with a plural s (`IDs`), capitals before a capitalised word, a word, other letters, digits. */
const wordPattern = letterPattern(
  [
    String.raw`[\p{Lu}]{2,}s(?![\p{Ll}])`,
    String.raw`[\p{Lu}]+(?![\p{Ll}])\d*`,
    String.raw`[\p{Lu}]?[\p{Ll}\p{M}]+\d*`,
    String.raw`[\p{Lu}]\d*`,
    String.raw`[\p{Lo}\p{Lm}\p{M}]+`,
    String.raw`\d+[\p{Ll}]*`,
  ].join('|'),
  'g',
);

/**
 * The words of a key or of any text, in lower case. A number stays with the word before it (`d1`, `page2`).
 *
 * @example wordsOf('notionTasksDbIDs') // ['notion', 'tasks', 'db', 'ids']
 * @example wordsOf('NOTION_TASKSDB') // ['notion', 'tasks', 'db']
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [match] of text.matchAll(wordPattern(text))) {
    const word = match.toLowerCase();
    if (word.length > LONGEST_COMPOUND) words.push(word);
    else pushParts(words, word);
  }
  return words;
}

function pushParts(words: string[], word: string): void {
  if (COMPOUND.test(word)) {
    for (const [part] of word.matchAll(COMPOUND_PART)) words.push(part);
    return;
  }
  if (word.startsWith('notion') && BEHIND_NOTION.has(word.slice('notion'.length))) {
    words.push('notion', word.slice('notion'.length));
    return;
  }
  const glued = NOT_GLUED.has(word) ? null : gluedTail(word).exec(word);
  if (glued?.[1] && glued[2]) words.push(glued[1], glued[2]);
  else words.push(word);
}
