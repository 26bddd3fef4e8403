import * as v from 'valibot';
import { type Document, isMap, isScalar, isSeq } from 'yaml';
import { parseId } from '../id/id.ts';
import { EXPECTABLE, readTypes, TypeNameError } from '../keys/expected-types.ts';
import { KeyPatternError, parseKeyPattern } from '../keys/key-pattern.ts';
import { SEVERITIES } from '../model.ts';
import { RULE_NAMES } from '../rules/registry.ts';
import { didYouMean } from '../text/suggest.ts';
import { shorten } from '../text/visible.ts';
import type { EntryPlace } from './entries.ts';
import { SettingsError } from './error.ts';
import { faultOfFolder, faultOfGlob } from './globs.ts';
import { type ConfigFile, ConfigSchema, IgnoreSchema } from './schema.ts';
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
  const faultsAt = (faults: readonly { line: number; message: string }[]) =>
    new SettingsError(
      faults.map(({ line, message }) => ({ file, line, message: `${file}:${line}: ${message}` })),
    );
  const unquoted = unquotedFaults(text);
  if (unquoted.length > 0) throw faultsAt(unquoted);
  const { document, faults, lineOf } = parseYaml(text);
  if (faults.length > 0) {
    throw faultsAt(
      faults.map(({ line, message }) => ({ line, message: `this is not valid YAML: ${message}.` })),
    );
  }
  const lineAt = (path: Path) => lineOf(nodeOf(document, path));
  const placed = (all: readonly Fault[]) =>
    faultsAt(
      all
        .map(({ path, message }) => ({ line: lineAt(path), message }))
        .toSorted((one, other) => one.line - other.line),
    );
  const content = contentOf(document);
  if (typeof content === 'string') throw faultsAt([{ line: 1, message: content }]);
  const wrong = sectionFaults(content);
  if (wrong.length > 0) throw placed(wrong);
  const result = v.safeParse(ConfigSchema, content);
  if (!result.success) throw placed(result.issues.map(faultOf));
  const meaningless = [...meaningFaults(result.output)];
  if (meaningless.length > 0) throw placed(meaningless);
  return { config: result.output, placeOf: path => ({ file, line: lineAt(path) }) };
}

type Path = readonly (string | number)[];

/** A mistake, and the path that leads to it. */
interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** The settings as written, or what is wrong with the file as a whole. */
function contentOf(document: Document.Parsed): Readonly<Record<string, unknown>> | string {
  const fault = (found: string) =>
    `the file ${found}, not a map of settings. Write for example “exclude:” and below it “  - fixtures/**”.`;
  if (document.contents !== null && !isMap(document.contents)) {
    return fault(isSeq(document.contents) ? 'is a list' : `says “${shorten(String(document.contents), 40)}”`);
  }
  try {
    return document.toJS() ?? {};
  } catch (error) {
    // The library throws a ReferenceError for aliases that unfold without end, or that name nothing.
    if (error instanceof ReferenceError) return fault('has aliases that can’t be resolved');
    throw error;
  }
}

/** Each entry may be compared with each file and each key, so their number is a factor of the time that a check takes. */
const MOST_ENTRIES = 500;

/**
 * The sections that must be maps but are lists, in which the schema would take the indexes for keys, and the sections
 * with too many entries.
 */
function sectionFaults(content: Readonly<Record<string, unknown>>): Fault[] {
  return Object.entries(content).flatMap(([section, entries]) => {
    const what = [];
    if ((section === 'expect' || section === 'rules') && Array.isArray(entries))
      what.push(`is a list. ${EXAMPLES[section]}`);
    if (typeof entries === 'object' && entries !== null && Object.keys(entries).length > MOST_ENTRIES)
      what.push(`has more than ${MOST_ENTRIES} entries. Write globs or patterns that cover many of them`);
    return what.map(message => ({ path: [section], message: `“${section}” ${message}.` }));
  });
}

/**
 * The key or the entry of a list that the path names. What an alias stands for is where the alias is, and a key that is
 * not a text is where its map is.
 */
function nodeOf({ contents }: Document.Parsed, path: Path): unknown {
  let [named, content]: unknown[] = [contents, contents];
  for (const step of path) {
    const part = partOf(content, String(step));
    if (part === undefined) return content;
    ({ key: named, value: content } = part);
  }
  return named;
}

function partOf(node: unknown, step: string): { readonly key: unknown; readonly value: unknown } | undefined {
  if (isSeq(node)) return { key: node.items[Number(step)], value: node.items[Number(step)] };
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
}

/** Says what the schema does not allow. */
function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  return { path, message: describe(issue, path) };
}

function describe(issue: v.BaseIssue<unknown>, path: readonly string[]): string {
  if (issue.expected === 'never') return unknownKey(path);
  const [section = '', part] = path;
  const found = nameOf(issue.input);
  if (section === 'expect' && part !== undefined) {
    const given: unknown[] = Array.isArray(issue.input) ? issue.input : [issue.input];
    const wrong = given.find(type => !EXPECTABLE.some(known => known === type));
    const what = wrong === null ? 'has no type' : `has the type ${nameOf(wrong)}, which does not exist`;
    return `“${part}” in “expect” ${what}. Write one of ${EXPECTABLE.join(', ')}, or a list of them.${meant(wrong, EXPECTABLE)}`;
  }
  if (section === 'rules' && part !== undefined) {
    const severities = [...SEVERITIES, 'off'];
    return `the rule “${part}” is ${found}. Write one of ${severities.join(', ')}.${meant(issue.input, severities)}`;
  }
  const remove = issue.input === null ? ', or remove the key' : '';
  return `“${path.join('.')}” is ${found}. ${EXAMPLES[section]}${remove}.`;
}

function meant(value: unknown, allowed: readonly string[]): string {
  return typeof value === 'string' ? didYouMean(value, allowed) : '';
}

function unknownKey(path: readonly string[]): string {
  const section = path.length > 1 ? path[0] : undefined;
  const known =
    section === undefined
      ? Object.keys(ConfigSchema.entries)
      : section === 'rules'
        ? RULE_NAMES
        : Object.keys(IgnoreSchema.entries);
  const key = String(path.at(-1));
  const place = section === undefined ? '' : ` in “${section}”`;
  return `“${key}” is not a known key${place}. Known keys are ${known.join(', ')}.${didYouMean(key, known)}`;
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
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `“${value}”` : `the ${typeof value} ${String(value)}`;
}

/** What the schema can't say: folders, globs, patterns, IDs and combinations of types. */
function* meaningFaults(config: ConfigFile): Generator<Fault> {
  const fault = config.root === undefined ? null : faultOfFolder(config.root);
  if (fault) yield { path: ['root'], message: `“root” is “${config.root}”, which ${fault}.` };
  for (const section of ['files', 'include', 'exclude'] as const) {
    for (const [i, glob] of Object.entries(config[section] ?? {})) {
      const fault = faultOfGlob(glob);
      if (fault) yield { path: [section, i], message: `${fault}.` };
    }
  }
  for (const [pattern, types] of Object.entries(config.expect ?? {})) {
    const message = expectFault(pattern, types);
    if (message) yield { path: ['expect', pattern], message };
  }
  for (const [i, { id, files }] of Object.entries(config.ignore ?? {})) {
    if (id === undefined && files === undefined) {
      yield { path: ['ignore', i], message: 'an entry of “ignore” needs an `id` or `files`.' };
    }
    if (id !== undefined && !parseId(id.trim())) {
      const message = `“${id}” is not a Notion ID, which has 32 hexadecimal digits.`;
      yield { path: ['ignore', i, 'id'], message };
    }
    const fault = files === undefined ? null : faultOfGlob(files);
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
