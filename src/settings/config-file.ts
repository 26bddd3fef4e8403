import * as v from 'valibot';
import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import { parseId } from '../id/id.ts';
import { EXPECTABLE, readTypes, TypeNameError } from '../keys/expected-types.ts';
import { KeyPatternError, parseKeyPattern } from '../keys/key-pattern.ts';
import { SEVERITIES } from '../model.ts';
import { RULE_NAMES } from '../rules/registry.ts';
import { didYouMean } from '../text/suggest.ts';
import { isTooDeep } from '../text/too-deep.ts';
import { shorten } from '../text/visible.ts';
import type { EntryPlace } from './entries.ts';
import { SettingsError, type SettingsFault } from './error.ts';
import { faultOfFolder, faultOfGlob } from './globs.ts';
import { type ConfigFile, ConfigSchema } from './schema.ts';
import { unquotedFaults } from './unquoted.ts';
import { parseYaml } from './yaml-document.ts';

/** The largest config file anybody writes by hand, generously. */
export const LARGEST_CONFIG = 1 << 20;

/** A config file's content, and where its parts are. */
export interface ParsedConfig {
  readonly config: ConfigFile;
  /** Where an entry is. @param path the keys and indexes that lead to it, such as `['ignore', 0]` */
  readonly placeOf: (path: Path) => EntryPlace;
}

/**
 * Reads a config file's text.
 *
 * @param file the file's name for messages, relative to the repository's root
 * @throws SettingsError with every mistake found, each with its line
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  const unquoted = unquotedFaults(text, file);
  if (unquoted.length > 0) throw new SettingsError(unquoted);
  const { document, lines } = parseYaml(text);
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    throw new SettingsError(document.errors.map(error => syntaxFault(error, file, lineAt(error.pos[0]))));
  }
  const content = contentOf(document, file);
  const wrong = [
    ...listsOf(content).map(section => ({ section, what: `is a list. ${EXAMPLES[section]}` })),
    ...longSections(content).map(section => ({ section, what: `has ${TOO_MANY_ENTRIES}` })),
  ].map(({ section, what }) => {
    const line = lineAt(offsetOf(document, [section], true));
    return { file, line, message: `${file}:${line}: “${section}” ${what}.` };
  });
  if (wrong.length > 0) throw new SettingsError(wrong);
  const result = v.safeParse(ConfigSchema, content);
  const faults: SettingsFault[] = (result.issues ?? []).map(issue => {
    const path = pathOf(issue);
    const line = lineAt(offsetOf(document, path, issue.type === 'strict_object'));
    return { file, line, message: `${file}:${line}: ${describe(issue, path)}` };
  });
  if (result.success) {
    for (const { path, message } of meaningFaults(result.output)) {
      const line = lineAt(offsetOf(document, path, path[0] === 'expect'));
      faults.push({ file, line, message: `${file}:${line}: ${message}` });
    }
    if (faults.length === 0) {
      const placeOf = (path: Path) => ({
        file,
        line: lineAt(offsetOf(document, path, path[0] === 'expect')),
      });
      return { config: result.output, placeOf };
    }
  }
  throw new SettingsError(faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

function contentOf(document: Document.Parsed, file: string): unknown {
  const fault = (found: string) =>
    new SettingsError([
      {
        file,
        line: 1,
        message: `${file}:1: the file ${found}, not a map of settings. Write for example “exclude:” and below it “  - fixtures/**”.`,
      },
    ]);
  if (document.contents !== null && !isMap(document.contents)) {
    throw fault(isSeq(document.contents) ? 'is a list' : `says “${shorten(String(document.contents), 40)}”`);
  }
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (error) {
    // The library throws a ReferenceError for aliases that unfold without end, or that name nothing.
    if (error instanceof ReferenceError) throw fault('has aliases that can’t be resolved');
    throw error;
  }
}

const MOST_ALIASES = 100;

/** The sections that must be maps, but are lists. The schema takes the indexes of a list for keys. */
function listsOf(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) =>
    (key === 'expect' || key === 'rules') && Array.isArray(value) ? [key] : [],
  );
}

/** Each entry may be compared with each file and each key, so their number is a factor of the time that a check takes. */
const MOST_ENTRIES = 500;
const TOO_MANY_ENTRIES = `more than ${MOST_ENTRIES.toLocaleString('en')} entries. Write globs or patterns that cover many of them`;

/** The sections with too many entries. */
function longSections(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([section, entries]) =>
    typeof entries === 'object' && entries !== null && Object.keys(entries).length > MOST_ENTRIES
      ? [section]
      : [],
  );
}

type Path = readonly (string | number)[];

function syntaxFault(error: Error, file: string, line: number): SettingsFault {
  const message = isTooDeep(error) ? 'it is nested too deeply' : error.message;
  return { file, line, message: `${file}:${line}: this is not valid YAML: ${message.replace(/\.$/, '')}.` };
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** The offset of the value that the path names; for an unknown key, the offset of the key. */
function offsetOf(document: Document.Parsed, path: Path, isKey: boolean): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if ((isKey || !isNode(document.getIn(path, true))) && isMap(parent)) {
    const pair = parent.items.find(
      item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
    );
    if (isNode(pair?.key)) return startOf(pair.key);
  }
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return startOf(node);
  }
  return 0;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['root', 'files', 'include', 'exclude', 'expect', 'ignore', 'rules'],
  rules: RULE_NAMES,
  ignore: ['id', 'files', 'reason'],
};

function describe(issue: v.BaseIssue<unknown>, path: Path): string {
  const where = path.join('.');
  const section = path.length <= 1 ? '' : String(path[0]);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = KEYS[section] ?? [];
    const key = String(path.at(-1));
    const of = section === '' ? '' : ` in “${section}”`;
    return `“${key}” is not a known key${of}. Known keys are ${known.join(', ')}.${didYouMean(key, known)}`;
  }
  const found = nameOf(issue.input);
  if (path[0] === 'expect' && path.length > 1) {
    const given: unknown[] = Array.isArray(issue.input) ? issue.input : [issue.input];
    const wrong = given.find(type => !EXPECTABLE.some(known => known === type));
    const word = typeof wrong === 'string' ? didYouMean(wrong, EXPECTABLE) : '';
    const what =
      wrong === null || wrong === undefined
        ? 'has no type'
        : `has the type ${nameOf(wrong)}, which does not exist`;
    return `“${path[1]}” in “expect” ${what}. Write one of ${EXPECTABLE.join(', ')}, or a list of them.${word}`;
  }
  if (path[0] === 'rules' && path.length > 1) {
    const severities = [...SEVERITIES, 'off'];
    const word = typeof issue.input === 'string' ? didYouMean(issue.input, severities) : '';
    return `the rule “${path[1]}” is ${found}. Write one of ${severities.join(', ')}.${word}`;
  }
  const example = EXAMPLES[String(path[0] ?? '')] ?? EXAMPLES['exclude'];
  return `${where === '' ? 'the file' : `“${where}”`} is ${found}. ${example}${found === 'empty' ? ', or remove the key' : ''}.`;
}

/** What to write, for each key of the file. */
const EXAMPLES: Readonly<Record<string, string>> = {
  root: 'Write a folder of the repository, such as `root: services/api`',
  files: 'Write a list of globs, such as `files: ["config/**"]`',
  include: 'Write a list of globs, such as `include: ["src/**/*.ts"]`',
  exclude: 'Write a list of globs, such as `exclude: ["fixtures/**"]`',
  expect: 'Write a map of key patterns to types, such as `expect: { NOTION_TASKS_DB: data_source }`',
  ignore: 'Write a list of entries with an `id` or `files`, such as `ignore: [{ files: "legacy/**" }]`',
  rules: 'Write a map of rules to severities, such as `rules: { in-trash: error }`',
};

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `“${value}”` : `the ${typeof value} ${String(value)}`;
}

/** What the schema can't say: folders, globs, patterns, IDs and combinations of types. */
function* meaningFaults(config: ConfigFile): Generator<{ path: Path; message: string }> {
  const fault = config.root === undefined ? null : faultOfFolder(config.root);
  if (fault) yield { path: ['root'], message: `“root” is “${config.root}”, which ${fault}.` };
  for (const section of ['files', 'include', 'exclude'] as const) {
    for (const [i, glob] of (config[section] ?? []).entries()) {
      const fault = faultOfGlob(glob);
      if (fault) yield { path: [section, i], message: `${fault}.` };
    }
  }
  for (const [pattern, types] of Object.entries(config.expect ?? {})) {
    const message = expectFault(pattern, types);
    if (message) yield { path: ['expect', pattern], message };
  }
  for (const [i, entry] of (config.ignore ?? []).entries()) {
    if (entry.id === undefined && entry.files === undefined) {
      yield { path: ['ignore', i], message: 'an entry of “ignore” needs an `id` or `files`.' };
    }
    if (entry.id !== undefined && !parseId(entry.id.trim())) {
      yield {
        path: ['ignore', i, 'id'],
        message: `“${entry.id}” is not a Notion ID, which has 32 hexadecimal digits.`,
      };
    }
    const fault = entry.files === undefined ? null : faultOfGlob(entry.files);
    if (fault) yield { path: ['ignore', i, 'files'], message: `${fault}.` };
  }
}

function expectFault(pattern: string, types: string | readonly string[]): string | null {
  try {
    parseKeyPattern(pattern);
    readTypes(typeof types === 'string' ? [types] : types);
    return null;
  } catch (error) {
    if (error instanceof KeyPatternError || error instanceof TypeNameError)
      return `in “expect”: ${error.message}`;
    throw error;
  }
}
