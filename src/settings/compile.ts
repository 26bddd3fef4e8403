import { isDefaultPath } from '../files/default-files.ts';
import { parseId } from '../id/id.ts';
import { readTypes } from '../keys/expected-types.ts';
import { parseKeyPattern } from '../keys/key-pattern.ts';
import type { NotionId } from '../model.ts';
import type { ScanSettings } from '../references/scanner.ts';
import { pathFilter } from '../text/path-filter.ts';
import type { ConfigFile } from './schema.ts';

/** Makes what matches out of the patterns of a config file (already valid). @param files globs ahead of its own */
export function compile(config: ConfigFile, files: readonly string[]): ScanSettings {
  const globs = files.length > 0 ? files : (config.files ?? null);
  const exclude = config.exclude ?? [];
  const isNamed = globs === null ? isDefaultPath : pathFilter(globs);
  const isExcluded = pathFilter(exclude);
  return {
    files: globs,
    exclude,
    scans: file => isNamed(file) && !isExcluded(file),
    expectations: Object.entries(config.expect ?? {}).map(([pattern, types]) => ({
      pattern: parseKeyPattern(pattern),
      types: readTypes(typeof types === 'string' ? [types] : types),
    })),
    ignores: ignoring(config.ignore ?? []),
  };
}

/** An entry with both an ID and files means that ID in those files. */
function ignoring(entries: NonNullable<ConfigFile['ignore']>): ScanSettings['ignores'] {
  const rules = entries.map(({ id, files }) => ({
    isIt: id === undefined ? () => true : sameAs(parseId(id.trim())),
    isIn: files === undefined ? () => true : pathFilter([files]),
  }));
  return (file, id) => rules.some(({ isIt, isIn }) => isIt(id) && isIn(file));
}

function sameAs(wanted: NotionId | null): (id: NotionId | null) => boolean {
  return id => wanted !== null && id === wanted;
}
