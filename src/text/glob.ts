import { type GlobPart, parseGlob } from './glob-syntax.ts';

/** Whether a path (relative, `/` between its segments) matches. */
export type PathMatcher = (path: string) => boolean;

/**
 * Compiles a glob. Matching computes the set of offsets that each part of the glob can end at, so that the work is at
 * most the length of the glob times the length of the path; a backtracking regular expression needs exponential time
 * for globs such as `*a*a*a*a*b`. Hidden files match like all others.
 *
 * @throws GlobError for a glob that is too long, or nests `!(…)`
 */
export function globMatcher(glob: string): PathMatcher {
  const parts = parseGlob(glob);
  return path => {
    const ends = endsOf(parts, path, [0]);
    return ends.at(-1) === path.length;
  };
}

/** The segments of a glob before the first one with a special character. Everything that it matches starts with them. */
export function fixedPartOf(glob: string): string {
  const segments = glob.split('/');
  const first = segments.findIndex(segment => /[*?[{(\\]/.test(segment));
  return (first < 0 ? segments : segments.slice(0, first)).join('/');
}

/** Offsets of a path, ascending, each once. */
type Offsets = readonly number[];

/** Where the parts can end if they start at one of some offsets. */
function endsOf(parts: readonly GlobPart[], path: string, starts: Offsets): Offsets {
  let offsets = starts;
  for (const part of parts) {
    if (offsets.length === 0) return offsets;
    offsets = endsOfPart(part, path, offsets);
  }
  return offsets;
}

function endsOfPart(part: GlobPart, path: string, starts: Offsets): Offsets {
  switch (part.kind) {
    case 'text':
      return starts.flatMap(start => (path.startsWith(part.text, start) ? [start + part.text.length] : []));
    case 'character':
      return starts.flatMap(start => (isAccepted(part.accepts, path, start) ? [start + 1] : []));
    case 'star':
      return withinSegments(path, starts);
    case 'folders':
      return behindSlashes(path, starts);
    case 'below':
      return everythingFrom(path, starts);
    case 'group':
      return endsOfGroup(part, path, starts);
  }
}

function isAccepted(accepts: (character: string) => boolean, path: string, at: number): boolean {
  const character = path[at];
  return character !== undefined && character !== '/' && accepts(character);
}

function withinSegments(path: string, starts: Offsets): Offsets {
  const ends: number[] = [];
  for (const start of starts) {
    if (start <= (ends.at(-1) ?? -1)) continue; // in the segment of an earlier start, with all its ends
    for (let at = start; at <= path.length; at++) {
      ends.push(at);
      if (path[at] === '/') break;
    }
  }
  return ends;
}

/** `**` and a slash: nothing at all, or everything up to a slash. */
function behindSlashes(path: string, starts: Offsets): Offsets {
  const ends = new Set(starts);
  for (let at = path.indexOf('/', starts[0]); at >= 0; at = path.indexOf('/', at + 1)) ends.add(at + 1);
  return [...ends].sort((a, b) => a - b);
}

/** `**` at the end. Inside braces a slash may follow, before which the stars can match nothing: `{a/**,b}/c`. */
function everythingFrom(path: string, starts: Offsets): Offsets {
  const first = starts[0] ?? 0;
  const from = path[first - 1] === '/' ? first - 1 : first;
  return Array.from({ length: path.length - from + 1 }, (_, i) => from + i);
}

function endsOfGroup(group: GlobPart & { kind: 'group' }, path: string, starts: Offsets): Offsets {
  const once = (from: Offsets) => union(group.options.map(option => endsOf(option, path, from)));
  switch (group.repeat) {
    case 'once':
      return once(starts);
    case 'maybe':
      return union([starts, once(starts)]);
    case 'any':
      return union([starts, repeated(once, starts)]);
    case 'some':
      return repeated(once, starts);
    case 'not':
      return union(starts.map(start => withoutEnds(path, start, once([start]))));
  }
}

/** Where a group can end that occurs once or more. Each offset is a start at most once. */
function repeated(once: (starts: Offsets) => Offsets, starts: Offsets): Offsets {
  const ends = new Set<number>();
  for (let from = starts; from.length > 0; ) {
    from = once(from).filter(end => !ends.has(end));
    for (const end of from) ends.add(end);
  }
  return [...ends].sort((a, b) => a - b);
}

function withoutEnds(path: string, start: number, ends: Offsets): Offsets {
  const without = new Set(ends);
  return withinSegments(path, [start]).filter(end => !without.has(end));
}

function union(lists: readonly Offsets[]): Offsets {
  if (lists.length === 1) return lists[0] ?? [];
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
