import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { parseId } from '../id/id.ts';
import { DEFAULT_SEVERITY, type NotionId, type Rule, type Severity } from '../model.ts';
import type { Expectation } from '../scan/keys.ts';
import { SettingsError } from './error.ts';
import { faultOfGlob, type PathFilter, pathFilter } from './globs.ts';
import { KeyPatternError, parseKeyPattern } from './key-pattern.ts';
import type { ConfigFile } from './schema.ts';
import { readTypes, TypeNameError } from './types.ts';

/** What decides what is scanned, which values are references, and how serious a finding is. */
export interface Settings {
  /** Globs to scan; null for the built-in ones. */
  readonly files: readonly string[] | null;
  readonly exclude: readonly string[];
  /** In order: the first whose pattern matches a key decides. The built-in rules come after them. */
  readonly expectations: readonly Expectation[];
  readonly ignoredIds: ReadonlySet<NotionId>;
  readonly ignoresFile: PathFilter;
  readonly severities: Readonly<Record<Rule, Severity | 'off'>>;
}

/** What the inputs or flags say beside the config file, ahead of it. */
export interface Overrides {
  readonly files: readonly string[];
  readonly expectations: readonly Expectation[];
}

/** Joins the config file (already valid) with what stands ahead of it. */
export function settingsOf(config: ConfigFile, overrides: Overrides): Settings {
  const ignore = config.ignore ?? [];
  return {
    files: overrides.files.length > 0 ? overrides.files : (config.files ?? null),
    exclude: config.exclude ?? [],
    expectations: [
      ...overrides.expectations,
      ...Object.entries(config.expect ?? {}).map(([pattern, types]) => ({
        pattern: parseKeyPattern(pattern),
        types: readTypes(typeof types === 'string' ? [types] : types),
      })),
    ],
    ignoredIds: new Set(ignore.flatMap(({ id }) => parseId(id?.trim() ?? '') ?? [])),
    ignoresFile: pathFilter(ignore.flatMap(({ files }) => files ?? [])),
    severities: { ...DEFAULT_SEVERITY, ...(config.rules as Partial<Record<Rule, Severity | 'off'>>) },
  };
}

/**
 * Reads lines of `key pattern: type`.
 *
 * @param name what the lines were given as, for messages: ``input `expect` ``
 * @throws SettingsError naming each wrong line
 */
export function parseExpectations(text: string, name: string): Expectation[] {
  // YAML takes a leading star for an alias; nobody means one here.
  const quoted = text.replace(/^([ \t]*)(\*[^\r\n'"]*?)(:[ \t])/gm, "$1'$2'$3");
  const lines = new LineCounter();
  const document = parseDocument(quoted, { lineCounter: lines, prettyErrors: false });
  const fault = (offset: number, message: string) => ({
    file: null,
    line: null,
    message: `${name}, line ${lines.linePos(offset).line}: ${message}`,
  });
  const [broken] = document.errors;
  if (broken)
    throw new SettingsError([
      fault(broken.pos[0], `expected were lines \`key pattern: type\`. ${broken.message}.`),
    ]);
  if (document.contents === null) return [];
  if (!isMap(document.contents)) {
    throw new SettingsError([
      fault(document.contents.range?.[0] ?? 0, `“${text.trim()}” is no line \`key pattern: type\`.`),
    ]);
  }
  const faults = [];
  const expectations: Expectation[] = [];
  for (const { key, value } of document.contents.items) {
    const offset = (isScalar(key) ? key.range?.[0] : 0) ?? 0;
    try {
      const types: unknown = JSON.parse(JSON.stringify(value));
      const names = (Array.isArray(types) ? types : [types]).map(String);
      expectations.push({ pattern: parseKeyPattern(String(key)), types: readTypes(names) });
    } catch (error) {
      if (!(error instanceof KeyPatternError) && !(error instanceof TypeNameError)) throw error;
      faults.push(fault(offset, error.message));
    }
  }
  if (faults.length > 0) throw new SettingsError(faults);
  return expectations;
}

/** @throws SettingsError for a glob that can't mean anything */
export function parseGlobs(globs: readonly string[], name: string): string[] {
  const faults = globs.flatMap(glob => {
    const fault = faultOfGlob(glob);
    return fault ? [{ file: null, line: null, message: `${name}: the glob “${glob}” ${fault}.` }] : [];
  });
  if (faults.length > 0) throw new SettingsError(faults);
  return [...globs];
}
