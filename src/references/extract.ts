import { formatOf } from '../formats/formats.ts';
import { type Expectation, Scope } from '../keys/scope.ts';
import type { Problem, Reference } from '../model.ts';
import { shownValue } from '../secrets/redact.ts';
import { fingerprintOf } from '../text/hash.ts';
import { LineIndex } from '../text/source.ts';
import { Collector } from './collector.ts';
import { type Directives, findDirectives } from './directives.ts';
import type { RawReference } from './raw-reference.ts';

/** A file to look through. */
export interface SourceFile {
  /** As it stands in the report: relative to the repository's root. */
  readonly file: string;
  /** Relative to the root of the scan; what the settings' patterns speak of. */
  readonly path: string;
  readonly text: string;
}

export interface Extraction {
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Finds the references of one file, whose format is loaded. Never throws for what the file holds. */
export function extract({ file, path, text }: SourceFile, expectations: readonly Expectation[]): Extraction {
  const format = formatOf(path);
  let index: LineIndex | null = null;
  const lines = () => {
    index ??= new LineIndex(text);
    return index;
  };
  const directives = findDirectives(text, lines);
  const readable = format.blank
    ? text.replace(format.blank, comment => comment.replace(/[^\r\n]/g, ' '))
    : text;
  const collector = new Collector(
    readable,
    Scope.ofFile(path, expectations),
    format.lenient,
    lookUp(directives, lines),
  );
  format.read(readable, collector);
  if (format.prose) collector.prose();
  const { references, problem } = collector.finish();
  const problems: Problem[] = directives.problems.map(({ line, message }) => ({ file, line, message }));
  if (problem) problems.push({ file, line: lines().at(problem.offset).line, message: problem.message });
  return { references: references.map(raw => finish(raw, file, text, lines())), problems };
}

function lookUp({ byLine }: Directives, lines: () => LineIndex) {
  if (byLine.size === 0) return () => undefined;
  return (offset: number) => byLine.get(lines().at(offset).line);
}

function finish(raw: RawReference, file: string, text: string, lines: LineIndex): Reference {
  const { start, end, key, expected, origin, reading } = raw;
  const written = text.slice(start, end);
  const value = shownValue(written, reading);
  const fingerprint = value === written ? {} : { fingerprint: fingerprintOf(written) };
  return { file, ...lines.place(start, end), key, value, ...fingerprint, expected, origin, reading };
}
