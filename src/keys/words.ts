import { letterPattern } from '../text/letters.ts';

/**
 * Keys are compared by their words: `NOTION_TASKS_DB`, `notionTasksDb` and `notion.tasks-db` are the same three.
 */

/** Words that people write together: `databaseid`, `notionpageid`. */
const COMPOUND =
  /^(?:notion|data|source|sources|database|databases|db|page|pages|blocks?|views?|users?|root|id|ids|url)+$/;
const COMPOUND_PART = /notion|databases?|data|sources?|dbs?|pages?|blocks?|views?|users?|root|ids?|url/g;
/** Longer words are nobody's compound of the short ones above. */
const LONGEST_COMPOUND = 40;

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
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [match] of text.matchAll(wordPattern(text))) {
    const word = match.toLowerCase();
    if (word.length > 3 && word.length <= LONGEST_COMPOUND && COMPOUND.test(word))
      words.push(...(word.match(COMPOUND_PART) ?? []));
    else words.push(word);
  }
  return words;
}
