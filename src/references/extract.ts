import { BoundedSink, MOST_EVENTS, TooMuchWork } from '../formats/bounded-sink.ts';
import { formatOf } from '../formats/formats.ts';
import { type Expectation, Scope } from '../keys/scope.ts';
import type { Problem, Reading, Reference } from '../model.ts';
import { shownValue } from '../secrets/redact.ts';
import type { Deadline } from '../text/deadline.ts';
import { fingerprintOf } from '../text/hash.ts';
import { letterPattern } from '../text/letters.ts';
import { copyOf } from '../text/memory.ts';
import { LineIndex } from '../text/source.ts';
import { Collector } from './collector.ts';
import { type Directives, findDirectives } from './directives.ts';
import type { RawReference } from './raw-reference.ts';
import { type Candidate, type CertainIds, certainIds, type Settled, settle } from './settle.ts';

/** UTF-16 units of a value that a report shows. Its fingerprint stands for the rest. */
const LONGEST_VALUE = 500;

/** A file to scan. */
export interface SourceFile {
  /** Relative to the repository's root, as the report and the settings' patterns name it. */
  readonly file: string;
  /** Relative to the root of the scan. */
  readonly path: string;
  readonly text: string;
}

export interface Extraction {
  readonly references: readonly Reference[];
  /** What becomes a reference if the rest of the repository has enough evidence for it. */
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the references of one file, whose format is loaded, by the evidence in that file. Never throws for what the
 * file holds.
 */
export function extract(source: SourceFile, expectations: readonly Expectation[]): Extraction {
  const extraction = extractUnsettled(source, expectations);
  return { ...extraction, references: settled(extraction, certainIds(extraction.references)).references };
}

/** The references of a file with those of its candidates that the certain IDs make references, and the other candidates. */
export function settled(
  { references, candidates }: Pick<Extraction, 'references' | 'candidates'>,
  certain: CertainIds,
): Settled {
  const { references: added, rest } = settle(candidates, certain);
  const inOrder = [...references, ...added].sort((a, b) => a.line - b.line || a.column - b.column);
  return { references: inOrder, rest };
}

/**
 * The same without looking at the candidates: evidence elsewhere may still make them references.
 *
 * @param matched receives the expectations whose pattern matches a key
 * @param deadline the file is read no further then
 */
export function extractUnsettled(
  { file, path, text }: SourceFile,
  expectations: readonly Expectation[],
  matched = new Set<Expectation>(),
  deadline: Deadline | null = null,
): Extraction {
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
    Scope.ofFile(
      path,
      expectations.filter(({ pattern }) => pattern.matchesFile(file)),
      matched,
    ),
    format.lenient,
    lookUp(directives, lines),
  );
  const sink = new BoundedSink(collector, MOST_EVENTS, deadline);
  const abandoned = readBounded(() => {
    format.read(readable, sink);
    if (format.prose) collector.prose();
  });
  const { references, candidates, problem } = collector.finish();
  const problems: Problem[] = directives.problems.map(({ line, message }) => ({ file, line, message }));
  if (problem) problems.push({ file, line: lines().at(problem.offset).line, message: problem.message });
  if (abandoned !== null) problems.push({ file, line: null, message: abandoned });
  const finished = (raw: RawReference) => finish(raw, file, text, lines());
  return {
    references: references.map(finished),
    candidates: candidates.map(({ raw, ...rest }) => ({ ...rest, reference: () => finished(raw()) })),
    problems,
  };
}

/** Reads a file as far as the work for it stays bounded. @returns why the rest is not read, or null */
function readBounded(read: () => void): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return error.message;
  }
}

function lookUp({ byLine }: Directives, lines: () => LineIndex) {
  if (byLine.size === 0) return () => undefined;
  return (offset: number) => byLine.get(lines().at(offset).line);
}

function finish(raw: RawReference, file: string, text: string, lines: LineIndex): Reference {
  const { start, end, expected, origin, reading, why } = raw;
  const written = text.slice(start, end);
  const value = safeValue(written, reading);
  const label = reading.kind === 'id' ? labelOf(text, start, end) : null;
  return {
    file,
    ...lines.place(start, end),
    key: copyOf(raw.key),
    value: copyOf(value),
    ...(value !== written && { fingerprint: fingerprintOf(written) }),
    ...(label !== null && { label: copyOf(label) }),
    expected,
    origin,
    reading,
    why,
  };
}

/** What may be shown of a value. It is cut after it is scrubbed, so that no part of a secret at the cut is left. */
function safeValue(written: string, reading: Reading): string {
  return shownValue(written.slice(0, 2 * LONGEST_VALUE), reading).slice(0, LONGEST_VALUE);
}

/** Characters of a label that are read at most. */
const LONGEST_LABEL = 64;

const labelBefore = letterPattern(String.raw`([\p{L}\p{N}_.\-]{1,64})[:=]$`);
const labelAfter = letterPattern(String.raw`^[:=]([\p{L}\p{N}_.\-]+)`);

/** What the text calls the ID between these offsets: `tasks` in `tasks:<ID>`, `tasks=<ID>` or `<ID>:tasks`. */
export function labelOf(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
  const after = text.slice(end, end + LONGEST_LABEL);
  return labelBefore(before).exec(before)?.[1] ?? labelAfter(after).exec(after)?.[1] ?? null;
}
